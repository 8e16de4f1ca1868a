import { on } from "../../src/kernel/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { repairEffect, repairEligibility, serviceRecognition } from "../../src/repair/index.js"
import { asking, bound } from "./shipped.js"
import { hold, independent, neverWorse, single, type Theorem } from "./theorems.js"

const day = on("2026-05-06")
const persons = ["leadingCadre", "civilServant", "otherPublic", "outside"]
const isPerson = (facts: GivenFacts) => persons.includes(String(facts["subjectKind"]))
const stopped = (facts: GivenFacts) => facts["repairForbidden"] === true || facts["recordInUse"] === false
const penaltyOfUnit = (facts: GivenFacts) => !isPerson(facts) && facts["recordSource"] === "adminPenalty"
const planRoute = (facts: GivenFacts) => isPerson(facts) && facts["recordSource"] !== "courtList"
const rule36Met = (facts: GivenFacts) =>
  (facts["severity"] === "slight" || facts["minimumPublicityReached"] === true) &&
  facts["correctionState"] === "verified" &&
  facts["dutiesPerformed"] === true &&
  facts["commitmentPublished"] === true &&
  facts["otherConditionsMet"] === true &&
  facts["falseRepairMaterials"] === false
const degrees = (value: GivenFacts[string]) => ["none", "claimed", "verified"].indexOf(String(value))

const everywhere: Readonly<Record<string, Theorem>> = {
  "what the law forbids to repair is never repaired, on any route": single((facts, { certain }) =>
    facts["repairForbidden"] === true ? certain.join() === "notRepairable" : undefined,
  ),
  "only what the law forbids, or what isn't in use, is called not repairable": single((facts, { certain }) =>
    certain.includes("notRepairable") ? stopped(facts) : undefined,
  ),
  "the court decides on its list, and ours follows its removal": single((facts, { certain }) =>
    facts["recordSource"] === "courtList" && !stopped(facts)
      ? certain.join() === (facts["keeperRemoved"] === true ? "eligible" : "atKeeper")
      : undefined,
  ),
  "36号令: for a unit's penalty all conditions together are necessary and enough": single(
    (facts, { certain }) =>
      penaltyOfUnit(facts) && !stopped(facts)
        ? certain.join() === (rule36Met(facts) ? "eligible" : "notYet")
        : undefined,
  ),
  "more service never harms": neverWorse(repairEligibility, "serviceHours"),
  "another way never harms": neverWorse(repairEligibility, "otherWay"),
  "more correction never harms": neverWorse(repairEligibility, "correctionState", degrees),
  "performing the duties never harms": neverWorse(repairEligibility, "dutiesPerformed"),
  "whoever takes another way needs no service": independent(
    "serviceHours",
    (facts) => facts["otherWay"] === true,
  ),
}

hold(repairEligibility, asking(repairEligibility), day, {
  ...everywhere,
  "1103号: a government default is repaired exactly when its cure is confirmed and nothing is false": single(
    (facts, { certain }) =>
      !isPerson(facts) && facts["recordSource"] === "governmentDefault" && !stopped(facts)
        ? certain.join() ===
          (facts["defaultCured"] === true && facts["falseRepairMaterials"] === false ? "eligible" : "notYet")
        : undefined,
  ),
  "方案三（一）4: a person needs verified correction, duties done and one way, and even then it is a discretion":
    single((facts, { certain }) =>
      planRoute(facts) && !stopped(facts)
        ? certain.join() ===
          (facts["correctionState"] === "verified" &&
          facts["falseRepairMaterials"] === false &&
          facts["dutiesPerformed"] === true &&
          (facts["otherWay"] === true || Number(facts["serviceHours"]) >= 20)
            ? "eligible,notYet"
            : "notYet")
        : undefined,
    ),
})

hold(
  repairEligibility,
  asking(repairEligibility, {
    ...bound,
    "repair.rule36AppliesToPersons": true,
    "repair.rule36AppliesToUnitDefault": true,
  }),
  day,
  {
    ...everywhere,
    "read so, 36号令 decides for persons and asks for no service": single((facts, { certain }) =>
      planRoute(facts) && !stopped(facts)
        ? certain.join() === (rule36Met(facts) ? "eligible" : "notYet")
        : undefined,
    ),
    "read so, a government default needs the cure and 36号令 besides": single((facts, { certain }) =>
      !isPerson(facts) && facts["recordSource"] === "governmentDefault" && !stopped(facts)
        ? certain.join() === (facts["defaultCured"] === true && rule36Met(facts) ? "eligible" : "notYet")
        : undefined,
    ),
  },
  5_000,
)

hold(serviceRecognition, asking(serviceRecognition), day, {
  "imposed or paid service never counts": single((facts, { certain }) =>
    facts["serviceVoluntary"] === false || facts["serviceUnpaid"] === false
      ? certain.join() === "doesNotCount"
      : undefined,
  ),
  "one's own duty never counts": single((facts, { certain }) =>
    facts["serviceOwnDuty"] === true ? certain.join() === "doesNotCount" : undefined,
  ),
  "no hour counts twice": single((facts, { certain }) =>
    facts["serviceUsed"] === true ? certain.join() === "doesNotCount" : undefined,
  ),
  "nothing counts without a complete and confirmed certificate of a competent issuer": single(
    (facts, { certain }) =>
      certain.includes("counts")
        ? facts["certificateContents"] === "complete" &&
          facts["certificateCheck"] === "confirmed" &&
          facts["serviceIssuer"] !== "otherUnit" &&
          facts["serviceIssuer"] !== "noUnit"
        : undefined,
  ),
  "a better certificate never harms": neverWorse(serviceRecognition, "certificateContents", (value) =>
    ["none", "incomplete", "complete"].indexOf(String(value)),
  ),
})

hold(repairEffect, asking(repairEffect), day, {
  "without a repair nothing follows": single((facts, { certain }) =>
    facts["repairConclusion"] === "eligible" ? undefined : certain.join() === "",
  ),
  "a repair reaches everyone who was told and ends every running measure": single((facts, { certain }) =>
    facts["repairConclusion"] === "eligible"
      ? certain.every(
          (choice) =>
            choice.includes("stopSharing") &&
            choice.includes("markRepaired") &&
            (facts["isPublished"] === false || choice.includes("endPublicity")) &&
            (facts["measuresRunning"] === false || choice.includes("liftMeasures")),
        )
      : undefined,
  ),
  "the archive that the law requires stays": single((facts, { certain }) =>
    facts["repairConclusion"] === "eligible" && facts["archiveRequired"] === true
      ? certain.every((choice) => choice.includes("keepArchive"))
      : undefined,
  ),
})
