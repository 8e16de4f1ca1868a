/**
 * 方案 on what is recorded: 三（一）1, 3, 4 and 三（二）3, 4, 7. Where the national pack founds a record on an effective
 * instrument, the plan only follows; that exemption also stands beside such an instrument is an optional pack.
 * Precedence among its own rules: exemption, then rectification, then the wait for an instrument, then verification.
 */
import { cite, text } from "../../kernel/index.js"
import { creditBounds, plan } from "../../law/index.js"
import { all, any, not, rulesFor, setting, type Condition } from "../../policy/index.js"
import { recordAdmission } from "../../record/index.js"
import {
  beforeTheRule,
  holdsSubject,
  namedFinding,
  namedSource,
  nationalBasis,
  onDuty,
  otherDecision,
  withinThePlan,
  type AdmissionFacts,
} from "../record-basis.js"
import { planEffectiveFrom } from "./effective-date.js"
import { reducedBlocksRecord } from "./exemption-readings.js"

/** Other public employees on duty; from the judgment debtors' list they are recorded only as 三（二）7 says. */
const otherPublicBasis = (fact: AdmissionFacts): Condition =>
  all(
    fact.subjectKind.is("otherPublic"),
    onDuty(fact),
    holdsSubject(fact),
    fact.instrument.isNot("listDecision"),
    any(namedSource(fact), otherDecision(fact)),
  )

const findingBasis = (fact: AdmissionFacts): Condition =>
  all(withinThePlan(fact), fact.subjectKind.isNot("grassrootsBody"), holdsSubject(fact), namedFinding(fact))

/** On the judgment debtors' list: a grassroots body, or its principal whom the decision holds responsible. */
const grassrootsListed = (fact: AdmissionFacts): Condition =>
  all(
    any(fact.subjectKind.is("grassrootsBody"), all(fact.subjectKind.is("otherPublic"), onDuty(fact))),
    holdsSubject(fact),
    fact.instrument.is("listDecision"),
  )

const stillListed = (fact: AdmissionFacts): Condition =>
  all(grassrootsListed(fact), fact.governance.is("stillListed"))

/** An instrument answers the case: nothing is left to verify, to urge or to wait for. */
const answeredByInstrument = (fact: AdmissionFacts): Condition =>
  any(nationalBasis(fact), otherPublicBasis(fact), findingBasis(fact), stillListed(fact), beforeTheRule(fact))

/** 免责, and 减责 where the host reads it so. */
export const exempted = (fact: AdmissionFacts): Condition =>
  any(
    fact.exemptionConclusion.is("exempt"),
    all(fact.exemptionConclusion.is("reduced"), setting(reducedBlocksRecord)),
  )

const ownRecords = [
  "plan.admission.other-public-employee",
  "plan.admission.verified-finding",
  "plan.admission.still-listed",
  "plan.admission.still-listed-unable",
] as const

/** 三（一）1, 三（二）3、4、7: what the plan adds to the national records. */
export const planRecords = rulesFor(recordAdmission, (fact, rule) => [
  rule("plan.admission.other-public-employee")
    .when(otherPublicBasis(fact))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .from(planEffectiveFrom)
    .cite(
      plan("3.1.1", text("公职人员的失信记录纳入归集。", "Records of public employees are collected.")),
      plan("3.1.4"),
    ),
  rule("plan.admission.verified-finding")
    .when(findingBasis(fact))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .from(planEffectiveFrom)
    .cite(plan("3.2.4"), plan("3.2.3")),
  rule("plan.admission.still-listed")
    .when(all(stillListed(fact), fact.able))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .from(planEffectiveFrom)
    .cite(plan("3.2.7")),
  rule("plan.admission.still-listed-unable")
    .when(all(stillListed(fact), not(fact.able)))
    .unless(fact.instrumentBeforeRule)
    .may("record")
    .from(planEffectiveFrom)
    .note(
      text(
        "没有履行能力的，可以不记录；并可请执行法院核对纳入名单的理由。",
        "Whoever is unable needn't be recorded; the court may be asked to check the listing.",
      ),
    )
    .cite(plan("3.2.7")),
])

/** 三（一）4: 对符合免责和容错的行为，不作为政务失信记录. */
export const planExemption = rulesFor(recordAdmission, (fact, rule) => [
  rule("plan.admission.exempted")
    .when(exempted(fact))
    .unless(all(nationalBasis(fact), not(fact.instrumentBeforeRule)))
    .must("notRecorded")
    .overrides(
      ...ownRecords,
      "plan.admission.rectify-first",
      "plan.admission.govern-first",
      "plan.admission.await-instrument",
      "plan.admission.verify-first",
    )
    .from(planEffectiveFrom)
    .cite(
      plan(
        "3.1.4",
        text("符合免责和容错的，不作为政务失信记录。", "What meets exemption or tolerance is not recorded."),
      ),
    ),
])

/** What comes before a record: verification, rectification, the instrument. */
export const planSteps = rulesFor(recordAdmission, (fact, rule) => [
  rule("plan.admission.rectify-first")
    .when(
      all(
        fact.subjectKind.is("govUnit", "grassrootsBody"),
        fact.report.is("verified"),
        fact.rectification.is("notUrged", "running"),
      ),
    )
    .unless(answeredByInstrument(fact))
    .must("urge")
    .overrides("plan.admission.await-instrument", "plan.admission.verify-first")
    .from(planEffectiveFrom)
    .cite(plan("3.1.3")),
  rule("plan.admission.govern-first")
    .when(all(grassrootsListed(fact), fact.governance.is("notGoverned")))
    .unless(beforeTheRule(fact))
    .must("urge")
    .overrides("plan.admission.await-instrument", "plan.admission.verify-first")
    .from(planEffectiveFrom)
    .cite(plan("3.2.7")),
  rule("plan.admission.await-instrument")
    .when(
      all(
        withinThePlan(fact),
        any(
          all(fact.instrumentStatus.is("pending"), fact.instrument.isNot("none", "measureOnly")),
          all(
            fact.report.is("verified"),
            any(
              fact.subjectKind.isNot("govUnit", "grassrootsBody"),
              fact.rectification.is("refused", "sham"),
            ),
          ),
        ),
      ),
    )
    .unless(answeredByInstrument(fact))
    .must("await")
    .overrides("plan.admission.verify-first")
    .from(planEffectiveFrom)
    .cite(
      plan(
        "3.1.4",
        text("按照法律法规规定采集政务失信记录。", "Records are collected as laws and regulations provide."),
      ),
      cite(
        creditBounds,
        undefined,
        text(
          "认定失信必须以具有法律效力的文书为依据。",
          "Dishonesty is determined only on an instrument with legal effect.",
        ),
      ),
    ),
  rule("plan.admission.verify-first")
    .when(all(withinThePlan(fact), fact.report.is("unverified")))
    .unless(answeredByInstrument(fact))
    .must("verify")
    .from(planEffectiveFrom)
    .cite(
      plan("3.1.3"),
      plan("3.2.4", text("核实无误的才纳入信用记录。", "Only what is verified enters the record.")),
    ),
  rule("plan.admission.untrue-report")
    .when(all(fact.report.is("untrue"), fact.instrument.is("none", "measureOnly")))
    .must("notRecorded")
    .from(planEffectiveFrom)
    .cite(plan("3.2.4", text("核实无误的才纳入信用记录。", "Only what is verified enters the record."))),
])
