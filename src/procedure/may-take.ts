/**
 * Whether a step of the procedure in force may be taken now, with every reason against it. The clock plays no part: a step
 * that is late may still be taken, and a clock that stands still stops nobody from acting.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault, type PartyRef } from "../kernel/index.js"
import type { DecisionContext } from "./context.js"
import { isBy, type Decider, type Evidence } from "./decider.js"
import { procedureInForce } from "./in-force.js"
import type { DocumentService, Procedure, Step } from "./procedure.js"
import { rejection, type Rejection } from "./rejection.js"
import { latestStep, type ProcedureRun } from "./run.js"

/** A document that was served, and on whom. */
export interface Served {
  readonly document: string
  readonly receivers: readonly PartyRef[]
}

/** How a step is taken. */
export interface Taking {
  /** The subject of the case, who may not decide it. */
  readonly subject: PartyRef
  readonly by?: Decider
  readonly evidence?: readonly Evidence[]
  readonly served?: readonly Served[]
  /** On whom every document of the step was served, where they aren't told apart. */
  readonly receivers?: readonly PartyRef[]
}

/** A step that may be taken, and the procedure it belongs to. */
export interface MayTake {
  readonly procedure: Procedure
  readonly step: Step
}

/**
 * Whether a step of the procedure in force may be taken now: it follows the latest, its evidence is there, its documents
 * were served, whoever must act does, nobody decides their own case, and what needs a collective decision has one.
 *
 * @returns a rejection with every reason against it: `procedure.missing`, `procedure.noSuchStep`, `procedure.order`,
 *   `procedure.evidence`, `procedure.nobodyActs`, `procedure.recusal`, `procedure.independence`, `procedure.collective`,
 *   `procedure.servedToNobody`, `procedure.servedToOthers`, `procedure.againstMissing`
 */
export const mayTake = (
  context: Pick<DecisionContext, "procedures">,
  run: ProcedureRun,
  stepId: string,
  taking: Taking,
): Result.Result<MayTake, Rejection> =>
  Result.flatMap(procedureInForce(context, run.procedure), (procedure) => {
    const step = procedure.steps.find(({ id }) => id === stepId)
    if (step === undefined) return Result.fail(rejection([noSuchStep(procedure)]))
    const found: Fault[] = [
      ...orderFaults(procedure, run, step),
      ...againstFaults(procedure, run),
      ...evidenceFaults(procedure, step, taking.evidence ?? []),
      ...serviceFaults(procedure, step, run, taking),
      ...deciderFaults(procedure, step, run, taking),
    ]
    return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed({ procedure, step })
  })

/** A procedure that has no step of this name. */
export const noSuchStep = (procedure: Procedure): Fault =>
  fault("procedure.noSuchStep", {
    at: procedure.id,
    message: text(
      `“${procedure.label.zh}”没有这一步骤。`,
      `The procedure "${procedure.label.en}" has no such step.`,
    ),
    remedy: text(
      "请按现行程序规定的下一步骤办理。",
      "Go on with the next step of the procedure that is in force.",
    ),
    citation: procedure.citation,
  })

const orderFaults = (procedure: Procedure, run: ProcedureRun, step: Step): readonly Fault[] => {
  const latest = latestStep(run)
  const fits = latest === undefined ? step.follows.length === 0 : step.follows.includes(latest)
  if (fits) return []
  const needed = procedure.steps.filter(({ id }) => step.follows.includes(id))
  return [
    fault("procedure.order", {
      at: step.id,
      message: text(`现在不能进行“${step.label.zh}”。`, `The step "${step.label.en}" can't be taken now.`),
      remedy:
        needed.length === 0
          ? text("该程序已经开始，请从当前环节继续。", "The procedure has begun: go on from where it stands.")
          : text(
              `请先完成：${needed.map(({ label }) => label.zh).join("或者")}。`,
              `First complete: ${needed.map(({ label }) => label.en).join(" or ")}.`,
            ),
      citation: procedure.citation,
    }),
  ]
}

const againstFaults = (procedure: Procedure, { against }: ProcedureRun): readonly Fault[] =>
  procedure.directed && against === undefined
    ? [
        fault("procedure.againstMissing", {
          at: "against",
          message: text(
            `没有写明“${procedure.label.zh}”针对哪个单位。`,
            `It is not said which body the "${procedure.label.en}" is directed against.`,
          ),
          remedy: text(
            "请填写被投诉、被申诉单位的代号，以便其回避。",
            "Give the reference of that body, so that it stays out of the handling.",
          ),
          citation: procedure.citation,
        }),
      ]
    : []

