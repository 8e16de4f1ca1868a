/** What a change of rules does to the cases that a database holds. */
export { impactStatements } from "./statements.js"
export type { ImpactOptions, ImpactStatements, ImpactWay, KeyRange } from "./statements.js"
export { impactOf } from "./impact.js"
export type { Impact, ImpactAnswer, ImpactGroup, ImpactStatus } from "./impact.js"
export { runImpact } from "./run-impact.js"
export type { ImpactDatabase, ImpactProgress, RunOptions } from "./run-impact.js"
export { impactText } from "./impact-text.js"
export type { Version } from "../difference/shared-space.js"
