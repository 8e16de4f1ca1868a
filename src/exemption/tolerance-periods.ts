/**
 * The periods of the tolerance procedure, as parameters: the plan asks for a strict procedure and names no number.
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
      issuedBy: text("区纪委监委、区委组织部", "the district supervisory organ and organization department"),
      citation: plan("3.1.4"),
    },
  )

/** From the start to acceptance, a request for more, or refusal. */
export const toleranceAcceptanceTerm = term(
  "exemption.acceptanceTerm",
  text("容错受理期限", "term to accept a tolerance case"),
)

/** From acceptance to the end of verification. */
export const toleranceVerificationTerm = term(
  "exemption.verificationTerm",
  text("容错核实期限", "term to verify"),
)

/** From verification to the determination. */
export const toleranceDeterminationTerm = term(
  "exemption.determinationTerm",
  text("容错认定期限", "term to determine"),
)

/** From the determination to the report. */
export const toleranceReportTerm = term(
  "exemption.reportTerm",
  text("容错结论报备期限", "term to report the conclusion"),
)

/** All periods of this room. */
export const tolerancePeriods = [
  toleranceAcceptanceTerm,
  toleranceVerificationTerm,
  toleranceDeterminationTerm,
  toleranceReportTerm,
] as const
