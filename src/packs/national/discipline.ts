/**
 * What the laws on sanctions leave open: 政务处分法 from 2020-07-01, 处分条例 before. Both ways of speaking are kept as they are
 * written: 可以 in the law, 应当 in the older regulation. Advice to whoever sanctions; nothing here imposes anything.
 */
import { cite, on, text } from "../../kernel/index.js"
import { sanctionLaw, sanctionRegulation } from "../../law/index.js"
import { disciplineAdvice } from "../../penalty/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { lenient, grave, publicEmployee } from "../discipline-conditions.js"

const law = (article: string, zh: string, en: string) => cite(sanctionLaw, article, text(zh, en))
const regulation = (article: string, zh: string, en: string) =>
  cite(sanctionRegulation, article, text(zh, en))

/** The law took the regulation's place for acts from this day. */
const lawBegins = on("2020-07-01")

/** 政务处分法 11-14, 16, 27. */
export const sanctionsByLaw = rulesFor(disciplineAdvice, (fact, rule) => {
  const closed = any(not(publicEmployee), fact.retired, fact.sameActSanctioned)
  return [
    rule("discipline.no-public-employee")
      .when(not(publicEmployee))
      .must("notImposed")
      .cite(
        law(
          "第二条",
          "政务处分的对象是公职人员；任免机关给予处分，适用同样的裁量规定。",
          "Public employees are sanctioned; appointing organs apply the same rules of discretion.",
        ),
      ),
    rule("discipline.retired")
      .when(all(publicEmployee, fact.retired))
      .must("notImposed")
      .cite(
        law("第二十七条", "已经退休的，不再给予政务处分。", "Whoever has retired is sanctioned no more."),
      ),
    rule("discipline.once")
      .when(all(publicEmployee, fact.sameActSanctioned))
      .must("notImposed")
      .cite(
        law(
          "第十六条",
          "同一违法行为不得重复给予政务处分和处分。",
          "The same act isn't sanctioned twice, by either organ.",
        ),
      ),
    rule("discipline.expulsion")
      .when(fact.expulsionByLaw)
      .unless(closed)
      .mustNot("notImposed", "exempted", "mitigated", "lighter")
      .cite(law("第十四条", "犯罪达到规定情形的，予以开除。", "Certain crimes lead to expulsion.")),
    rule("discipline.heavier")
      .when(grave)
      .unless(closed)
      .must("heavier")
      .cite(
        law(
          "第十三条",
          "处分期内再次故意违法、毁灭证据、拒不退赔等，应当从重。",
          "Repeated while sanctioned, evidence destroyed, gains withheld and the like: heavier.",
        ),
      ),
    rule("discipline.ordinary")
      .when(publicEmployee)
      .unless(closed)
      .may("ordinary")
      .cite(
        law(
          "第七条",
          "政务处分的种类为警告、记过、记大过、降级、撤职、开除。",
          "The kinds of sanction, from warning to expulsion.",
        ),
      ),
    rule("discipline.lighter-or-mitigated")
      .when(lenient)
      .unless(closed)
      .may("lighter", "mitigated")
      .cite(
        law(
          "第十一条",
          "主动交代、挽回损失、检举属实等，可以从轻或者减轻。",
          "Confession, loss recovered, verified reports and the like: may be lighter or mitigated.",
        ),
      ),
    rule("discipline.minor")
      .when(all(fact.minorCircumstances, lenient))
      .unless(closed)
      .may("notImposed", "exempted")
      .cite(
        law(
          "第十二条第一款",
          "情节轻微且有第十一条情形的，可以谈话提醒等，免予或者不予政务处分。",
          "Minor, with a circumstance of Article 11: talk and the like, and no sanction.",
        ),
      ),
    rule("discipline.coerced")
      .when(fact.coercedAndRepented)
      .unless(closed)
      .may("notImposed", "exempted", "mitigated")
      .cite(
        law(
          "第十二条第二款",
          "被裹挟、胁迫参与，经批评教育确有悔改的，可以减轻、免予或者不予。",
          "Swept along or coerced, and repentant: may be mitigated, exempted or not imposed.",
        ),
      ),
  ]
})

/** 处分条例 13-14, for acts before the law. */
export const sanctionsByRegulation = rulesFor(disciplineAdvice, (fact, rule) => {
  const minor = all(fact.minorCircumstances, fact.correctedAfterEducation)
  const together = all(fact.confessed, fact.lossDealtWith)
  const one = all(any(fact.confessed, fact.lossDealtWith, fact.reportedOthers), not(together))
  const concerned = fact.inAdministrativeOrgan
  const article13 = regulation(
    "第十三条",
    "主动交代、主动挽回损失、检举重大违法属实的，应当从轻。",
    "Confession, loss recovered unasked or a grave verified report: must be lighter.",
  )
  const article14 = regulation(
    "第十四条第一款",
    "主动交代并主动避免或者挽回损失的，应当减轻。",
    "Confession together with loss averted or recovered: must be mitigated.",
  )
  const article14b = regulation(
    "第十四条第二款",
    "情节轻微，经批评教育改正的，可以免予处分。",
    "Minor, and corrected after criticism: may be exempted.",
  )
  return [
    rule("discipline.regulation.ordinary")
      .when(concerned)
      .may("ordinary")
      .until(lawBegins)
      .cite(
        regulation(
          "第十五条",
          "从轻是在规定幅度以内，减轻是低一档；没有这些情形的，在规定幅度内决定。",
          "Lighter is within the range, mitigated one grade below; else the range decides.",
        ),
      ),
    rule("discipline.regulation.lighter")
      .when(all(concerned, one))
      .unless(minor)
      .must("lighter")
      .until(lawBegins)
      .cite(article13),
    rule("discipline.regulation.lighter-or-exempted")
      .when(all(concerned, one, minor))
      .must("exempted", "lighter")
      .until(lawBegins)
      .cite(article13, article14b),
    rule("discipline.regulation.mitigated")
      .when(all(concerned, together))
      .unless(minor)
      .must("mitigated")
      .until(lawBegins)
      .cite(article14),
    rule("discipline.regulation.mitigated-or-exempted")
      .when(all(concerned, together, minor))
      .must("exempted", "mitigated")
      .until(lawBegins)
      .cite(article14, article14b),
    rule("discipline.regulation.exempted")
      .when(all(concerned, minor))
      .may("exempted")
      .until(lawBegins)
      .cite(article14b),
  ]
})
