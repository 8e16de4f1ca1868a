import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days, on, partyRef, text, workdays, type CalendarDate } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  district,
  national,
  questions,
  standardProcedures,
  toleranceProcedure,
} from "../../src/packs/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import { pack, parameter, rulebook, type Bindings, type Rulebook } from "../../src/policy/index.js"
import {
  procedure,
  parametersOf,
  procedureFaults,
  proceduresById,
  proceduresInForce,
  step,
  type DecisionContext,
  type Procedure,
  type StepDeadline,
} from "../../src/procedure/index.js"
import {
  caseNeeds,
  deadlines,
  decide,
  evolve,
  type CommandBody,
  type RecordState,
} from "../../src/record/index.js"
import { toleranceNeed } from "../../src/exemption/index.js"
import { admissionFacts, bindings, contextOn, decision, office, town } from "./office.js"

const opened = on("2026-03-02")
const { by } = decision
const clause = plan("3.1.4")
const statementRef = partyRef("statement-1")

const noOwn: Bindings = {}

/** A district's own procedures with the values of their own parameters, in place of the standard ones. */
const districtWith = (own: readonly Procedure[], values: Bindings = noOwn) => {
  const ownParameters = parametersOf(proceduresById(own)).filter(({ id }) => !(id in bindings))
  const ownPack = pack({
    id: "own-procedures",
    version: "1",
    title: text("本区程序", "the district's procedures"),
    citation: clause,
    jurisdiction: text("本区", "the district"),
    tier: "district",
    extends: ["district"],
    parameters: ownParameters,
    ruleSets: [],
  })
  const rules = Result.getOrThrow(
    rulebook({ questions, packs: [national, district, ownPack], bindings: { ...bindings, ...values } }),
  )
  return contextWith(own, rules)
}

const contextWith =
  (own: readonly Procedure[], rules: Rulebook) =>
  (day: CalendarDate): DecisionContext => {
    const context = contextOn(day, rules)
    return {
      ...context,
      counting: {
        ...context.counting,
        "exemption.longer": civilCodeCounting,
        "complaint.answer": civilCodeCounting,
      },
      procedures: { ...standardProcedures, ...Object.fromEntries(own.map((one) => [one.id, one])) },
    }
  }

type Given = readonly (readonly [CalendarDate, CommandBody])[]

/** The case after commands; the first that is refused ends it with its codes. */
const life = (
  contextOf: (day: CalendarDate) => DecisionContext,
  given: Given,
): { readonly state: RecordState; readonly refused: readonly string[] } => {
  let state: RecordState = { kind: "nothing" }
  for (const [day, command] of given) {
    const decided = decide(state, { ...command, actor: office }, contextOf(day))
    if (Result.isFailure(decided)) return { state, refused: decided.failure.reasons.map(({ code }) => code) }
    state = decided.success.reduce(evolve, state)
  }
  return { state, refused: [] }
}

const lastDays = (state: RecordState, context: DecisionContext) =>
  deadlines(state, context).map((item) => [
    item.id,
    item.kind === "counted" ? item.deadline.dueOn : item.fault.code,
  ])

const start: Given = [
  [opened, { type: "reportAllegation", data: { subject: town, facts: admissionFacts, evidence: [] } }],
  [opened, { type: "startTolerance", data: { route: "application", evidence: [] } }],
]
const accept: CommandBody = {
  type: "chooseToleranceAcceptance",
  data: {
    ...decision,
    outcome: "accept",
    facts: {
      accountabilityDecided: false,
      exemptionDecided: false,
      toldOfWindow: true,
      materialsComplete: true,
      subjectSilent: false,
    },
  },
}
const verify: CommandBody = {
  type: "verifyTolerance",
  data: { by, evidence: [{ kind: "verificationReport", ref: "V-1" }] },
}
const taking = (
  stepId: string,
  more: Partial<Extract<CommandBody, { type: "takeStep" }>["data"]> = {},
): CommandBody => ({
  type: "takeStep",
  data: { procedure: "tolerance", step: stepId, by, evidence: [], served: [], ...more },
})

const holder = text("追责问责机关", "the body that holds to account")

/** A district that shows the case to the public for a while before it verifies: one more step, and no other change. */
const withPublicNotice: Procedure = {
  ...toleranceProcedure,
  steps: toleranceProcedure.steps.flatMap((one) =>
    one.id === "verified"
      ? [
          step({
            id: "shown",
            label: text("公示", "public notice"),
            actor: "organ",
            who: holder,
            follows: ["accepted"],
            evidence: ["publicNotice"],
          }),
          { ...one, follows: ["shown"] },
        ]
      : [one],
  ),
}

