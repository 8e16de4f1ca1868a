export * from "./difference.js"
export { areEquivalent, differences } from "./differences.js"
export type { DifferenceOptions } from "./differences.js"
