/**
 * Example: 山东省新旧动能转换促进条例第二十九条, tolerance for those who work on the conversion of growth drivers. Elsewhere it is
 * silent. Its word that appraisal, honours and promotion stay unaffected is about those matters, and no rule here.
 */
import { exemptionDetermination } from "../../exemption/index.js"
import { cite, text } from "../../kernel/index.js"
import { shandongConversionRegulation } from "../../law/index.js"
import { all, any, booleanFact, not, pack, rulesFor } from "../../policy/index.js"
import { shandongToleranceTheorems } from "../theorems/local.js"

const conversionMatter = booleanFact("conversionMatter", {
  label: text("属于新旧动能转换工作", "work on the conversion of growth drivers"),
  prompt: text("该事项是否属于新旧动能转换工作？", "Is the matter work on the conversion of growth drivers?"),
})

const decisionLawful = booleanFact("decisionLawful", {
  label: text("决策程序符合规定", "decided by lawful procedure"),
  prompt: text("决策程序是否符合法律、法规规定？", "Did the decision follow the procedure of the law?"),
})

const publicHarmed = booleanFact("publicHarmed", {
  label: text("损害公共利益", "public interest harmed"),
  prompt: text("是否损害公共利益？", "Was the public interest harmed?"),
})

const article29 = cite(
  shandongConversionRegulation,
  "第二十九条",
  text(
    "先行先试、探索性试验、为推动发展的失误，决策程序合法、未牟取私利或者损害公共利益的，从轻、减轻或者免予追责。",
    "Errors of pioneering, trial or development, lawfully decided, for no gain and no public harm: lighter, or none.",
  ),
)

/** 山东省新旧动能转换促进条例第二十九条（示例）. */
export const toleranceShandong = pack({
  id: "local.tolerance-shandong",
  version: "2019-10-01",
  title: text(
    "新旧动能转换容错（山东示例）",
    "tolerance in the conversion of growth drivers (Shandong, an example)",
  ),
  citation: article29,
  jurisdiction: text("山东省", "Shandong"),
  tier: "province",
  extends: ["national"],
  ruleSets: [
    rulesFor(
      exemptionDetermination,
      (fact, rule) => {
        const ground = any(
          fact.pioneering,
          all(fact.exploratoryTrial, fact.breached.isNot("prohibition")),
          fact.developmentError,
        )
        return [
          rule("tolerance.shandong")
            .when(
              all(
                fact.conversionMatter,
                ground,
                fact.decisionLawful,
                not(fact.privateGain),
                not(fact.publicHarmed),
              ),
            )
            .may("exempt", "reduced")
            .cite(article29),
        ]
      },
      { facts: [conversionMatter, decisionLawful, publicHarmed] },
    ),
  ],
  theorems: shandongToleranceTheorems,
})
