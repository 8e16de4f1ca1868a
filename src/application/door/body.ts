// The shapes of data that a command and the event it leads to have in common, by the name of the act.
// Invariant: each is the exact JSON form of the type in its room; an unknown field is refused.

import * as Schema from "effect/Schema"
import { severities } from "../../kernel/index.js"
import { listLength } from "./checks.js"
import {
  calendarDate,
  decider,
  decision,
  evidence,
  givenFacts,
  heldInstrument,
  instrumentName,
  party,
  partyRef,
  partyRefs,
  ruleName,
  ruleNames,
  scalar,
  shortText,
  streamName,
} from "./values.js"

const facts = givenFacts
const one = <const Outcomes extends readonly string[]>(outcomes: Outcomes) =>
  Schema.Struct({ ...decision, outcome: Schema.Literals(outcomes), facts })
const several = Schema.Struct({ ...decision, outcomes: ruleNames, facts })
const done = Schema.Struct({ by: decider, evidence })

const instrumentOf = Schema.Struct({ number: shortText, issuer: shortText })
const heldInstruments = Schema.Array(heldInstrument).check(listLength("instruments"))

const instrumentField = <const Field extends string, Value extends Schema.Top>(field: Field, value: Value) =>
  Schema.Struct({
    field: Schema.Literal(field),
    instrument: instrumentOf,
    before: value,
    after: value,
  })

const severity = Schema.Literals(severities)

const correctedField = Schema.Union([
  Schema.Struct({ field: Schema.Literal("severity"), before: severity, after: severity }),
  instrumentField("number", shortText),
  instrumentField("issuer", shortText),
  instrumentField("issuedOn", calendarDate),
  instrumentField("effectiveOn", calendarDate),
  Schema.Struct({ field: Schema.Literal("fact"), fact: ruleName, before: scalar, after: scalar }),
])

const correction = Schema.Struct({
  ...decision,
  corrections: Schema.Array(correctedField).check(listLength("corrections")),
  ground: Schema.Literals(["ownMotion", "objection", "instrument"]),
  evidence,
  facts,
})

/** Data of acts in the life of a record. */
export const data = {
  allegation: Schema.Struct({ subject: party, facts, evidence }),
  established: Schema.Struct({ facts, evidence }),
  instrument: heldInstrument,
  admission: one(["notRecorded", "verify", "urge", "await", "record"]),
  recording: one(["doNotRecord", "notifyAgain", "wait", "record"]),
  severity: one(severities),
  instrumentChange: Schema.Struct({
    ...instrumentName,
    change: Schema.Literals(["effective", "altered", "revoked", "unlawful", "void"]),
    redecision: Schema.Literals(["none", "pending", "sameFinding", "lighter"]),
    stillSupports: Schema.Boolean,
    facts,
  }),
  redecision: Schema.Struct({
    redecision: Schema.Literals(["sameFinding", "lighter"]),
    instrument: Schema.optionalKey(heldInstrument),
    facts,
  }),
  cascade: several,
  toleranceStart: Schema.Struct({
    route: Schema.Literals(["application", "exOfficio", "priorFiling"]),
    evidence,
  }),
  toleranceAcceptance: one(["accept", "supplement", "refuse"]),
  toleranceStep: done,
  toleranceConclusion: one(["exempt", "reduced", "notExempt"]),
  toleranceWithdrawal: Schema.Struct({ ...decision, evidence, facts }),
  notice: Schema.Struct({
    by: decider,
    complete: Schema.Boolean,
    receivers: Schema.optionalKey(partyRefs),
    evidence,
  }),
  defence: Schema.Struct({ statementRef: partyRef }),
  defenceAnswer: Schema.Struct({ ...decision, outcome: Schema.Literals(["madeOut", "notMadeOut"]) }),
  changeSinceNotice: Schema.Struct({
    change: Schema.Literals(["forgedEvidence", "newConduct", "ownMotion"]),
    by: decider,
  }),
  leniency: one(["waived", "lighter", "full"]),
  penalties: several,
  measuresLifted: Schema.Struct({ ...decision, measures: ruleNames }),
  disclosure: one(["sealed", "subjectOnly", "onAuthority", "sharedOnNeed", "public"]),
  sharing: Schema.Struct({ by: decider, receivers: partyRefs }),
  done: Schema.Struct({ by: decider }),
  objection: Schema.Struct({ statementRef: partyRef, evidence }),
  objectionAcceptance: one(["accept", "transfer", "redirect", "supplement", "refuse"]),
  objectionEffect: one(["none", "mark", "freeze"]),
  objectionOutcome: Schema.Struct({
    ...decision,
    outcome: Schema.Literals(["upheldRecord", "corrected", "withdrawn"]),
  }),
  rectification: Schema.Struct({
    correction: Schema.Literals(["claimed", "verified"]),
    by: decider,
    evidence,
  }),
  commitment: Schema.Struct({ evidence }),
  application: Schema.Struct({ evidence }),
  repair: one(["eligible", "atKeeper", "notYet", "notRepairable"]),
  repairEffects: several,
  repairWithdrawal: Schema.Struct({ ...decision, evidence, facts }),
  correction,
  reputation: Schema.Struct({
    by: decider,
    channels: Schema.Array(shortText).check(listLength("channels")),
    receivers: partyRefs,
    evidence,
  }),
  routed: Schema.Struct({ by: decider, to: partyRef, evidence }),
  absorbed: Schema.Struct({
    ...decision,
    from: streamName,
    subject: party,
    recorded: Schema.Boolean,
    instruments: heldInstruments,
    facts,
    measures: ruleNames,
  }),
  joined: Schema.Struct({ ...decision, into: streamName }),
  split: Schema.Struct({
    ...decision,
    into: streamName,
    instruments: Schema.Array(instrumentOf).check(listLength("instruments")),
    facts: ruleNames,
  }),
  part: Schema.Struct({ from: streamName, subject: party, instruments: heldInstruments, facts, evidence }),
} as const

/** The name of a measure with what it rests on, for events. */
export const measureName = ruleName
