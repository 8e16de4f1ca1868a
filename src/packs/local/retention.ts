/**
 * Examples of localities: how long records may be shown and used, from which day, and what follows. The three differ in
 * each of these. They bind where they were issued; a host elsewhere sets its own.
 */
import { retentionAction, retentionAnchor, retentionPeriod } from "../../dossier/index.js"
import { cite, text, years } from "../../kernel/index.js"
import { henanCreditRegulation, shanghaiCreditRegulation, zhejiangCreditRegulation } from "../../law/index.js"
import { all, not, pack, rulesFor } from "../../policy/index.js"
import { isPerson } from "../persons-and-units.js"
import { retentionTheorems } from "../theorems/local.js"

const shanghai35 = cite(
  shanghaiCreditRegulation,
  "第三十五条",
  text(
    "查询期限五年，自失信行为或者事件终止之日起；届满不得提供查询。",
    "Shown for 5 years from the end of the act or event; after that no longer.",
  ),
)

const zhejiang16 = cite(
  zhejiangCreditRegulation,
  "第十六条",
  text(
    "保存期限五年，自认定之日起（服刑的自执行完毕之日起）；届满删除。",
    "Kept for 5 years from the determination (from the end of a sentence served); then deleted.",
  ),
)

const henan19 = cite(
  henanCreditRegulation,
  "第十九条",
  text(
    "最长五年，超过的转为档案保存；没有移出名单的顺延。",
    "For 5 years at most, then an archive only; longer while still on the list.",
  ),
)

/** 上海市社会信用条例第三十五条. */
export const retentionShanghai = pack({
  id: "local.retention-shanghai",
  version: "2017-10-01",
  title: text("保存期限（上海示例）", "retention (Shanghai, an example)"),
  citation: shanghai35,
  jurisdiction: text("上海市", "Shanghai"),
  tier: "province",
  extends: ["national"],
  bindings: { [retentionPeriod.id]: years(5), [retentionAnchor.id]: "ended" },
  ruleSets: [
    rulesFor(retentionAction, (fact, rule) => [
      rule("retention.shanghai.no-query")
        .when(fact.queryPeriodOver)
        .must("delete", "archive", "stopQuery")
        .cite(shanghai35),
    ]),
  ],
  theorems: retentionTheorems("shanghai", shanghai35),
})

/** 浙江省公共信用信息管理条例第十六条. What another law keeps is not deleted, and shown no more. */
export const retentionZhejiang = pack({
  id: "local.retention-zhejiang",
  version: "2018-01-01",
  title: text("保存期限（浙江示例）", "retention (Zhejiang, an example)"),
  citation: zhejiang16,
  jurisdiction: text("浙江省", "Zhejiang"),
  tier: "province",
  extends: ["national"],
  bindings: { [retentionPeriod.id]: years(5), [retentionAnchor.id]: "determined" },
  ruleSets: [
    rulesFor(retentionAction, (fact, rule) => [
      rule("retention.zhejiang.delete")
        .when(all(fact.queryPeriodOver, not(fact.archiveRequired)))
        .must("delete")
        .cite(zhejiang16),
      rule("retention.zhejiang.kept-by-law")
        .when(all(fact.queryPeriodOver, fact.archiveRequired))
        .must("archive", "stopQuery")
        .cite(zhejiang16),
    ]),
  ],
  theorems: retentionTheorems("zhejiang", zhejiang16),
})

/**
 * 河南省社会信用条例第十九条. From which day the five years run wasn't seen: the anchor stays with the host. What national law
 * has erased, or was repaired, is no longer prolonged.
 */
export const retentionHenan = pack({
  id: "local.retention-henan",
  version: "2020-05-01",
  title: text("保存期限（河南示例）", "retention (Henan, an example)"),
  citation: henan19,
  jurisdiction: text("河南省", "Henan"),
  tier: "province",
  extends: ["national"],
  bindings: { [retentionPeriod.id]: years(5) },
  ruleSets: [
    rulesFor(retentionAction, (fact, rule) => {
      const erased = all(isPerson, fact.storagePeriodOver, not(fact.archiveRequired))
      return [
        rule("retention.henan.archive")
          .when(all(fact.queryPeriodOver, not(fact.stillListed)))
          .unless(erased)
          .must("archive")
          .cite(henan19),
        rule("retention.henan.listed")
          .when(all(fact.queryPeriodOver, fact.stillListed))
          .unless(erased)
          .must("keep")
          .cite(henan19),
      ]
    }),
  ],
  theorems: retentionTheorems("henan", henan19),
})
