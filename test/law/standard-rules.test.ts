/**
 * What holds of the two standard packs and may be otherwise with a host's own pack, which can add a ground or narrow a
 * 可以. So no pack states it as a theorem; it is proved here of the standard rules, and of the zone's pack outside the zone.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import { exemptionDetermination } from "../../src/exemption/index.js"
import { district, national, questions, sixConditionsTolerance } from "../../src/packs/index.js"
import { penaltyPerson, penaltyUnit } from "../../src/penalty/index.js"
import { penaltyRanks } from "../../src/penalty/penalty-ranks.js"
import {
  all,
  any,
  factTerm,
  not,
  rulebook,
  setting,
  type Condition,
  type Question,
  type Pack,
  type Proposition,
  type Terms,
} from "../../src/policy/index.js"
import {
  both,
  can,
  forced,
  isDecided,
  neverChosen,
  proveTheorem,
  theoremsFor,
} from "../../src/policy/proof/index.js"
import { repairServiceHours } from "../../src/packs/district/repair-hours.js"
import { planEffectiveFrom } from "../../src/packs/district/effective-date.js"
import { rule36AppliesToPersons } from "../../src/packs/national/repair-readings.js"
import { isPerson } from "../../src/packs/persons-and-units.js"
import { repairEligibility } from "../../src/repair/index.js"

const proved = (packs: readonly Pack[], theorem: Parameters<typeof proveTheorem>[1]) => {
  const law = Result.getOrThrow(rulebook({ questions, packs, bindings: {} }))
  return proveTheorem(law, theorem)
}

const standard = [national, district]
const says = text("示例", "example")
type ExemptionFacts = Terms<(typeof exemptionDetermination)["facts"]>

const ground = (fact: ExemptionFacts): Condition =>
  any(
    fact.pioneering,
    fact.developmentError,
    fact.recordedObjection,
    fact.objectedToSuperior,
    all(fact.exploratoryTrial, fact.breached.isNot("prohibition")),
    all(fact.dutiesDone, fact.unforeseeable),
  )
const excluded = (fact: ExemptionFacts): Condition =>
  any(
    fact.knowingViolation,
    fact.persistedAfterBan,
    fact.privateGain,
    fact.collusion,
    fact.plainlyUnlawfulOrder,
    fact.falseMaterials,
  )

/** What the standard rules say of exemption where the condition holds. */
const exemptionTheorems = (where: Condition) =>
  theoremsFor(exemptionDetermination, (fact, theorem) => [
    theorem("without a ground nobody is exempt or reduced", says, {
      kind: "implication",
      when: all(where, not(ground(fact))),
      given: isDecided,
      then: forced("notExempt"),
    }),
    theorem(
      "a ground without exclusion opens both, to everybody whom the law reaches",
      says,
      {
        kind: "implication",
        when: all(where, ground(fact), not(excluded(fact)), fact.subjectKind.isNot("enterprise", "outside")),
        given: isDecided,
        then: both(can("exempt"), can("reduced"), can("notExempt")),
      },
      { from: planEffectiveFrom },
    ),
    theorem("to nobody else", says, {
      kind: "implication",
      when: all(where, fact.subjectKind.is("enterprise", "outside")),
      given: isDecided,
      then: forced("notExempt"),
    }),
  ])

const isTrue = (fact: string): Condition => ({
  kind: "compare",
  left: { fact },
  relation: "is",
  right: [true],
})

describe("exemption.determination", () => {
  it.each(exemptionTheorems(all()))("by the standard rules: $id", (theorem) => {
    expect(proved(standard, theorem)).toMatchObject({ status: "proved" })
  })

  it.each(exemptionTheorems(not(all(isTrue("innovation"), isTrue("inZone")))))(
    "川自贸领〔2024〕2号 changes nothing outside reform in the zone: $id",
    (theorem) => {
      expect(proved([...standard, sixConditionsTolerance], theorem)).toMatchObject({ status: "proved" })
    },
  )
})

it("方案三（一）4: a person who corrected, performed and took one way may be repaired, and needn't be", () => {
  const [theorem] = theoremsFor(repairEligibility, (fact, write) => [
    write(
      "person-may-be-repaired",
      says,
      {
        kind: "implication",
        when: all(
          isPerson,
          fact.recordSource.isNot("courtList"),
          fact.recordInUse,
          not(fact.repairForbidden),
          not(setting(rule36AppliesToPersons)),
          fact.correctionState.is("verified"),
          not(fact.falseRepairMaterials),
          fact.dutiesPerformed,
          any(fact.otherWay, fact.serviceHours.atLeast(repairServiceHours)),
        ),
        given: isDecided,
        then: both(can("eligible"), can("notYet")),
      },
      { from: planEffectiveFrom },
    ),
  ])
  expect(theorem && proved(standard, theorem)).toMatchObject({ status: "proved" })
})

describe("measures", () => {
  const nothingFor = (question: Question, concerned: Condition): Proposition => ({
    kind: "sufficient",
    condition: not(concerned),
    claim: both(...question.outcomes.map(({ id }) => neverChosen(id))),
  })
  const kind = factTerm(penaltyUnit.facts[0])

  it.each([
    [penaltyUnit.id, nothingFor(penaltyUnit, kind.is("govUnit"))],
    [penaltyPerson.id, nothingFor(penaltyPerson, kind.is("leadingCadre", "civilServant", "otherPublic"))],
  ])("%s is about nobody else", (question, proposition) => {
    expect(proved(standard, { id: "nobody-else", question, says, proposition })).toMatchObject({
      status: "proved",
    })
  })

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
