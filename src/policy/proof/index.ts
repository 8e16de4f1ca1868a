export {
  atLeastOne,
  both,
  can,
  either,
  exactlyOne,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
  unless,
} from "../theorem.js"
export { proveTheorem } from "./prove-theorem.js"
export type { Counterexample, Instance, TheoremProof } from "./prove-theorem.js"
export { isProved, prove } from "./prove.js"
export type { ProvedTheorem, ProveOptions, QuestionProof, VersionProof } from "./prove.js"
export type { Finding, FindingKind } from "./finding.js"
export type { Silence } from "./silence.js"
export { proofText } from "./proof-text.js"
export { publishable } from "./publishable.js"
