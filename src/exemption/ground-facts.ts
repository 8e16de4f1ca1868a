/** 容错理由 and the circumstances that go with them: what the person did, and how the decision came about. */
import { text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

export const pioneering = booleanFact("pioneering", {
  label: text("缺乏经验先行先试", "pioneering without experience"),
  prompt: text(
    "是否属于推进改革中因缺乏经验、先行先试出现的失误？",
    "Was it an error in reform for want of experience, made in a pioneering trial?",
  ),
})
export const exploratoryTrial = booleanFact("exploratoryTrial", {
  label: text("尚无明确限制的探索性试验", "exploratory trial with no explicit limit yet"),
  prompt: text(
    "是否属于上级尚无明确限制的探索性试验中的失误？",
    "Was it an error in an exploratory trial that no superior had limited?",
  ),
})
export const developmentError = booleanFact("developmentError", {
  label: text("为推动发展的无意过失", "unintentional error for development"),
  prompt: text("是否属于为推动发展的无意过失？", "Was it an unintentional error made for development?"),
})
export const recordedObjection = booleanFact("recordedObjection", {
  label: text("集体决策中明确反对或者保留意见", "objection on record in a collective decision"),
  prompt: text(
    "在集体决策中是否明确提出反对或者保留意见并有记录？",
    "Is an objection or reservation in the collective decision on record?",
  ),
})
export const objectedToSuperior = booleanFact("objectedToSuperior", {
  label: text("对上级错误决定提出意见未被采纳", "objected to a superior's error, not heeded"),
  prompt: text(
    "是否对上级错误决定提出改正或者撤销意见而未被采纳？",
    "Was an objection to a superior's wrong decision made and not heeded?",
  ),
})
export const unforeseeable = booleanFact("unforeseeable", {
  label: text("不可抗力或者难以预见", "force majeure or unforeseeable"),
  prompt: text(
    "损失是否由不可抗力或者难以预见的因素造成？",
    "Was the loss caused by force majeure or by what couldn't be foreseen?",
  ),
})
export const emergency = booleanFact("emergency", {
  label: text("紧急情况临机处置", "emergency handled on the spot"),
  prompt: text("是否属于紧急情况下的临机处置？", "Was it handled on the spot in an emergency?"),
})
export const dutiesDone = booleanFact("dutiesDone", {
  label: text("已经履职尽责", "duties done"),
  prompt: text("在实施中是否已经履职尽责？", "Were the duties done in carrying it out?"),
})
export const reportedAfterwards = booleanFact("reportedAfterwards", {
  label: text("事后及时报告", "reported promptly afterwards"),
  prompt: text("事后是否及时报告？", "Was it reported promptly afterwards?"),
})
export const collectiveDecision = booleanFact("collectiveDecision", {
  label: text("集体研究决定", "decided collectively"),
  prompt: text(
    "是否经集体研究、按民主集中制决定？",
    "Was it decided collectively, under democratic centralism?",
  ),
})
export const correctedInTime = booleanFact("correctedInTime", {
  label: text("及时纠正", "corrected in time"),
  prompt: text("发现后是否及时纠正？", "Was it corrected in time once found?"),
  move: "up",
})
