/**
 * 从轻或者免于惩戒: the second gate. The record stays; only the penalty becomes lighter or falls away, and always 可以, never
 * 应当. Waiver never cancels rectification, repayment or the instrument. Confession and surrender belong to the sanction.
 */
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { exemptionConclusion } from "../facts/index.js"
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"

const onOwnInitiative = booleanFact("onOwnInitiative", {
  label: text("主动纠正", "on own initiative"),
  prompt: text(
    "是否主动纠正，而不是被责令、被强制或者立案之后才退赔？",
    "Was it put right on own initiative, not on order, by force or after a case was filed?",
  ),
  help: text("拒不整改的，不属于主动。", "Whoever refused to rectify doesn't act on own initiative."),
})

const lossRecovered = oneOfFact("lossRecovered", {
  label: text("挽回损失", "loss recovered"),
  prompt: text("造成的损失挽回了多少？", "How much of the loss was recovered?"),
  ordered: true,
  move: "up",
  movedBy: text("使挽回损失达到{value}", "recover the loss: {value}"),
  options: {
    none: text("没有挽回", "none"),
    partly: text("部分挽回", "partly"),
    fully: text("全部挽回", "fully"),
  },
})

const influenceRemoved = booleanFact("influenceRemoved", {
  label: text("消除不良影响", "bad influence removed"),
  prompt: text("不良影响是否已经消除？", "Was the bad influence removed?"),
  move: "up",
  movedBy: text("消除不良影响", "remove the bad influence"),
})

const harmPrevented = booleanFact("harmPrevented", {
  label: text("有效阻止危害结果发生", "harm effectively prevented"),
  prompt: text("是否有效阻止了危害结果发生？", "Was the harm effectively prevented?"),
})

export const penaltyLeniency = chooseOne("penalty.leniency", {
  title: text("从轻或者免于惩戒", "leniency"),
  ask: text("可否从轻或者免于惩戒？", "May the penalty be lighter or waived?"),
  facts: [onOwnInitiative, lossRecovered, influenceRemoved, harmPrevented, exemptionConclusion],
  outcomes: {
    waived: text("免于惩戒", "waived"),
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "as the rules provide"),
  },
  otherwise: { outcome: "full", citations: [plan("3.1.2")] },
})
