// The documents that rules cite, one constant each. No rule lives here, and no text of any document.

export * from "./plan.js"
export * from "./integrity.js"
export * from "./discipline.js"
export * from "./economy.js"
export * from "./local.js"
export * from "./rights-and-repair.js"
