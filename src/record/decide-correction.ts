/**
 * Corrections of content and the duties that follow from a correction, a repair or a withdrawal. What is owed ends by
 * the act itself, with evidence, and by nothing else.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  legalInstrument,
  text,
  type Citation,
  type Fault,
  type PartyRef,
} from "../kernel/index.js"
import { personalInformationLaw, plan, sanctionLaw } from "../law/index.js"
import { cite } from "../kernel/index.js"
import { noticeReadiness } from "../objection/index.js"
import {
  choose,
  decisionFaults,
  rejection,
  type CaseView,
  type Decision,
  type Draft,
  type Evidence,
  type Rejection,
} from "../procedure/index.js"
import { sameInstrument } from "./case-file.js"
import type { CorrectionCommand, Routed } from "./correction-command.js"
import { corrected, isStated, mayWorsen, type Correction } from "./correction.js"
import { owedOf, type Duty, type OriginalScope } from "./duty.js"
import type { CorrectionEvent } from "./correction-event.js"
import { isHearing } from "./procedure-runs.js"
import * as Refusal from "./refusals.js"
import { recordSeverity } from "./severity-question.js"
import type { Nothing, Recorded, RecordState, Withdrawn } from "./state.js"

type Decided = Result.Result<readonly Draft<CorrectionEvent>[], Rejection>
type DataOf<Type extends CorrectionCommand["type"]> = Extract<
  CorrectionCommand,
  { readonly type: Type }
>["data"]

/** Decide a command about corrections and duties. */
export const decideCorrection = (
  state: Exclude<RecordState, Nothing>,
  command: CorrectionCommand,
  view: CaseView,
): Decided => {
  if (command.type === "correctContent")
    return state.kind === "recorded"
      ? correctContent(state, command.data, view)
      : Result.fail(state.kind === "withdrawn" ? Refusal.closed : Refusal.beforeRecord)
  if (state.kind !== "recorded" && state.kind !== "withdrawn") return Result.fail(Refusal.beforeRecord)
  const within = command.type === "restoreReputation" ? command.data : undefined
  return Result.map(endable(state, command.type, command.data, view, within), ({ basis }) => [
    { ...ended(command), basis },
  ])
}

const correctContent = (state: Recorded, data: DataOf<"correctContent">, view: CaseView): Decided => {
  const { corrections, ground } = data
  const found = [
    ...decisionFaults(view, data),
    ...evidenceFaults(data.evidence),
    ...(ground !== "ownMotion" && owedOf(state.duties, "correctContent", ground) === undefined
      ? [groundMissing]
      : []),
    ...(corrections.length === 0 && ground !== "instrument" ? [nothingCorrected] : []),
    ...corrections.flatMap((one, index) => correctionFaults(state, one, index)),
    ...instrumentFaults(state, corrections),
  ]
  if (hasFaults(found)) return Result.fail(rejection(found))
  const worsens = mayWorsen(state, corrections, view)
  if (worsens) {
    const heard = heardAgain(state, data, view)
    if (Result.isFailure(heard)) return Result.fail(heard.failure)
  }
  const severity = corrections.find((one) => one.field === "severity")
  const made = (grounding: { readonly basis: readonly Citation[] }): Draft<CorrectionEvent> => ({
    type: "contentCorrected",
    data: { ...data, worsens },
    ...grounding,
    basis: [accurate, ...grounding.basis],
  })
  if (severity === undefined) return Result.succeed([made({ basis: [] })])
  const { known } = corrected(state, corrections).file
  const chosen = choose({ ...view, known }, recordSeverity, severity.after, data, data.facts)
  return Result.map(chosen, ({ grounding }) => [made(grounding)])
}

/**
 * Whether the subject was told of what is new, and heard: what may worsen a record works only then.
 *
 * @returns a rejection `record.noticeAgain`, or those of `notice.readiness`
 */
export const heardAgain = (
  state: Recorded,
  decision: Decision,
  view: CaseView,
): Result.Result<unknown, Rejection> => {
  // After recording a notice is heard only where it told of something new.
  if (!isHearing(state, state.file.notice)) return Result.fail(Refusal.noticeAgain)
  return choose(view, noticeReadiness, "record", decision, {})
}

const correctionFaults = (state: Recorded, correction: Correction, index: number): readonly Fault[] => {
  const at = `corrections[${String(index)}]`
  if (!isStated(state, correction)) return [{ ...notStated, at }]
  return correction.before === correction.after ? [{ ...nothingCorrected, at }] : []
}

/** The instruments as corrected are sound, and none is named as another. */
const instrumentFaults = (state: Recorded, corrections: readonly Correction[]): readonly Fault[] => {
  const { instruments } = corrected(state, corrections).file
  return instruments.flatMap(({ instrument }, index) => {
    const sound = legalInstrument(instrument)
    const doubled = instruments.slice(0, index).some((other) => sameInstrument(other.instrument, instrument))
    return [
      ...(Result.isFailure(sound) ? sound.failure : []),
      ...(doubled ? Refusal.alreadyRegistered.reasons : []),
    ]
  })
}

