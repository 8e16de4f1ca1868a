// The shapes of data of acts about public service.
// Invariant: each is the exact JSON form of the type in its room; an unknown field is refused.

import * as Schema from "effect/Schema"
import { certificateItems, serviceIssuerKinds } from "../../repair/index.js"
import { listLength } from "./checks.js"
import { calendarDate, decider, decision, evidence, givenFacts, partyRef, shortText } from "./values.js"

const certificateName = { certificate: shortText, issuer: shortText }
const days = { from: calendarDate, until: calendarDate }
const issuerKind = Schema.Literals(serviceIssuerKinds)
const occasion = Schema.Struct({ activity: shortText, organiser: partyRef, issuerKind, ...days })

const contents = Schema.Struct({
  kind: Schema.Literal("kept"),
  served: partyRef,
  activity: shortText,
  issuerRef: partyRef,
  issuerKind,
  items: Schema.Array(Schema.Literals(certificateItems)).check(listLength("certificateItems")),
  days: Schema.Array(Schema.Struct({ on: calendarDate, hours: Schema.Finite })).check(
    listLength("serviceDays"),
  ),
})

const certificate = { ...certificateName, hours: Schema.Finite, ...days }
const taken = { ...certificateName, hours: Schema.Finite }

/** Data of acts about public service. */
export const serviceData = {
  signUp: Schema.Struct({
    by: partyRef,
    prompted: Schema.Literals(["ownChoice", "assigned", "condition"]),
    occasion,
  }),
  signedUp: Schema.Struct({ occasion }),
  signUpWithdrawal: Schema.Struct({ by: partyRef, activity: shortText, from: calendarDate }),
  signUpWithdrawn: Schema.Struct({ activity: shortText, from: calendarDate }),
  service: Schema.Struct({ ...certificate, contents, voluntary: Schema.Boolean }),
  entered: Schema.Struct({
    ...certificate,
    contents: Schema.Union([contents, Schema.Struct({ kind: Schema.Literal("notKept") })]),
  }),
  withdrawal: Schema.Struct({ ...certificateName, by: partyRef }),
  withdrawn: Schema.Struct(certificateName),
  verification: Schema.Struct({
    ...certificateName,
    by: decider,
    found: Schema.Union([
      Schema.Struct({ outcome: Schema.Literal("confirmed"), hours: Schema.Finite }),
      Schema.Struct({ outcome: Schema.Literal("refuted") }),
    ]),
    evidence,
  }),
  recognition: Schema.Struct({
    ...decision,
    ...certificateName,
    outcome: Schema.Literals(["counts", "verify", "doesNotCount"]),
    facts: givenFacts,
  }),
  spent: Schema.Struct({ taken: Schema.Array(Schema.Struct(taken)) }),
  spentElsewhere: Schema.Struct({ ...taken, by: decider, takenBy: shortText }),
} as const
