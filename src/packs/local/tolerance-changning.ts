/**
 * Example: 昌宁县 2016. Whoever was told of it applies after accountability was started and before it is decided; major
 * accidents and mass incidents are never tolerated. Its eleven circumstances weren't seen, so none is here.
 */
import { exemptionDetermination } from "../../exemption/index.js"
import { cite, text } from "../../kernel/index.js"
import { changningTolerance } from "../../law/index.js"
import { any, booleanFact, pack, rulesFor } from "../../policy/index.js"
import { lateApplicationRefused } from "../district/exemption-readings.js"
import { changningToleranceTheorems } from "../theorems/local.js"

const majorAccident = booleanFact("majorAccident", {
  label: text("重大责任事故", "major accident through fault"),
  prompt: text("是否造成重大责任事故？", "Did it lead to a major accident through fault?"),
})

const massIncident = booleanFact("massIncident", {
  label: text("群体性事件", "mass incident"),
  prompt: text("是否引发群体性事件？", "Did it lead to a mass incident?"),
})

const excluded = cite(
  changningTolerance,
  undefined,
  text(
    "重大责任事故、群体性事件和谋私的，不予容错。",
    "Major accidents, mass incidents and private gain aren't tolerated.",
  ),
)

const termToApply = cite(
  changningTolerance,
  undefined,
  text(
    "在启动追责程序后、作出决定前，向纪检监察机关书面申请。",
    "Apply in writing after accountability was started and before it is decided.",
  ),
)

/** 昌宁县容错申请时限（示例）. */
export const toleranceChangning = pack({
  id: "local.tolerance-changning",
  version: "2016",
  title: text(
    "容错申请时限和不予容错的情形（昌宁示例）",
    "term to apply for tolerance, and exclusions (Changning, an example)",
  ),
  citation: termToApply,
  jurisdiction: text("昌宁县", "Changning"),
  tier: "district",
  extends: ["district"],
  bindings: { [lateApplicationRefused.id]: true },
  ruleSets: [
    rulesFor(
      exemptionDetermination,
      (fact, rule) => [
        rule("tolerance.changning.excluded")
          .when(any(fact.majorAccident, fact.massIncident, fact.privateGain))
          .mustNot("exempt", "reduced")
          .cite(excluded),
      ],
      { facts: [majorAccident, massIncident] },
    ),
  ],
  theorems: changningToleranceTheorems,
})
