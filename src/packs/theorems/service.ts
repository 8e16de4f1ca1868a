// 公益服务认定：what is chosen, unpaid, certified and not yet used counts; what is unclear is neither counted nor thrown out.

import { cite, text } from "../../kernel/index.js"
import { plan, volunteerRecords, volunteerRegulation } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { serviceRecognition } from "../../repair/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"

const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }

export const serviceTheorems = theoremsFor(serviceRecognition, (fact, theorem) => [
  theorem(
    "imposed-or-paid",
    text("强制的或者有报酬的服务不算公益服务。", "Imposed or paid service never counts."),
    {
      kind: "sufficient",
      condition: any(not(fact.serviceVoluntary), not(fact.serviceUnpaid)),
      claim: neverChosen("counts"),
    },
    { citation: cite(volunteerRegulation, "第二条") },
  ),
  theorem(
    "own-duty-or-used",
    text("本职工作，或者已经用过的时数，不算。", "One's own duty, and hours already used, never count."),
    {
      kind: "sufficient",
      condition: any(fact.serviceOwnDuty, fact.serviceUsed),
      claim: neverChosen("counts"),
    },
    { citation: cite(volunteerRegulation, "第二条") },
  ),
])

export const districtServiceTheorems = theoremsFor(serviceRecognition, (fact, theorem) => {
  const barred = any(
    not(fact.serviceVoluntary),
    not(fact.serviceUnpaid),
    fact.serviceOwnDuty,
    fact.serviceUsed,
    fact.certificateCheck.is("refuted"),
  )
  return [
    theorem(
      "confirmed-certificate",
      text(
        "没有内容完整并经核实的证明，不予认定。",
        "Nothing counts without a complete and confirmed certificate.",
      ),
      {
        kind: "necessary",
        claim: can("counts"),
        condition: all(fact.certificateContents.is("complete"), fact.certificateCheck.is("confirmed")),
      },
      { citation: cite(volunteerRecords, "第三条") },
    ),
    theorem(
      "competent-issuer",
      text(
        "只有志愿服务组织、慈善组织、基层组织、活动举办单位、公共服务机构出具的证明，才予以认定。",
        "Only certificates of volunteer organisations, charities, grassroots bodies, organisers and public service institutions count.",
      ),
      { kind: "necessary", claim: can("counts"), condition: fact.serviceIssuer.isNot("otherUnit", "noUnit") },
      { citation: cite(volunteerRecords) },
    ),
    theorem(
      "proved-service-counts",
      text(
        "自愿、无偿、非本职、未用过，并有合格单位出具的完整证明、核实属实的，应当计入。",
        "Voluntary, unpaid, no duty of one's own, unused, with a complete and confirmed certificate of a competent issuer: it counts.",
      ),
      {
        kind: "implication",
        when: all(
          not(barred),
          fact.certificateContents.is("complete"),
          fact.certificateCheck.is("confirmed"),
          fact.serviceIssuer.isNot("otherUnit", "noUnit"),
        ),
        given: isDecided,
        then: forced("counts"),
      },
      fromThePlan,
    ),
    theorem(
      "unclear-is-verified",
      text(
        "没有不计入的情形、只是尚未核实的，先行核实，不得直接不计入。",
        "What nothing bars and is only not yet checked is verified first, not thrown out.",
      ),
      {
        kind: "implication",
        when: all(not(barred), fact.certificateCheck.is("notChecked")),
        given: isDecided,
        then: forced("verify"),
      },
      fromThePlan,
    ),
    theorem(
      "barred-does-not-count",
      text(
        "非自愿、有报酬、属于本职、已经用过或者核实不符的，不计入。",
        "Imposed, paid, own duty, used or refuted: it doesn't count.",
      ),
      { kind: "implication", when: barred, given: isDecided, then: forced("doesNotCount") },
      fromThePlan,
    ),
    theorem(
      "better-certificate",
      text("证明更完整，结论不会更差。", "A better certificate never makes the outcome worse."),
      { kind: "monotone", more: [{ fact: "certificateContents" }], never: "worse" },
    ),
  ]
})
