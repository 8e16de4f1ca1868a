/** An invented district for the tests of integrity files: invented organs and figures, and the national calendar. */
import * as Result from "effect/Result"
import {
  days,
  on,
  partyRef,
  text,
  workdays,
  years,
  type CalendarDate,
  type LegalInstrument,
  type Party,
} from "../../src/kernel/index.js"
import {
  personalInformationLaw,
  plan,
  shanghaiCreditRegulation,
  henanCreditRegulation,
} from "../../src/law/index.js"
import { cite } from "../../src/kernel/index.js"
import {
  decide,
  evolve,
  foldDossier,
  noDossier,
  planEntryKind,
  type DossierCommandBody,
  type DossierContext,
  type DossierEvent,
  type DossierState,
  type DossierTables,
  type EntryDraft,
  type OpenDossier,
} from "../../src/dossier/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import type { Decision, Rejection } from "../../src/procedure/index.js"
import { civilCodeCounting, nationalCalendar } from "../../src/packs/national/calendar/index.js"

export const organization = partyRef("organ-org")
export const bureau = partyRef("organ-hr")
export const town = partyRef("unit-town-1")
export const higher = partyRef("organ-city-tax")
export const commission = partyRef("organ-discipline")
export const credit = partyRef("organ-credit")
export const office = partyRef("organ-office")
export const court = partyRef("organ-court")
export const clerk = partyRef("clerk-1")

export const civilServant: Party = {
  kind: "person",
  ref: partyRef("person-1"),
  employeeKind: "civilServant",
  unit: partyRef("unit-dept-1"),
}
export const aTown: Party = { kind: "unit", ref: town, unitKind: "townGovernment" }

/** Years without a working calendar beyond the published ones: the last day stays where it falls. */
export const stays = { ...civilCodeCounting, lastDayOnHoliday: "stays" as const }

export const law = cite(
  { ...personalInformationLaw, title: "虚构的公开条例", rank: "administrativeRegulation" },
  "第一条",
)

export const tables: DossierTables = {
  custody: {
    keepers: [
      {
        ref: organization,
        label: text("区委组织部", "organization department"),
        authority: "organizationDepartment",
      },
      { ref: bureau, label: text("区人社局", "human resources bureau"), authority: "humanResourcesBureau" },
      { ref: town, label: text("虚构镇人民政府", "an invented town"), authority: "town" },
      { ref: higher, label: text("市税务局", "the city's tax office"), authority: "higherKeeper" },
    ],
    lines: [
      { subject: "person", management: "districtCadre", keeper: organization },
      { subject: "person", management: "staff", keeper: bureau },
      { subject: "person", management: "staff", unit: town, keeper: town },
      { subject: "person", management: "vertical", keeper: higher },
      { subject: "unit", management: "district", keeper: organization },
    ],
  },
  kinds: [
    planEntryKind("personalMatters", { sources: [organization], submitted: false }),
    planEntryKind("cleanGovernment", { sources: [commission], submitted: false }),
    planEntryKind("annualEvaluation", { sources: [bureau, town], submitted: true }),
    planEntryKind("dishonestyRecord", { sources: [credit], correctors: [court], submitted: true }),
    planEntryKind("violation", { sources: [commission], submitted: true }),
    {
      id: "commitmentKept",
      label: text("承诺履行情况", "commitment kept"),
      basis: plan("3.2.1"),
      sources: [town],
      needsInstrument: false,
      submitted: true,
    },
  ],
  purposes: [
    {
      id: "appointment",
      label: text("任用", "appointment"),
      readers: [organization, commission],
      kinds: ["annualEvaluation", "dishonestyRecord", "violation"],
      basis: plan("3.1.2"),
    },
    {
      id: "evaluation",
      label: text("评先评优", "selection of the best"),
      readers: [bureau],
      kinds: ["dishonestyRecord"],
      basis: plan("3.1.2"),
    },
  ],
  channels: [
    {
      id: "website",
      label: text("政务信息网", "government website"),
      opensOn: on("2026-05-01"),
      subjects: "units",
    },
    {
      id: "credit",
      label: text("信用网站", "credit website"),
      opensOn: on("2026-05-01"),
      subjects: "unitsAndPersons",
    },
    {
      id: "media",
      label: text("区内媒体", "district media"),
      opensOn: on("2027-01-01"),
      subjects: "unitsAndPersons",
    },
    { id: "unset", label: text("其他", "other"), subjects: "unitsAndPersons" },
  ],
  retention: [
    {
      kind: "dishonestyRecord",
      anchor: "ended",
      period: years(5),
      counting: stays,
      atExpiry: "stopQuery",
      basis: cite(shanghaiCreditRegulation, "第三十五条"),
    },
    {
      kind: "violation",
      anchor: "ended",
      period: years(5),
      counting: stays,
      atExpiry: "archive",
      basis: cite(henanCreditRegulation, "第十九条"),
    },
    {
      kind: "annualEvaluation",
      anchor: "entered",
      period: days(30),
      counting: stays,
      atExpiry: "delete",
      basis: law,
    },
    { kind: "cleanGovernment", anchor: "determined", atExpiry: "delete", basis: law },
  ],
  office,
  terms: {
    correctionAnswer: { period: workdays(5), counting: civilCodeCounting },
    submission: { period: workdays(10), counting: civilCodeCounting },
    receipt: { period: workdays(3), counting: civilCodeCounting },
  },
}

