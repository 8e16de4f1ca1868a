// 失信记录准入：whoever is recorded, a clause and an effective instrument stand behind it.

import { text } from "../../kernel/index.js"
import { all, any, not } from "../../policy/index.js"
import { forced, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { recordAdmission } from "../../record/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

export const nationalAdmissionTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "no-instrument-no-record",
    text("没有生效的认定文书，不得作为失信记录。", "Without an effective instrument nothing is recorded."),
    { kind: "sufficient", condition: fact.instrumentStatus.isNot("effective"), claim: neverChosen("record") },
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
  ),
  theorem(
    "each-answers-for-itself",
    text(
      "文书只追究单位的，不给个人记录；只追究个人的，不给单位记录；追究他人的，不予记录。",
      "An instrument against the unit alone records no person, one against its people alone no unit, one against others nobody here.",
    ),
    { kind: "sufficient", condition: fact.heldResponsible.isNot("this"), claim: neverChosen("record") },
  ),
  theorem(
    "outside-never-recorded",
    text(
      "企业、村民等非政务主体，以及私人事务，不作为政务失信记录。",
      "Enterprises, villagers and private matters are never recorded here.",
    ),
    {
      kind: "sufficient",
      condition: any(
        fact.subjectKind.is("partyOrganisation", "enterprise", "outside"),
        all(fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"), fact.capacity.is("private")),
      ),
      claim: neverChosen("record"),
    },
  ),
  theorem(
    "report-alone",
    text(
      "没有认定文书，只有未经核实或者不属实的举报的，不作为失信记录。",
      "An unverified or untrue report alone is never recorded.",
    ),
    {
      kind: "sufficient",
      condition: all(fact.instrument.is("none"), fact.report.is("unverified", "untrue")),
      claim: neverChosen("record"),
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

export const districtAdmissionTheorems = theoremsFor(recordAdmission, (fact, theorem) => [
  theorem(
    "exempt-without-national-record",
    text(
      "已作免责认定、又没有国家规定的生效文书的，不作为失信记录。",
      "What was exempted, with no effective instrument, is not recorded.",
    ),
    {
      kind: "sufficient",
      condition: all(fact.exemptionConclusion.is("exempt"), fact.instrumentStatus.isNot("effective")),
      claim: forced("notRecorded"),
    },
    { from: planEffectiveFrom },
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
