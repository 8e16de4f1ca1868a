/**
 * What must be done in a case before it ends because the same act goes on in another. Invariant: joining takes nothing from
 * the subject: what they asked for is answered first, what is owed to them is done first, and a conclusion in their favour
 * stays in effect.
 */
import { fault, text, type Fault, type Text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { startedTerms, type Procedures } from "../procedure/index.js"
import { owed } from "./duty.js"
import type { Joined, Nothing, RecordState, Withdrawn } from "./state.js"

type Open = Exclude<RecordState, Nothing | Joined | Withdrawn>

/** Every reason why a case can't end yet. */
export const pendingFaults = (state: Open, procedures: Procedures): readonly Fault[] => {
  const { tolerance, notice, runs } = state.file
  const found: Fault[] = []
  if (tolerance.kind === "running") found.push(tolerancePending)
  if (tolerance.kind === "determined" && tolerance.conclusion !== "notExempt") found.push(toleranceConcluded)
  if (notice.kind === "served" && notice.defence === "unanswered") found.push(defencePending)
  for (const run of runs) {
    const procedure = procedures[run.procedure]
    const waits =
      procedure !== undefined && startedTerms(procedure, run).some(({ step }) => step.actor === "organ")
    if (waits) found.push(pending(procedure.label))
  }
  if (state.kind !== "recorded") return found
  const { objection, repair, duties } = state
  if (objection.kind === "filed" || objection.kind === "open") found.push(objectionPending)
  if (repair.progress.kind === "applied") found.push(repairPending)
  // Those who received the record are told that the case was joined.
  if (owed(duties).some(({ kind }) => kind !== "tellReceivers")) found.push(dutiesOwed)
  return found
}

const citation = plan("3.1.4")

const pending = (what: Text): Fault =>
  fault("join.pending", {
    at: "into",
    message: text(
      `该案的“${what.zh}”还没有办结，并案后就办不成了。`,
      `"${what.en}" isn't done in this case, and couldn't be once it is joined.`,
    ),
    remedy: text("请先办结，再并案。", "Do it first, then join."),
    citation,
  })

const tolerancePending = pending(text("容错认定", "determination of tolerance"))
const defencePending = pending(text("陈述申辩的复核答复", "answer to the defence"))
const objectionPending = pending(text("异议处理", "objection"))
const repairPending = pending(text("信用修复申请", "application for repair"))
const dutiesOwed = pending(text("更正、恢复名誉等待办事项", "correction, restoration and what else is owed"))

const toleranceConcluded = fault("join.exempted", {
  at: "into",
  message: text(
    "该案已经作出免责或者减责的容错结论，并案会使它失去作用。",
    "Tolerance was concluded in this case in the subject's favour; joining would take its effect.",
  ),
  remedy: text(
    "请把另一案并入本案；另一案已有记录的，先依照该结论处理另一案。",
    "Join the other case into this one; where that one is recorded, deal with it by the conclusion first.",
  ),
  citation,
})
