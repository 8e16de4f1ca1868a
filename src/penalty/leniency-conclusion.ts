/** What the competent body chose on `penalty.leniency`, as a fact of the questions about measures. */
import { text } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const leniencyConclusion = oneOfFact("leniencyConclusion", {
  label: text("从轻免惩结论", "conclusion on leniency"),
  prompt: text("对是否从轻或者免于惩戒，作出了什么结论？", "What was concluded on leniency?"),
  chosen: { question: "penalty.leniency" },
  options: {
    none: text("没有作出", "none"),
    waived: text("免于惩戒", "waived"),
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "as the rules provide"),
  },
})
