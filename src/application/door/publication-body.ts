// On what something is made public, as commands and events carry it.
// Invariant: each is the exact JSON form of the type in its room; an unknown field is refused.

import * as Schema from "effect/Schema"
import { opennessExceptions, opennessStages } from "../../disclosure/index.js"
import { listLength } from "./checks.js"
import { citation, clause, decider, partyRef, shortText } from "./values.js"

const assessmentRef = Schema.optionalKey(partyRef)
const consent = Schema.Struct({ kind: Schema.Literal("consent"), consentRef: partyRef, assessmentRef })
const clauseNamed = Schema.Struct({ kind: Schema.Literal("clause"), citation: clause, assessmentRef })
const clauseHeld = Schema.Struct({ kind: Schema.Literal("clause"), citation, assessmentRef })

/** The basis on which something is made public, as a command names it. */
export const basisNamed = Schema.Union([clauseNamed, consent])

/** The basis on which something was made public, as an event carries it. */
export const basisHeld = Schema.Union([clauseHeld, consent])

const byOpenness = Schema.Struct({ kind: Schema.Literal("openness"), stage: Schema.Literals(opennessStages) })
const notKept = Schema.Struct({ kind: Schema.Literal("notKept") })
const found = Schema.Array(Schema.Literals(opennessExceptions)).check(listLength("opennessExceptions"))

/** Data of publishing a record. */
export const publication = Schema.Struct({
  by: decider,
  channel: shortText,
  ground: Schema.optionalKey(Schema.Union([clauseNamed, consent, byOpenness])),
  review: Schema.optionalKey(Schema.Struct({ reviewRef: shortText, found })),
})

/** Data of a record that was published. */
export const published = Schema.Struct({
  by: decider,
  channel: shortText,
  ground: Schema.Union([clauseHeld, consent, byOpenness, notKept]),
  review: Schema.Union([
    Schema.Struct({ kind: Schema.Literal("reviewed"), reviewRef: shortText, found }),
    notKept,
  ]),
})
