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