const evidenceFaults = (procedure: Procedure, step: Step, evidence: readonly Evidence[]): readonly Fault[] =>
  [...new Set([...step.evidence, ...step.service.map(({ proof }) => proof)])]
    .filter((kind) => !evidence.some((item) => item.kind === kind && item.ref.trim() !== ""))
    .map((kind) =>
      fault("procedure.evidence", {
        at: `evidence.${kind}`,
        message: text(`“${step.label.zh}”缺少材料。`, `Evidence is missing for "${step.label.en}".`),
        remedy: text("请补充该项材料的编号。", "Add the reference of this piece of evidence."),
        citation: procedure.citation,
      }),
    )

const serviceFaults = (
  procedure: Procedure,
  step: Step,
  run: ProcedureRun,
  { served = [], receivers: all = [], subject }: Taking,
): readonly Fault[] =>
  step.service.flatMap((service) => {
    const named = served.filter(({ document }) => document === service.document)
    const receivers = [...all, ...named.flatMap((one) => one.receivers)]
    if (receivers.length === 0) return [servedToNobody(procedure, service)]
    const found: Fault[] = []
    const reached =
      service.to === "subject"
        ? receivers.includes(subject)
        : receivers.some((receiver) => receiver !== subject)
    if (!reached) found.push(servedToOthers(procedure, service))
    if (step.independent && receivers.some((receiver) => receiver === run.against))
      found.push(notIndependent(procedure, `served.${service.document}`))
    return found
  })

const servedToNobody = ({ citation }: Procedure, { document, label }: DocumentService): Fault =>
  fault("procedure.servedToNobody", {
    at: `served.${document}`,
    message: text(`“${label.zh}”没有送达任何人。`, `"${label.en}" was served on nobody.`),
    remedy: text("请送达后填写受送达人的代号。", "Serve it, then give the receiver's reference."),
    citation,
  })

const servedToOthers = ({ citation }: Procedure, { document, label, to }: DocumentService): Fault =>
  fault("procedure.servedToOthers", {
    at: `served.${document}`,
    message: text(
      `“${label.zh}”没有送达应当收到它的人。`,
      `"${label.en}" was not served on whoever must receive it.`,
    ),
    remedy:
      to === "subject"
        ? text("请送达本案对象。", "Serve it on the subject of the case.")
        : text("请送达本案对象以外的有关单位。", "Serve it on the body concerned, not on the subject."),
    citation,
  })

const notIndependent = ({ citation }: Procedure, at: string): Fault =>
  fault("procedure.independence", {
    at,
    message: text(
      "被投诉、被申诉的单位不能办理或者收转此事。",
      "The body that this is directed against may neither handle it nor receive it.",
    ),
    remedy: text("请改由其上级机关或者其他单位办理。", "Let its higher organ or another body handle it."),
    citation,
  })

/** Nobody decides their own case. */
export const recusalFault = ({ citation }: Procedure, at = "by"): Fault =>
  fault("procedure.recusal", {
    at,
    message: text("当事人不能办理自己的案件。", "Nobody decides their own case."),
    remedy: text(
      "请回避，改由他人或者上级机关办理。",
      "Recuse yourself: another person or the higher organ acts.",
    ),
    citation,
  })

const deciderFaults = (
  procedure: Procedure,
  step: Step,
  { against }: ProcedureRun,
  { by, subject }: Taking,
): readonly Fault[] => {
  const { citation } = procedure
  const found: Fault[] = []
  if (step.actor === "organ" && by === undefined)
    found.push(
      fault("procedure.nobodyActs", {
        at: "by",
        message: text(
          `没有写明由谁办理“${step.label.zh}”。`,
          `It is not said who takes the step "${step.label.en}".`,
        ),
        remedy: text(`请填写办理单位：${step.who.zh}。`, `Say which body acts: ${step.who.en}.`),
        citation,
      }),
    )
  if (step.recusal && by !== undefined && isBy(by, subject)) found.push(recusalFault(procedure))
  if (step.independent && by !== undefined && against !== undefined && isBy(by, against))
    found.push(notIndependent(procedure, "by"))
  if (step.collective && !(by?.collective === true && (by.minutes ?? "").trim() !== ""))
    found.push(
      fault("procedure.collective", {
        at: "by.minutes",
        message: text("该决定应当集体研究作出。", "This decision must be made collectively."),
        remedy: text(
          "请集体研究后填写会议纪要编号。",
          "Decide collectively and give the reference of the minutes.",
        ),
        citation,
      }),
    )
  return found
}
