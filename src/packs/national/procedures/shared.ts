// What the procedures of redress have in common: what follows from lateness, and how a decision is served.

import { text } from "../../../kernel/index.js"
import type { DocumentService, IfLate } from "../../../procedure/index.js"

/** A body is late. */
export const late: IfLate = {
  effect: "higherOrganTold",
  words: text(
    "逾期不影响本人的权利，可以向上级机关反映。",
    "The person's rights stand; the higher organ can be told.",
  ),
}

/** The person is late. */
export const receiverDecides: IfLate = {
  effect: "receiverDecides",
  words: text(
    "逾期提出的，由受理机关决定是否受理；因不可抗力等正当理由耽误的，请一并说明。",
    "Whether a late application is taken is for whoever receives it; say what made it late.",
  ),
}

/** The decision is served on the person. */
export const servedOnSubject: DocumentService = {
  document: "decision",
  label: text("决定书", "the decision"),
  to: "subject",
  proof: "proofOfService",
}
