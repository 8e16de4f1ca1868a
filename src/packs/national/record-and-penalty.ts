/**
 * The national rule sets up to the penalty: exemption, what is recorded, measures.
 */
import { admissionDelegations } from "./admission-delegations.js"
import { nationalBounds, nationalRecords, nationalRectification } from "./admission.js"
import { exemptionDelegations, nationalExclusions, nationalGrounds } from "./exemption.js"
import { nationalUnitMeasures } from "./penalty.js"
import { sanctionsByLaw, sanctionsByRegulation } from "./discipline.js"

export const nationalRecordRuleSets = [
  nationalGrounds,
  nationalExclusions,
  nationalRecords,
  nationalBounds,
  nationalRectification,
  nationalUnitMeasures,
  sanctionsByLaw,
  sanctionsByRegulation,
]

export const nationalRecordDelegations = [...admissionDelegations, ...exemptionDelegations]
