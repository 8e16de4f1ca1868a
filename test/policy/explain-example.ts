/** An invented (虚构) rulebook whose answers show everything that an explanation can say. */
import * as Result from "effect/Result"
import { on, text, type Citation } from "../../src/kernel/index.js"
import {
  all,
  any,
  booleanFact,
  chooseOne,
  each,
  not,
  numberFact,
  oneOfFact,
  pack,
  parameter,
  rulesFor,
  setting,
  type Bindings,
  type Rulebook,
} from "../../src/policy/index.js"
import { rulebook } from "../../src/policy/make-rulebook.js"

const article = (number: string, zh: string, en: string): Citation => ({
  title: "示例区政务失信惩戒办法",
  number: "虚构〔2026〕1号",
  issuer: "示例区人民政府",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-01-01"),
  effectiveFrom: on("2026-01-01"),
  article: number,
  paraphrase: text(zh, en),
})
const fallback = article("第三条", "失信的，依规惩戒。", "Dishonesty is penalised as the rules provide.")

const onOwnInitiative = booleanFact("onOwnInitiative", {
  label: text("主动纠正", "on own initiative"),
  prompt: text("是否主动纠正？", "Was it put right on own initiative?"),
})
const lossRecovered = oneOfFact("lossRecovered", {
  label: text("挽回损失", "loss recovered"),
  prompt: text("造成的损失挽回了多少？", "How much of the loss was recovered?"),
  ordered: true,
  options: {
    none: text("没有挽回", "none"),
    partly: text("部分挽回", "partly"),
    fully: text("全部挽回", "fully"),
  },
})
const knowingly = booleanFact("knowingly", {
  label: text("明知故犯", "knowing violation"),
  prompt: text("是否明知故犯？", "Was it a knowing violation?"),
})
const reportedBy = oneOfFact("reportedBy", {
  label: text("举报人类别", "kind of informant"),
  sensitivity: "personal",
  options: { colleague: text("同事", "colleague"), other: text("其他人", "another") },
})
const serviceHours = numberFact("serviceHours", {
  label: text("已认定公益服务时数", "hours of public service recognised"),
  unit: text("小时", "hours"),
  min: 0,
  max: 1000,
  step: 0.5,
})

export const leniency = chooseOne("penalty.leniency", {
  ask: text("可否从轻或者免于惩戒？", "May the penalty be lighter or waived?"),
  facts: [onOwnInitiative, lossRecovered, knowingly, reportedBy, serviceHours],
  outcomes: {
    waived: text("免于惩戒", "waived"),
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "as the rules provide"),
  },
  otherwise: { outcome: "full", citations: [fallback] },
  constraints: [
    {
      id: "knowing",
      impossible: all(factIs("knowingly"), factIs("onOwnInitiative")),
      because: text("明知故犯的不属于主动纠正。", "A knowing violation isn't put right on own initiative."),
    },
  ],
})
function factIs(fact: string) {
  return { kind: "compare", left: { fact }, relation: "is", right: [true] } as const
}

export const measures = each("penalty.unit", {
  ask: text("对单位采取哪些惩戒措施？", "Which measures apply to the unit?"),
  facts: [knowingly, lossRecovered],
  outcomes: {
    explanation: text("书面说明原因", "written explanation"),
    criticism: text("通报批评", "circulated criticism"),
    honours: text("取消参评荣誉资格", "loss of eligibility for honours"),
  },
})

export const unanswered = chooseOne("file.entry", {
  ask: text("是否归入诚信档案？", "Is it kept in the integrity file?"),
  facts: [knowingly],
  outcomes: { kept: text("归入", "kept"), notKept: text("不归入", "not kept") },
})

