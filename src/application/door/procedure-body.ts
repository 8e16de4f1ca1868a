// The shapes of data of what can be asked of any procedure and of what then has happened, as exact JSON.

import * as Schema from "effect/Schema"
import { listLength } from "./checks.js"
import { decider, evidence, partyRef, partyRefs, period, ruleName, shortText } from "./values.js"

const served = Schema.Array(Schema.Struct({ document: ruleName, receivers: partyRefs })).check(
  listLength("served"),
)

const step = {
  procedure: ruleName,
  step: ruleName,
  by: Schema.optionalKey(decider),
  evidence,
  served,
  against: Schema.optionalKey(partyRef),
  statementRef: Schema.optionalKey(partyRef),
}

const extension = {
  procedure: ruleName,
  step: ruleName,
  period,
  approval: Schema.optionalKey(Schema.Struct({ by: decider, ref: shortText })),
  statementRef: Schema.optionalKey(partyRef),
}

/** Data of acts in a procedure. */
export const procedureData = {
  step: Schema.Struct(step),
  stepTaken: Schema.Struct({ ...step, begins: Schema.Boolean }),
  extension: Schema.Struct(extension),
  extended: Schema.Struct({ ...extension, startsWith: ruleName }),
  suspension: Schema.Struct({ procedure: ruleName, ground: ruleName, by: decider, evidence }),
  resumption: Schema.Struct({ procedure: ruleName, by: decider, evidence }),
} as const
