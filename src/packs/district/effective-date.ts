/**
 * The day on which the district plan took effect. The plan shows none, so every rule of it begins on the day that the
 * host's competent body sets; unset, its rules can't answer.
 */
import { on, text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { parameter } from "../../policy/index.js"

export const planEffectiveFrom = parameter(
  "plan.effectiveFrom",
  { kind: "date", first: on("2022-01-01"), last: on("2035-12-31") },
  {
    label: text("区级方案施行日期", "the day on which the district plan took effect"),
    issuedBy: text("区社会信用体系建设联席会议办公室", "the district joint-conference office"),
    citation: plan("1"),
  },
)
