export * from "./exemption-acceptance-question.js"
export * from "./exemption-determination-question.js"
