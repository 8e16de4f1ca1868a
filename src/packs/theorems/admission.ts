// 失信记录准入：whoever is recorded, a clause and an effective instrument stand behind it.

import { cite, on, text } from "../../kernel/index.js"
import { creditBounds, defaultNotice, integrityGuidance, legislationLaw } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { recordAdmission } from "../../record/index.js"
import { holds, namedFinding, nationalRecord, notExempted, olderThanTheRule } from "./recorded-by-law.js"

export const nationalAdmissionTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "no-instrument-no-record",
    text("没有生效的认定文书，不得作为失信记录。", "Without an effective instrument nothing is recorded."),
    { kind: "sufficient", condition: fact.instrumentStatus.isNot("effective"), claim: neverChosen("record") },
    { citation: cite(creditBounds) },
  ),
  theorem(
    "effective-instrument-is-recorded",
    text(
      "政府及其部门、公务员履职中的失信，已有生效的裁判、处罚、纪律处分、问责等文书认定的，应当作为失信记录（已作免责、减责认定的另行判断）。",
      "What an effective judgment, penalty, sanction or accountability decision finds of a government body or a civil servant on duty is recorded; exemption and reduction are judged apart.",
    ),
    {
      kind: "implication",
      when: all(nationalRecord(fact), notExempted(fact)),
      given: isDecided,
      then: forced("record"),
    },
    { citation: cite(integrityGuidance) },
  ),
  theorem(
    "older-than-the-rule",
    text(
      "文书在设定该项记录的规则施行前已经生效的，不作为失信记录。",
      "An instrument older than the rule that would found the record founds nothing.",
    ),
    {
      kind: "implication",
      when: all(fact.instrumentStatus.is("effective"), fact.instrumentBeforeRule),
      given: isDecided,
      then: forced("notRecorded"),
    },
    { citation: cite(legislationLaw, "第一百零四条") },
  ),
  theorem(
    "default-is-put-right-first",
    text(
      "政府部门违约失信经查属实、尚未督促或者正在整改，又没有据以记录的生效文书和免责、减责认定的，先督促整改。",
      "A default of a government body found true, not yet put right, with no effective instrument that founds a record and no exemption: rectification comes first.",
    ),
    {
      kind: "sufficient",
      condition: all(
        fact.subjectKind.is("govUnit"),
        fact.report.is("verified"),
        fact.rectification.is("notUrged", "running"),
        notExempted(fact),
        not(nationalRecord(fact)),
        not(all(holds(fact), namedFinding(fact))),
        not(olderThanTheRule(fact)),
      ),
      claim: forced("urge"),
    },
    { from: on("2023-08-10"), citation: cite(defaultNotice) },
  ),
  theorem(
    "measure-only-no-record",
    text(
      "谈话提醒、批评教育等措施不能作为失信记录的依据。",
      "A reminder or criticism alone never founds a record.",
    ),
    {
      kind: "sufficient",
      condition: fact.instrument.is("none", "measureOnly"),
      claim: neverChosen("record"),
    },
  ),
  theorem(
    "lost-suit-no-record",
    text(
      "文书没有认定违法违规或者失信违约的，不作为失信记录；仅仅败诉不是失信。",
      "An instrument that finds no violation and no breach founds no record; a lost suit alone is none.",
    ),
    { kind: "sufficient", condition: not(fact.findsViolation), claim: neverChosen("record") },
    { citation: cite(integrityGuidance) },
  ),
  theorem(
    "each-answers-for-itself",
    text(
      "文书只追究单位的，不给个人记录；只追究个人的，不给单位记录；追究他人的，不予记录。",
      "An instrument against the unit alone records no person, one against its people alone no unit, one against others nobody here.",
    ),
    { kind: "sufficient", condition: fact.heldResponsible.isNot("this"), claim: neverChosen("record") },
    { citation: cite(creditBounds) },
  ),
  theorem(
    "outside-never-recorded",
    text(
      "党组织、企业、村民等对象，以及公职人员作为评审专家或者为私人事务的行为，既不作为政务失信记录，也不进入核实、整改、等待。",
      "Party organisations, enterprises, villagers, evaluation experts and private matters are never recorded here, nor verified, urged or awaited.",
    ),
    {
      kind: "sufficient",
      condition: any(
        fact.subjectKind.is("partyOrganisation", "enterprise", "outside"),
        all(
          fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
          fact.capacity.is("evaluationExpert", "private"),
        ),
      ),
      claim: both(neverChosen("record"), neverChosen("await"), neverChosen("urge"), neverChosen("verify")),
    },
    { citation: cite(integrityGuidance) },
  ),
  theorem(
    "report-alone",
    text(
      "没有认定文书，只有未经核实或者不属实的举报的，至多先行核实。",
      "An unverified or untrue report alone never leads beyond verification.",
    ),
    {
      kind: "sufficient",
      condition: all(fact.instrument.is("none"), fact.report.is("unverified", "untrue")),
      claim: both(neverChosen("record"), neverChosen("await"), neverChosen("urge")),
    },
  ),
  theorem(
    "petitions-and-excuses",
    text(
      "信访多少、是否以换届等为由，都不影响是否记录。",
      "Neither petitions nor excuses bear on the record.",
    ),
    { kind: "independent", of: ["petitions", "excuse"] },
  ),
  theorem(
    "unable-no-worse",
    text(
      "无力履行的，不比有能力履行而不履行的处理更重。",
      "The unable are never treated worse than the able.",
    ),
    { kind: "monotone", more: [{ fact: "able" }], never: "better" },
  ),
])
