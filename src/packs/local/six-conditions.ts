/**
 * Example: 川自贸领〔2024〕2号, tolerance in the Sichuan free trade zone. Six conditions, all of them. It answers only for
 * reform and innovation inside the zone; elsewhere it is silent. Optional: it binds where it was issued.
 */
import { cite, text } from "../../kernel/index.js"
import { exemptionDetermination } from "../../exemption/index.js"
import { freeTradeZoneTolerance } from "../../law/index.js"
import { all, any, booleanFact, not, pack, rulesFor } from "../../policy/index.js"
import { sixConditionsTheorems } from "../theorems/index.js"

const innovation = booleanFact("innovation", {
  label: text("属于改革创新", "reform and innovation"),
  prompt: text("该行为是否属于改革创新？", "Was the act one of reform and innovation?"),
})
const inZone = booleanFact("inZone", {
  label: text("属于自贸区容错办法适用范围", "within the free trade zone's measure"),
  prompt: text(
    "该事项是否属于自贸试验区容错办法的适用范围？",
    "Is the matter within the scope of the zone's measure?",
  ),
})
const wilful = booleanFact("wilful", {
  label: text("有主观故意", "wilful"),
  prompt: text("是否有主观故意？", "Was it wilful?"),
})

const sixConditions = cite(
  freeTradeZoneTolerance,
  undefined,
  text(
    "遵纪守法、改革创新、勤勉尽责、出于公心、程序正当、知错就改，六项缺一不可；认定后可以免除或者从轻、减轻处理。",
    "Lawful, innovative, diligent, selfless, by due procedure, corrected: all six; then it may be exempted or treated lighter.",
  ),
)

/** 自贸区六项条件（示例）. */
export const sixConditionsTolerance = pack({
  id: "local.six-conditions",
  version: "2024",
  title: text("四川自贸试验区容错纠错工作办法（示例）", "tolerance in the Sichuan free trade zone (example)"),
  citation: sixConditions,
  jurisdiction: text("四川自贸试验区", "the Sichuan free trade zone"),
  tier: "district",
  extends: ["national"],
  ruleSets: [
    rulesFor(
      exemptionDetermination,
      (fact, rule) => {
        const applies = all(fact.innovation, fact.inZone)
        const met = all(
          fact.breached.isNot("prohibition"),
          fact.dutiesDone,
          not(fact.wilful),
          not(fact.privateGain),
          any(fact.collectiveDecision, all(fact.emergency, fact.reportedAfterwards)),
          fact.correctedInTime,
        )
        return [
          rule("six-conditions.met").when(all(applies, met)).may("exempt", "reduced").cite(sixConditions),
          rule("six-conditions.missing")
            .when(all(applies, not(met)))
            .mustNot("exempt", "reduced")
            .cite(sixConditions),
        ]
      },
      { facts: [innovation, inZone, wilful] },
    ),
  ],
  theorems: sixConditionsTheorems,
})
