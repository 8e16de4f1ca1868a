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
  publicEmployeeKinds,
  ranks,
  confidences,
  unitKinds,
  type CalendarDate,
  type PartyRef,
  type UnifiedCreditCode,
} from "../../kernel/index.js"

/** A day, exactly as `YYYY-MM-DD`. */
export const calendarDate = Schema.declare<CalendarDate>(
  (input): input is CalendarDate => {
    if (typeof input !== "string") return false
    const parsed = parseCalendarDate(input)
    return Result.isSuccess(parsed) && parsed.success === input
  },
  { identifier: "calendarDate" },
)

/** A party's reference. */
export const partyRef = Schema.declare<PartyRef>(
  (input): input is PartyRef => typeof input === "string" && Result.isSuccess(parsePartyRef(input)),
  { identifier: "partyRef" },
)

const unifiedCreditCode = Schema.declare<UnifiedCreditCode>(
  (input): input is UnifiedCreditCode => {
    if (typeof input !== "string") return false
    const parsed = parseUnifiedCreditCode(input)
    return Result.isSuccess(parsed) && parsed.success === input
  },
  { identifier: "unifiedCreditCode" },
)

const longestText = 200

function holdsPersonalNumber(words: string): boolean {
  const idNumbers = words.match(/(?<!\d)\d{17}[\dXx](?!\d)/gu) ?? []
  return idNumbers.some(isResidentIdForm) || /(?<!\d)1[3-9]\d{9}(?!\d)/u.test(words)
}

/** A short text that isn't blank: a document's number, an organ, a channel, a reference to evidence. */
export const shortText = Schema.String.check(
  Schema.makeFilter((words: string) => words.trim() !== "" && words.length <= longestText, {
    identifier: "shortText",
  }),
  Schema.makeFilter((words: string) => !holdsPersonalNumber(words), { identifier: "noPersonalNumber" }),
)

/** A name from the rules: a rule, an outcome, a measure, a fact. */
export const ruleName = Schema.String.check(
  Schema.makeFilter((words: string) => /^[a-zA-Z][\w.:/-]{0,127}$/u.test(words), { identifier: "ruleName" }),
)

/** The value of a fact that is one of several: a name from the question, never free text. */
const factValue = Schema.String.check(
  Schema.makeFilter((words: string) => /^[\w.:/-]{1,128}$/u.test(words) && !holdsPersonalNumber(words), {
    identifier: "factValue",
  }),
)

const most = 200

/** A list of rule names. */
export const ruleNames = Schema.Array(ruleName).check(
  Schema.makeFilter((list: readonly string[]) => list.length <= most, { identifier: "listLength" }),
)

/** A list of parties' references. */
export const partyRefs = Schema.Array(partyRef).check(
  Schema.makeFilter((list: readonly string[]) => list.length <= most, { identifier: "listLength" }),
)

/** Facts by id. Whether an id and its value exist is asked of the rulebook. */
export const givenFacts = Schema.Record(
  ruleName,
  Schema.Union([Schema.Boolean, Schema.Finite, factValue]),
).check(
  Schema.makeFilter((facts: Readonly<Record<string, unknown>>) => Object.keys(facts).length <= most, {
    identifier: "listLength",
  }),
)

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

const instrument = Schema.Struct({
  kind: Schema.Literals(instrumentKinds),
  number: shortText,
  issuer: shortText,
  issuedOn: calendarDate,
  effectiveOn: Schema.optionalKey(calendarDate),
  status: Schema.Literals(instrumentStatuses),
})

/** An instrument with what it finds. */
export const heldInstrument = Schema.Struct({
  instrument,
  findsViolation: Schema.Boolean,
  heldResponsible: Schema.Literals(["this", "unitOnly", "peopleOnly", "other"]),
})

/** What names an instrument. */
export const instrumentName = { kind: Schema.Literals(instrumentKinds), number: shortText, issuer: shortText }

/** Pieces of evidence by reference. */
export const evidence = Schema.Array(Schema.Struct({ kind: ruleName, ref: shortText })).check(
  Schema.makeFilter((list: readonly unknown[]) => list.length <= most, { identifier: "listLength" }),
)

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
