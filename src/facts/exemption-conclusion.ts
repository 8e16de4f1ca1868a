/** 容错结论 as a fact: what the body that holds to account chose on `exemption.determination`, or that nothing was decided. */
import { text } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const exemptionConclusion = oneOfFact("exemptionConclusion", {
  label: text("容错结论", "conclusion on exemption"),
  prompt: text(
    "追责问责机关作出了什么容错结论？",
    "What did the body that holds to account conclude on exemption?",
  ),
  chosen: { question: "exemption.determination" },
  options: {
    none: text("没有作出", "none"),
    exempt: text("免责", "exempt"),
    reduced: text("减责", "reduced"),
    notExempt: text("不予容错", "not exempt"),
    withdrawn: text("已撤回", "withdrawn"),
  },
})
