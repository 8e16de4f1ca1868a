// A log of events is folded whatever it holds: what can't have happened to a case in its state leaves the case as it was,
// and never makes a record, a measure or a duty out of nothing.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { days } from "../../src/kernel/index.js"
import {
  decide,
  evolve,
  initial,
  schemaVersion,
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
  eventsAfter,
  next,
  stateNamed,
} from "./permitted.js"

const named = () => new Map(Object.keys(states).map((name) => [name, stateNamed(name)]))
const ofKinds = (isMeant: (kind: RecordState["kind"]) => boolean): readonly RecordState[] =>
  [...named().values()].filter(({ kind }) => isMeant(kind))
const law = contextWith({ "revocation.cascade": ["suspend"], "repair.effect": ["endPublicity"] })

/** States in which much can happen. */
const open = [
  ...[
    "alleged",
    "notice served",
    "defence made",
    "tolerance accepted",
    "recorded",
    "penalised",
    "objection open",
  ],
  ...["published and shared", "repair applied for", "repaired", "instrument fell, decided again"],
  "withdrawn on objection",
]

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
const happening = (): ReadonlyMap<string, NewEvent> =>
  new Map(
    [...named()]
      .flatMap(([name, state]) => [
        ...(open.includes(name) ? everyCommand : []).flatMap((one) => {
          const decided = decide(state, { ...one, actor: stock.office }, law)
          return Result.isSuccess(decided) ? decided.success : []
        }),
        ...eventsAfter(initial, commandsTo(name)),
        ...eventsAfter(state, further[name] ?? []),
      ])
      .map((event) => [event.type, event]),
  )

const { by } = stock
const drawn = {
  basis: [],
  schemaVersion,
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

/** What events of these types change in states, which is nothing if they are out of place there. */
const changed = (states: readonly RecordState[], types: readonly string[]): readonly string[] => {
  const happened = happening()
  return types.filter((type) => {
    const event = happened.get(type)
    return event === undefined || states.some((state) => evolve(state, event) !== state)
  })
}

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
    const events = [...happening().values()].filter(({ type }) => !opening.includes(type))
    expect(events.length).toBeGreaterThan(40)
    expect(events.filter((event) => evolve(initial, event) !== initial)).toEqual([])
    expect(onAReview.map((event) => evolve(initial, event))).toEqual(onAReview.map(() => initial))
  })

  it("of a record leaves a case as it was, where there is none", () => {
    expect(
      changed(
        ofKinds((kind) => kind !== "recorded"),
        ofRecord,
      ),
    ).toEqual([])
  })

  it("of what a record leaves owed changes nothing, where there is neither a record nor what is left of one", () => {
    const without = ofKinds((kind) => !["recorded", "withdrawn", "joined"].includes(kind))
    expect(changed(without, ofRecordOrTrace)).toEqual([])
  })

  it("which makes the record leaves a case as it was, where the record isn't intended", () => {
    expect(
      changed(
        ofKinds((kind) => kind !== "proposed"),
        ["recordingChosen"],
      ),
    ).toEqual([])
  })

  it("which brings an instrument to a case that has ended is on its file, and opens nothing", () => {
    const registered = happening().get("instrumentRegistered")
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
    const lighter: NewEvent = {
      ...drawn,
      type: "redecisionResolved",
      data: { redecision: "lighter", facts: {} },
    }
    expect(standingOf(evolve(stateNamed("recorded"), lighter))).toStrictEqual({ kind: "inUse" })
  })

  it("on a procedure that isn't under way begins none", () => {
    for (const state of named().values())
      for (const event of onAReview) expect(evolve(state, event)).toBe(state)
  })
})
