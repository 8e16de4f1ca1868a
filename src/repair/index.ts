export * from "./service-recognition-question.js"
export * from "./repair-eligibility-question.js"
export * from "./repair-effect-question.js"
