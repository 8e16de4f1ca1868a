/**
 * When an instrument supports a record: the conditions that rules of the national and the district pack share. Whoever is
 * not named by the instrument, and whoever acted privately, is outside all of them.
 */
import { all, any, type Condition, type Terms } from "../policy/index.js"
import type { recordAdmission } from "../record/index.js"

/** The facts of `record.admission`, as rules read them. */
export type AdmissionFacts = Terms<(typeof recordAdmission)["facts"]>

/** 履职过程中: the act was done on duty. */
export const onDuty = (fact: AdmissionFacts): Condition => fact.capacity.is("ownDuty", "purchaserRep")

/** 各级人民政府和公务员在履职过程中, the words of 国发〔2016〕76号. */
export const governmentOrCivilServant = (fact: AdmissionFacts): Condition =>
  any(fact.subjectKind.is("govUnit"), all(fact.subjectKind.is("leadingCadre", "civilServant"), onDuty(fact)))

/** Everybody the district plan keeps records of. */
export const withinThePlan = (fact: AdmissionFacts): Condition =>
  any(
    fact.subjectKind.is("govUnit", "grassrootsBody"),
    all(fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"), onDuty(fact)),
  )

/** The instrument is in force, finds a violation or a breach of faith, and holds this subject responsible. */
export const holdsSubject = (fact: AdmissionFacts): Condition =>
  all(fact.instrumentStatus.is("effective"), fact.findsViolation, fact.heldResponsible.is("this"))

/** 司法判决、行政处罚、纪律处分、问责处理. */
export const namedSource = (fact: AdmissionFacts): Condition =>
  fact.instrument.is(
    "courtDecision",
    "listDecision",
    "adminPenalty",
    "partyDiscipline",
    "governmentalSanction",
    "appointingSanction",
    "accountability",
  )

/** Other decisions by which organs act, for conduct that the catalogue lists. */
export const otherDecision = (fact: AdmissionFacts): Condition =>
  all(fact.instrument.is("adminDecision", "auditDecision"), fact.listedConduct)

/** A verified finding that a rule names as a basis, for conduct that the catalogue lists. */
export const namedFinding = (fact: AdmissionFacts): Condition =>
  all(fact.instrument.is("verifiedFinding"), fact.namedByRule, fact.listedConduct)

/** The national rules found a record on this. */
export const nationalBasis = (fact: AdmissionFacts): Condition =>
  all(
    holdsSubject(fact),
    any(
      all(governmentOrCivilServant(fact), any(namedSource(fact), otherDecision(fact))),
      all(fact.subjectKind.is("govUnit"), fact.instrument.is("defaultConfirmation")),
    ),
  )

/** The instrument took effect before the rule that would found the record began. */
export const beforeTheRule = (fact: AdmissionFacts): Condition =>
  all(fact.instrumentStatus.is("effective"), fact.instrumentBeforeRule)
