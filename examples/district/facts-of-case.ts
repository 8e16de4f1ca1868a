// From a row of the old systems to what our questions ask: the party by reference, and the facts the row establishes.

import type { Party, PartyRef } from "chengxin/kernel"
import type { GivenFacts } from "chengxin/policy"
import { subjectRef, type ImportedCase } from "../adapters/import/index.js"

/** Only for the invented numbers of this demo. A real office keeps its key where it keeps its keys. */
const demoKey = "虚构示例密钥"

/** The subject's reference. */
export function refOf({ subject, identity }: ImportedCase): PartyRef {
  return subjectRef(subject.kind, identity.number, demoKey)
}

/** The subject, without name or number. */
export function partyOf(one: ImportedCase): Party {
  const ref = refOf(one)
  return one.subject.kind === "unit"
    ? { kind: "unit", ref, unitKind: one.subject.unitKind }
    : { kind: "person", ref, employeeKind: one.subject.employeeKind }
}

const capacities: Readonly<Record<ImportedCase["capacity"], string>> = {
  ownDuty: "ownDuty",
  purchaserRepresentative: "purchaserRep",
  evaluationExpert: "evaluationExpert",
  private: "private",
}

/** A verified finding founds a record only in the two sectors whose clause says so: 三（二）3 and 4. */
const sectorsNamed: readonly ImportedCase["sector"][] = ["bidding", "investment"]

/** The facts that the row establishes. What it leaves open stays open. */
export function factsOfRow(one: ImportedCase): GivenFacts {
  const found = one.instrument?.kind === "verifiedFinding"
  return {
    capacity: capacities[one.capacity],
    instrumentBeforeRule: false,
    namedByRule: found && sectorsNamed.includes(one.sector),
    ...subjectFact(one),
    // Without an instrument nothing is found and nobody else is held responsible.
    ...(one.instrument === undefined ? { findsViolation: false, heldResponsible: one.heldResponsible } : {}),
    ...(one.listed === undefined ? {} : { listedConduct: one.listed }),
    report: "none",
    rectification: one.rectification,
    able: one.means,
    lossAmount: one.lossAmount,
    socialInfluence: one.influence,
    priorRecords: one.priorRecords,
  }
}

/** Kinds that the party alone doesn't decide: the row's own word does. */
function subjectFact({ subject }: ImportedCase): GivenFacts {
  if (subject.kind === "unit") {
    if (subject.unitKind === "evaluatingUnit") return { subjectKind: "govUnit" }
    return subject.unitKind === "other" ? { subjectKind: "enterprise" } : {}
  }
  switch (subject.employeeKind) {
    case "civilServant":
    case "managedAsCivilServant":
      return { subjectKind: "civilServant" }
    case "other":
      return { subjectKind: "outside" }
    default:
      return {}
  }
}
