/** 信用修复结论 as a fact: what the competent body chose on `repair.eligibility`. */
import { text } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const repairConclusion = oneOfFact("repairConclusion", {
  label: text("信用修复结论", "conclusion on repair"),
  prompt: text("信用修复的结论是什么？", "What was concluded on the repair?"),
  options: {
    none: text("无", "none"),
    eligible: text("准予修复", "repair granted"),
    atKeeper: text("由认定单位办理", "at its keeper"),
    notYet: text("暂不能修复", "not yet"),
    notRepairable: text("不可修复", "not repairable"),
  },
  chosen: { question: "repair.eligibility" },
})
