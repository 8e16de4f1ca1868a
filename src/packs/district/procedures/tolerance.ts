/**
 * 容错认定程序 of the district plan as data: application or ex officio, acceptance, verification, determination, report.
 * The plan asks for a strict procedure and names no period: each is a parameter.
 */
import {
  toleranceAcceptanceTerm,
  toleranceDeterminationTerm,
  toleranceReportTerm,
  toleranceVerificationTerm,
} from "../../../exemption/index.js"
import { text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import type { Procedure } from "../../../procedure/index.js"

const citation = plan("3.1.4")
const holder = text("追责问责机关", "the body that holds to account")

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
