export * from "./notice-readiness-question.js"
export * from "./objection-acceptance-question.js"
export * from "./objection-effect-question.js"
export * from "./objection-periods.js"
