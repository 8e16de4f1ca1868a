// What a stored stream must be to be read as a case, fault by fault in its words, and what events of every older version
// are raised to: a type or a shape that was ever stored stays readable.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { partyRef, type Fault } from "../../src/kernel/index.js"
import {
  initial,
  readRecord,
  schemaVersion,
  streamFaults,
  upcast,
  type EventInStream,
} from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { invented } from "../model/permissive-law.js"
import { day } from "../rights/scripted-law.js"
import { attempt, known } from "./alone.js"

/** Every type of event that has been stored so far. */
const stored = `
  allegationReported factsEstablished instrumentRegistered admissionChosen recordingChosen severityChosen
  instrumentChanged redecisionResolved cascadeFollowed cascadeChosen
  toleranceStarted toleranceAcceptanceChosen toleranceVerified toleranceDetermined toleranceReported toleranceWithdrawn
  noticeServed defenceReceived defenceAnswered changeSinceNoticeNoted
  leniencyChosen penaltiesChosen measuresLifted measuresSuspended measuresResumed
  disclosureChosen recordPublished recordShared publicityClosed receiversTold
  objectionFiled objectionAcceptanceChosen objectionEffectChosen objectionOutcomeChosen
  rectificationRecorded commitmentMade serviceSignedUp serviceSignUpWithdrawn serviceEntered serviceWithdrawn
  serviceVerified serviceSpent serviceSpentElsewhere serviceRecognitionChosen
  repairApplied repairChosen repairEffectsFollowed repairEffectsChosen repairWithdrawn
  contentCorrected reputationRestored treatmentRouted issuerAsked
  caseAbsorbed caseJoined caseSplit partOpened
  stepTaken deadlineExtended procedureSuspended procedureResumed`
  .trim()
  .split(/\s+/u)

const event = (version: number, more: Partial<EventInStream> = {}): EventInStream => ({
  stream: "oa:1",
  version,
  type: version === 1 ? "allegationReported" : "factsEstablished",
  schemaVersion,
  subject: partyRef("unit-1"),
  basis: [],
  ...more,
})
const read = ({ code, at, message, remedy, citation }: Fault): string =>
  `${code} at ${at ?? "-"}: ${message.zh}${remedy.zh}（${citation?.title ?? "-"}${citation?.article ?? ""}）`
const codes = (...events: readonly EventInStream[]): readonly string[] =>
  streamFaults(events).map(({ code, at }) => `${code} ${at ?? ""}`)

