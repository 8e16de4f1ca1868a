/**
 * 免责容错认定: exempt, reduced or not. Decided by the body that holds to account (谁追责问责，谁负责容错); the credit office
 * receives the conclusion. Not a discipline and not a penalty. The unit's own penalty doesn't matter: no rule reads it.
 */
import { cite, text } from "../kernel/index.js"
import { accountabilityRegulation } from "../law/index.js"
import { subjectKind } from "../facts/index.js"
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"
import {
  collusion,
  knowingViolation,
  persistedAfterBan,
  plainlyUnlawfulOrder,
  privateGain,
} from "./exclusion-facts.js"
import {
  collectiveDecision,
  correctedInTime,
  developmentError,
  dutiesDone,
  emergency,
  exploratoryTrial,
  objectedToSuperior,
  pioneering,
  recordedObjection,
  reportedAfterwards,
  unforeseeable,
} from "./ground-facts.js"

const breached = oneOfFact("breached", {
  label: text("违反的内容", "what was breached"),
  prompt: text("该行为违反了什么？", "What did the act breach?"),
  help: text(
    "没有备案、报批或者程序有缺漏，选“缺少备案或者审批环节”；只有违反“不得”类规定，才选“禁止性规定”。",
    "A missing filing or approval is a skipped step; only what a rule says must not be done is a prohibition.",
  ),
  options: {
    none: text("没有", "none"),
    step: text("缺少备案或者审批环节", "a filing or approval step skipped"),
    prohibition: text("禁止性规定", "a prohibition"),
  },
})

const falseMaterials = booleanFact("falseMaterials", {
  label: text("提供虚假材料", "false materials"),
  prompt: text("申请或者核实中是否提供虚假材料？", "Were false materials given?"),
})

const unitPenalised = booleanFact("unitPenalised", {
  label: text("所在单位受到处理", "the unit itself was penalised"),
  prompt: text("其所在单位是否因同一事项受到处理？", "Was the unit penalised for the same matter?"),
  readByNoRule: true,
})

export const exemptionDetermination = chooseOne("exemption.determination", {
  title: text("免责容错认定", "determination of exemption"),
  ask: text("是否予以免责、减责？", "Exempt, reduced or not?"),
  facts: [
    subjectKind,
    pioneering,
    exploratoryTrial,
    developmentError,
    recordedObjection,
    objectedToSuperior,
    unforeseeable,
    emergency,
    dutiesDone,
    reportedAfterwards,
    collectiveDecision,
    correctedInTime,
    knowingViolation,
    persistedAfterBan,
    privateGain,
    collusion,
    plainlyUnlawfulOrder,
    breached,
    falseMaterials,
    unitPenalised,
  ],
  groups: [
    {
      id: "grounds",
      label: text("容错理由", "grounds"),
      facts: [
        "pioneering",
        "exploratoryTrial",
        "developmentError",
        "recordedObjection",
        "objectedToSuperior",
        "unforeseeable",
        "emergency",
      ],
    },
    {
      id: "exclusions",
      label: text("排除情形", "exclusions"),
      facts: ["knowingViolation", "persistedAfterBan", "privateGain", "collusion", "plainlyUnlawfulOrder"],
    },
  ],
  outcomes: {
    exempt: text("免责", "exempt"),
    reduced: text("减责", "reduced"),
    notExempt: text("不予容错", "not exempt"),
  },
  otherwise: {
    outcome: "notExempt",
    citations: [
      cite(
        accountabilityRegulation,
        "第十七条",
        text(
          "可以不予或者免予问责，不是必须；没有所列情形的，不予容错。",
          "It may be granted, it need not; without a ground it isn't.",
        ),
      ),
    ],
  },
})