export const day = on("2026-05-06")

export const contextOn = (date: CalendarDate, changed: Partial<DossierTables> = {}): DossierContext => ({
  tables: { ...tables, ...changed },
  calendar: nationalCalendar,
  on: date,
})

export const by = (organ = bureau, person = clerk) => ({ organ, person, collective: false })
export const decision = (organ = bureau): Decision => ({ by: by(organ), grounds: ["plan-3.1.1"] })

export const instrument: LegalInstrument = {
  kind: "governmentalSanction",
  number: "虚构处分〔2026〕1号",
  issuer: "虚构机关",
  issuedOn: on("2026-04-01"),
  effectiveOn: on("2026-04-02"),
  status: "effective",
}

const source = (organ: ReturnType<typeof partyRef>) => ({ organ, documentRef: partyRef("doc-1") })
const shared = {
  about: on("2026-04-01"),
  anchors: {},
  contentRef: partyRef("content-1"),
  basis: plan("3.1.1"),
}

export const drafts = {
  evaluation: { id: "e-evaluation", kind: "annualEvaluation", source: source(bureau), ...shared },
  record: { id: "e-record", kind: "dishonestyRecord", source: source(credit), record: "case-1", ...shared },
  violation: { id: "e-violation", kind: "violation", source: source(commission), instrument, ...shared },
  clean: { id: "e-clean", kind: "cleanGovernment", source: source(commission), ...shared },
  matters: { id: "e-matters", kind: "personalMatters", source: source(organization), ...shared },
} satisfies Readonly<Record<string, EntryDraft>>

/** Facts for the rules, where they are asked: managed by the bureau; entered on lawful authority. */
export const ofStaff: GivenFacts = { managedAbove: false, districtCadre: false, townEmployee: false }
export const withBasis: GivenFacts = { subjectKind: "civilServant", entryBasis: true }

export const opening: DossierCommandBody = {
  type: "openFile",
  data: { by: by(), subject: civilServant, management: "staff", facts: ofStaff },
}

export const making = (
  entry: EntryDraft,
  keeper = bureau,
  facts: GivenFacts = withBasis,
): DossierCommandBody => ({ type: "makeEntry", data: { by: by(keeper), entry, facts } })

/** Decides a command sent by a clerk. */
export const decided = (state: DossierState, command: DossierCommandBody, context = contextOn(day)) =>
  decide(state, { ...command, actor: clerk }, context)

/** What was refused, as the codes of all its reasons. */
export const refusalOf = (result: Result.Result<unknown, Rejection>): readonly string[] =>
  Result.isFailure(result) ? result.failure.reasons.map(({ code }) => code) : []

export type Step = DossierCommandBody | readonly [CalendarDate, DossierCommandBody]

/** The events of a life in which every command succeeds. */
export const life = (...steps: readonly Step[]): readonly DossierEvent[] => {
  let state: DossierState = noDossier
  const events: DossierEvent[] = []
  for (const step of steps) {
    const [date, command] = "type" in step ? [day, step] : step
    const result = decided(state, command, contextOn(date))
    if (Result.isFailure(result)) throw new Error(`${command.type}: ${refusalOf(result).join(", ")}`)
    events.push(...result.success)
    state = result.success.reduce(evolve, state)
  }
  return events
}

/** The open file after such a life. */
export const after = (...steps: readonly Step[]): OpenDossier => {
  const state = foldDossier(life(...steps))
  if (state.kind !== "open") throw new Error("no file was opened")
  return state
}

export const typesOf = (result: Result.Result<readonly DossierEvent[], Rejection>): readonly string[] =>
  Result.isSuccess(result) ? result.success.map(({ type }) => type) : []
