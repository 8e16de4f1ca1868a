// The room's door, and what its tests need from within.
export * from "../../src/policy/index.js"
export { termOf } from "../../src/policy/condition.js"
