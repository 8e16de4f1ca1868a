import { on } from "../../src/kernel/index.js"
import {
  district,
  districtExemptionBesideInstrument,
  exemptionBesideInstrument,
  national,
} from "../../src/packs/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { recordAdmission } from "../../src/record/index.js"
import { figures } from "./record-figures.js"
import { asking } from "./shipped.js"
import { hold, independent, neverWorse, single, type Theorem } from "./theorems.js"

const day = on("2026-05-06")
const is = (facts: GivenFacts, id: string, ...values: readonly string[]) => values.includes(String(facts[id]))
const onDuty = (facts: GivenFacts) => is(facts, "capacity", "ownDuty", "purchaserRep")
const person = (facts: GivenFacts) => is(facts, "subjectKind", "leadingCadre", "civilServant", "otherPublic")
const unit = (facts: GivenFacts) => is(facts, "subjectKind", "govUnit", "grassrootsBody")
const official = (facts: GivenFacts) =>
  is(facts, "subjectKind", "govUnit") ||
  (is(facts, "subjectKind", "leadingCadre", "civilServant") && onDuty(facts))
const holdsSubject = (facts: GivenFacts) =>
  is(facts, "instrumentStatus", "effective") &&
  facts["findsViolation"] === true &&
  is(facts, "heldResponsible", "this")
const namedSources = [
  "courtDecision",
  "listDecision",
  "adminPenalty",
  "partyDiscipline",
  "governmentalSanction",
  "appointingSanction",
  "accountability",
]
const nationalRecord = (facts: GivenFacts) =>
  holdsSubject(facts) &&
  facts["instrumentBeforeRule"] === false &&
  ((official(facts) &&
    (is(facts, "instrument", ...namedSources) ||
      (is(facts, "instrument", "adminDecision", "auditDecision") && facts["listedConduct"] === true))) ||
    (is(facts, "subjectKind", "govUnit") && is(facts, "instrument", "defaultConfirmation")))
const outcomes: readonly string[] = recordAdmission.outcomes.map(({ id }) => id)
const rank = (outcome: string | undefined) => outcomes.indexOf(String(outcome))
const never = (outcome: string, when: (facts: GivenFacts) => boolean): Theorem =>
  single((facts, { certain }) => (when(facts) ? !certain.includes(outcome) : undefined))
const only = (outcome: string, when: (facts: GivenFacts) => boolean): Theorem =>
  single((facts, { certain }) => (when(facts) ? certain.join() === outcome : undefined))

const bounds: Readonly<Record<string, Theorem>> = {
  "国办发〔2020〕49号: without an effective instrument never a record": never(
    "record",
    (facts) => !is(facts, "instrumentStatus", "effective"),
  ),
  "a reminder talk or a finding that no rule names never founds a record": never(
    "record",
    (facts) =>
      is(facts, "instrument", "none", "measureOnly") ||
      (is(facts, "instrument", "verifiedFinding") && facts["namedByRule"] === false),
  ),
  "a lost suit that finds nothing never founds a record": never(
    "record",
    (facts) => facts["findsViolation"] === false,
  ),
  "an instrument against the unit alone, its people alone or another never records this subject": never(
    "record",
    (facts) => !is(facts, "heldResponsible", "this"),
  ),
  "Party organisations, enterprises, villagers and private acts are outside": only(
    "notRecorded",
    (facts) => !unit(facts) && !(person(facts) && onDuty(facts)),
  ),
  "立法法104: an instrument older than the recording rule founds nothing": only(
    "notRecorded",
    (facts) => is(facts, "instrumentStatus", "effective") && facts["instrumentBeforeRule"] === true,
  ),
  "an unverified or untrue report alone never leads beyond verification": single((facts, { certain }) =>
    is(facts, "instrument", "none") && is(facts, "report", "unverified", "untrue")
      ? certain.every((outcome) => outcome === "notRecorded" || outcome === "verify")
      : undefined,
  ),
  "方案三（二）7: a grassroots body is recorded only from the court's list and only if still on it after governance":
    single((facts, { certain }) =>
      is(facts, "subjectKind", "grassrootsBody") && certain.includes("record")
        ? is(facts, "instrument", "listDecision") && is(facts, "governance", "stillListed")
        : undefined,
    ),
  "方案三（一）4: where no national record stands, exemption means no record": only(
    "notRecorded",
    (facts) => is(facts, "exemptionConclusion", "exempt") && !nationalRecord(facts),
  ),
  "a verified default of a department is put right before anything else, unless exempt or answered by an instrument":
    single((facts, { certain }) =>
      is(facts, "subjectKind", "govUnit") &&
      is(facts, "report", "verified") &&
      is(facts, "rectification", "notUrged", "running") &&
      !is(facts, "exemptionConclusion", "exempt", "reduced") &&
      !is(facts, "instrumentStatus", "effective")
        ? certain.join() === "urge"
        : undefined,
    ),
}

const comparisons: Readonly<Record<string, Theorem>> = {
  "petitions don't matter": independent("petitions"),
  "excuses don't matter": independent("excuse"),
  "the unable are never treated worse than the able": neverWorse(recordAdmission, "able", (value) =>
    value === true ? 0 : 1,
  ),
  "rectification that is done is never worse than rectification refused": {
    kind: "pair",
    fact: "rectification",
    where: (facts) => is(facts, "rectification", "refused"),
    holds: (_from, to, before, after) =>
      !is(to, "rectification", "done") || rank(after.certain.at(-1)) <= rank(before.certain.at(-1)),
  },
  "sham rectification is refusal": {
    kind: "pair",
    fact: "rectification",
    where: (facts) => is(facts, "rectification", "sham"),
    holds: (_from, to, before, after) =>
      !is(to, "rectification", "refused") || before.certain.join() === after.certain.join(),
  },
}

hold(recordAdmission, asking(recordAdmission, figures), day, {
  ...bounds,
  "国发〔2016〕76号: what governments and civil servants were effectively held to is recorded": only(
    "record",
    nationalRecord,
  ),
})

hold(
  recordAdmission,
  asking(recordAdmission, figures),
  day,
  {
    ...comparisons,
    "减责 that the host doesn't read as 容错 changes nothing": {
      kind: "pair",
      fact: "exemptionConclusion",
      where: (facts) => is(facts, "exemptionConclusion", "reduced"),
      holds: (_from, to, before, after) =>
        !is(to, "exemptionConclusion", "none") || before.certain.join() === after.certain.join(),
    },
  },
  5_000,
)

const optIn = [national, exemptionBesideInstrument, district, districtExemptionBesideInstrument]
hold(
  recordAdmission,
  asking(recordAdmission, { ...figures, "exemption.reducedBlocksRecord": true }, optIn),
  day,
  {
    ...bounds,
    "opted in: exemption in force, and 减责 as the host reads it, mean no record even beside an instrument":
      only("notRecorded", (facts) => is(facts, "exemptionConclusion", "exempt", "reduced")),
  },
)
