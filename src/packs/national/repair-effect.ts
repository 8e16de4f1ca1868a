/**
 * What national documents attach to a repair: publicity, sharing, use and measures end. What the law keeps is kept.
 */
import { cite, text } from "../../kernel/index.js"
import { defaultNotice, repairRule36, sanctionLaw } from "../../law/index.js"
import { all, any, rulesFor, setting } from "../../policy/index.js"
import { repairEffect } from "../../repair/index.js"
import { isPerson, isUnit } from "../persons-and-units.js"
import { rule36AppliesToPersons } from "./repair-readings.js"

const repairMeans = cite(
  repairRule36,
  "第三条",
  text(
    "修复即终止公示、停止共享和使用、同步解除惩戒措施。",
    "Repair ends publicity, sharing and use, and measures with them.",
  ),
)

const defaultRepaired = cite(
  defaultNotice,
  "三（完善信用修复机制）",
  text("及时修复相关失信记录，终止惩戒措施。", "The record is repaired promptly and measures end."),
)

const keptInFile = cite(
  sanctionLaw,
  "第五十四条",
  text("政务处分决定书存入本人档案。", "A sanction decision is kept in the person's file."),
)

/** 36号令第三条, 1103号, 政务处分法五十四条. */
export const effectsOfRepair = rulesFor(repairEffect, (fact, rule) => {
  const repaired = fact.repairConclusion.is("eligible")
  return [
    rule("repair.effect.rule36")
      .when(all(repaired, any(isUnit, setting(rule36AppliesToPersons))))
      .must("endPublicity", "stopSharing", "liftMeasures")
      .cite(repairMeans),
    rule("repair.effect.default")
      .when(all(repaired, fact.subjectKind.is("govUnit")))
      .must("markRepaired", "liftMeasures")
      .cite(defaultRepaired),
    rule("repair.effect.sanction-file")
      .when(all(repaired, isPerson, fact.archiveRequired))
      .must("keepArchive")
      .cite(keptInFile),
  ]
})
