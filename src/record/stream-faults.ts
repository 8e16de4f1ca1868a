/**
 * Whether the stored events of a case are whole. Nothing is repaired and nothing guessed: a missing event may be a
 * withdrawal or a repair. Invariant: what is folded is what was decided, in that order, about one subject.
 */
import * as Result from "effect/Result"
import {
  cite,
  fault,
  hasFaults,
  text,
  type Citation,
  type Fault,
  type Faults,
  type Text,
} from "../kernel/index.js"
import { integrityGuidance, plan } from "../law/index.js"
import { schemaVersion, type EventType, type RecordEvent } from "./event.js"
import { fold } from "./evolve.js"
import type { RecordState } from "./state.js"

/** What of a stored event shows whether its stream is whole; of any version, its data unread. */
export interface EventInStream {
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly schemaVersion: number
  readonly subject: string
  readonly basis: readonly Citation[]
}

/**
 * Every fault of a stream, in its order.
 *
 * @param events of one stream, in the order in which the store gives them; none is no case
 * @returns faults at `events[place]`, the place counted from 1: `event.gap` (one is missing), `event.doubled` (a place is
 *   taken twice or comes too late), `event.schemaVersion` (no whole number from 0), `event.newer` (a later version of this
 *   library), `event.unknownType`, `event.otherCase` (of another stream or subject), `event.notOpened` (the first doesn't
 *   open a case), `event.basisMissing` (a publication or sharing without a clause)
 * @example
 * streamFaults([]) // => []
 */
export const streamFaults = (events: readonly EventInStream[]): readonly Fault[] => {
  let expected = 1
  return events.flatMap((event, index) => {
    const place = `events[${String(index + 1)}]`
    const found: Fault[] = []
    if (event.version > expected) found.push(broken("gap", place))
    if (event.version < expected) found.push(broken("doubled", place))
    expected = Math.max(expected, event.version) + 1
    const wrongVersion = versionFault(event.schemaVersion, place)
    if (wrongVersion !== undefined) found.push(wrongVersion)
    else if (!isEventType(event.type)) found.push(broken("unknownType", place))
    // Events of the case that the first belongs to.
    const sameCase = ({ stream, subject }: EventInStream): boolean =>
      stream === event.stream && subject === event.subject
    if (events.findIndex(sameCase) !== 0) found.push(broken("otherCase", place))
    if (index === 0 && !opening.has(event.type) && isEventType(event.type))
      found.push(broken("notOpened", place))
    if (restsOnBasis.has(event.type) && event.basis.length === 0) found.push(broken("basisMissing", place))
    return found
  })
}

/** What is wrong with the version of an event's data, if anything. */
export const versionFault = (version: number, at: string): Fault | undefined =>
  !Number.isSafeInteger(version) || version < 0
    ? broken("schemaVersion", at)
    : version > schemaVersion
      ? broken("newer", at)
      : undefined

/**
 * The state of a case from the events that a host has stored, each in the current version of its data (see `upcast`).
 *
 * @returns the state, or every fault of `streamFaults`
 * @example
 * readRecord([]) // => succeed({ kind: "nothing" })
 */
export const readRecord = (events: readonly RecordEvent[]): Result.Result<RecordState, Faults> => {
  const found = streamFaults(events)
  return hasFaults(found) ? Result.fail(found) : Result.succeed(fold(events))
}

/** Every type of event; held to `EventType` by the compiler, in both directions. */
const types: Readonly<Record<EventType, true>> = {
  allegationReported: true,
  factsEstablished: true,
  instrumentRegistered: true,
  admissionChosen: true,
  recordingChosen: true,
  severityChosen: true,
  instrumentChanged: true,
  redecisionResolved: true,
  cascadeFollowed: true,
  cascadeChosen: true,
  toleranceStarted: true,
  toleranceAcceptanceChosen: true,
  toleranceVerified: true,
  toleranceDetermined: true,
  toleranceReported: true,
  toleranceWithdrawn: true,
  noticeServed: true,
  defenceReceived: true,
  defenceAnswered: true,
  changeSinceNoticeNoted: true,
  leniencyChosen: true,
  penaltiesChosen: true,
  measuresLifted: true,
  measuresSuspended: true,
  measuresResumed: true,
  disclosureChosen: true,
  recordPublished: true,
  recordShared: true,
  publicityClosed: true,
  receiversTold: true,
  objectionFiled: true,
  objectionAcceptanceChosen: true,
  objectionEffectChosen: true,
  objectionOutcomeChosen: true,
  rectificationRecorded: true,
  commitmentMade: true,
  serviceSignedUp: true,
  serviceSignUpWithdrawn: true,
  serviceEntered: true,
  serviceWithdrawn: true,
  serviceVerified: true,
  serviceSpent: true,
  serviceSpentElsewhere: true,
  serviceRecognitionChosen: true,
  repairApplied: true,
  repairChosen: true,
  repairEffectsFollowed: true,
  repairEffectsChosen: true,
  repairWithdrawn: true,
  contentCorrected: true,
  reputationRestored: true,
  treatmentRouted: true,
  issuerAsked: true,
  caseAbsorbed: true,
  caseJoined: true,
  caseSplit: true,
  partOpened: true,
  stepTaken: true,
  deadlineExtended: true,
  procedureSuspended: true,
  procedureResumed: true,
}

const known: ReadonlyMap<string, boolean> = new Map(Object.entries(types))

const isEventType = (type: string): boolean => known.get(type) === true

const opening: ReadonlySet<string> = new Set<EventType>(["allegationReported", "partOpened"])

const restsOnBasis: ReadonlySet<string> = new Set<EventType>(["recordPublished", "recordShared"])

const restore = text(
  "请从备份核对并补全，不要跳过；在此之前不要办理。",
  "Restore it from a backup, skip nothing, and decide nothing before.",
)

const upgrade = text("请先升级本库，再办理该案件。", "Update this library first, then go on with the case.")

const wordings = {
  gap: [text("案件的事件有缺失。", "An event of the case is missing."), restore],
  doubled: [text("案件的事件重复或者次序颠倒。", "Events of the case are doubled or out of order."), restore],
  schemaVersion: [text("事件的版本号不是整数。", "The version of the event is no whole number."), restore],
  newer: [
    text(
      "案件中的事件由更新的版本写入，本版本不能处理。",
      "The case holds an event of a newer version than this one.",
    ),
    upgrade,
  ],
  unknownType: [
    text("案件中有本库不认识的事件。", "The case holds an event of a type that this library doesn't know."),
    upgrade,
  ],
  otherCase: [
    text("混入了其他案件或者其他对象的事件。", "There is an event of another case or another subject."),
    text("请核对读取的事件流。", "Check which stream was read."),
  ],
  notOpened: [text("案件不是从立案开始。", "The case doesn't begin with its opening."), restore],
  basisMissing: [
    text("公示或者共享没有依据。", "A publication or sharing has no basis."),
    text(
      "请核对事件库；确无依据的，停止公示、共享并告知接收单位。",
      "Check the store; if there is none, end it and tell the receivers.",
    ),
  ],
} as const satisfies Readonly<Record<string, readonly [Text, Text]>>

const lawfulOpenness = cite(
  integrityGuidance,
  undefined,
  text("政务失信记录依法依规公开。", "Records are made public as law and rules provide."),
)

const broken = (name: keyof typeof wordings, at: string): Fault => {
  const [message, remedy] = wordings[name]
  const citation = name === "basisMissing" ? lawfulOpenness : plan("4.2")
  return fault(`event.${name}`, { at, message, remedy, citation })
}
