/**
 * What a penalty that takes away rights may rest on: 国办发〔2020〕49号 demands that it invokes law, regulations or a
 * policy of the Party centre or the State Council directly. A district's plan applies such a basis and can't replace it.
 */
import type { Rank } from "../kernel/index.js"

export const penaltyRanks: readonly Rank[] = [
  "law",
  "administrativeRegulation",
  "partyRegulation",
  "stateCouncilPolicy",
  "localRegulation",
]
