// Every command about joint measures and every event of them, as decoders. Held to the room's types by the compiler.

import * as Schema from "effect/Schema"
import {
  calendarDate,
  citation,
  decider,
  decision,
  evidence,
  givenFacts,
  partyRef,
  partyRefs,
  ruleName,
  shortText,
} from "./values.js"
import { command, happening } from "./titled-command.js"

const request = shortText
const by = decider
const asking = { request, measure: ruleName, units: partyRefs }
const until = Schema.optionalKey(calendarDate)
const statementRef = Schema.optionalKey(partyRef)
const because = Schema.Literals(["notCompetent", "noBasis", "wrongSubject", "nothingToApplyTo"])
const answer = Schema.Struct({ request, by })
const reasoned = Schema.Struct({ request, by, because, statementRef })

/** A command's type and data. */
export const linkageCommandBody = Schema.Union([
  command("initiatePenalty", Schema.Struct({ ...asking, by })),
  command("initiateIncentive", Schema.Struct({ ...asking, ...decision, facts: givenFacts, until })),
  command("acceptRequest", answer),
  command("refuseRequest", reasoned),
  command("feedBack", Schema.Struct({ request, by, evidence })),
  command("feedBackNotCarriedOut", reasoned),
  command("takeBackAnswer", Schema.Struct({ request, by, statementRef })),
  command("askAgain", Schema.Struct({ request, by, unit: partyRef, statementRef })),
  command("withdrawRequest", Schema.Struct({ request, by, statementRef })),
  command("endIncentive", Schema.Struct({ ...decision, request, facts: givenFacts })),
  // Nothing may be said with it; an empty struct would take anything.
  command("followCase", Schema.Record(Schema.String, Schema.Never)),
  command("confirmLifted", Schema.Struct({ request, by, evidence })),
])

const ofUnit = { request, unit: partyRef, by }
const refusal = Schema.Struct({ ...ofUnit, because, statementRef: partyRef })
const withReason = Schema.Struct({ ...ofUnit, statementRef: partyRef })
const proved = Schema.Struct({ ...ofUnit, evidence })

/** An event's type and data. */
export const linkageEventBody = Schema.Union([
  happening(
    "linkageInitiated",
    Schema.Struct({
      ...asking,
      bearing: Schema.Literals(["penalty", "incentive"]),
      by,
      measureBasis: Schema.NonEmptyArray(citation),
      until,
    }),
  ),
  happening("linkageAccepted", Schema.Struct(ofUnit)),
  happening("linkageRefused", refusal),
  happening("linkageCarriedOut", proved),
  happening("linkageNotCarriedOut", refusal),
  happening("linkageAnswerTakenBack", withReason),
  happening("linkageAskedAgain", withReason),
  happening(
    "linkageEnded",
    Schema.Struct({
      request,
      because: Schema.Literals([
        "repaired",
        "revoked",
        "suspended",
        "lifted",
        "expired",
        "withdrawn",
        "groundLost",
      ]),
      told: partyRefs,
      by: Schema.optionalKey(decider),
      statementRef,
      decision: Schema.optionalKey(Schema.Struct({ ...decision, facts: givenFacts })),
    }),
  ),
  happening("linkageLifted", proved),
])
