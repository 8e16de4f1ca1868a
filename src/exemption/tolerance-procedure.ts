/**
 * The tolerance procedure (容错认定程序) as data: application or ex officio, acceptance, verification, determination,
 * report. The plan asks for a strict procedure and names no period: each is a parameter.
 */
import { text, type Text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"
import type { Procedure } from "../procedure/index.js"

const citation = plan("3.1.4")
const holder = text("追责问责机关", "the body that holds to account")

const term = <const Id extends string>(id: Id, label: Text): Parameter<Id, PeriodType> =>
  parameter(
    id,
    { kind: "period" },
    {
      label,
      issuedBy: text("区纪委监委、区委组织部", "the district supervisory organ and organization department"),
      citation,
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

const late = text(
  "逾期不改变对象的权利，由上级机关督促并可以追究逾期责任。",
  "Lateness changes none of the subject's rights: the higher organ presses on, and may hold the late body to account.",
)

export const toleranceProcedure: Procedure = {
  id: "tolerance",
  label: text("容错认定程序", "tolerance procedure"),
  citation,
  steps: [
    {
      id: "started",
      label: text("启动", "start"),
      who: text("当事人申请，或者追责问责机关依职权", "the subject applies, or the body acts ex officio"),
      follows: [],
      evidence: [],
      recusal: false,
      collective: false,
      deadlines: [],
    },
    {
      id: "accepted",
      label: text("受理", "acceptance"),
      who: holder,
      follows: ["started", "supplementAsked"],
      evidence: [],
      recusal: true,
      collective: false,
      deadlines: [
        {
          startsWith: "started",
          startingEvent: text("收到申请或者启动", "start"),
          period: toleranceAcceptanceTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    },
    {
      id: "supplementAsked",
      label: text("一次告知补正", "request for more"),
      who: holder,
      follows: ["started"],
      evidence: [],
      recusal: true,
      collective: false,
      deadlines: [],
    },
    {
      id: "refused",
      label: text("不予受理", "refusal"),
      who: holder,
      follows: ["started", "supplementAsked"],
      evidence: [],
      recusal: true,
      collective: false,
      deadlines: [],
    },
    {
      id: "verified",
      label: text("核实", "verification"),
      who: holder,
      follows: ["accepted"],
      evidence: ["verificationReport"],
      recusal: true,
      collective: false,
      deadlines: [
        {
          startsWith: "accepted",
          startingEvent: text("受理", "acceptance"),
          period: toleranceVerificationTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    },
    {
      id: "determined",
      label: text("认定", "determination"),
      who: holder,
      follows: ["verified"],
      evidence: [],
      recusal: true,
      collective: true,
      deadlines: [
        {
          startsWith: "verified",
          startingEvent: text("核实完毕", "verification"),
          period: toleranceDeterminationTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    },
    {
      id: "reported",
      label: text("报备", "report"),
      who: holder,
      follows: ["determined"],
      evidence: ["report"],
      recusal: false,
      collective: false,
      deadlines: [
        {
          startsWith: "determined",
          startingEvent: text("作出认定", "determination"),
          period: toleranceReportTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    },
    {
      id: "withdrawn",
      label: text("撤回容错结论", "withdrawal of the conclusion"),
      who: holder,
      follows: ["determined", "reported"],
      evidence: ["falseMaterials"],
      recusal: true,
      collective: true,
      deadlines: [],
    },
  ],
}
