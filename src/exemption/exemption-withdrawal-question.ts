/**
 * Whether a conclusion that exempted or reduced must go again, because materials turn out to be false. Not a second look at
 * the same facts: a complaint, or another view of what was known, withdraws nothing.
 */
import { exemptionConclusion, falseMaterialsFound } from "../facts/index.js"
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { booleanFact, chooseOne } from "../policy/index.js"

const groundStandsWithout = booleanFact("groundStandsWithout", {
  label: text("不计虚假材料仍符合容错情形", "ground stands without them"),
  prompt: text(
    "不计虚假材料，容错理由是否仍然成立并且没有排除情形？",
    "Leaving the false materials aside, does a ground still stand, with no exclusion?",
  ),
})

const complaintAboutTolerance = booleanFact("complaintAboutTolerance", {
  label: text("对容错结论有投诉举报", "complaint about the conclusion"),
  prompt: text(
    "是否有人对容错结论投诉举报？（须先核实，不影响本结论）",
    "Has anybody complained about the conclusion? (It is verified first; it doesn't change this.)",
  ),
})

/**
 * 容错撤回. Outcomes from lenient to severe: `keep`, `withdraw`. Where no rule speaks: `keep`.
 * @example
 * exemptionWithdrawal.outcomes.map(({ id }) => id) // => ["keep", "withdraw"]
 */
export const exemptionWithdrawal = chooseOne("exemption.withdrawal", {
  title: text("容错撤回", "withdrawal of a conclusion on exemption"),
  ask: text("已经作出的容错结论是否撤回？", "Is the conclusion on exemption withdrawn?"),
  facts: [exemptionConclusion, falseMaterialsFound, groundStandsWithout, complaintAboutTolerance],
  outcomes: {
    keep: text("维持容错结论", "the conclusion stays"),
    withdraw: text("撤回容错结论", "the conclusion is withdrawn"),
  },
  otherwise: {
    outcome: "keep",
    citations: [
      plan("3.1.4", text("容错的认定有严格规范的程序。", "Tolerance is determined by a strict procedure.")),
    ],
  },
})
