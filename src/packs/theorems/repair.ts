// 公益服务、信用修复：what is done counts, and service is never the only way.

import { on, text } from "../../kernel/index.js"
import { all, any, not } from "../../policy/index.js"
import { both, forced, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { repairEffect, repairEligibility, serviceRecognition } from "../../repair/index.js"

/** 信用修复管理办法（国家发展改革委令2025年第36号）. */
const rule36From = on("2026-04-01")

export const serviceTheorems = theoremsFor(serviceRecognition, (fact, theorem) => [
  theorem(
    "imposed-or-paid",
    text("强制的或者有报酬的服务不算公益服务。", "Imposed or paid service never counts."),
    {
      kind: "sufficient",
      condition: any(not(fact.serviceVoluntary), not(fact.serviceUnpaid)),
      claim: neverChosen("counts"),
    },
  ),
  theorem(
    "own-duty-or-used",
    text("本职工作，或者已经用过的时数，不算。", "One's own duty, and hours already used, never count."),
    {
      kind: "sufficient",
      condition: any(fact.serviceOwnDuty, fact.serviceUsed),
      claim: neverChosen("counts"),
    },
  ),
  theorem(
    "confirmed-certificate",
    text(
      "没有内容完整并经核实的证明，不予认定。",
      "Nothing counts without a complete and confirmed certificate.",
    ),
    {
      kind: "necessary",
      claim: { kind: "can", outcome: "counts" },
      condition: all(fact.certificateContents.is("complete"), fact.certificateCheck.is("confirmed")),
    },
  ),
])

export const repairTheorems = [
  ...theoremsFor(repairEligibility, (fact, theorem) => [
    theorem(
      "forbidden-wins",
      text(
        "法律规定不得修复的，任何途径都不能修复。",
        "What the law forbids to repair is repaired on no route.",
      ),
      { kind: "sufficient", condition: fact.repairForbidden, claim: neverChosen("eligible") },
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
  ]),
  ...theoremsFor(repairEffect, (fact, theorem) => [
    theorem(
      "nothing-without-repair",
      text("没有修复结论的，不停止公开、共享和措施，也不标注。", "Without a repair nothing follows from it."),
      {
        kind: "sufficient",
        condition: fact.repairConclusion.is("none", "notYet", "notRepairable"),
        claim: both(
          neverChosen("endPublicity"),
          neverChosen("stopSharing"),
          neverChosen("liftMeasures"),
          neverChosen("markRepaired"),
        ),
      },
    ),
    theorem(
      "reaches-everyone",
      text(
        "修复后，正在公开的应当停止公开，正在共享的应当停止共享，正在执行的措施应当解除。",
        "A repair ends what is published, shared and running.",
      ),
      {
        kind: "implication",
        when: all(
          fact.repairConclusion.is("eligible"),
          fact.isPublished,
          fact.isShared,
          fact.measuresRunning,
        ),
        given: { kind: "can", outcome: "markRepaired" },
        then: both(forced("endPublicity"), forced("stopSharing"), forced("liftMeasures")),
      },
      { from: rule36From },
    ),
  ]),
]
