/**
 * National bounds on files: nothing about a person without authority, no record without the decision, nothing kept past its
 * purpose, and nothing erased that the law keeps.
 */
import { entryInFile, retentionAction } from "../../dossier/index.js"
import { cite, text } from "../../kernel/index.js"
import { creditBounds, personalInformationLaw, repairRule36, sanctionLaw } from "../../law/index.js"
import { all, any, not, rulesFor, setting } from "../../policy/index.js"
import { isPerson, isUnit } from "../persons-and-units.js"
import { rule36AppliesToPersons } from "./repair-readings.js"

/** 个人信息保护法34, 国办发〔2020〕49号. */
export const entriesWithinLaw = rulesFor(entryInFile, (fact, rule) => [
  rule("file.entry.no-basis")
    .when(all(isPerson, not(fact.entryBasis)))
    .mustNot("kept", "keptAsRecord")
    .cite(
      cite(
        personalInformationLaw,
        "第三十四条",
        text(
          "国家机关处理个人信息，依照法定权限、程序，不超出履职所必需的范围。",
          "State organs handle personal information by lawful authority and procedure, as far as duty needs.",
        ),
      ),
    ),
  rule("file.entry.no-decision-no-record")
    .when(fact.recordConclusion.isNot("record"))
    .mustNot("keptAsRecord")
    .cite(
      cite(
        creditBounds,
        undefined,
        text(
          "失信行为的认定以具有法律效力的文书为依据；没有认定就没有失信记录。",
          "Dishonesty is determined on an instrument with legal effect; without that there is no record.",
        ),
      ),
    ),
])

/** 个人信息保护法47, 36号令3, 政务处分法54. */
export const retentionWithinLaw = rulesFor(retentionAction, (fact, rule) => [
  rule("retention.purpose-over")
    .when(all(isPerson, fact.storagePeriodOver, not(fact.archiveRequired)))
    .must("delete")
    .cite(
      cite(
        personalInformationLaw,
        "第四十七条",
        text(
          "保存期限届满的，处理者应当主动删除个人信息。",
          "When its period of storage is over, personal information is erased unasked.",
        ),
      ),
    ),
  rule("retention.archive-kept")
    .when(fact.archiveRequired)
    .mustNot("delete")
    .cite(
      cite(
        sanctionLaw,
        "第五十四条",
        text("政务处分决定书等存入本人档案，依法保存。", "Sanction decisions and the like stay in the file."),
      ),
    ),
  rule("retention.repaired")
    .when(all(fact.recordRepaired, any(isUnit, setting(rule36AppliesToPersons))))
    .must("delete", "archive", "stopQuery")
    .cite(
      cite(
        repairRule36,
        "第三条",
        text("修复以后停止共享和使用。", "What is repaired is shared and used no more."),
      ),
    ),
])
