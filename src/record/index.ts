export * from "./revocation-question.js"
export * from "./admission-question.js"
export * from "./severity-question.js"
