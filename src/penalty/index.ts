export * from "./leniency-question.js"
export * from "./unit-question.js"
export * from "./person-question.js"
