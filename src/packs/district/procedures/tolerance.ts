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
import { procedure, step, type IfLate } from "../../../procedure/index.js"

const citation = plan("3.1.4")
const holder = text("追责问责机关", "the body that holds to account")

const late: IfLate = {
  effect: "higherOrganTold",
  words: text(
    "逾期不改变对象的权利，由上级机关督促并可以追究逾期责任。",
    "Lateness changes none of the subject's rights: the higher organ presses on, and may hold the late body to account.",
  ),
}

export const toleranceProcedure = procedure({
  id: "tolerance",
  label: text("容错认定程序", "tolerance procedure"),
  citation,
  steps: [
    step({
      id: "started",
      label: text("启动", "start"),
      actor: "either",
      who: text("当事人申请，或者追责问责机关依职权", "the subject applies, or the body acts ex officio"),
      follows: [],
    }),
    step({
      id: "accepted",
      label: text("受理", "acceptance"),
      actor: "organ",
      who: holder,
      follows: ["started", "supplementAsked"],
      recusal: true,
      deadlines: [
        {
          startsWith: "started",
          startingEvent: text("收到申请或者启动", "start"),
          period: toleranceAcceptanceTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "supplementAsked",
      label: text("一次告知补正", "request for more"),
      actor: "organ",
      who: holder,
      follows: ["started"],
      recusal: true,
    }),
    step({
      id: "refused",
      label: text("不予受理", "refusal"),
      actor: "organ",
      who: holder,
      follows: ["started", "supplementAsked"],
      recusal: true,
    }),
    step({
      id: "verified",
      label: text("核实", "verification"),
      actor: "organ",
      who: holder,
      follows: ["accepted"],
      evidence: ["verificationReport"],
      recusal: true,
      deadlines: [
        {
          startsWith: "accepted",
          startingEvent: text("受理", "acceptance"),
          period: toleranceVerificationTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "determined",
      label: text("认定", "determination"),
      actor: "organ",
      who: holder,
      follows: ["verified"],
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
    }),
    step({
      id: "reported",
      label: text("报备", "report"),
      actor: "organ",
      who: holder,
      follows: ["determined"],
      evidence: ["report"],
      deadlines: [
        {
          startsWith: "determined",
          startingEvent: text("作出认定", "determination"),
          period: toleranceReportTerm,
          whoIsLate: holder,
          ifLate: late,
        },
      ],
    }),
    step({
      id: "withdrawn",
      label: text("撤回容错结论", "withdrawal of the conclusion"),
      actor: "organ",
      who: holder,
      follows: ["determined", "reported"],
      evidence: ["falseMaterials"],
      recusal: true,
      collective: true,
    }),
  ],
})
