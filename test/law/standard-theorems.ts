/**
 * What holds of the two standard packs and may be otherwise with a host's own pack, which can add a ground or narrow a
 * 可以. So no pack states it as a theorem; it is proved of the standard rules, and of the zone's pack outside the zone.
 */
import { exemptionDetermination } from "../../src/exemption/index.js"
import { text } from "../../src/kernel/index.js"
import { planEffectiveFrom } from "../../src/packs/district/effective-date.js"
import { repairServiceHours } from "../../src/packs/district/repair-hours.js"
import { rule36AppliesToPersons, rule36Begins } from "../../src/packs/national/repair-readings.js"
import { isPerson } from "../../src/packs/persons-and-units.js"
import { penaltyPerson, penaltyUnit } from "../../src/penalty/index.js"
import {
  all,
  any,
  factTerm,
  not,
  setting,
  type Condition,
  type Question,
  type Terms,
  type Theorem,
} from "../../src/policy/index.js"
import {
  both,
  can,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
  unless,
} from "../../src/policy/proof/index.js"
import { repairEligibility } from "../../src/repair/index.js"

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
export const exemptionTheorems = (where: Condition): readonly Theorem[] =>
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

const repairTheorems = theoremsFor(repairEligibility, (fact, theorem) => {
  const byThePlan = all(
    isPerson,
    fact.recordSource.isNot("courtList"),
    fact.recordInUse,
    not(fact.repairForbidden),
    not(setting(rule36AppliesToPersons)),
  )
  return [
    theorem(
      "a person who corrected, performed and took one way may be repaired, and needn't be",
      says,
      {
        kind: "implication",
        when: all(
          byThePlan,
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
    theorem(
      "before a plan that begins later no rule answers for persons",
      says,
      {
        kind: "implication",
        when: all(byThePlan, {
          kind: "compare",
          left: { parameter: planEffectiveFrom.id },
          relation: "atLeast",
          right: [rule36Begins],
        }),
        then: unless(isDecided),
      },
      { until: rule36Begins },
    ),
  ]
})

const nothingFor = (question: Question, concerned: Condition): Theorem => ({
  id: `${question.id}/nobody else is concerned`,
  question: question.id,
  says,
  proposition: {
    kind: "sufficient",
    condition: not(concerned),
    claim: both(...question.outcomes.map(({ id }) => neverChosen(id))),
  },
})

const kind = factTerm(penaltyUnit.facts[0])

export const standardTheorems: readonly Theorem[] = [
  ...exemptionTheorems(all()),
  ...repairTheorems,
  nothingFor(penaltyUnit, kind.is("govUnit")),
  nothingFor(penaltyPerson, kind.is("leadingCadre", "civilServant", "otherPublic")),
]
