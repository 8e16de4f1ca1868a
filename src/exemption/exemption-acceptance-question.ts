/**
 * 容错启动与受理: is a request for exemption taken up? Not whether it is granted. A subject that says nothing is never the
 * worse for it, and an application is late only for those who were told of the term.
 */
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"

const toleranceStart = oneOfFact("toleranceStart", {
  label: text("启动方式", "how it was started"),
  prompt: text("容错程序如何启动？", "How was the procedure started?"),
  options: {
    application: text("依申请", "by application"),
    exOfficio: text("依职权", "ex officio"),
    filedBefore: text("事前报备", "filed before the act"),
  },
})

const accountabilityDecided = booleanFact("accountabilityDecided", {
  label: text("追责问责决定已经作出", "decision on accountability already made"),
  prompt: text("提出时，追责问责决定是否已经作出？", "Had the decision on accountability already been made?"),
})

const exemptionDecided = booleanFact("exemptionDecided", {
  label: text("同一事项已有容错结论", "same matter already determined"),
  prompt: text(
    "同一事项是否已经作出过容错结论，且没有新的事实？",
    "Was the same matter determined before, without new facts?",
  ),
})

const toldOfWindow = booleanFact("toldOfWindow", {
  label: text("已告知申请期限", "told of the term to apply"),
  prompt: text(
    "是否已经书面告知该对象申请容错的期限？",
    "Was the subject told in writing of the term to apply?",
  ),
})

const materialsComplete = booleanFact("materialsComplete", {
  label: text("申请材料齐全", "application complete"),
  prompt: text("申请材料是否齐全？", "Is the application complete?"),
  move: "up",
  movedBy: text("补齐申请材料", "complete the application"),
})

const subjectSilent = booleanFact("subjectSilent", {
  label: text("对象没有表态", "subject said nothing"),
  prompt: text("该对象是否没有提出意见？", "Did the subject say nothing?"),
  readByNoRule: true,
})

export const exemptionAcceptance = chooseOne("exemption.acceptance", {
  title: text("容错受理", "acceptance of a request for exemption"),
  ask: text("容错申请或者启动是否受理？", "Is the request for exemption accepted?"),
  facts: [
    toleranceStart,
    accountabilityDecided,
    exemptionDecided,
    toldOfWindow,
    materialsComplete,
    subjectSilent,
  ],
  outcomes: {
    accept: { label: text("受理", "accept"), bearing: "benefit" },
    supplement: text("一次性告知补正", "ask once for what is missing"),
    refuse: text("不予受理并说明理由", "refuse with reasons"),
  },
  otherwise: {
    outcome: "accept",
    citations: [
      plan(
        "3.1.4",
        text(
          "严格规范认定容错的程序；没有不予受理情形的，受理。",
          "A strict procedure; without a ground to refuse, it is accepted.",
        ),
      ),
    ],
  },
})
