/** 方案三（一）4 自我纠错、主动自新: any one of three opens a lighter penalty or none, on own initiative, 可以. */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { penaltyLeniency } from "../../penalty/index.js"
import { all, any, parameter, rulesFor, setting } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const selfCorrection = plan(
  "3.1.4",
  text(
    "主动挽回损失、消除不良影响或者有效阻止危害结果发生的，可以从轻或者免于惩戒。",
    "Whoever on own initiative recovers the loss, removes the influence or prevents the harm may be treated lighter or not penalised.",
  ),
)

/** Whether recovering a part of the loss is 挽回损失. */
export const partialRecoveryCounts = parameter(
  "penalty.partialRecoveryCounts",
  { kind: "boolean" },
  {
    label: text("部分挽回是否算挽回损失", "whether recovering a part counts"),
    issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
    citation: selfCorrection,
  },
)

export const planLeniency = rulesFor(penaltyLeniency, (fact, rule) => [
  rule("plan.leniency.self-correction")
    .when(
      all(
        fact.onOwnInitiative,
        any(
          fact.lossRecovered.is("fully"),
          all(fact.lossRecovered.is("partly"), setting(partialRecoveryCounts)),
          fact.influenceRemoved,
          fact.harmPrevented,
        ),
      ),
    )
    .may("lighter", "waived")
    .from(planEffectiveFrom)
    .cite(selfCorrection),
])
