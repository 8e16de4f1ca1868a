/**
 * Whether a term may be lengthened (延长): by a clause, with the approval of whoever the clause names, for a written
 * reason, within its bounds, and before the term runs out.
 */
import * as Result from "effect/Result"
import {
  citationLabel,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type PartyRef,
  type Period,
} from "../kernel/index.js"
import type { DecisionContext } from "./context.js"
import { isBy, type Decider } from "./decider.js"
import { countDue, type DueState } from "./due.js"
import { procedureInForce } from "./in-force.js"
import { noSuchStep, recusalFault } from "./may-take.js"
import type { ExtensionRule, Procedure } from "./procedure.js"
import { rejection, type Rejection } from "./rejection.js"
import { withExtension, type ProcedureRun } from "./run.js"
import { extensionsOf, startedTerms, termDue, termsOf, type StartedTerm } from "./terms.js"

/** Who approved an extension, and the reference of the approval. */
export interface Approval {
  readonly by: Decider
  readonly ref: string
}

/** How a term is to be lengthened. */
export interface Extending {
  readonly subject: PartyRef
  readonly period: Period
  readonly approval?: Approval
  /** Where the host keeps the reasons. */
  readonly statementRef?: PartyRef
}

/** A term that may be lengthened, by the step whose day started it, and the clause. */
export interface MayExtend {
  readonly startsWith: string
  readonly rule: ExtensionRule
}

/**
 * Whether the term of a step may be lengthened now.
 *
 * @returns a rejection with every reason: `procedure.missing`, `procedure.noSuchStep`, `extension.notRunning`,
 *   `extension.notProvided`, `extension.approvalMissing`, `extension.reasonMissing`, `procedure.recusal`,
 *   `extension.usedUp`, `extension.tooLong`, and those of a term that can't be counted, stands still or has run out
 */
export const mayExtend = (
  context: DecisionContext,
  run: ProcedureRun,
  stepId: string,
  extending: Extending,
): Result.Result<MayExtend, Rejection> =>
  Result.flatMap(procedureInForce(context, run.procedure), (procedure) => {
    const fail = (found: Fault) => Result.fail(rejection([found]))
    if (!procedure.steps.some(({ id }) => id === stepId)) return fail(noSuchStep(procedure))
    // Of several terms of one step the one that began last is the one that runs.
    const [running] = startedTerms(procedure, run)
      .filter(({ step }) => step.id === stepId)
      .toSorted((a, b) => b.start - a.start)
    if (running === undefined) return fail(notRunning(procedure))
    const { extension: rule, startsWith } = running.term
    if (rule === undefined) return fail(notProvided(procedure))
    const found = [
      ...approvalFaults(procedure, rule, extending),
      ...lengthFaults(running, rule, run, extending.period, context),
    ]
    return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed({ startsWith, rule })
  })

const approvalFaults = (
  procedure: Procedure,
  rule: ExtensionRule,
  { approval, statementRef, subject }: Extending,
): readonly Fault[] => {
  const found: Fault[] = []
  const { citation } = rule
  if (approval === undefined || approval.ref.trim() === "")
    found.push(
      fault("extension.approvalMissing", {
        at: "approval",
        message: text("延长期限没有经过批准。", "The extension has not been approved."),
        remedy: text(
          `请报${rule.approvedBy.zh}批准后，填写批准人和批准文号。`,
          `Have ${rule.approvedBy.en} approve it, then give who approved and its reference.`,
        ),
        citation,
      }),
    )
  else if (isBy(approval.by, subject)) found.push(recusalFault(procedure, "approval.by"))
  if (statementRef === undefined)
    found.push(
      fault("extension.reasonMissing", {
        at: "statementRef",
        message: text("没有写明延长期限的理由。", "The extension has no reason."),
        remedy: text("请填写理由文书的编号。", "Give the reference of the written reason."),
        citation,
      }),
    )
  return found
}

/** Held to the clause by the calendar: the last day with the extension against the last day that the clause allows. */
const lengthFaults = (
  running: StartedTerm,
  rule: ExtensionRule,
  run: ProcedureRun,
  period: Period,
  context: DecisionContext,
): readonly Fault[] => {
  const found: Fault[] = [...timesFaults(running, rule, run, context)]
  const extended = termDue(running, extendedBy(running, period, run, context.on), context)
  if (extended.kind === "unset") return [...found, extended.fault]
  const latest = latestAllowed(running, rule, run, context)
  if (latest.kind === "unset") return [...found, latest.fault]
  if (extended.deadline.dueOn > latest.deadline.dueOn)
    found.push(
      fault("extension.tooLong", {
        at: "period",
        message: text("延长的期限超过规定的上限。", "The extension is longer than the clause allows."),
        remedy: text(
          `请缩短延长的期限，使最后一日不晚于${latest.deadline.dueOn}。`,
          `Shorten it so that the last day is no later than ${latest.deadline.dueOn}.`,
        ),
        citation: rule.citation,
      }),
    )
  return found
}

const extendedBy = (
  { step, term }: StartedTerm,
  period: Period,
  run: ProcedureRun,
  grantedOn: CalendarDate,
): ProcedureRun => withExtension(run, { step: step.id, startsWith: term.startsWith, period }, grantedOn)

/** The term as the clause allows it at most, counted as the term itself is. */
const latestAllowed = (
  running: StartedTerm,
  { period, bounds }: ExtensionRule,
  run: ProcedureRun,
  context: DecisionContext,
): DueState => {
  const { term, startedOn } = running
  const bound = context.rulebook.value(period, startedOn)
  if (Result.isFailure(bound)) return { kind: "unset", startedOn, fault: bound.failure }
  const bare: ProcedureRun = { ...run, extensions: [] }
  if (bounds === "added")
    return termDue(running, extendedBy(running, bound.success, bare, startedOn), context)
  return countDue(term.period.id, bound.success, termsOf(running, bare), context)
}

const timesFaults = (
  running: StartedTerm,
  { times, citation }: ExtensionRule,
  run: ProcedureRun,
  context: DecisionContext,
): readonly Fault[] => {
  if (times === undefined) return []
  const value = typeof times === "number" ? Result.succeed(times) : context.rulebook.value(times, context.on)
  if (Result.isFailure(value)) return [value.failure]
  return extensionsOf(running, run).length < value.success
    ? []
    : [
        fault("extension.usedUp", {
          at: "step",
          message: text(
            `该期限最多延长${String(value.success)}次，次数已经用完。`,
            `The term may be extended ${String(value.success)} time(s), and has been.`,
          ),
          remedy: text("请在现有期限内办结。", "Conclude within the term as it stands."),
          citation,
        }),
      ]
}

const notRunning = ({ citation, label }: Procedure): Fault =>
  fault("extension.notRunning", {
    at: "step",
    message: text("该步骤没有正在计算的期限。", "No term of this step is running."),
    remedy: text(`请核对“${label.zh}”当前所处的环节。`, `Check where the procedure "${label.en}" stands.`),
    citation,
  })

const notProvided = ({ citation }: Procedure): Fault =>
  fault("extension.notProvided", {
    at: "step",
    message: text("没有条款允许延长该期限。", "No clause allows this term to be extended."),
    remedy: text(
      `请在期限内办结（${citationLabel(citation).zh}）。`,
      `Conclude within the term (${citationLabel(citation).en}).`,
    ),
    citation,
  })
