// 失信记录准入：what comes before a record, where no instrument answers the case: rectification, the instrument, verification.

import { cite, text } from "../../kernel/index.js"
import { creditBounds, plan } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { forced, isDecided, theoremsFor } from "../../policy/proof/index.js"
import { recordAdmission } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import type { AdmissionFacts } from "../record-basis.js"
import {
  holds,
  namedFinding,
  nationalRecord,
  notExempted,
  official,
  olderThanTheRule,
  source,
} from "./recorded-by-law.js"

const otherPublic = (fact: AdmissionFacts) =>
  all(fact.subjectKind.is("otherPublic"), fact.capacity.is("ownDuty", "purchaserRep"))

/** Everybody of whom the district plan keeps records. */
const withinThePlan = (fact: AdmissionFacts) =>
  any(official(fact), fact.subjectKind.is("grassrootsBody"), otherPublic(fact))

/** A grassroots body on the debtors' list, or its principal whom the decision holds responsible. */
const listed = (fact: AdmissionFacts) =>
  all(
    any(fact.subjectKind.is("grassrootsBody"), otherPublic(fact)),
    holds(fact),
    fact.instrument.is("listDecision"),
  )

/** An instrument founds a record, or is older than the rule: nothing comes before. */
const answered = (fact: AdmissionFacts) =>
  any(
    nationalRecord(fact),
    all(otherPublic(fact), holds(fact), source(fact), fact.instrument.isNot("listDecision")),
    all(any(official(fact), otherPublic(fact)), holds(fact), namedFinding(fact)),
    all(listed(fact), fact.governance.is("stillListed")),
    olderThanTheRule(fact),
  )

/** Within the plan, nothing exempted, and no instrument answers. */
const open = (fact: AdmissionFacts) => all(withinThePlan(fact), notExempted(fact), not(answered(fact)))

const toBePutRight = (fact: AdmissionFacts) =>
  all(
    fact.subjectKind.is("govUnit", "grassrootsBody"),
    fact.report.is("verified"),
    fact.rectification.is("notUrged", "running"),
  )

const toBeGoverned = (fact: AdmissionFacts) => all(listed(fact), fact.governance.is("notGoverned"))

/** An instrument is on its way, or a true report calls for one. */
const awaitsInstrument = (fact: AdmissionFacts) =>
  any(
    all(fact.instrumentStatus.is("pending"), fact.instrument.isNot("none", "measureOnly")),
    all(
      fact.report.is("verified"),
      any(fact.subjectKind.isNot("govUnit", "grassrootsBody"), fact.rectification.is("refused", "sham")),
    ),
  )

export const admissionStepTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "put-right-first",
    text(
      "单位、基层组织的问题经查属实、尚未督促或者正在整改的，先督促整改（已有据以记录的文书，或者免责、减责认定的除外）。",
      "What is found true of a unit or a grassroots body and not yet put right is urged first, unless an instrument answers or there is exemption or reduction.",
    ),
    {
      kind: "implication",
      when: all(open(fact), toBePutRight(fact)),
      given: isDecided,
      then: forced("urge"),
    },
    { from: planEffectiveFrom, citation: plan("3.1.3") },
  ),
  theorem(
    "governed-first",
    text(
      "基层组织及其负责人列入名单、尚未治理的，先督促整改（已作免责、减责认定的除外）。",
      "A grassroots body, or its principal, listed and not yet governed is urged first, unless exempted or reduced.",
    ),
    {
      kind: "implication",
      when: all(open(fact), toBeGoverned(fact)),
      given: isDecided,
      then: forced("urge"),
    },
    { from: planEffectiveFrom, citation: plan("3.2.7") },
  ),
  theorem(
    "instrument-is-awaited",
    text(
      "文书已作出尚未生效，或者举报属实而应由有权机关作出文书的，等待生效文书（应当先督促整改的除外）。",
      "An instrument not yet effective, or one that a true report calls for, is awaited, unless rectification comes first.",
    ),
    {
      kind: "implication",
      when: all(open(fact), awaitsInstrument(fact), not(toBePutRight(fact)), not(toBeGoverned(fact))),
      given: isDecided,
      then: forced("await"),
    },
    { from: planEffectiveFrom, citation: cite(creditBounds) },
  ),
  theorem(
    "verified-first",
    text(
      "举报尚未核实的，先行核实（应当先督促整改或者等待文书的除外）。",
      "A report not yet verified is verified first, unless rectification or an instrument comes before.",
    ),
    {
      kind: "implication",
      when: all(
        open(fact),
        fact.report.is("unverified"),
        not(awaitsInstrument(fact)),
        not(toBeGoverned(fact)),
      ),
      given: isDecided,
      then: forced("verify"),
    },
    { from: planEffectiveFrom, citation: plan("3.2.4") },
  ),
  theorem(
    "nothing-to-follow",
    text(
      "没有据以记录的文书，也没有需要督促、等待、核实的事项的，不作为失信记录。",
      "With no instrument that founds a record and nothing to urge, await or verify, nothing is recorded.",
    ),
    {
      kind: "implication",
      when: all(
        open(fact),
        not(toBePutRight(fact)),
        not(toBeGoverned(fact)),
        not(awaitsInstrument(fact)),
        fact.report.isNot("unverified"),
      ),
      given: isDecided,
      then: forced("notRecorded"),
    },
    { from: planEffectiveFrom, citation: plan("3.1.4") },
  ),
])
