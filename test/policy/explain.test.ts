import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import {
  all,
  any,
  atLeast,
  conditionText,
  explain,
  not,
  type Answer,
  type Condition,
  type ExplanationOptions,
  type GivenFacts,
  type Question,
} from "../../src/policy/index.js"
import { bound, leniency, measures, rulesWith, unanswered } from "./explain-example.js"

const rules = rulesWith(bound)
const unset = rulesWith({})
const day = on("2026-05-06")
const ask = (question: Question, given: GivenFacts, date = day, asked = rules): Answer =>
  asked.ask(question, given, date)
const initiative = { onOwnInitiative: true, knowingly: false, reportedBy: "colleague", serviceHours: 12 }
const knowing = { onOwnInitiative: false, knowingly: true, reportedBy: "other", serviceHours: 50 }

const cases: readonly (readonly [name: string, answer: Answer])[] = [
  ["decided-by-discretion", ask(leniency, { ...initiative, lossRecovered: "partly" })],
  ["decided-by-duty", ask(leniency, { ...knowing, lossRecovered: "none" })],
  ["decided-otherwise", ask(leniency, { ...initiative, lossRecovered: "none" })],
  ["open", ask(leniency, { onOwnInitiative: true, knowingly: false, reportedBy: "colleague" })],
  ["missing-parameter", ask(leniency, { ...initiative, lossRecovered: "partly" }, day, unset)],
  ["conflict", ask(leniency, { ...knowing, lossRecovered: "fully" })],
  ["refused", ask(leniency, { ...knowing, onOwnInitiative: true })],
  ["gap", ask(unanswered, { knowingly: false })],
  ["not-in-force", ask(unanswered, { knowingly: true })],
  ["each-decided", ask(measures, { knowingly: true, lossRecovered: "partly" })],
  ["each-narrowed", ask(measures, { knowingly: true, lossRecovered: "fully" })],
  ["each-open", ask(measures, { knowingly: true })],
]

describe("an explanation", () => {
  it.each(cases)("of the case %s reads as reviewed", async (name, answer) => {
    await expect(explain(answer, rules, { language: "zh", format: "text" })).toMatchFileSnapshot(
      `golden/${name}.zh.txt`,
    )
    await expect(explain(answer, rules, { language: "en", format: "text" })).toMatchFileSnapshot(
      `golden/${name}.en.txt`,
    )
  })

  it("is the same in Markdown and in HTML", async () => {
    const [, answer] = cases[0] ?? []
    if (answer === undefined) throw new Error("there is a first case")
    await expect(explain(answer, rules, { language: "zh", format: "markdown" })).toMatchFileSnapshot(
      "golden/decided-by-discretion.zh.md",
    )
    await expect(explain(answer, rules, { language: "zh", format: "html" })).toMatchFileSnapshot(
      "golden/decided-by-discretion.zh.html",
    )
  })

  it("shows no value of a personal fact unless it is for the parties", () => {
    const answer = ask(leniency, { ...initiative, lossRecovered: "none" })
    const shown = (options: Partial<ExplanationOptions>) =>
      explain(answer, rules, { language: "zh", format: "text", ...options })
    expect(shown({})).toContain("本案为：不予显示")
    expect(shown({})).not.toContain("同事")
    expect(shown({ personal: "shown" })).toContain("本案为：同事")
  })

  it("escapes what could be read as markup", () => {
    const answer = ask(leniency, { ...initiative, lossRecovered: "none" })
    const foreign: Answer = { ...answer, unknown: ["<script>alert(1)</script>&\"'", "a_b*c"] }
    const html = explain(foreign, rules, { language: "zh", format: "html" })
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;")
    expect(html).not.toContain("<script")
    expect(explain(foreign, rules, { language: "zh", format: "markdown" })).toContain("a\\_b\\*c")
  })
})

const fact = (
  id: string,
  relation: "is" | "atLeast" | "atMost" | "above" | "below",
  ...right: readonly (string | number | boolean)[]
): Condition => ({
  kind: "compare",
  left: { fact: id },
  relation,
  right,
})
const needed: Condition = {
  kind: "compare",
  left: { fact: "serviceHours" },
  relation: "atLeast",
  right: { parameter: "penalty.serviceHours" },
}

describe("a condition in words", () => {
  const zh = (condition: Condition, from = rules) =>
    conditionText(condition, from, { question: leniency.id, on: day, language: "zh" })
  const en = (condition: Condition) =>
    conditionText(condition, rules, { question: leniency.id, on: day, language: "en" })

  it.each([
    [fact("knowingly", "is", true), "“明知故犯”为是", "“knowing violation” is yes"],
    [not(fact("knowingly", "is", true)), "“明知故犯”为否", "“knowing violation” is no"],
    [fact("lossRecovered", "is", "fully"), "挽回损失为“全部挽回”", "loss recovered is “fully”"],
    [not(fact("lossRecovered", "is", "fully")), "挽回损失不是“全部挽回”", "loss recovered is not “fully”"],
    [
      not(fact("lossRecovered", "is", "none", "partly")),
      "挽回损失不属于“没有挽回”、“部分挽回”",
      "loss recovered is not one of “none”, “partly”",
    ],
    [
      fact("lossRecovered", "atLeast", "partly"),
      "挽回损失不低于“部分挽回”",
      "loss recovered is at least “partly”",
    ],
    [
      fact("serviceHours", "below", 40),
      "已认定公益服务时数少于40小时",
      "hours of public service recognised is less than 40 hours",
    ],
    [
      not(fact("serviceHours", "below", 40)),
      "已认定公益服务时数不少于40小时",
      "hours of public service recognised is at least 40 hours",
    ],
    [
      needed,
      "已认定公益服务时数不少于40小时（免于惩戒所需公益服务时数）",
      "hours of public service recognised is at least 40 hours (hours of public service that a waiver needs)",
    ],
    [all(), "任何情形", "every case"],
    [not(all()), "并非（任何情形）", "not (every case)"],
    [
      all(fact("onOwnInitiative", "is", true), any(fact("knowingly", "is", false), needed)),
      "“主动纠正”为是，并且（“明知故犯”为否，或者已认定公益服务时数不少于40小时（免于惩戒所需公益服务时数））",
      "“on own initiative” is yes, and (“knowing violation” is no, or hours of public service recognised is at least 40 hours (hours of public service that a waiver needs))",
    ],
    [
      atLeast(
        2,
        fact("onOwnInitiative", "is", true),
        fact("knowingly", "is", false),
        fact("lossRecovered", "is", "fully"),
      ),
      "下列情形至少符合2项：“主动纠正”为是；“明知故犯”为否；挽回损失为“全部挽回”",
      "at least 2 of these hold: “on own initiative” is yes; “knowing violation” is no; loss recovered is “fully”",
    ],
  ])("reads like an official document (%#)", (condition, chinese, english) => {
    expect(zh(condition)).toBe(chinese)
    expect(en(condition)).toBe(english)
  })

  it("says that a parameter is not yet set", () => {
    expect(zh(needed, unset)).toBe("已认定公益服务时数不少于“免于惩戒所需公益服务时数”（尚未明确）")
  })
})
