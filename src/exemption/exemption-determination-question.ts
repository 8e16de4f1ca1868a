/**
 * 免责容错认定: exempt, reduced or not. Decided by the body that holds to account (谁追责问责，谁负责容错); the credit office
 * receives the conclusion. Not a discipline and not a penalty. The unit's own penalty doesn't matter: no rule reads it.
 */
import { cite, text } from "../kernel/index.js"
import { accountabilityRegulation } from "../law/index.js"
import { subjectKind } from "../facts/index.js"
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"

const pioneering = booleanFact("pioneering", {
  label: text("缺乏经验先行先试", "pioneering without experience"),
  prompt: text("是否属于推进改革中因缺乏经验、先行先试出现的失误？", "Was it an error in reform for want of experience, made in a pioneering trial?"),
})
const exploratoryTrial = booleanFact("exploratoryTrial", {
  label: text("尚无明确限制的探索性试验", "exploratory trial with no explicit limit yet"),
  prompt: text("是否属于上级尚无明确限制的探索性试验中的失误？", "Was it an error in an exploratory trial that no superior had limited?"),
})
const developmentError = booleanFact("developmentError", {
  label: text("为推动发展的无意过失", "unintentional error for development"),
  prompt: text("是否属于为推动发展的无意过失？", "Was it an unintentional error made for development?"),
})
const recordedObjection = booleanFact("recordedObjection", {
  label: text("集体决策中明确反对或者保留意见", "objection on record in a collective decision"),
  prompt: text("在集体决策中是否明确提出反对或者保留意见并有记录？", "Is an objection or reservation in the collective decision on record?"),
})
const objectedToSuperior = booleanFact("objectedToSuperior", {
  label: text("对上级错误决定提出意见未被采纳", "objected to a superior's error, not heeded"),
  prompt: text("是否对上级错误决定提出改正或者撤销意见而未被采纳？", "Was an objection to a superior's wrong decision made and not heeded?"),
})
const unforeseeable = booleanFact("unforeseeable", {
  label: text("不可抗力或者难以预见", "force majeure or unforeseeable"),
  prompt: text("损失是否由不可抗力或者难以预见的因素造成？", "Was the loss caused by force majeure or by what couldn't be foreseen?"),
})
const emergency = booleanFact("emergency", {
  label: text("紧急情况临机处置", "emergency handled on the spot"),
  prompt: text("是否属于紧急情况下的临机处置？", "Was it handled on the spot in an emergency?"),
})
const dutiesDone = booleanFact("dutiesDone", {
  label: text("已经履职尽责", "duties done"),
  prompt: text("在实施中是否已经履职尽责？", "Were the duties done in carrying it out?"),
})
const reportedAfterwards = booleanFact("reportedAfterwards", {
  label: text("事后及时报告", "reported promptly afterwards"),
  prompt: text("事后是否及时报告？", "Was it reported promptly afterwards?"),
})
const collectiveDecision = booleanFact("collectiveDecision", {
  label: text("集体研究决定", "decided collectively"),
  prompt: text("是否经集体研究、按民主集中制决定？", "Was it decided collectively, under democratic centralism?"),
})
const correctedInTime = booleanFact("correctedInTime", {
  label: text("及时纠正", "corrected in time"),
  prompt: text("发现后是否及时纠正？", "Was it corrected in time once found?"),
  move: "up",
})

const knowingViolation = booleanFact("knowingViolation", {
  label: text("明知故犯", "knowing violation"),
  prompt: text("是否明知故犯？", "Was it a knowing violation?"),
})
const persistedAfterBan = booleanFact("persistedAfterBan", {
  label: text("上级明令禁止后仍实施", "persisted after a superior's explicit ban"),
  prompt: text("上级明令禁止后是否仍然实施？", "Was it done despite a superior's explicit ban?"),
})
const privateGain = booleanFact("privateGain", {
  label: text("谋取私利", "private gain"),
  prompt: text("是否为自己或者他人谋取私利？", "Was private gain sought, for oneself or another?"),
})
const collusion = booleanFact("collusion", {
  label: text("恶意串通", "collusion"),
  prompt: text("是否与他人恶意串通？", "Was there collusion with others?"),
})
const plainlyUnlawfulOrder = booleanFact("plainlyUnlawfulOrder", {
  label: text("执行明显违法的决定", "carried out a plainly unlawful order"),
  prompt: text("是否明知上级决定明显违法违规仍然执行？", "Was a superior's plainly unlawful decision knowingly carried out?"),
})

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
      facts: ["pioneering", "exploratoryTrial", "developmentError", "recordedObjection", "objectedToSuperior", "unforeseeable", "emergency"],
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
        text("可以不予或者免予问责，不是必须；没有所列情形的，不予容错。", "It may be granted, it need not; without a ground it isn't."),
      ),
    ],
  },
})
