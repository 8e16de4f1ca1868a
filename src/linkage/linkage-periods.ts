/**
 * By when a unit answers, feeds back and lifts. The plan asks for each on the unit's own initiative and names no number: the
 * terms are parameters, and how they are counted is the host's to say.
 */
import { text, type Text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"

const term = <const Id extends string>(id: Id, label: Text): Parameter<Id, PeriodType> =>
  parameter(
    id,
    { kind: "period" },
    {
      label,
      issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
      citation: plan(
        "3.1.2",
        text("主动响应、主动反馈，期限没有写明。", "Units respond and feed back; no term is stated."),
      ),
    },
  )

/** From the request to the unit's response. */
export const linkageResponseTerm = term("linkage.responseTerm", text("响应期限", "term to respond"))

/** From the response to the feedback. */
export const linkageFeedbackTerm = term("linkage.feedbackTerm", text("反馈期限", "term to feed back"))

/** From being told to lift to the confirmation. */
export const linkageLiftingTerm = term("linkage.liftingTerm", text("解除措施期限", "term to lift"))