describe("a stream", () => {
  it("may hold every type of event that was ever stored, and be opened by a report or as a part", () => {
    const all = stored.map((type, index) => event(index + 2, { type, basis: [invented] }))
    expect(codes(event(1), ...all)).toEqual([])
    const opens = stored.filter((type) => codes(event(1, { type, basis: [invented] })).length === 0)
    expect(opens).toEqual(["allegationReported", "partOpened"])
  })

  it("holds every place once, in order", () => {
    expect(codes(event(1), event(2), event(3))).toEqual([])
    expect(codes(event(1), event(3), event(4))).toEqual(["event.gap events[2]"])
    expect(codes(event(1), event(5), event(4), event(7))).toEqual([
      "event.gap events[2]",
      "event.doubled events[3]",
    ])
    expect(codes(event(2, { type: "partOpened" }), event(3))).toEqual(["event.gap events[1]"])
  })

  it("is of one case: the first event says which", () => {
    const subject = partyRef("unit-2")
    expect(codes(event(1), event(2, { stream: "oa:2" }), event(3, { subject }), event(4))).toEqual([
      "event.otherCase events[2]",
      "event.otherCase events[3]",
    ])
    expect(codes(event(1), event(2, { subject }), event(3, { subject }))).toEqual([
      "event.otherCase events[2]",
      "event.otherCase events[3]",
    ])
  })

  it("holds a publication or a sharing only on a clause", () => {
    const opened = event(1)
    for (const type of ["recordPublished", "recordShared"]) {
      expect(codes(opened, event(2, { type }))).toEqual(["event.basisMissing events[2]"])
      expect(codes(opened, event(2, { type, basis: [invented] }))).toEqual([])
    }
  })

  it("is of versions that this library knows: whole numbers from none to its own", () => {
    const every = Array.from({ length: schemaVersion + 1 }, (_, version) =>
      event(1, { schemaVersion: version }),
    )
    expect(every.flatMap((one) => codes(one))).toEqual([])
    expect(codes(event(1, { schemaVersion: schemaVersion + 1 }))).toEqual(["event.newer events[1]"])
    for (const version of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(codes(event(1, { schemaVersion: version }))).toEqual(["event.schemaVersion events[1]"])
  })

  it("is refused with every fault, in its words; of a newer version nobody says that its type is unknown", () => {
    const plan = "（加强政务诚信建设实施方案四（二））"
    const restore = "请从备份核对并补全，不要跳过；在此之前不要办理。"
    const other = { type: "somethingElse", schemaVersion: schemaVersion + 1 }
    const events = [
      event(2),
      event(1, { schemaVersion: 0.5 }),
      event(4, { type: "constructor" }),
      event(5, { ...other, stream: "oa:2" }),
      event(6, { type: "recordShared" }),
    ]
    expect(streamFaults(events).map(read)).toEqual([
      `event.gap at events[1]: 案件的事件有缺失。${restore}${plan}`,
      `event.notOpened at events[1]: 案件不是从立案开始。${restore}${plan}`,
      `event.doubled at events[2]: 案件的事件重复或者次序颠倒。${restore}${plan}`,
      `event.schemaVersion at events[2]: 事件的版本号不是整数。${restore}${plan}`,
      `event.unknownType at events[3]: 案件中有本库不认识的事件。请先升级本库，再办理该案件。${plan}`,
      `event.newer at events[4]: 案件中的事件由更新的版本写入，本版本不能处理。请先升级本库，再办理该案件。${plan}`,
      `event.otherCase at events[4]: 混入了其他案件或者其他对象的事件。请核对读取的事件流。${plan}`,
      "event.basisMissing at events[5]: 公示或者共享没有依据。请核对事件库；确无依据的，停止公示、共享并告知接收单位。（国务院关于加强政务诚信建设的指导意见）",
    ])
    expect(codes(event(1, other))).toEqual(["event.newer events[1]"])
    expect(codes(event(1, { type: "somethingElse" }))).toEqual(["event.unknownType events[1]"])
  })
})

describe("a case that is read", () => {
  it("is the fold of its events, or every fault of them, never a part", () => {
    const [report] = stock.report(stock.unit)
    const [opened] = Result.getOrThrow(attempt(initial, report!).decided)
    const first = { ...opened!, id: "oa:1/1", stream: "oa:1", version: 1, recordedOn: day }
    expect(readRecord([first])).toEqual(Result.succeed(known("alleged")))
    const whole = readRecord([
      { ...first, version: 2 },
      { ...first, version: 1 },
    ])
    expect(Result.isFailure(whole) && whole.failure.map(({ code, at }) => [code, at])).toEqual([
      ["event.gap", "events[1]"],
      ["event.doubled", "events[2]"],
    ])
  })
})

describe("an event of an older version", () => {
  const raised = (type: string, version: number, data: unknown): unknown =>
    Result.getOrThrow(upcast({ type, schemaVersion: version, data }))
  const of = (type: string, data: unknown) => ({ type, schemaVersion, data })
  const notKept = { kind: "notKept" }

  it("has what was added since, step by step, and nothing that it had is changed", () => {
    const change = { change: "revoked" }
    expect(raised("instrumentChanged", 0, change)).toEqual(
      of("instrumentChanged", { ...change, redecision: "none" }),
    )
    const pending = { ...change, redecision: "pending" }
    expect(raised("instrumentChanged", 0, pending)).toEqual(of("instrumentChanged", pending))
    expect(raised("instrumentChanged", 1, change)).toEqual(of("instrumentChanged", change))
    const service = { hours: 8 }
    for (const version of [0, 1])
      expect(raised("serviceEntered", version, service)).toEqual(
        of("serviceEntered", { ...service, contents: notKept }),
      )
    expect(raised("serviceEntered", 2, service)).toEqual(of("serviceEntered", service))
    const page = { channel: "portal" }
    for (const version of [0, 1, 2])
      expect(raised("recordPublished", version, page)).toEqual(
        of("recordPublished", { ...page, ground: notKept, review: notKept }),
      )
    expect(raised("recordPublished", 3, page)).toEqual(of("recordPublished", page))
    const ground = { grounds: ["r"] }
    for (const type of ["repairWithdrawn", "toleranceWithdrawn"]) {
      for (const version of [0, 1, 2, 3])
        expect(raised(type, version, ground)).toEqual(of(type, { ...ground, facts: {} }))
      expect(raised(type, 4, ground)).toEqual(of(type, ground))
    }
  })

  it("of another type, or whose data is no object, is left for its decoder to refuse", () => {
    expect(raised("factsEstablished", 0, {})).toEqual(of("factsEstablished", {}))
    for (const type of ["instrumentChanged", "serviceEntered", "recordPublished", "repairWithdrawn"])
      for (const data of [null, "text", undefined]) expect(raised(type, 0, data)).toEqual(of(type, data))
  })

  it("keeps what else the store gave with it", () => {
    const kept = { id: "oa:1/1", type: "factsEstablished", schemaVersion: 0, data: {} }
    expect(upcast(kept)).toEqual(Result.succeed({ ...kept, schemaVersion }))
  })

  it("is refused at its version where that is newer, or none", () => {
    const faults = [schemaVersion + 1, -1, 0.5].map((version) => {
      const found = upcast({ type: "factsEstablished", schemaVersion: version, data: {} })
      return Result.isFailure(found) && [found.failure.code, found.failure.at]
    })
    expect(faults).toEqual([
      ["event.newer", "schemaVersion"],
      ["event.schemaVersion", "schemaVersion"],
      ["event.schemaVersion", "schemaVersion"],
    ])
  })
})
