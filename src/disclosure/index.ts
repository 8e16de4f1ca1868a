export * from "./disclosure-scope-question.js"
export * from "./disclosure-state.js"
export * from "./disclosure-command.js"
export * from "./disclosure-event.js"
