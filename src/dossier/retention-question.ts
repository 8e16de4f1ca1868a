/**
 * What becomes of a record in time: used, no longer shown, an archive only, or erased. Whether a period is over is computed
 * from the day the law of the place names (`retentionOf`); no length is known here. Not repair, which ends use earlier.
 */
import { archiveRequired, subjectKind } from "../facts/index.js"
import { cite, text } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { all, booleanFact, chooseOne, factTerm, not } from "../policy/index.js"
import { retentionPeriod } from "./retention-parameters.js"

const queryPeriodOver = booleanFact("queryPeriodOver", {
  label: text("查询（使用）期限届满", "period of use over"),
  prompt: text(
    "自规定的起算之日起，该记录可供查询、使用的期限是否已经届满？",
    "Is the period over for which the record may be shown and used, from the day it is counted?",
  ),
})

const storagePeriodOver = booleanFact("storagePeriodOver", {
  label: text("保存期限届满", "period of storage over"),
  prompt: text(
    "实现处理目的所需的保存期限是否已经届满？",
    "Is the period over for which the purpose needs the record stored?",
  ),
})

const stillListed = booleanFact("stillListed", {
  label: text("未移出名单", "still on the list"),
  prompt: text(
    "该对象是否仍在失信名单、没有移出？",
    "Is the subject still on the list of those found dishonest?",
  ),
})

const recordRepaired = booleanFact("recordRepaired", {
  label: text("已修复", "repaired"),
  prompt: text("该记录是否已经修复？", "Has the record been repaired?"),
})

/**
 * 保存期限. Outcomes from lenient to severe: `delete`, `archive`, `stopQuery`, `keep`. Where no rule speaks: `keep`.
 * @example
 * retentionAction.outcomes.map(({ id }) => id) // => ["delete", "archive", "stopQuery", "keep"]
 */
export const retentionAction = chooseOne("retention.action", {
  title: text("保存期限", "retention"),
  ask: text("该记录现在如何保存？", "How is the record kept now?"),
  facts: [subjectKind, queryPeriodOver, storagePeriodOver, archiveRequired, stillListed, recordRepaired],
  outcomes: {
    delete: { label: text("删除", "delete"), payload: [retentionPeriod.id] },
    archive: { label: text("转为档案保存", "keep as an archive only"), payload: [retentionPeriod.id] },
    stopQuery: { label: text("停止提供查询", "stop query"), payload: [retentionPeriod.id] },
    keep: text("继续保存和使用", "keep in use"),
  },
  constraints: [
    {
      id: "retention.storage-not-shorter",
      impossible: all(factTerm(storagePeriodOver), not(factTerm(queryPeriodOver))),
      because: text(
        "保存期限不短于查询期限：不再保存的，也不再提供查询。",
        "What is no longer stored is no longer shown: storage isn't shorter than use.",
      ),
    },
    {
      id: "retention.repaired-not-listed",
      impossible: all(factTerm(recordRepaired), factTerm(stillListed)),
      because: text("仍在名单的，没有修复。", "Whoever is still listed isn't repaired."),
    },
  ],
  otherwise: {
    outcome: "keep",
    citations: [
      cite(
        personalInformationLaw,
        "第十九条",
        text(
          "保存期限为实现处理目的所必要的最短时间；期限未满的，照常保存。",
          "Information is kept for the shortest time the purpose needs; until then it is kept.",
        ),
      ),
    ],
  },
})
