/**
 * The shipped rules with invented figures, for walks: every period is five working days or three months, so that each
 * deadline that begins within the walk has its edges among the walk's days.
 */
import { months, on, workdays, type CalendarDate, type Party } from "../../src/kernel/index.js"
import { questions } from "../../src/packs/index.js"
import type { Answer, Bindings, GivenFacts, Question, Rulebook, Scalar } from "../../src/policy/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import { bindings, contextOn, lawOf } from "../record/office.js"

const figures: Bindings = {
  ...bindings,
  "exemption.reducedBlocksRecord": true,
  "exemption.lateApplicationRefused": true,
  "severity.ordinaryLoss": 50_000,
  "severity.seriousLoss": 1_000_000,
  "severity.ordinaryInfluence": "local",
  "severity.seriousInfluence": "wide",
  "severity.ordinaryInstruments": ["governmentalSanction"],
  "severity.seriousInstruments": [],
  "severity.seriousRepetition": 3,
  "severity.shamIsSerious": true,
  "penalty.honoursPeriod": months(3),
  "penalty.rectificationPeriod": workdays(5),
  "penalty.honoursLimitForOthers": false,
  "penalty.partialRecoveryCounts": false,
  "repair.serviceHours": 8,
  "service.hoursValidity": months(3),
  "service.excessHours": "kept",
  "repair.rule36AppliesToPersons": false,
  "repair.rule36AppliesToUnitDefault": false,
}

const shipped = lawOf(figures)
const answers = new Map<string, Answer>()

const answered = (question: Question, given: GivenFacts, day: CalendarDate): Answer => {
  const asked = `${question.id} ${day} ${JSON.stringify(given)}`
  const known = answers.get(asked) ?? shipped.ask(question, given, day)
  answers.set(asked, known)
  return known
}

/** The shipped rules; the same question about the same facts on the same day is answered once. */
export const law: Rulebook = { ...shipped, ask: answered as Rulebook["ask"] }

export const contextAt = (day: CalendarDate, rules = law): DecisionContext => {
  const context = contextOn(day, rules)
  const [counted] = Object.values(context.counting)
  if (counted === undefined) throw new Error("the office counts its periods")
  return {
    ...context,
    // Digests are no matter here, and cost most.
    digest: () => "d",
    counting: Object.fromEntries(Object.keys(figures).map((id) => [id, counted])),
  }
}

/**
 * The days of the walk. What begins on the first, such as a notice, has its last day on the third; what begins on the
 * fourth, such as a measure, has its last day on the sixth; before and after each stands the day beside it.
 */
export const days: readonly CalendarDate[] = [
  on("2026-03-04"),
  on("2026-03-10"),
  on("2026-03-11"),
  on("2026-03-12"),
  on("2026-06-11"),
  on("2026-06-12"),
  on("2026-06-15"),
]

/** Facts that an inquiry establishes at the beginning, so that every question can be answered at once. */
const established: Readonly<Record<string, Scalar>> = {
  accountabilityDecided: false,
  archiveRequired: true,
  breached: "none",
  certificateCheck: "confirmed",
  certificateContents: "complete",
  developmentError: true,
  dutiesDone: true,
  dutiesPerformed: true,
  evidenceOffered: true,
  impactAssessed: true,
  influenceRemoved: true,
  listedConduct: true,
  lossRecovered: "none",
  materialsComplete: true,
  objectionTarget: "content",
  onOwnInitiative: true,
  otherConditionsMet: true,
  publicityBasis: "statute",
  reasonsStated: true,
  rectification: "refused",
  serviceUnpaid: true,
  serviceVoluntary: true,
  sharingNeeded: true,
  socialInfluence: "local",
  toldOfWindow: true,
}

const plain = ({ facts }: Question): GivenFacts =>
  Object.fromEntries(
    facts.flatMap(({ id, type, chosen }): readonly (readonly [string, Scalar])[] => {
      if (chosen !== undefined) return []
      switch (type.kind) {
        case "boolean":
          return [[id, false]]
        case "number":
          return [[id, type.min]]
        case "oneOf":
          return type.options.slice(0, 1).map(({ value }) => [id, value] as const)
        case "date":
          return []
      }
    }),
  )

/** What is established of a subject; `changed`: what is otherwise with it. */
export const factsOf = (subject: Party, changed: GivenFacts = {}): GivenFacts => ({
  ...Object.assign({}, ...questions.map((question) => plain(law.completed(question)))),
  ...established,
  subjectKind: subject.kind === "person" ? "civilServant" : "govUnit",
  ...changed,
})
