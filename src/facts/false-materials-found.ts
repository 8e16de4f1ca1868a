/**
 * False materials that come to light only after something was granted on them. What was false at the time of asking is a
 * fact of the question that was asked then.
 */
import { text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

export const falseMaterialsFound = booleanFact("falseMaterialsFound", {
  label: text("事后查实有虚假材料", "false materials found afterwards"),
  prompt: text(
    "作出结论以后，是否查实当时提交的材料虚假？",
    "Was it verified afterwards that materials handed in then were false?",
  ),
})
