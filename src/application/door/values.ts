// The values that commands and events are made of, as decoders: exact JSON in, the kernel's types out.
// Not a place for rules of the law: a room decides whether a well-formed value is a lawful one.
// Invariant: every text that only refers to something is short and holds no id number or mobile number.

import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  instrumentKinds,
  instrumentStatuses,
  isResidentIdForm,
  parseCalendarDate,
  parsePartyRef,
  parseUnifiedCreditCode,
  periodUnits,
  publicEmployeeKinds,
  ranks,
  sanctionKinds,
  confidences,
  unitKinds,
  type CalendarDate,
  type PartyRef,
  type UnifiedCreditCode,
} from "../../kernel/index.js"
import { check, checkedText, factCount, listLength, patterns } from "./checks.js"

/** A day, exactly as `YYYY-MM-DD`. */
export const calendarDate = checkedText<CalendarDate>(
  "calendarDate",
  (input): input is CalendarDate => {
    if (typeof input !== "string") return false
    const parsed = parseCalendarDate(input)
    return Result.isSuccess(parsed) && parsed.success === input
  },
  { schema: { pattern: patterns.calendarDate } },
)

/** A party's reference. */
export const partyRef = checkedText<PartyRef>(
  "partyRef",
  (input): input is PartyRef => typeof input === "string" && Result.isSuccess(parsePartyRef(input)),
  {
    schema: {
      pattern: patterns.partyRef,
      not: { anyOf: [{ pattern: patterns.residentId }, { pattern: patterns.mobileNumber }] },
    },
  },
)

const unifiedCreditCode = checkedText<UnifiedCreditCode>(
  "unifiedCreditCode",
  (input): input is UnifiedCreditCode => {
    if (typeof input !== "string") return false
    const parsed = parseUnifiedCreditCode(input)
    return Result.isSuccess(parsed) && parsed.success === input
  },
  { schema: { pattern: patterns.unifiedCreditCode }, looser: true },
)

const longestText = 200

function holdsPersonalNumber(words: string): boolean {
  const idNumbers = words.match(/(?<!\d)\d{17}[\dXx](?!\d)/gu) ?? []
  return idNumbers.some(isResidentIdForm) || /(?<!\d)1[3-9]\d{9}(?!\d)/u.test(words)
}

const noPersonalNumber = { not: { pattern: patterns.personalNumberWithin } }

/** A name that the host gives: of a stream, of a command. */
export const name = (identifier: string) =>
  Schema.String.check(
    check(identifier, (words: string) => /^[\p{L}\p{N}][\p{L}\p{N}._:/#〔〕()（）-]{0,199}$/u.test(words), {
      schema: { pattern: patterns.name },
    }),
  )

/** The name of a case's stream. */
export const streamName = name("stream")

/** A short text that isn't blank: a document's number, an organ, a channel, a reference to evidence. */
export const shortText = Schema.String.check(
  check("noPersonalNumber", (words: string) => !holdsPersonalNumber(words), { schema: noPersonalNumber }),
  // JSON Schema counts characters, the door UTF-16 units
  check("shortText", (words: string) => words.trim() !== "" && words.length <= longestText, {
    schema: { pattern: patterns.notBlank, maxLength: longestText },
    looser: true,
  }),
)

/** A name from the rules: a rule, an outcome, a measure, a fact. */
export const ruleName = Schema.String.check(
  check("ruleName", (words: string) => /^[a-zA-Z][\w.:/-]{0,127}$/u.test(words), {
    schema: { pattern: patterns.ruleName },
  }),
)

/** The value of a fact that is one of several: a name from the question, never free text. */
const factValue = Schema.String.check(
  check("factValue", (words: string) => /^[\w.:/-]{1,128}$/u.test(words) && !holdsPersonalNumber(words), {
    schema: { pattern: patterns.factValue, ...noPersonalNumber },
  }),
)

/** A list of rule names. */
export const ruleNames = Schema.Array(ruleName).check(listLength("ruleNames"))

