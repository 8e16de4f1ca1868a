// 政务处分裁量提示：what speaks for a person never harms, a defence changes nothing, 可以 and 应当 are kept apart by date.

import { cite, on, text } from "../../kernel/index.js"
import { sanctionLaw, sanctionRegulation } from "../../law/index.js"
import { disciplineAdvice, lenientCircumstances } from "../../penalty/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { grave, lenient, publicEmployee } from "../discipline-conditions.js"

const lawBegins = on("2020-07-01")
const regulationBegins = on("2007-06-01")

export const disciplineTheorems = theoremsFor(disciplineAdvice, (fact, theorem) => {
  const open = all(publicEmployee, not(fact.retired), not(fact.sameActSanctioned))
  return [
    theorem(
      "in-favour-never-worse",
      text("多一项从轻减轻的情形，结论不会更差。", "A further circumstance in favour never makes it worse."),
      {
        kind: "monotone",
        more: [
          ...lenientCircumstances.map(({ id }) => ({ fact: id })),
          { fact: "minorCircumstances" },
          { fact: "correctedAfterEducation" },
          { fact: "coercedAndRepented" },
        ],
        never: "worse",
      },
    ),
    theorem(
      "defence-changes-nothing",
      text(
        "陈述、申辩不影响结论，更不会加重。",
        "A statement or defence changes nothing, and never aggravates.",
      ),
      { kind: "independent", of: ["defended"] },
      { citation: cite(sanctionLaw, "第四十三条") },
    ),
    theorem(
      "retired-and-once",
      text(
        "已经退休的，同一行为已受处分的，只能不予。",
        "Whoever has retired, or was sanctioned for the act, is not sanctioned.",
      ),
      {
        kind: "implication",
        when: any(fact.retired, fact.sameActSanctioned),
        given: isDecided,
        then: forced("notImposed"),
      },
      { from: lawBegins, citation: cite(sanctionLaw, "第二十七条") },
    ),
    theorem(
      "a-discretion-by-law",
      text(
        "2020年7月1日起，没有从重情形的，从轻、减轻、免予、不予都是“可以”：在规定幅度内处理始终合法。",
        "From 2020-07-01, with nothing against, leniency is 可以: the ordinary range always stays lawful.",
      ),
      { kind: "implication", when: all(open, not(grave)), given: isDecided, then: can("ordinary") },
      { from: lawBegins, citation: cite(sanctionLaw, "第十一条") },
    ),
    theorem(
      "a-duty-by-regulation",
      text(
        "此前，行政机关公务员主动交代、主动挽回损失、检举属实的，是“应当”：不得按一般幅度处理。",
        "Before, for civil servants of administrative organs, confession, recovered loss or a verified report made leniency a duty.",
      ),
      {
        kind: "implication",
        when: all(fact.inAdministrativeOrgan, any(fact.confessed, fact.lossDealtWith, fact.reportedOthers)),
        given: isDecided,
        then: both(neverChosen("ordinary"), neverChosen("heavier")),
      },
      { from: regulationBegins, until: lawBegins, citation: cite(sanctionRegulation, "第十三条") },
    ),
    theorem(
      "confessed-and-recovered-is-mitigated",
      text(
        "此前，主动交代并主动挽回损失的，不止于从轻。",
        "Before, confession together with recovered loss led to more than lighter handling.",
      ),
      {
        kind: "implication",
        when: all(fact.inAdministrativeOrgan, fact.confessed, fact.lossDealtWith),
        given: isDecided,
        then: both(can("mitigated"), neverChosen("lighter"), neverChosen("ordinary")),
      },
      { from: regulationBegins, until: lawBegins, citation: cite(sanctionRegulation, "第十四条第一款") },
    ),
    theorem(
      "against-is-heavier",
      text("有从重情形的，应当从重。", "With a circumstance against, it is heavier."),
      { kind: "implication", when: all(open, grave), given: isDecided, then: forced("heavier") },
      { from: lawBegins, citation: cite(sanctionLaw, "第十三条") },
    ),
    theorem(
      "expulsion-leaves-no-leniency",
      text(
        "因犯罪应当开除的，没有从轻、减轻、免予、不予的余地。",
        "Where the law fixes expulsion nothing lenient is open.",
      ),
      {
        kind: "implication",
        when: all(open, fact.expulsionByLaw),
        then: both(
          neverChosen("notImposed"),
          neverChosen("exempted"),
          neverChosen("mitigated"),
          neverChosen("lighter"),
        ),
      },
      { from: lawBegins, citation: cite(sanctionLaw, "第十四条") },
    ),
    theorem(
      "no-sanction-waived-without-ground",
      text(
        "没有从轻减轻情形、也不是被裹挟胁迫的，不得免予、不予。",
        "With nothing in favour and no coercion, a sanction is neither waived nor left out.",
      ),
      {
        kind: "implication",
        when: all(open, not(lenient), not(fact.coercedAndRepented)),
        given: isDecided,
        then: both(neverChosen("notImposed"), neverChosen("exempted"), neverChosen("mitigated")),
      },
      { from: lawBegins, citation: cite(sanctionLaw, "第十二条第一款") },
    ),
    theorem(
      "coerced-opens-exemption",
      text(
        "被裹挟、胁迫参与，经批评教育确有悔改，没有从重情形的，可以减轻、免予、不予。",
        "Swept along or coerced, repentant, with nothing against: mitigated, exempted or not imposed are open.",
      ),
      {
        kind: "implication",
        when: all(open, fact.coercedAndRepented, not(fact.expulsionByLaw), not(grave)),
        given: isDecided,
        then: both(can("notImposed"), can("exempted"), can("mitigated")),
      },
      { from: lawBegins, citation: cite(sanctionLaw, "第十二条第二款") },
    ),
    theorem(
      "minor-opens-exemption",
      text(
        "情节轻微且有从轻减轻情形、没有从重情形的，可以免予、不予。",
        "Minor, with something in favour and nothing against: a sanction may be waived or left out.",
      ),
      {
        kind: "implication",
        when: all(open, fact.minorCircumstances, lenient, not(grave)),
        given: isDecided,
        then: both(can("notImposed"), can("exempted"), can("mitigated"), can("lighter")),
      },
      { from: lawBegins, citation: cite(sanctionLaw, "第十二条第一款") },
    ),
  ]
})
