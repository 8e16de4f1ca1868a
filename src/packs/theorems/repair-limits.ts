// 信用修复：what stands before every route, and what is for the record's keeper. Service is never the only way.

import { cite, on, text } from "../../kernel/index.js"
import { creditBounds, repairPlan2025 } from "../../law/index.js"
import { all, any, not } from "../../policy/index.js"
import { can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { repairEligibility } from "../../repair/index.js"
import { isUnit } from "../persons-and-units.js"

export const repairLimitTheorems = theoremsFor(repairEligibility, (fact, theorem) => {
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  const keepers = any(
    fact.recordSource.is("courtList"),
    all(isUnit, fact.recordSource.is("discipline", "otherFinding")),
  )
  const keeper = { citation: cite(repairPlan2025) }
  return [
    theorem(
      "forbidden-wins",
      text(
        "法律规定不得修复的，任何途径都不能修复。",
        "What the law forbids to repair is repaired on no route.",
      ),
      { kind: "sufficient", condition: fact.repairForbidden, claim: neverChosen("eligible") },
      { citation: cite(creditBounds) },
    ),
    theorem(
      "stopped-is-not-repairable",
      text(
        "规定不可修复，或者记录已不在使用的，结论是不可修复。",
        "What is forbidden to repair, or isn't in use, is not repairable.",
      ),
      {
        kind: "implication",
        when: stopped,
        given: isDecided,
        then: forced("notRepairable"),
      },
      { from: on("2025-06-22") },
    ),
    theorem(
      "only-stopped-is-not-repairable",
      text("除此之外，任何记录都不得称为不可修复。", "Nothing else is ever called not repairable."),
      { kind: "necessary", claim: can("notRepairable"), condition: stopped },
    ),
    theorem(
      "false-materials",
      text(
        "提供虚假材料的，不能据此修复（认定单位已经自行移除的除外）。",
        "False materials never lead to repair, unless the keeper itself has removed the record.",
      ),
      {
        kind: "sufficient",
        condition: all(fact.falseRepairMaterials, not(fact.keeperRemoved)),
        claim: neverChosen("eligible"),
      },
    ),
    theorem(
      "court-list",
      text(
        "法院名单未移除的，由法院办理，这里不得先行修复。",
        "While the court's list stands, nothing is repaired here.",
      ),
      {
        kind: "sufficient",
        condition: all(fact.recordSource.is("courtList"), not(fact.keeperRemoved)),
        claim: neverChosen("eligible"),
      },
      keeper,
    ),
    theorem(
      "keeper-decides",
      text(
        "法院名单，以及单位的处分、问责和其他认定，认定单位未移除的，由认定单位办理。",
        "The court's list, and what other bodies determined of a unit, is for its keeper until the keeper removes it.",
      ),
      {
        kind: "implication",
        when: all(keepers, not(stopped), not(fact.keeperRemoved)),
        given: isDecided,
        then: forced("atKeeper"),
      },
      keeper,
    ),
    theorem(
      "keeper-removed",
      text("认定单位已经移除的，应当随之修复。", "What its keeper has removed is repaired here too."),
      {
        kind: "implication",
        when: all(keepers, not(stopped), fact.keeperRemoved),
        given: isDecided,
        then: forced("eligible"),
      },
      keeper,
    ),
    theorem(
      "at-keeper-only-there",
      text(
        "只有这些来源、尚未移除的记录，才可以推由认定单位办理。",
        "Only those records, not yet removed, are ever sent to a keeper.",
      ),
      { kind: "necessary", claim: can("atKeeper"), condition: all(keepers, not(fact.keeperRemoved)) },
    ),
    theorem(
      "correction-is-verified",
      text(
        "处分、问责和其他认定形成的记录，纠正未经核实属实的，不能修复（认定单位已经自行移除的除外）。",
        "A record of discipline or another finding needs a correction verified as real, unless its keeper has removed it.",
      ),
      {
        kind: "sufficient",
        condition: all(
          fact.correctionState.isNot("verified"),
          fact.recordSource.is("discipline", "otherFinding"),
          not(fact.keeperRemoved),
        ),
        claim: neverChosen("eligible"),
      },
    ),
    theorem(
      "more-done-no-worse",
      text(
        "纠正、履行、承诺、服务做得越多，结论不会更差。",
        "More correction, performance, commitment or service is never worse.",
      ),
      {
        kind: "monotone",
        more: [
          { fact: "correctionState" },
          { fact: "dutiesPerformed" },
          { fact: "commitmentPublished" },
          { fact: "serviceHours" },
          { fact: "otherWay" },
        ],
        never: "worse",
      },
    ),
    theorem(
      "service-never-only-way",
      text(
        "选择其他方式的，公益服务时数不影响结论。",
        "Whoever takes another way needs no service: the hours don't matter.",
      ),
      { kind: "independent", of: ["serviceHours"], where: fact.otherWay },
    ),
  ]
})
