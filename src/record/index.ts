export * from "./revocation-question.js"