/** A list of parties' references. */
export const partyRefs = Schema.Array(partyRef).check(listLength("partyRefs"))

/** The value of a fact. */
export const scalar = Schema.Union([Schema.Boolean, Schema.Finite, factValue])

/** Facts by id. Whether an id and its value exist is asked of the rulebook. */
export const givenFacts = Schema.Record(ruleName, scalar).check(factCount)

/** Who a case is about. */
export const party = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("unit"),
    ref: partyRef,
    unitKind: Schema.Literals(unitKinds),
    unifiedCreditCode: Schema.optionalKey(unifiedCreditCode),
  }),
  Schema.Struct({
    kind: Schema.Literal("person"),
    ref: partyRef,
    employeeKind: Schema.Literals(publicEmployeeKinds),
    unit: Schema.optionalKey(partyRef),
  }),
])

/** An instrument of the law. */
export const instrument = Schema.Struct({
  kind: Schema.Literals(instrumentKinds),
  number: shortText,
  issuer: shortText,
  issuedOn: calendarDate,
  effectiveOn: Schema.optionalKey(calendarDate),
  status: Schema.Literals(instrumentStatuses),
})

const sanction = Schema.Struct({
  kinds: Schema.NonEmptyArray(Schema.Literals(sanctionKinds)).check(listLength("kinds")),
  latestAct: calendarDate,
  months: Schema.optionalKey(Schema.Finite),
})

/** An instrument with what it finds. */
export const heldInstrument = Schema.Struct({
  instrument,
  findsViolation: Schema.Boolean,
  heldResponsible: Schema.Literals(["this", "unitOnly", "peopleOnly", "other"]),
  sanction: Schema.optionalKey(sanction),
})

/** What names an instrument. */
export const instrumentName = { kind: Schema.Literals(instrumentKinds), number: shortText, issuer: shortText }

/** Pieces of evidence by reference. */
export const evidence = Schema.Array(Schema.Struct({ kind: ruleName, ref: shortText })).check(
  listLength("evidence"),
)

/** A length of time. */
export const period = Schema.Struct({
  amount: Schema.Finite.check(
    check("periodAmount", (amount: number) => Number.isSafeInteger(amount) && amount > 0, {
      schema: { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    }),
  ),
  unit: Schema.Literals(periodUnits),
})

/** The body that chooses. */
export const decider = Schema.Struct({
  organ: partyRef,
  person: Schema.optionalKey(partyRef),
  collective: Schema.Boolean,
  minutes: Schema.optionalKey(shortText),
})

/** What every choice records of itself. */
export const decision = { by: decider, grounds: ruleNames, statementRef: Schema.optionalKey(partyRef) }

/** A text for people, as an event carries it. */
export const words = Schema.Struct({ zh: Schema.String, en: Schema.String })

/** A clause, as a command names it. */
export const clause = Schema.Struct({
  title: shortText,
  number: Schema.optionalKey(shortText),
  issuer: shortText,
  article: Schema.optionalKey(shortText),
  rank: Schema.Literals(ranks),
  effectiveFrom: Schema.optionalKey(calendarDate),
  effectiveUntil: Schema.optionalKey(calendarDate),
  confidence: Schema.Literals(confidences),
  checkedOn: calendarDate,
  paraphrase: Schema.optionalKey(Schema.Struct({ zh: shortText, en: shortText })),
})

/** A clause, as an event carries it. */
export const citation = Schema.Struct({
  title: Schema.String,
  number: Schema.optionalKey(Schema.String),
  issuer: Schema.String,
  article: Schema.optionalKey(Schema.String),
  rank: Schema.Literals(ranks),
  effectiveFrom: Schema.optionalKey(calendarDate),
  effectiveUntil: Schema.optionalKey(calendarDate),
  confidence: Schema.Literals(confidences),
  checkedOn: calendarDate,
  paraphrase: Schema.optionalKey(words),
})