/** A district that determines without verifying first. */
const withoutVerification: Procedure = {
  ...toleranceProcedure,
  steps: toleranceProcedure.steps.flatMap((one) =>
    one.id === "verified"
      ? []
      : [one.id === "determined" ? { ...one, follows: ["accepted"], deadlines: [] } : one],
  ),
}

describe("the procedures that ship", () => {
  it("are fine, and have every step that cases need", () => {
    expect(proceduresInForce(Object.values(standardProcedures), caseNeeds)).toEqual(
      Result.succeed(standardProcedures),
    )
  })
})

describe("a district with other steps changes data only", () => {
  it("takes its extra step by the command that any procedure has, and not past it", () => {
    expect(procedureFaults(withPublicNotice, toleranceNeed)).toEqual([])
    const contextOf = districtWith([withPublicNotice])
    const until: Given = [...start, [on("2026-03-03"), accept]]
    expect(life(contextOf, until).refused).toEqual([])
    expect(life(contextOf, [...until, [on("2026-03-04"), verify]]).refused).toEqual(["procedure.order"])
    expect(life(contextOf, [...until, [on("2026-03-04"), taking("shown")]]).refused).toEqual([
      "procedure.evidence",
    ])
    const evidence = [{ kind: "publicNotice", ref: "N-1" }]
    const shown = life(contextOf, [
      ...until,
      [on("2026-03-04"), taking("shown", { evidence })],
      [on("2026-03-12"), verify],
    ])
    expect(shown.refused).toEqual([])
    expect(lastDays(shown.state, contextOf(on("2026-03-12")))).toEqual([
      ["tolerance.determined", "2026-03-26"],
    ])
  })

  it("leaves a step out: its command is refused, and the next step follows", () => {
    expect(procedureFaults(withoutVerification, toleranceNeed)).toEqual([])
    const contextOf = districtWith([withoutVerification])
    const until: Given = [...start, [on("2026-03-03"), accept]]
    expect(life(contextOf, [...until, [on("2026-03-04"), verify]]).refused).toEqual(["procedure.noSuchStep"])
    const facts = {}
    const choose: CommandBody = {
      type: "chooseTolerance",
      data: { ...decision, outcome: "notExempt", facts },
    }
    expect(life(contextOf, [...until, [on("2026-03-04"), choose]]).refused).not.toContain("procedure.order")
    expect(life(districtWith([]), [...until, [on("2026-03-04"), choose]]).refused).toEqual([
      "procedure.order",
    ])
  })

  it("never takes by that command a step that asks more than the order of steps", () => {
    for (const id of ["started", "accepted", "verified", "determined", "withdrawn"])
      expect(life(districtWith([]), [...start, [opened, taking(id)]]).refused).toEqual([
        "procedure.ownCommand",
      ])
  })

  it("begins a room's procedure by the room's own command", () => {
    const begun = life(districtWith([withPublicNotice]), [start[0]!, [opened, taking("shown")]])
    expect(begun.refused).toEqual(["procedure.notBegun"])
  })

  it("is refused a procedure that nobody gave, and a step that it doesn't have", () => {
    expect(life(districtWith([]), [...start, [opened, taking("x", { procedure: "none" })]]).refused).toEqual([
      "procedure.missing",
    ])
    expect(life(districtWith([]), [...start, [opened, taking("elsewhere")]]).refused).toEqual([
      "procedure.noSuchStep",
    ])
  })
})

const longer = parameter(
  "exemption.longer",
  { kind: "period" },
  { label: text("延长期限", "extension"), issuedBy: holder, citation: clause },
)
const appraisal = { id: "appraisal", label: text("鉴定", "appraisal"), citation: clause }
const lengthened: Procedure = {
  ...toleranceProcedure,
  steps: toleranceProcedure.steps.map((one) => ({
    ...one,
    deadlines: one.deadlines.map((term): StepDeadline => ({
      ...term,
      extension: { period: longer, bounds: "added", approvedBy: holder, times: 1, citation: clause },
      suspensions: [appraisal],
    })),
  })),
}
const long = districtWith([lengthened], { "exemption.longer": workdays(3) })
const extend = (
  more: Partial<Extract<CommandBody, { type: "extendDeadline" }>["data"]> = {},
): CommandBody => ({
  type: "extendDeadline",
  data: {
    procedure: "tolerance",
    step: "accepted",
    period: workdays(3),
    approval: { by, ref: "A-1" },
    statementRef,
    ...more,
  },
})
const suspend: CommandBody = {
  type: "suspendProcedure",
  data: { procedure: "tolerance", ground: "appraisal", by, evidence: [] },
}
const resume: CommandBody = { type: "resumeProcedure", data: { procedure: "tolerance", by, evidence: [] } }