const hours = parameter(
  "penalty.serviceHours",
  { kind: "number", min: 0, max: 1000, step: 0.5 },
  {
    label: text("免于惩戒所需公益服务时数", "hours of public service that a waiver needs"),
    issuedBy: text("示例区联席会议办公室", "the joint-conference office of the example district"),
    citation: article(
      "第六条",
      "公益服务的时数由联席会议办公室规定。",
      "The office sets the hours of public service.",
    ),
  },
)
const partly = parameter(
  "penalty.partlyCounts",
  { kind: "boolean" },
  {
    label: text("部分挽回算作挽回损失", "recovering a part counts"),
    issuedBy: text("示例区联席会议办公室", "the joint-conference office of the example district"),
    citation: article(
      "第四条",
      "挽回损失的，可以从轻；是否包括部分挽回，未作规定。",
      "Whoever recovers the loss may be treated more lightly; whether a part counts is not said.",
    ),
  },
)

const rules = [
  rulesFor(leniency, (fact, rule) => [
    rule("self-correction")
      .when(
        all(
          fact.onOwnInitiative,
          any(fact.lossRecovered.is("fully"), all(fact.lossRecovered.atLeast("partly"), setting(partly))),
        ),
      )
      .may("lighter")
      .note(text("从轻是在幅度以内。", "Lighter means within the range."))
      .cite(
        article(
          "第四条",
          "主动纠正并挽回损失的，可以从轻惩戒。",
          "Whoever puts it right on own initiative and recovers the loss may be treated more lightly.",
        ),
      ),
    rule("service")
      .when(fact.serviceHours.atLeast(hours))
      .may("waived")
      .cite(
        article(
          "第六条",
          "公益服务达到规定时数的，可以免于惩戒。",
          "Enough public service may lead to a waiver.",
        ),
      ),
    rule("knowing")
      .when(fact.knowingly)
      .must("full")
      .overrides("service")
      .cite(
        article(
          "第七条",
          "明知故犯的，应当依规惩戒。",
          "A knowing violation must be penalised as the rules provide.",
        ),
      ),
    rule("repentant")
      .when(all(fact.knowingly, fact.lossRecovered.is("fully")))
      .must("lighter")
      .until(on("2026-07-01"))
      .cite(
        article(
          "第八条",
          "全部挽回损失的，应当从轻惩戒。",
          "Whoever recovers the whole loss must be treated more lightly.",
        ),
      ),
    rule("secret")
      .when(all(fact.onOwnInitiative, fact.reportedBy.is("other")))
      .may("lighter")
      .cite(
        article(
          "第九条",
          "被他人举报后主动纠正的，可以从轻惩戒。",
          "Putting it right after a report may lead to lighter treatment.",
        ),
      ),
  ]),
  rulesFor(measures, (fact, rule) => [
    rule("explain")
      .must("explanation")
      .cite(
        article("第十条", "失信单位应当书面说明原因。", "A dishonest unit must explain itself in writing."),
      ),
    rule("criticise")
      .when(any(fact.knowingly, not(fact.lossRecovered.is("fully", "partly"))))
      .may("criticism")
      .cite(
        article("第十一条", "情节较重的，可以通报批评。", "Graver cases may be criticised in a circular."),
      ),
    rule("spare")
      .when(fact.lossRecovered.is("fully"))
      .mustNot("honours", "criticism")
      .cite(
        article(
          "第十二条",
          "全部挽回损失的，不得通报批评、取消参评资格。",
          "Whoever recovers the whole loss isn't criticised or barred.",
        ),
      ),
  ]),
  rulesFor(unanswered, (fact, rule) => [
    rule("keep")
      .when(fact.knowingly)
      .must("kept")
      .from(on("2026-09-01"))
      .cite(article("第十三条", "明知故犯的，归入档案。", "A knowing violation is kept on file.")),
  ]),
]

const district = pack({
  id: "example",
  version: "1",
  title: text("示例区政务失信惩戒办法", "example measures"),
  citation: fallback,
  jurisdiction: text("示例区", "an example district"),
  tier: "district",
  parameters: [hours, partly],
  ruleSets: rules,
})

export const rulesWith = (bindings: Bindings): Rulebook =>
  Result.getOrThrow(rulebook({ questions: [leniency, measures, unanswered], packs: [district], bindings }))

export const bound: Bindings = { "penalty.serviceHours": 40, "penalty.partlyCounts": true }
