/**
 * What an objection or a review does to the record while it is open. Not its result: that changes the record or doesn't.
 * A mark goes wherever the record is shown.
 */
import { all, booleanFact, chooseOne, factTerm, not, oneOfFact } from "../policy/index.js"
import { text } from "../kernel/index.js"
import { objectionMark } from "./objection-periods.js"

const objectionOpen = booleanFact("objectionOpen", {
  label: text("异议处理中", "objection open"),
  prompt: text(
    "异议是否已经受理（或者转交）且尚未处理完毕？",
    "Is an accepted or transferred objection still undecided?",
  ),
})

const identityDisputed = booleanFact("identityDisputed", {
  label: text("对记录对象身份有异议", "identity disputed"),
  prompt: text(
    "异议是否主张记录的不是本人（本单位）？",
    "Does the objection say that the record is of somebody else?",
  ),
})

const plainError = booleanFact("plainError", {
  label: text("记录明显错误", "plain error"),
  prompt: text("初步核查是否发现记录明显错误？", "Does a first look show a plain error in the record?"),
})

const remedyAccepted = oneOfFact("remedyAccepted", {
  label: text("文书的救济受理情况", "remedy against the instrument accepted"),
  prompt: text(
    "对作为依据的文书，是否有复核、复议或者诉讼的受理通知？",
    "Is there a notice that review, reconsideration or litigation against the instrument was accepted?",
  ),
  options: {
    none: text("无", "none"),
    review: text("复核、复审、申诉已受理", "review, re-examination or appeal"),
    reconsideration: text("行政复议已受理", "administrative reconsideration"),
    litigation: text("行政诉讼已受理", "administrative litigation"),
  },
})

const executionSuspended = booleanFact("executionSuspended", {
  label: text("有权机关决定停止执行", "execution suspended"),
  prompt: text(
    "复议机关、人民法院等有权机关是否已经决定停止执行该文书？",
    "Has a competent organ or court suspended execution of the instrument?",
  ),
})

/**
 * 异议期间的效力. Outcomes from lenient to severe: `freeze` (no display, sharing or use while open), `mark` (shown with a
 * mark), `none`.
 * @example
 * objectionEffect.outcomes.map(({ id }) => id) // => ["freeze", "mark", "none"]
 */
export const objectionEffect = chooseOne("objection.effect", {
  title: text("异议期间的效力", "effect of an open objection"),
  ask: text(
    "异议或者救济期间，记录如何处理？",
    "What becomes of the record while an objection or review is open?",
  ),
  facts: [objectionOpen, identityDisputed, plainError, remedyAccepted, executionSuspended],
  outcomes: {
    freeze: {
      label: text("中止公开、共享和使用", "freeze display, sharing and use"),
      payload: [objectionMark.id],
    },
    mark: { label: text("标注“异议处理中”", "mark as contested"), payload: [objectionMark.id] },
    none: text("照常", "no effect"),
  },
  constraints: [
    {
      id: "objection.effect.suspension-needs-remedy",
      impossible: all(factTerm(executionSuspended), factTerm(remedyAccepted).is("none")),
      because: text(
        "没有受理的救济，就没有停止执行的决定。",
        "Execution is suspended only in a remedy that was accepted.",
      ),
    },
    {
      id: "objection.effect.identity-needs-objection",
      impossible: all(factTerm(identityDisputed), not(factTerm(objectionOpen))),
      because: text("对身份的主张在异议中提出。", "Identity is disputed in an open objection."),
    },
  ],
})
