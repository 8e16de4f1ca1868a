/** A small question with its rules, for the tests of this room; invented, like all they cite. */
import * as Result from "effect/Result"
import { on, sha256Digest, text } from "../../src/kernel/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  each,
  oneOfFact,
  pack,
  parameter,
  rulebook,
  rulesFor,
  setting,
  type Bindings,
  type Pack,
  type PackDescription,
  type Question,
  type RuleSet,
  type Rulebook,
} from "../../src/policy/index.js"
import { clause } from "../model/vectors.js"

export { clause }
export const digest = sha256Digest

const named = (zh: string, en: string) => ({ label: text(zh, en) })

export const onOwnInitiative = booleanFact("onOwnInitiative", named("主动", "on own initiative"))
export const wilful = booleanFact("wilful", named("明知故犯", "wilful"))
export const loss = oneOfFact("loss", {
  ...named("挽回损失", "loss recovered"),
  ordered: true,
  options: {
    none: text("未挽回", "none"),
    partly: text("部分挽回", "partly"),
    fully: text("全部挽回", "fully"),
  },
})

export const partlyCounts = parameter(
  "partlyCounts",
  { kind: "boolean" },
  {
    label: text("部分挽回是否算数", "whether partly counts"),
    issuedBy: text("区联席会议办公室", "the district office"),
    citation: clause,
  },
)
export const serviceHours = parameter(
  "serviceHours",
  { kind: "number", min: 0, max: 100, step: 0.5 },
  {
    label: text("公益服务时数", "hours of service"),
    issuedBy: text("区联席会议办公室", "the district office"),
    citation: clause,
  },
)

export const leniency = chooseOne("penalty.leniency", {
  ask: text("可否从轻或者免于惩戒？", "May the penalty be lighter or waived?"),
  facts: [onOwnInitiative, wilful, loss],
  outcomes: {
    waived: { label: text("免于惩戒", "waived"), payload: ["serviceHours"] },
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "full"),
  },
  otherwise: { outcome: "full", citations: [clause] },
})

export const measures = each("penalty.measures", {
  ask: text("采取哪些措施？", "Which measures?"),
  facts: [wilful, loss],
  outcomes: {
    rectify: text("限期整改", "rectify"),
    honours: text("取消参评资格", "loss of honours"),
    relief: { label: text("恢复资格", "relief"), bearing: "benefit" },
  },
})

export const packOf = (
  tier: Pack["tier"],
  ruleSets: readonly RuleSet[],
  more: Partial<PackDescription> = {},
): Pack =>
  pack({
    id: tier,
    version: "1",
    title: text(tier, tier),
    citation: clause,
    jurisdiction: text("示例区", "example"),
    tier,
    ruleSets,
    ...more,
  })

export const leniencyRules = rulesFor(leniency, (fact, rule) => [
  rule("self-correction")
    .when(all(fact.onOwnInitiative, fact.loss.is("fully")))
    .may("lighter", "waived")
    .cite(clause),
  rule("partial")
    .when(all(fact.onOwnInitiative, fact.loss.is("partly"), setting(partlyCounts)))
    .may("lighter")
    .cite(clause),
  rule("wilful").when(fact.wilful).must("full").cite(clause),
])

export const bookOf = (
  questions: readonly Question[],
  packs: readonly Pack[],
  bindings: Bindings = {},
): Rulebook => Result.getOrThrow(rulebook({ questions, packs, bindings }))

export const example = (bindings: Bindings = {}): Rulebook =>
  bookOf(
    [leniency],
    [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
    bindings,
  )

export const today = on("2026-05-06")
