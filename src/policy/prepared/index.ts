export { prepare } from "./prepare.js"
export type { Outcomes, Prepared } from "./prepare.js"
