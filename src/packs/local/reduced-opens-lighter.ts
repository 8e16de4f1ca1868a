/**
 * Example: 绵委办发〔2018〕25号 counts lighter handling within tolerance. Read so, a determined 减责 opens a lighter penalty
 * (never none). Optional.
 */
import { cite, text } from "../../kernel/index.js"
import { mianyangTolerance } from "../../law/index.js"
import { penaltyLeniency } from "../../penalty/index.js"
import { pack, rulesFor } from "../../policy/index.js"
import { reducedOpensLighterTheorems } from "../theorems/index.js"

const lighterHandling = cite(
  mianyangTolerance,
  "第三条",
  text(
    "容错包括从轻、减轻处分或者免于问责。",
    "Tolerance includes lighter and mitigated handling, and exemption.",
  ),
)

/** 减责从轻（示例）. */
export const reducedOpensLighter = pack({
  id: "local.reduced-opens-lighter",
  version: "2018",
  title: text("减责可以从轻惩戒（示例）", "reduced responsibility may mean a lighter penalty (example)"),
  citation: lighterHandling,
  jurisdiction: text("示例", "example"),
  tier: "district",
  extends: ["national"],
  ruleSets: [
    rulesFor(penaltyLeniency, (fact, rule) => [
      rule("reduced-opens-lighter")
        .when(fact.exemptionConclusion.is("reduced"))
        .may("lighter")
        .cite(lighterHandling),
    ]),
  ],
  theorems: reducedOpensLighterTheorems,
})