type Bound = Recorded | Withdrawn
type Ending = Exclude<CorrectionCommand, { readonly type: "correctContent" }>

const ended = (command: Ending): CorrectionEvent => {
  switch (command.type) {
    case "restoreReputation":
      return { type: "reputationRestored", data: command.data }
    case "routeTreatment":
      return { type: "treatmentRouted", data: command.data }
    case "askIssuer":
      return { type: "issuerAsked", data: command.data }
  }
}

/** What is owed and may be ended so: with evidence, by somebody else than the subject, and within its circle. */
const endable = (
  { duties }: Bound,
  kind: Duty["kind"],
  { by, evidence }: Pick<Routed, "by" | "evidence">,
  view: CaseView,
  within?: OriginalScope,
): Result.Result<Duty, Rejection> => {
  const duty = owedOf(duties, kind)
  // By whom it is done is held to what holds for decisions; its grounds are its evidence.
  const others = [...evidenceFaults(evidence), ...decisionFaults(view, { by, grounds: [kind] })]
  if (duty === undefined) return Result.fail(rejection([notOwed, ...others]))
  const found = [...scopeFaults(duty.scope, within ?? duty.scope), ...others]
  return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(duty)
}

/** No channel or unit of the original circle is left out, and none beyond it is told: that would spread it further. */
const scopeFaults = (original: OriginalScope, given: OriginalScope): readonly Fault[] => [
  ...(covers(given, original) ? [] : [scopeTooNarrow]),
  ...(covers(original, given) ? [] : [scopeTooWide]),
]

const covers = (wide: OriginalScope, narrow: OriginalScope): boolean =>
  narrow.channels.every((channel) => wide.channels.includes(channel)) &&
  narrow.receivers.every((unit: PartyRef) => wide.receivers.includes(unit))

const evidenceFaults = (evidence: readonly Evidence[]): readonly Fault[] =>
  evidence.some(({ ref }) => ref.trim() !== "") ? [] : [evidenceMissing]

const accurate = cite(
  personalInformationLaw,
  "第四十六条",
  text(
    "信息不准确、不完整的，核实后更正、补充。",
    "What is inaccurate or incomplete is verified and put right.",
  ),
)

const restored = cite(
  sanctionLaw,
  "第六十条",
  text("在原公布范围内恢复名誉。", "Reputation is restored within the original scope of publication."),
)

const groundMissing = fault("correction.groundMissing", {
  at: "ground",
  message: text("没有待执行的更正决定。", "No decision to correct waits to be carried out."),
  remedy: text(
    "异议处理决定更正，或者登记文书变更后再更正；依职权更正的，写明依职权。",
    "Correct after the objection was decided so or the instrument changed; otherwise give own motion as the ground.",
  ),
  citation: plan("3.1.4"),
})

const notStated = fault("correction.notStated", {
  message: text(
    "记录并没有这样记载，或者没有这一项。",
    "The record doesn't state this, or has no such field.",
  ),
  remedy: text(
    "请核对记录现在的内容；尚未认定失信程度的，先认定。",
    "Check what the record states now; if no severity was determined, determine it first.",
  ),
  citation: accurate,
})

const nothingCorrected = fault("correction.nothing", {
  at: "corrections",
  message: text("更正前后没有变化。", "Nothing is corrected."),
  remedy: text("请写明更正的项目和更正后的内容。", "Name the field and what it is to say."),
  citation: accurate,
})

const evidenceMissing = fault("duty.evidence", {
  at: "evidence",
  message: text("没有附材料。", "There is no evidence."),
  remedy: text("请填写材料的编号。", "Give the reference of the evidence."),
  citation: plan("3.1.4"),
})

const notOwed = fault("duty.notOwed", {
  message: text("本案没有这项待办事项。", "The case owes nothing of this kind."),
  remedy: text(
    "请核对待办事项；已经办结的，不必重复办理。",
    "Check what is due; what is done need not be repeated.",
  ),
  citation: plan("3.1.4"),
})

const scopeTooNarrow = fault("reputation.tooNarrow", {
  at: "channels",
  message: text(
    "恢复名誉没有覆盖原来的全部公开渠道和接收单位。",
    "The restoration doesn't reach all channels and receivers of the original scope.",
  ),
  remedy: text("请补齐原公开范围内的渠道和单位。", "Add every channel and unit of the original scope."),
  citation: restored,
})

const scopeTooWide = fault("reputation.tooWide", {
  at: "channels",
  message: text("恢复名誉超出了原公开范围。", "The restoration goes beyond the original scope."),
  remedy: text(
    "请只在原公开范围内办理，不要让更多人知晓该记录。",
    "Keep within the original scope, so that nobody further learns of the record.",
  ),
  citation: restored,
})