describe("the terms of a case's procedure", () => {
  it("are lengthened once, with approval, and the last day is that many workdays later", () => {
    const given: Given = [...start, [on("2026-03-04"), extend()]]
    expect(lastDays(life(long, start).state, long(opened))).toEqual([["tolerance.accepted", "2026-03-09"]])
    expect(lastDays(life(long, given).state, long(opened))).toEqual([["tolerance.accepted", "2026-03-12"]])
    const { approval: _, ...unapproved } = {
      procedure: "tolerance",
      step: "accepted",
      period: workdays(3),
      statementRef,
      approval: undefined,
    }
    expect(
      life(long, [...start, [on("2026-03-04"), { type: "extendDeadline", data: unapproved }]]).refused,
    ).toEqual(["extension.approvalMissing"])
    expect(life(long, [...given, [on("2026-03-05"), extend({ period: workdays(1) })]]).refused).toEqual([
      "extension.usedUp",
      "extension.tooLong",
    ])
    expect(life(long, [...start, [on("2026-03-10"), extend()]]).refused).toEqual(["deadline.extensionTime"])
    expect(life(districtWith([]), given).refused).toEqual(["extension.notProvided"])
  })

  it("stand still from the day of the suspension to the day before they go on", () => {
    const still = life(long, [...start, [on("2026-03-04"), suspend]])
    expect(lastDays(still.state, long(opened))).toEqual([["tolerance.accepted", "deadline.suspended"]])
    const on_ = life(long, [...start, [on("2026-03-04"), suspend], [on("2026-03-11"), resume]])
    // 3 March counts; from 11 March on the four that are left: 11, 12, 13 and 16.
    expect(lastDays(on_.state, long(opened))).toEqual([["tolerance.accepted", "2026-03-16"]])
    expect(life(long, [...start, [opened, resume]]).refused).toEqual(["suspension.none"])
    expect(life(districtWith([]), [...start, [opened, suspend]]).refused).toEqual(["suspension.notPermitted"])
    expect(life(long, [start[0]!, [opened, suspend]]).refused).toEqual(["procedure.notBegun"])
  })

  it("keep nobody from acting while they stand still", () => {
    expect(life(long, [...start, [on("2026-03-04"), suspend], [on("2026-03-05"), accept]]).refused).toEqual(
      [],
    )
  })
})

const answer = parameter(
  "complaint.answer",
  { kind: "period" },
  { label: text("答复期限", "term to answer"), issuedBy: holder, citation: clause },
)
/** A procedure that no room runs. */
const complaint = procedure({
  id: "complaintExample",
  label: text("投诉示例", "a complaint"),
  citation: clause,
  directed: true,
  steps: [
    step({ id: "received", label: text("收到", "receipt"), actor: "either", who: holder, follows: [] }),
    step({
      id: "answered",
      label: text("答复", "answer"),
      actor: "organ",
      who: holder,
      follows: ["received"],
      independent: true,
      deadlines: [
        {
          startsWith: "received",
          startingEvent: text("收到", "receipt"),
          period: answer,
          whoIsLate: holder,
          ifLate: { effect: "higherOrganTold", words: text("报告上级机关。", "The higher organ is told.") },
        },
      ],
    }),
  ],
})

describe("a procedure that is data alone", () => {
  const contextOf = districtWith([complaint], { "complaint.answer": days(15) })
  const against = partyRef("office-7")
  const received = taking("received", { procedure: "complaintExample", against, statementRef })
  const answered = taking("answered", { procedure: "complaintExample" })
  const opening = start.slice(0, 1)

  it("runs in a case, is due there, and begins anew once it is over", () => {
    const running = life(contextOf, [...opening, [opened, received]])
    expect(lastDays(running.state, contextOf(opened))).toEqual([["complaintExample.answered", "2026-03-17"]])
    expect(life(contextOf, [...opening, [opened, received], [opened, received]]).refused).toEqual([
      "procedure.order",
    ])
    const again: Given = [
      ...opening,
      [opened, received],
      [on("2026-03-05"), answered],
      [on("2026-04-01"), received],
    ]
    expect(lastDays(life(contextOf, again).state, contextOf(opened))).toEqual([
      ["complaintExample.answered", "2026-04-16"],
    ])
  })

  it("begins with the body that it is directed against, which then stays out of it", () => {
    const { against: _, ...data } = { ...received.data, against: undefined }
    expect(life(contextOf, [...opening, [opened, { ...received, data } as CommandBody]]).refused).toEqual([
      "procedure.againstMissing",
    ])
    const own = taking("answered", {
      procedure: "complaintExample",
      by: { organ: against, collective: false },
    })
    expect(life(contextOf, [...opening, [opened, received], [opened, own]]).refused).toEqual([
      "procedure.independence",
    ])
  })

  it("is not begun by a later step", () => {
    expect(life(contextOf, [...opening, [opened, answered]]).refused).toEqual(["procedure.notBegun"])
  })
})
