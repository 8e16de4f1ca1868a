/** 失信程度 as a fact: what the competent body chose on `record.severity`. */
import { text } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const severity = oneOfFact("severity", {
  label: text("失信程度", "severity"),
  prompt: text("认定的失信程度是哪一档？", "Which degree of severity was determined?"),
  ordered: true,
  chosen: { question: "record.severity" },
  options: {
    slight: text("轻微", "slight"),
    ordinary: text("一般", "ordinary"),
    serious: text("严重", "serious"),
  },
})
