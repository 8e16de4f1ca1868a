import { exemptionAcceptance, exemptionDetermination } from "../../src/exemption/index.js"
import { on } from "../../src/kernel/index.js"
import { district, national, sixConditionsTolerance } from "../../src/packs/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { figures } from "./record-figures.js"
import { asking } from "./shipped.js"
import { hold, independent, neverWorse, single, type Theorem } from "./theorems.js"

const day = on("2026-05-06")
const yes = (facts: GivenFacts, ...ids: readonly string[]) => ids.some((id) => facts[id] === true)
const exclusions = [
  "knowingViolation",
  "persistedAfterBan",
  "privateGain",
  "collusion",
  "plainlyUnlawfulOrder",
]
const addressees = ["partyOrganisation", "leadingCadre"]
const reached = [...addressees, "govUnit", "civilServant", "otherPublic", "grassrootsBody"]
const ground = (facts: GivenFacts) =>
  yes(facts, "pioneering", "developmentError", "recordedObjection", "objectedToSuperior") ||
  (yes(facts, "exploratoryTrial") && facts["breached"] !== "prohibition") ||
  (facts["dutiesDone"] === true && facts["unforeseeable"] === true)
const harmless = (id: string): Theorem => neverWorse(exemptionDetermination, id)

const bounds: Readonly<Record<string, Theorem>> = {
  "any exclusion, or false materials: never exempt, never reduced": single((facts, { certain }) =>
    yes(facts, ...exclusions, "falseMaterials") ? certain.join() === "notExempt" : undefined,
  ),
  "问责条例十七: exemption is 可以, so refusing it always stays lawful": single((_facts, { certain }) =>
    certain.includes("notExempt"),
  ),
}

hold(exemptionDetermination, asking(exemptionDetermination, figures), day, {
  ...bounds,
  "without a ground nobody is exempt or reduced": single((facts, { certain }) =>
    ground(facts) ? undefined : certain.join() === "notExempt",
  ),
  "one ground without exclusion opens both, to everybody whom the law reaches": single(
    (facts, { certain }) =>
      ground(facts) && !yes(facts, ...exclusions, "falseMaterials")
        ? certain.join() ===
          (reached.includes(String(facts["subjectKind"])) ? "exempt,reduced,notExempt" : "notExempt")
        : undefined,
  ),
})

hold(
  exemptionDetermination,
  asking(exemptionDetermination, figures),
  day,
  {
    "pioneering never harms": harmless("pioneering"),
    "an exploratory trial never harms": harmless("exploratoryTrial"),
    "an error made for development never harms": harmless("developmentError"),
    "an objection on record never harms": harmless("recordedObjection"),
    "having objected to the superior never harms": harmless("objectedToSuperior"),
    "what couldn't be foreseen never harms": harmless("unforeseeable"),
    "an emergency never harms": harmless("emergency"),
    "having done one's duties never harms": harmless("dutiesDone"),
    "correcting in time never harms": harmless("correctedInTime"),
    "a skipped step is judged like no breach": {
      kind: "pair",
      fact: "breached",
      where: (facts) => facts["breached"] === "step",
      holds: (_from, to, before, after) =>
        to["breached"] !== "none" || before.certain.join() === after.certain.join(),
    },
    "the unit's own penalty doesn't matter": independent("unitPenalised"),
  },
  5_000,
)

const inTheZone = [national, district, sixConditionsTolerance]
const zoneQuestion = {
  ...exemptionDetermination,
  facts: [...exemptionDetermination.facts, ...sixConditionsTolerance.facts.map(({ fact }) => fact)],
}
const sixMet = (facts: GivenFacts) =>
  facts["breached"] !== "prohibition" &&
  facts["dutiesDone"] === true &&
  facts["wilful"] === false &&
  facts["privateGain"] === false &&
  (facts["collectiveDecision"] === true ||
    (facts["emergency"] === true && facts["reportedAfterwards"] === true)) &&
  facts["correctedInTime"] === true
const applies = (facts: GivenFacts) => facts["innovation"] === true && facts["inZone"] === true
const inZone = asking(exemptionDetermination, figures, inTheZone)
const outside = asking(exemptionDetermination, figures)

hold(zoneQuestion, inZone, day, {
  ...bounds,
  "川自贸领〔2024〕2号: any one of the six conditions missing, only not exempt": single(
    (facts, { certain }) => (applies(facts) && !sixMet(facts) ? certain.join() === "notExempt" : undefined),
  ),
  "all six open exemption and reduction, short of an exclusion": single((facts, { certain }) =>
    applies(facts) && sixMet(facts) && !yes(facts, ...exclusions, "falseMaterials")
      ? certain.join() === "exempt,reduced,notExempt"
      : undefined,
  ),
  "it answers only for reform inside the zone": single((facts, { certain }) => {
    if (applies(facts)) return undefined
    const { innovation: _i, inZone: _z, wilful: _w, ...rest } = facts
    return certain.join() === outside(rest, day).certain.join()
  }),
})

hold(
  exemptionAcceptance,
  asking(exemptionAcceptance, figures),
  day,
  {
    "the subject's silence doesn't matter": independent("subjectSilent"),
    "an application is late only for whoever was told of the term": single((facts, { certain }) =>
      certain.includes("refuse") && facts["exemptionDecided"] === false
        ? facts["toldOfWindow"] === true &&
          facts["accountabilityDecided"] === true &&
          facts["toleranceStart"] === "application"
        : undefined,
    ),
    "what is missing is asked for, not refused": single((facts, { certain }) =>
      facts["materialsComplete"] === false &&
      facts["exemptionDecided"] === false &&
      facts["accountabilityDecided"] === false &&
      facts["toleranceStart"] !== "exOfficio"
        ? certain.join() === "supplement"
        : undefined,
    ),
    "a matter already determined, without new facts, isn't taken up again": single((facts, { certain }) =>
      facts["exemptionDecided"] === true ? certain.join() === "refuse" : undefined,
    ),
  },
  1_000,
)
