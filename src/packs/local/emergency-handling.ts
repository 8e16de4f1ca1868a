/**
 * Example: an emergency handled on the spot and reported at once as a ground of its own, after the words of 川自贸领〔2024〕2号
 * on due procedure. The plan lists no such ground: a host stacks this pack where its own document has it.
 */
import { cite, text } from "../../kernel/index.js"
import { exemptionDetermination } from "../../exemption/index.js"
import { freeTradeZoneTolerance } from "../../law/index.js"
import { all, pack, rulesFor } from "../../policy/index.js"
import { emergencyTheorems } from "../theorems/index.js"

const onTheSpot = cite(
  freeTradeZoneTolerance,
  undefined,
  text(
    "紧急情况下临机处置并且事后及时报告的，视为程序正当。",
    "What was handled on the spot in an emergency and reported at once counts as due procedure.",
  ),
)

/** 紧急临机处置（示例）. */
export const emergencyHandling = pack({
  id: "local.emergency-handling",
  version: "2024",
  title: text("紧急临机处置的容错理由（示例）", "emergency handling as a ground (example)"),
  citation: onTheSpot,
  jurisdiction: text("示例", "example"),
  tier: "district",
  extends: ["national"],
  ruleSets: [
    rulesFor(exemptionDetermination, (fact, rule) => [
      rule("emergency-handling")
        .when(all(fact.emergency, fact.reportedAfterwards))
        .may("exempt", "reduced")
        .cite(onTheSpot),
    ]),
  ],
  theorems: emergencyTheorems,
})
