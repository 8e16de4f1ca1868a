/** The periods of the repair procedure, as parameters: the plan opens ways of repair and names no number. */
import { text, type Text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"

const term = <const Id extends string>(id: Id, label: Text): Parameter<Id, PeriodType> =>
  parameter(
    id,
    { kind: "period" },
    {
      label,
      issuedBy: text("区社会信用体系建设联席会议办公室", "the district joint-conference office"),
      citation: plan("3.1.4"),
    },
  )

/** From the application to its acceptance. */
export const repairAcceptanceTerm = term(
  "repair.acceptanceTerm",
  text("修复申请受理期限", "term to accept an application for repair"),
)

/** From the acceptance to the decision. */
export const repairDecisionTerm = term(
  "repair.decisionTerm",
  text("修复申请决定期限", "term to decide an application for repair"),
)

/** From the decision to its service on the applicant. */
export const repairResultTerm = term(
  "repair.resultTerm",
  text("修复结果送达期限", "term to serve the result of repair"),
)

/** By how much the period to decide is lengthened at most, where a rule allows it. */
export const repairExtensionTerm = term(
  "repair.extensionTerm",
  text("修复申请决定延长期限", "extension of the term to decide an application for repair"),
)

/** All periods of the repair procedure. */
export const repairPeriods = [
  repairAcceptanceTerm,
  repairDecisionTerm,
  repairResultTerm,
  repairExtensionTerm,
] as const
