export * from "./disclosure-scope-question.js"
