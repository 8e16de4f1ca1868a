/**
 * A procedure under way: the steps taken, each with its day. Not the procedure, and not its deadlines, which are
 * computed when read (due.ts). Invariant: the steps taken follow each other as the procedure allows.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Fault, type PartyRef } from "../kernel/index.js"
import type { Decider, Evidence } from "./decider.js"
import type { DecisionContext } from "./context.js"
import { procedureInForce } from "./in-force.js"
import type { Procedure, Step } from "./procedure.js"
import { rejection, type Rejection } from "./rejection.js"

export interface StepTaken {
  readonly step: string
  readonly on: CalendarDate
}

export interface ProcedureRun {
  readonly procedure: string
  /** In the order taken. */
  readonly taken: readonly StepTaken[]
}

/** How a step is taken. */
export interface Taking {
  readonly on: CalendarDate
  /** The subject of the case, who may not decide it. */
  readonly subject: PartyRef
  readonly by?: Decider
  readonly evidence?: readonly Evidence[]
}

/** A step that may be taken, and the procedure it belongs to. */
export interface MayTake {
  readonly procedure: Procedure
  readonly step: Step
}

/** A run of the procedure with this id, in which nothing has happened yet. */
export const runOf = (procedure: string): ProcedureRun => ({ procedure, taken: [] })

/** The step taken last. */
export const latestStep = (run: ProcedureRun): string | undefined => run.taken.at(-1)?.step

/** Write a step down without asking whether it may be taken: for what has already happened. */
export const withStep = (run: ProcedureRun, step: string, on: CalendarDate): ProcedureRun => ({
  ...run,
  taken: [...run.taken, { step, on }],
})

/**
 * Whether a step of the procedure in force may be taken now: it follows the latest, its evidence is there, nobody decides
 * their own case, and what needs a collective decision has one.
 *
 * @returns a rejection with every reason against it: `procedure.missing`, `procedure.noSuchStep`, `procedure.order`,
 *   `procedure.evidence`, `procedure.recusal`, `procedure.collective`
 */
export const mayTake = (
  context: Pick<DecisionContext, "procedures">,
  run: ProcedureRun,
  stepId: string,
  taking: Taking,
): Result.Result<MayTake, Rejection> =>
  Result.flatMap(procedureInForce(context, run.procedure), (procedure) =>
    mayTakeOf(procedure, run, stepId, taking),
  )

const mayTakeOf = (
  procedure: Procedure,
  run: ProcedureRun,
  stepId: string,
  taking: Taking,
): Result.Result<MayTake, Rejection> => {
  const step = procedure.steps.find(({ id }) => id === stepId)
  if (step === undefined) return Result.fail(rejection([noSuchStep(procedure)]))
  const found: Fault[] = [
    ...orderFaults(procedure, run, step),
    ...evidenceFaults(procedure, step, taking.evidence ?? []),
    ...deciderFaults(procedure, step, taking),
  ]
  return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed({ procedure, step })
}

const noSuchStep = (procedure: Procedure): Fault =>
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

const evidenceFaults = (procedure: Procedure, step: Step, evidence: readonly Evidence[]): readonly Fault[] =>
  step.evidence
    .filter((kind) => !evidence.some((item) => item.kind === kind && item.ref.trim() !== ""))
    .map((kind) =>
      fault("procedure.evidence", {
        at: `evidence.${kind}`,
        message: text(`“${step.label.zh}”缺少材料。`, `Evidence is missing for "${step.label.en}".`),
        remedy: text("请补充该项材料的编号。", "Add the reference of this piece of evidence."),
        citation: procedure.citation,
      }),
    )

const deciderFaults = (procedure: Procedure, step: Step, { by, subject }: Taking): readonly Fault[] => {
  const found: Fault[] = []
  if (step.recusal && by !== undefined && (by.person === subject || by.organ === subject)) {
    found.push(
      fault("procedure.recusal", {
        at: "by",
        message: text("当事人不能办理自己的案件。", "Nobody decides their own case."),
        remedy: text(
          "请回避，改由他人或者上级机关办理。",
          "Recuse yourself: another person or the higher organ acts.",
        ),
        citation: procedure.citation,
      }),
    )
  }
  if (step.collective && !(by?.collective === true && (by.minutes ?? "").trim() !== "")) {
    found.push(
      fault("procedure.collective", {
        at: "by.minutes",
        message: text("该决定应当集体研究作出。", "This decision must be made collectively."),
        remedy: text(
          "请集体研究后填写会议纪要编号。",
          "Decide collectively and give the reference of the minutes.",
        ),
        citation: procedure.citation,
      }),
    )
  }
  return found
}
