export * from "./counterfactual.js"
export { closest } from "./closest.js"
export type { ClosestOptions } from "./closest.js"
