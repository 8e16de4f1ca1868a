/**
 * The periods of notice and objection, as parameters: the clauses that ask for both procedures name no number. A local
 * pack or the host binds them; unset, what depends on them can't be issued.
 */
import { cite, text, type Citation, type Text } from "../kernel/index.js"
import { opennessRegulation, penaltyLaw } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"

const office = text("区社会信用体系建设联席会议办公室", "the district joint-conference office")

const correction = cite(
  opennessRegulation,
  "第四十一条",
  text(
    "信息不准确的可以要求更正；未定办理期限。",
    "Inaccurate information is corrected on request; no period is named.",
  ),
)

const hearing = cite(
  penaltyLaw,
  "第四十四条",
  text(
    "决定前告知陈述、申辩等权利；未定期限。",
    "Rights are notified before the decision; no term is named.",
  ),
)

const period = <const Id extends string>(
  id: Id,
  label: Text,
  citation: Citation = correction,
): Parameter<Id, PeriodType> => parameter(id, { kind: "period" }, { label, issuedBy: office, citation })

/** Term for statement and defence, from service of the notice. */
export const noticeDefenceTerm = period(
  "notice.defenceTerm",
  text("陈述申辩期限", "term for statement and defence"),
  hearing,
)

/** From acceptance of an objection to its mark on the record. */
export const objectionMark = period("objection.mark", text("异议标注期限", "period to mark an objection"))

/** From acceptance to the answer, where the information is the office's own. */
export const objectionHandling = period(
  "objection.handling",
  text("异议处理期限", "period to decide an objection"),
)

/** From receipt to passing the objection on to the source unit. */
export const objectionTransfer = period(
  "objection.transfer",
  text("异议转交期限", "period to transfer an objection"),
)

/** From transfer to the source unit's reply. */
export const objectionSourceReply = period(
  "objection.sourceReply",
  text("信息提供单位核查答复期限", "period for the source unit's reply"),
)

/** From acceptance to the answer, where a source unit has to check. */
export const objectionHandlingWithSource = period(
  "objection.handlingWithSource",
  text("需信息提供单位核查的异议处理期限", "period to decide an objection that a source unit checks"),
)

/** By how much the period to decide is extended at most. */
export const objectionExtension = period(
  "objection.extension",
  text("异议处理延长期限", "extension of the period to decide an objection"),
)

/** The period to decide, extensions included. */
export const objectionHandlingAtMost = period(
  "objection.handlingAtMost",
  text("异议处理累计最长期限", "period to decide an objection, with extensions, at most"),
)

/** From the request to look again at an answer to the second answer. */
export const objectionReview = period(
  "objection.review",
  text("异议复核期限", "period to review the answer to an objection"),
)

/** All periods of this room. */
export const objectionPeriods = [
  noticeDefenceTerm,
  objectionMark,
  objectionHandling,
  objectionTransfer,
  objectionSourceReply,
  objectionHandlingWithSource,
  objectionExtension,
  objectionHandlingAtMost,
  objectionReview,
] as const
