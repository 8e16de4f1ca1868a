import { disclosureScope } from "../../src/disclosure/index.js"
import { on } from "../../src/kernel/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { revocationCascade } from "../../src/record/index.js"
import { asking } from "./shipped.js"
import { hold, independent, single } from "./theorems.js"

const day = on("2026-05-06")
const persons = ["leadingCadre", "civilServant", "otherPublic", "outside"]
const isPerson = (facts: GivenFacts) => persons.includes(String(facts["subjectKind"]))

hold(disclosureScope, asking(disclosureScope), day, {
  "个人信息保护法25: a person without a basis is never public": single((facts, { certain }) =>
    isPerson(facts) && facts["publicityBasis"] === "none" ? !certain.includes("public") : undefined,
  ),
  "个人信息保护法55: a person is never public without an impact assessment": single((facts, { certain }) =>
    isPerson(facts) && facts["impactAssessed"] === false ? !certain.includes("public") : undefined,
  ),
  "个人信息保护法34: a person's record isn't shared beyond a statutory duty": single((facts, { certain }) =>
    isPerson(facts) && facts["sharingNeeded"] === false ? !certain.includes("sharedOnNeed") : undefined,
  ),
  "what was repaired or withdrawn is neither public nor shared": single((facts, { certain }) =>
    facts["recordState"] === "repaired" || facts["recordState"] === "withdrawn"
      ? !certain.includes("public") && !certain.includes("sharedOnNeed")
      : undefined,
  ),
  "a state secret is neither public nor shared": single((facts, { certain }) =>
    facts["secrecy"] === "stateSecret"
      ? !certain.includes("public") && !certain.includes("sharedOnNeed")
      : undefined,
  ),
  "after the longest period nothing stays public": single((facts, { certain }) =>
    facts["publicityPeriodOver"] === true ? !certain.includes("public") : undefined,
  ),
  "the subject always sees its own record": single((_facts, { certain }) => certain.includes("subjectOnly")),
})

const musts = (certain: readonly string[], ...outcomes: readonly string[]) =>
  certain.length > 0 &&
  certain.every((choice) => outcomes.every((outcome) => choice.split("+").includes(outcome)))

hold(revocationCascade, asking(revocationCascade), day, {
  "revoked with nothing to come and nothing else to rest on: withdraw, lift, unpublish": single(
    (facts, { certain }) =>
      facts["instrumentChange"] === "revoked" &&
      facts["redecision"] === "none" &&
      facts["otherInstrument"] === false
        ? musts(
            certain,
            "withdraw",
            ...(facts["measuresRunning"] === true ? ["liftMeasures"] : []),
            ...(facts["isPublished"] === true ? ["unpublish", "restoreReputation"] : []),
            ...(facts["isShared"] === true ? ["tellSharers", "restoreReputation"] : []),
          )
        : undefined,
  ),
  "a pending re-decision suspends": single((facts, { certain }) =>
    facts["redecision"] === "pending" ? musts(certain, "suspend") : undefined,
  ),
  "withdraw never stands beside keep, suspend or correct": single((_facts, { certain }) =>
    certain.some((choice) => choice.includes("withdraw"))
      ? certain.every(
          (choice) => !["keepOther", "suspend", "correct"].some((other) => choice.split("+").includes(other)),
        )
      : undefined,
  ),
  "政务处分法49: a decision that rested on the instrument is always asked about": single(
    (facts, { certain }) =>
      facts["downstreamDecision"] === true && facts["instrumentChange"] !== "unchanged"
        ? musts(certain, "askIssuer")
        : undefined,
  ),
  "every change has a consequence": single((facts, { certain }) =>
    facts["instrumentChange"] === "unchanged" ? undefined : certain.every((choice) => choice !== ""),
  ),
  "without a change nothing follows": single((facts, { certain }) =>
    facts["instrumentChange"] === "unchanged" ? certain.join() === "" : undefined,
  ),
  "行政处罚法48: a published penalty that changed is taken back": single((facts, { certain }) =>
    facts["changedInstrument"] === "adminPenalty" &&
    facts["isPublished"] === true &&
    facts["instrumentChange"] !== "unchanged"
      ? musts(certain, "unpublish")
      : undefined,
  ),
  "why the instrument changed doesn't matter": independent("instrumentChangeGround"),
  "on whose motion it changed doesn't matter": independent("instrumentChangeOwnMotion"),
})
