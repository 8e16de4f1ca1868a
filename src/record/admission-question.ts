/**
 * 失信记录准入: may what happened be recorded, and if not yet, what comes first? Not the record itself and not the notice
 * that goes before it. Excuses and petitions are facts that no rule reads: they stay declared so that this can be checked.
 */
import { cite, text } from "../kernel/index.js"
import { creditBounds } from "../law/index.js"
import { all, any, booleanFact, chooseOne, factTerm, oneOfFact } from "../policy/index.js"
import {
  exemptionConclusion,
  findsViolation,
  heldResponsible,
  instrument,
  instrumentBeforeRule,
  instrumentStatus,
  rectification,
  subjectKind,
} from "../facts/index.js"

const capacity = oneOfFact("capacity", {
  label: text("行为时身份", "capacity at the act"),
  prompt: text("行为发生时，该对象以什么身份行事？", "In which capacity did the subject act?"),
  options: {
    ownDuty: text("履行本职", "own duty"),
    purchaserRep: text("采购人代表", "purchaser's representative"),
    evaluationExpert: text("评审专家", "evaluation expert"),
    private: text("私人事务", "private"),
  },
})

const listedConduct = booleanFact("listedConduct", {
  label: text("属于目录所列行为", "conduct listed in the catalogue"),
  prompt: text(
    "该行为是否列入公共信用信息目录？",
    "Is the conduct listed in the catalogue of public credit information?",
  ),
})

const namedByRule = booleanFact("namedByRule", {
  label: text("规则点名以核实结论为据", "a rule names the verified finding as a basis"),
  prompt: text(
    "是否有规则明确以这类核实结论作为记录依据？",
    "Does a rule name this kind of verified finding as a basis?",
  ),
})

const report = oneOfFact("report", {
  label: text("投诉举报核实情况", "verification of a report"),
  prompt: text("是否有投诉举报，核实情况如何？", "Is there a report, and what did its verification show?"),
  options: {
    none: text("没有投诉举报", "none"),
    unverified: text("尚未核实", "not yet verified"),
    untrue: text("核实不属实", "found untrue"),
    verified: text("核实属实", "found true"),
  },
})

const able = booleanFact("able", {
  label: text("有履行能力", "able to perform"),
  prompt: text("该对象是否有能力履行？", "Is the subject able to perform?"),
})

const governance = oneOfFact("governance", {
  label: text("基层治理情况", "grassroots governance"),
  prompt: text("专项治理进行到哪一步？", "How far has the special governance gone?"),
  options: {
    notGoverned: text("尚未治理", "not governed"),
    settled: text("已经解决", "settled"),
    stillListed: text("治理后仍在失信被执行人名单", "still listed after governance"),
  },
})

const excuse = oneOfFact("excuse", {
  label: text("提出的理由", "excuse offered"),
  prompt: text("该对象是否以下列理由不履行？", "Does the subject excuse itself on one of these grounds?"),
  readByNoRule: true,
  options: {
    none: text("没有", "none"),
    redistricting: text("行政区划调整", "redistricting"),
    termChange: text("政府换届", "change of government"),
    agencyChange: text("机构或者职能调整", "change of agency or function"),
    personChange: text("责任人更替", "change of the person responsible"),
  },
})

const petitions = oneOfFact("petitions", {
  label: text("信访件数", "petitions"),
  prompt: text("是否有信访？", "Were there petitions?"),
  ordered: true,
  readByNoRule: true,
  options: {
    none: text("没有", "none"),
    some: text("有", "some"),
    frequent: text("频发", "frequent"),
  },
})

const is = {
  instrument: factTerm(instrument),
  status: factTerm(instrumentStatus),
}

/** What may become of an allegation: nothing, verification, rectification first, a wait for an instrument, or a record. */
export const recordAdmission = chooseOne("record.admission", {
  title: text("失信记录准入", "admission to the record"),
  ask: text("是否作为政务失信记录？", "Is it to be recorded as government dishonesty?"),
  facts: [
    subjectKind,
    capacity,
    exemptionConclusion,
    instrument,
    instrumentStatus,
    findsViolation,
    heldResponsible,
    instrumentBeforeRule,
    listedConduct,
    namedByRule,
    report,
    rectification,
    governance,
    able,
    excuse,
    petitions,
  ],
  constraints: [
    {
      id: "no-instrument-no-status",
      impossible: any(
        all(is.instrument.is("none"), is.status.isNot("none")),
        all(is.status.is("none"), is.instrument.isNot("none", "measureOnly")),
      ),
      because: text(
        "没有文书就没有文书状态；有文书就有状态。",
        "Without an instrument there is no status; an instrument has one.",
      ),
    },
    {
      id: "named-finding",
      impossible: all(factTerm(namedByRule), is.instrument.isNot("verifiedFinding")),
      because: text(
        "只有核实认定文书才谈得上被规则点名。",
        "Only a verified finding can be the one that a rule names.",
      ),
    },
  ],
  outcomes: {
    notRecorded: text("不作为失信记录", "no record"),
    verify: text("先行核实", "verify first"),
    urge: text("先督促整改", "urge rectification first"),
    await: text("等待生效文书", "await an effective instrument"),
    record: text("作为失信记录", "record"),
  },
  otherwise: {
    outcome: "notRecorded",
    citations: [
      cite(
        creditBounds,
        undefined,
        text(
          "认定失信行为必须以具有法律效力的文书为依据。",
          "Dishonesty is determined only on an instrument with legal effect.",
        ),
      ),
    ],
  },
})
