// 失信记录准入 under the district plan: exemption, rectification, governance, verification, and what is recorded besides.

import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { can, forced, isDecided, theoremsFor, unless } from "../../policy/proof/index.js"
import { recordAdmission } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { reducedBlocksRecord } from "../district/exemption-readings.js"
import { holds, nationalRecord, notExempted, official, source } from "./recorded-by-law.js"

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }

export const districtAdmissionTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "exempt-without-national-record",
    text(
      "已作免责认定的，不作为失信记录（国家规定应当记录的生效文书除外）。",
      "What was exempted is not recorded, unless an effective instrument must be recorded by national rules.",
    ),
    {
      kind: "implication",
      when: all(fact.exemptionConclusion.is("exempt"), not(nationalRecord(fact))),
      given: isDecided,
      then: forced("notRecorded"),
    },
    fromThePlan,
  ),
  theorem(
    "reduced-as-set",
    text(
      "规定减责也不作失信记录的，减责与免责同样处理。",
      "Where the host reads 减责 so, it means no record as exemption does.",
    ),
    {
      kind: "implication",
      when: all(
        setting(reducedBlocksRecord),
        fact.exemptionConclusion.is("reduced"),
        not(nationalRecord(fact)),
      ),
      given: isDecided,
      then: forced("notRecorded"),
    },
    fromThePlan,
  ),
  theorem(
    "reduced-not-read-so",
    text("没有这样规定的，减责不影响是否记录。", "Where the host doesn't read 减责 so, it changes nothing."),
    {
      kind: "independent",
      of: ["exemptionConclusion"],
      where: all(not(setting(reducedBlocksRecord)), fact.exemptionConclusion.isNot("exempt")),
    },
    fromThePlan,
  ),
  theorem(
    "other-public-employees",
    text(
      "其他公职人员履职中的失信，已有生效文书认定的（列入失信被执行人名单除外），应当作为失信记录（已作免责、减责认定的另行判断）。",
      "What an effective instrument other than the debtors' list finds of another public employee on duty is recorded; exemption and reduction are judged apart.",
    ),
    {
      kind: "implication",
      when: all(
        fact.subjectKind.is("otherPublic"),
        fact.capacity.is("ownDuty", "purchaserRep"),
        holds(fact),
        source(fact),
        fact.instrument.isNot("listDecision"),
        not(fact.instrumentBeforeRule),
        notExempted(fact),
      ),
      given: isDecided,
      then: forced("record"),
    },
    fromThePlan,
  ),
  theorem(
    "finding-needs-a-rule",
    text(
      "核实认定文书只有规则点名、属于目录所列行为的，才可以据以记录；基层组织不以此记录。",
      "A verified finding founds a record only where a rule names it and the catalogue lists the conduct; never of a grassroots body.",
    ),
    {
      kind: "necessary",
      claim: can("record"),
      condition: any(
        fact.instrument.isNot("verifiedFinding"),
        all(fact.namedByRule, fact.listedConduct, fact.subjectKind.isNot("grassrootsBody")),
      ),
    },
    { citation: plan("3.2.4") },
  ),
  theorem(
    "named-finding-is-recorded",
    text(
      "规则点名、属于目录所列行为的核实认定文书，追究本人（本单位）的，应当作为失信记录（基层组织，以及已作免责、减责认定的除外）。",
      "A verified finding that a rule names, of listed conduct, against this subject is recorded, except of grassroots bodies and where there is exemption or reduction.",
    ),
    {
      kind: "implication",
      when: all(
        any(
          official(fact),
          all(fact.subjectKind.is("otherPublic"), fact.capacity.is("ownDuty", "purchaserRep")),
        ),
        holds(fact),
        fact.instrument.is("verifiedFinding"),
        fact.namedByRule,
        fact.listedConduct,
        not(fact.instrumentBeforeRule),
        notExempted(fact),
      ),
      given: isDecided,
      then: forced("record"),
    },
    { from: planEffectiveFrom, citation: plan("3.2.4") },
  ),
  theorem(
    "grassroots-after-governance",
    text(
      "基层群众性自治组织，只有治理后仍在失信被执行人名单的，才可以记录。",
      "A grassroots body is recorded only if it is still on the debtors' list after governance.",
    ),
    {
      kind: "necessary",
      claim: can("record"),
      condition: any(
        fact.subjectKind.isNot("grassrootsBody"),
        all(fact.instrument.is("listDecision"), fact.governance.is("stillListed")),
      ),
    },
    { citation: plan("3.2.7") },
  ),
  theorem(
    "still-listed-and-able",
    text(
      "基层组织治理后仍在名单、有履行能力的，应当作为失信记录（已作免责、减责认定的另行判断）。",
      "A grassroots body still listed after governance and able to perform is recorded; exemption and reduction are judged apart.",
    ),
    {
      kind: "implication",
      when: all(
        fact.subjectKind.is("grassrootsBody"),
        holds(fact),
        fact.instrument.is("listDecision"),
        fact.governance.is("stillListed"),
        fact.able,
        not(fact.instrumentBeforeRule),
        notExempted(fact),
      ),
      given: isDecided,
      then: forced("record"),
    },
    { from: planEffectiveFrom, citation: plan("3.2.7") },
  ),
  theorem(
    "unable-need-not-be-recorded",
    text(
      "基层组织没有履行能力的，不是应当记录。",
      "A grassroots body that is unable to perform need never be recorded.",
    ),
    {
      kind: "implication",
      when: all(fact.subjectKind.is("grassrootsBody"), not(fact.able)),
      then: unless(forced("record")),
    },
    { citation: plan("3.2.7") },
  ),
  theorem(
    "done-no-worse-than-refused",
    text(
      "已经完成整改的，不比拒不整改的处理更重。",
      "Rectification that is done is never treated worse than one refused.",
    ),
    {
      kind: "monotone",
      more: [{ fact: "rectification", order: ["done", "refused"] }],
      never: "better",
      where: fact.rectification.is("done", "refused"),
    },
  ),
  theorem(
    "sham-is-refusal",
    text("虚假整改与拒不整改同样处理。", "Sham rectification is treated as refusal."),
    {
      kind: "independent",
      of: ["rectification"],
      where: fact.rectification.is("sham", "refused"),
    },
  ),
])

/** Of the optional pack that lets exemption stand beside an effective instrument. */
export const besideInstrumentTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "exempt-never-recorded",
    text(
      "已作免责认定的，即使有生效文书，也不作为失信记录；规定减责同样处理的，减责也是。",
      "What was exempted is not recorded even beside an effective instrument; 减责 likewise where the host reads it so.",
    ),
    {
      kind: "implication",
      when: any(
        fact.exemptionConclusion.is("exempt"),
        all(fact.exemptionConclusion.is("reduced"), setting(reducedBlocksRecord)),
      ),
      given: isDecided,
      then: forced("notRecorded"),
    },
    fromThePlan,
  ),
])
