// A log of events is folded whatever it holds: what can't have happened to a case in its state leaves the case as it was,
// and never makes a record, a measure or a duty out of nothing.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days } from "../../src/kernel/index.js"
import {
  decide,
  evolve,
  initial,
  type CommandBody,
  type NewEvent,
  type RecordState,
} from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { states } from "./moves.js"
import {
  after,
  command,
  commandsTo,
  contextWith,
  everyCommand,
  happening,
  next,
  stateNamed,
} from "./permitted.js"

const named = new Map(Object.keys(states).map((name) => [name, stateNamed(name)]))
const law = contextWith({ "revocation.cascade": ["suspend"], "repair.effect": ["endPublicity"] })

/** Ways on from a state of the table. */
const further: Readonly<Record<string, readonly CommandBody[]>> = {
  penalised: [command("suspendMeasures"), command("resumeMeasures")],
  recorded: [
    command("chooseSeverity", { outcome: "serious" }),
    command("correctContent", {
      ground: "ownMotion",
      corrections: [{ field: "severity", before: "serious", after: "slight" }],
    }),
  ],
  "recorded of a person": [command("enterService"), command("chooseServiceRecognition")],
  "instrument fell for good": [command("chooseCascade"), command("routeTreatment")],
}

/** One event of each type that happens in a state of the table, on the way there or on from there. */
const happened = new Map(
  [...named]
    .flatMap(([name, state]) => [
      ...everyCommand.flatMap((command) => {
        const decided = decide(state, { ...command, actor: stock.office }, law)
        return Result.isSuccess(decided) ? decided.success : []
      }),
      ...happening(initial, commandsTo(name)),
      ...happening(state, further[name] ?? []),
    ])
    .map((event) => [event.type, event]),
)

const { by } = stock
const drawn = {
  basis: [],
  schemaVersion: 3,
  occurredOn: next,
  subject: stock.person.ref,
  actor: stock.office,
}
const onAReview: readonly NewEvent[] = [
  {
    ...drawn,
    type: "stepTaken",
    data: { procedure: "review", step: "decided", begins: false, by, evidence: [], served: [] },
  },
  {
    ...drawn,
    type: "deadlineExtended",
    data: { procedure: "review", step: "decided", startsWith: "filed", period: days(5) },
  },
  { ...drawn, type: "procedureSuspended", data: { procedure: "review", ground: "g", by, evidence: [] } },
  { ...drawn, type: "procedureResumed", data: { procedure: "review", by, evidence: [] } },
]

/** The types whose event changes nothing in a state. */
const idle = (state: RecordState, types: Iterable<string> = happened.keys()): readonly string[] =>
  [...types].filter((type) => {
    const event = happened.get(type as never)
    return event !== undefined && evolve(state, event) === state
  })

const ofRecord = [
  ...["severityChosen", "redecisionResolved", "cascadeFollowed", "cascadeChosen", "contentCorrected"],
  ...["leniencyChosen", "penaltiesChosen", "measuresLifted", "measuresSuspended", "measuresResumed"],
  ...["objectionFiled", "objectionAcceptanceChosen", "objectionEffectChosen", "objectionOutcomeChosen"],
  ...["rectificationRecorded", "serviceEntered", "serviceRecognitionChosen", "repairApplied", "repairChosen"],
  ...["repairEffectsFollowed", "repairEffectsChosen", "repairWithdrawn"],
  ...["disclosureChosen", "recordPublished", "recordShared", "publicityClosed"],
]
const ofRecordOrTrace = ["receiversTold", "reputationRestored", "treatmentRouted"]

const standingOf = (state: RecordState): object => (state.kind === "recorded" ? state.standing : {})

describe("an event out of its place", () => {
  it("before a case is opened leaves no case", () => {
    const opening = ["allegationReported", "partOpened"]
    const events = [...happened.values()].filter(({ type }) => !opening.includes(type))
    expect(events.length).toBeGreaterThan(40)
    expect(events.filter((event) => evolve(initial, event) !== initial)).toEqual([])
    expect(onAReview.map((event) => evolve(initial, event))).toEqual(onAReview.map(() => initial))
  })

  it.each([...named].filter(([, { kind }]) => kind !== "recorded" && kind !== "nothing"))(
    "of a record leaves a case %s as it was, where there is no record",
    (_, state) => {
      const trace = state.kind === "withdrawn"
      const expected = trace ? ofRecord : [...ofRecord, ...ofRecordOrTrace]
      expect(idle(state, expected)).toEqual(expected)
    },
  )

  it.each([...named].filter(([, { kind }]) => kind !== "proposed"))(
    "which makes the record leaves a case %s as it was: only an intended record is made",
    (_, state) => {
      expect(idle(state, ["recordingChosen"])).toEqual(["recordingChosen"])
    },
  )

  it("which brings an instrument to a case that has ended is on its file, and opens nothing", () => {
    const registered = happened.get("instrumentRegistered")
    if (registered?.type !== "instrumentRegistered") throw new Error("no instrument registered")
    for (const state of [
      stateNamed("withdrawn on objection"),
      after(stateNamed("recorded"), [command("joinCase")]),
    ]) {
      if (state.kind === "nothing") throw new Error("no case")
      const instruments = [...state.file.instruments, registered.data]
      expect(evolve(state, registered)).toEqual({ ...state, file: { ...state.file, instruments } })
    }
  })

  it("which decides again what wasn't open leaves a record in use", () => {
    const resolved = happened.get("redecisionResolved")
    if (resolved === undefined) throw new Error("nothing decided again")
    expect(standingOf(evolve(stateNamed("recorded"), resolved))).toStrictEqual({ kind: "inUse" })
  })

  it("on a procedure that isn't under way begins none", () => {
    for (const state of named.values())
      for (const event of onAReview) expect(evolve(state, event)).toBe(state)
  })
})
