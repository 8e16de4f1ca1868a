import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { district, national, questions, sixConditionsTolerance } from "../../src/packs/index.js"
import { penaltyUnit } from "../../src/penalty/index.js"
import { penaltyRanks } from "../../src/penalty/penalty-ranks.js"
import { all, not, rulebook, type Condition, type Pack, type Theorem } from "../../src/policy/index.js"
import { proveTheorem } from "../../src/policy/proof/index.js"
import { exemptionTheorems, standardTheorems } from "./standard-theorems.js"

const standard = [national, district]

const statusOf = (packs: readonly Pack[], theorem: Theorem) => {
  const law = Result.getOrThrow(rulebook({ questions, packs, bindings: {} }))
  return proveTheorem(law, theorem).status
}

const isTrue = (fact: string): Condition => ({
  kind: "compare",
  left: { fact },
  relation: "is",
  right: [true],
})

describe("of the standard rules", () => {
  it.each(standardTheorems)("$id", (theorem) => {
    expect(statusOf(standard, theorem)).toBe("proved")
  })

  it.each(exemptionTheorems(not(all(isTrue("innovation"), isTrue("inZone")))))(
    "川自贸领〔2024〕2号 changes nothing outside reform in the zone: $id",
    (theorem) => {
      expect(statusOf([...standard, sixConditionsTolerance], theorem)).toBe("proved")
    },
  )

  it("国办发〔2020〕49号: every rule that opens a measure taking away rights cites a basis of competent rank", () => {
    const restricted = penaltyUnit.outcomes
      .filter(({ competentRanks }) => competentRanks !== undefined)
      .map(({ id }) => id)
    const rules = [...national.rules, ...district.rules].filter(
      ({ question, force, then }) =>
        question === "penalty.unit" &&
        force !== "mustNot" &&
        then.some((id) => restricted.some((outcome) => outcome === id)),
    )
    expect(rules.map(({ id }) => id)).toEqual(["penalty.unit.limits"])
    expect(rules.every(({ citations }) => citations.some(({ rank }) => penaltyRanks.includes(rank)))).toBe(
      true,
    )
  })
})
