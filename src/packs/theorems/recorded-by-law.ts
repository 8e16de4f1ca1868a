/**
 * What national documents record, said again in their own words and not by the conditions that the rules share, so that
 * a slip in those shows.
 */
import { all, any, not } from "../../policy/index.js"
import type { AdmissionFacts } from "../record-basis.js"

/** 各级人民政府和公务员 in the words of 国发〔2016〕76号. */
export const official = (fact: AdmissionFacts) =>
  any(
    fact.subjectKind.is("govUnit"),
    all(
      fact.subjectKind.is("leadingCadre", "civilServant"),
      fact.capacity.isNot("evaluationExpert", "private"),
    ),
  )

/** An effective instrument that finds a violation and holds this subject responsible. */
export const holds = (fact: AdmissionFacts) =>
  all(fact.instrumentStatus.is("effective"), fact.findsViolation, fact.heldResponsible.is("this"))

/** Judgments, penalties, discipline and accountability; other decisions where the catalogue lists the conduct. */
export const source = (fact: AdmissionFacts) =>
  any(
    fact.instrument.is("courtDecision", "listDecision", "adminPenalty", "accountability"),
    fact.instrument.is("partyDiscipline", "governmentalSanction", "appointingSanction"),
    all(fact.instrument.is("adminDecision", "auditDecision"), fact.listedConduct),
  )

export const nationalRecord = (fact: AdmissionFacts) =>
  all(
    holds(fact),
    not(fact.instrumentBeforeRule),
    any(
      all(official(fact), source(fact)),
      all(fact.subjectKind.is("govUnit"), fact.instrument.is("defaultConfirmation")),
    ),
  )

export const notExempted = (fact: AdmissionFacts) => fact.exemptionConclusion.isNot("exempt", "reduced")

/** A verified finding that a rule names, of conduct that the catalogue lists. */
export const namedFinding = (fact: AdmissionFacts) =>
  all(fact.instrument.is("verifiedFinding"), fact.namedByRule, fact.listedConduct)

/** An effective instrument that took effect before the rule which would found the record. */
export const olderThanTheRule = (fact: AdmissionFacts) =>
  all(fact.instrumentStatus.is("effective"), fact.instrumentBeforeRule)
