// 修复结果：a repair reaches everyone who was told, and deletes nothing that the law says must be kept.

import { cite, on, text } from "../../kernel/index.js"
import { defaultNotice, plan, repairRule36, sanctionLaw } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import { both, can, forced, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"
import { repairEffect } from "../../repair/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { rule36AppliesToPersons } from "../national/repair-readings.js"
import { isPerson, isUnit } from "../persons-and-units.js"

/** 信用修复管理办法（国家发展改革委令2025年第36号）. */
const rule36From = on("2026-04-01")
/** 发改财金〔2023〕1103号. */
const defaultNoticeFrom = on("2023-08-10")
/** 中华人民共和国公职人员政务处分法. */
const sanctionLawFrom = on("2020-07-01")

export const repairEffectTheorems = theoremsFor(repairEffect, (fact, theorem) => {
  const repaired = fact.repairConclusion.is("eligible")
  return [
    theorem(
      "nothing-without-repair",
      text("没有准予修复的，不停止公开、共享和措施，也不标注。", "Without a repair nothing follows from it."),
      {
        kind: "sufficient",
        condition: not(repaired),
        claim: both(
          neverChosen("endPublicity"),
          neverChosen("stopSharing"),
          neverChosen("liftMeasures"),
          neverChosen("markRepaired"),
          neverChosen("keepArchive"),
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
        when: all(repaired, fact.isPublished, fact.isShared, fact.measuresRunning),
        given: can("markRepaired"),
        then: both(forced("endPublicity"), forced("stopSharing"), forced("liftMeasures")),
      },
      { from: rule36From },
    ),
    theorem(
      "repair-means",
      text(
        "单位修复后，应当终止公示、停止共享和使用、解除惩戒措施；规定《信用修复管理办法》适用于公职人员的，个人也是。",
        "Repair of a unit ends publicity, sharing, use and measures; of a person too where the host applies the repair rule (No. 36).",
      ),
      {
        kind: "implication",
        when: all(repaired, any(isUnit, setting(rule36AppliesToPersons))),
        given: isDecided,
        then: both(forced("endPublicity"), forced("stopSharing"), forced("liftMeasures")),
      },
      { from: rule36From, citation: cite(repairRule36, "第三条") },
    ),
    theorem(
      "default-is-marked-and-ended",
      text(
        "政府部门违约失信修复后，应当标注已修复、终止惩戒措施。",
        "A repaired default of a government body is marked, and its measures end.",
      ),
      {
        kind: "implication",
        when: all(repaired, fact.subjectKind.is("govUnit")),
        given: isDecided,
        then: both(forced("markRepaired"), forced("liftMeasures")),
      },
      { from: defaultNoticeFrom, citation: cite(defaultNotice, "三（完善信用修复机制）") },
    ),
    theorem(
      "sanction-stays-in-file",
      text(
        "个人修复后，依法应当保存的档案应当保存。",
        "After a person's repair the archive that the law requires stays.",
      ),
      {
        kind: "implication",
        when: all(repaired, isPerson, fact.archiveRequired),
        given: isDecided,
        then: forced("keepArchive"),
      },
      { from: sanctionLawFrom, citation: cite(sanctionLaw, "第五十四条") },
    ),
    theorem(
      "nothing-kept-without-a-duty",
      text(
        "法律没有要求保存的，不得以修复为由保存。",
        "Nothing is kept after a repair that no law requires to be kept.",
      ),
      { kind: "necessary", claim: can("keepArchive"), condition: fact.archiveRequired },
    ),
  ]
})

export const districtRepairEffectTheorems = theoremsFor(repairEffect, (fact, theorem) => {
  const repaired = fact.repairConclusion.is("eligible")
  const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.4") }
  return [
    theorem(
      "marked-and-not-used",
      text(
        "修复后，应当标注已修复，停止共享和使用，并告知已接收单位。",
        "After a repair the record is marked, no more shared or used, and the receivers are told.",
      ),
      {
        kind: "implication",
        when: repaired,
        given: isDecided,
        then: both(forced("markRepaired"), forced("stopSharing")),
      },
      fromThePlan,
    ),
    theorem(
      "unpublished",
      text("修复后，正在公开的应当终止公示。", "After a repair what is published ends."),
      {
        kind: "implication",
        when: all(repaired, fact.isPublished),
        given: isDecided,
        then: forced("endPublicity"),
      },
      fromThePlan,
    ),
    theorem(
      "lifted",
      text("修复后，正在执行的措施应当解除。", "After a repair running measures are lifted."),
      {
        kind: "implication",
        when: all(repaired, fact.measuresRunning),
        given: isDecided,
        then: forced("liftMeasures"),
      },
      fromThePlan,
    ),
    theorem(
      "archive-stays",
      text("修复后，依法应当保存的档案应当保存。", "After a repair the archive that the law requires stays."),
      {
        kind: "implication",
        when: all(repaired, fact.archiveRequired),
        given: isDecided,
        then: forced("keepArchive"),
      },
      { from: planEffectiveFrom, citation: plan("4.2") },
    ),
  ]
})
