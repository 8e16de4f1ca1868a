/**
 * What the joint measures see of the rest: the law and the day, the list, whom it is about, and the case. The case is given
 * as it stands, so that nothing is asked for that is not in effect there.
 */
import type { Party } from "../kernel/index.js"
import type { DecisionContext } from "../procedure/index.js"
import type { RecordState } from "../record/index.js"
import type { LinkageCatalogue } from "./linkage-catalogue.js"

export interface LinkageView {
  readonly context: DecisionContext
  readonly catalogue: LinkageCatalogue
  readonly subject: Party
  /** The case whose penalties are joined; `{ kind: "nothing" }` for an incentive without one. */
  readonly record: RecordState
}
