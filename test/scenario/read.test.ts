import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, renderFault } from "../../src/kernel/index.js"
import { questions, standardRulebook } from "../../src/packs/index.js"
import {
  checkScenario,
  names,
  namesOf,
  questionNamed,
  readScenarios,
  scenarioText,
} from "../../src/testing/scenario/index.js"

const book = standardRulebook({ "plan.effectiveFrom": "2022-07-01", "penalty.partialRecoveryCounts": false })
if (Result.isFailure(book)) throw new Error("the standard rulebook stands")
const rulebook = book.success

const read = (source: string) => {
  const scenarios = readScenarios(source, "例.yaml", rulebook)
  if (Result.isFailure(scenarios))
    throw new Error(scenarios.failure.map((one) => renderFault(one, "zh")).join("\n"))
  return scenarios.success
}

const faultsOf = (source: string) => {
  const scenarios = readScenarios(source, "例.yaml", rulebook)
  return Result.isFailure(scenarios) ? scenarios.failure : []
}

const leniency = (facts: string, expected: string) => `案例名称: 例
判断事项: 从轻或者免于惩戒
基准日期: 2026-05-06
已知事实:
${facts}
预期结论:
${expected}
`

describe("the words of a scenario file", () => {
  it("half-width, full-width and English keys say the same", () => {
    const plain = read(leniency("  主动纠正: 是\n  挽回损失: 全部挽回", "  只能: 依规惩戒"))
    const wide = read(
      "案例名称：例\n判断事项：从轻或者免于惩戒\n基准日期：2026-05-06\n已知事实：｛主动纠正：是，挽回损失：全部挽回｝\n预期结论：｛只能：依规惩戒｝\n",
    )
    const english = read(
      "name: 例\nquestion: penalty.leniency\non: 2026-05-06\nfacts: { onOwnInitiative: yes, lossRecovered: fully }\nexpected: { only: full }\n",
    )
    const facts = { onOwnInitiative: true, lossRecovered: "fully" }
    for (const [scenario] of [plain, wide, english]) {
      expect(scenario?.askings[0]?.facts).toEqual(facts)
      expect(scenario?.askings[0]?.expected.choices).toEqual(["full"])
    }
  })

  it("未查明 leaves a fact unknown, and is never 否", () => {
    const [scenario] = read(leniency("  主动纠正: 未查明\n  消除不良影响: 否", "  状态: 待查明"))
    expect(scenario?.askings[0]?.facts).toEqual({ onOwnInitiative: undefined, influenceRemoved: false })
  })

  it("a value that contains a comma stays one value inside braces", () => {
    const [scenario] = read(
      "案例名称: 例\n判断事项: 失信记录准入\n基准日期: 2026-05-06\n已知事实: { 文书种类: 任免机关、单位处分决定, 文书状态: 已作出，尚未生效 }\n预期结论: { 状态: 待查明 }\n",
    )
    expect(scenario?.askings[0]?.facts).toEqual({
      instrument: "appointingSanction",
      instrumentStatus: "pending",
    })
  })

  it.each([
    ["无", [false, false]],
    ["[谋取私利]", [true, false]],
    ["谋取私利、恶意串通", [true, true]],
    ["[谋取私利, 未查明]", [true, undefined]],
  ])("a group written %s answers all of its facts", (words, expected) => {
    const [scenario] = read(
      `案例名称: 例\n判断事项: 免责容错认定\n基准日期: 2026-05-06\n已知事实: { 排除情形: ${words} }\n预期结论: { 状态: 待查明 }\n`,
    )
    const facts = scenario?.askings[0]?.facts
    expect([facts?.["privateGain"], facts?.["collusion"]]).toEqual(expected)
    expect(Object.keys(facts ?? {})).toHaveLength(5)
  })

  it("a list of names takes the longest name it knows", () => {
    const known = ["撤回记录，留痕封存", "解除惩戒措施"]
    const place = { file: "", line: 1 }
    expect(
      namesOf({ kind: "word", place, word: "撤回记录，留痕封存、解除惩戒措施" }, (word) =>
        known.includes(word),
      ),
    ).toEqual(known)
  })

  it("every shipped question has a short name in both languages, and is found by it", () => {
    for (const question of questions) {
      expect(question.title?.en).toMatch(/\w/u)
      expect(questionNamed(rulebook, question.title?.zh ?? "")?.id).toBe(question.id)
    }
  })
})

describe("a clause as officials write it", () => {
  const clauses = rulebook.packs.flatMap(({ rules }) => rules.flatMap(({ citations }) => citations))
  const found = (written: string) => [
    ...new Set(clauses.filter((one) => names(written, one)).map(({ article }) => article)),
  ]
  it("方案三（一）4 is that clause of the plan and no other", () => {
    expect(found("方案三（一）4")).toEqual(["三（一）4"])
  })
  it("a document can be named by its number", () => {
    expect(clauses.filter((one) => names("国办发〔2020〕49号", one)).length).toBeGreaterThan(0)
  })
  it("an article that isn't cited is not found", () => {
    expect(found("行政诉讼法第九十九条")).toEqual([])
  })
})

describe("expected beside actual", () => {
  const differences = (facts: string, expected: string) =>
    read(leniency(facts, expected)).flatMap((scenario) =>
      checkScenario(scenario, rulebook).flatMap((one) => one.differences),
    )
  const selfCorrected =
    "  主动纠正: 是\n  挽回损失: 全部挽回\n  消除不良影响: 否\n  有效阻止危害结果发生: 否\n  容错结论: 没有作出"

  it("says nothing where all is as expected", () => {
    expect(
      differences(
        selfCorrected,
        "  可选: [免于惩戒, 从轻惩戒, 依规惩戒]\n  约束: 可以\n  依据: [方案三（一）4]",
      ),
    ).toEqual([])
  })
  it.each([
    ["  只能: 依规惩戒", "可选的结论"],
    ["  约束: 应当", "约束"],
    ["  状态: 待查明", "状态"],
    ["  依据: [行政处罚法第四十五条]", "依据"],
    ["  不得: 免于惩戒", "不得"],
  ])("names the point on which%s differs, with the clause that answers", (expected, what) => {
    const found = differences(selfCorrected, expected)
    expect(found.map((one) => one.what.zh)).toEqual([what])
    expect(found[0]?.by.join()).toContain("三（一）4")
  })
  it("a published outcome is compared with the lawful set, whatever its author says", () => {
    const published = (outcome: string, lawful: string) =>
      `${leniency("  主动纠正: 否", "  只能: 依规惩戒")}公布结论: { 结论: ${outcome}, 在合法范围内: ${lawful}, 说明: 例 }\n`
    const found = (source: string) =>
      read(source).flatMap((scenario) => checkScenario(scenario, rulebook).flatMap((one) => one.differences))
    expect(found(published("依规惩戒", "是"))).toEqual([])
    expect(found(published("免于惩戒", "否"))).toEqual([])
    expect(found(published("免于惩戒", "是"))).toHaveLength(1)
    expect(found(published("依规惩戒", "否"))).toHaveLength(1)
  })
})

describe("a scenario file with faults", () => {
  it("names all of them at once, each with its line, and never repeats what was written", () => {
    const source = `- 案例名称: 例
  判断事项: 从轻或者免于惩戒
  基准日期: 2026-02-30
  已知事实:
    主动纠正: 也许张某某
    没有这一项张某某: 是
  预期结论: { 只能: 张某某 }
- 判断事项: 没有的事项张某某
  基准日期: 2026-05-06
`
    const faults = faultsOf(source)
    expect(faults.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual([
      "date.notReal 例.yaml:3",
      "scenario.value 例.yaml:5",
      "scenario.fact 例.yaml:6",
      "scenario.outcome 例.yaml:7",
      "scenario.missing 例.yaml:8",
      "scenario.question 例.yaml:8",
    ])
    const words = faults.map((one) => renderFault(one, "zh") + renderFault(one, "en")).join()
    expect(words).not.toContain("张某某")
    for (const { message, remedy } of faults) {
      expect(message.zh).toMatch(/[。？]$/u)
      expect(remedy.zh).toMatch(/[。？]$/u)
    }
  })
  it("a wrong fact and a wrong outcome of one scenario are both named", () => {
    const faults = faultsOf(leniency("  主动纠正: 也许\n  不存在的事实: 是", "  只能: 不存在的结论"))
    expect(faults.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual([
      "scenario.value 例.yaml:5",
      "scenario.fact 例.yaml:6",
      "scenario.outcome 例.yaml:8",
    ])
  })
  it("a misspelt key is a fault, not something left out", () => {
    const source = leniency("  主动纠正: 否", "  只能: 依规惩戒").replace("已知事实", "己知事实")
    expect(faultsOf(source).map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual(["scenario.key 例.yaml:4"])
  })
  it("a document that isn't among the rules at hand is named", () => {
    const source = (document: string) =>
      `${leniency("  主动纠正: 否", "  只能: 依规惩戒")}适用文件: [${document}]\n`
    expect(faultsOf(source("区级政务诚信实施方案（2022）"))).toEqual([])
    expect(faultsOf(source("没有这个文件")).map(({ code }) => code)).toEqual(["scenario.document"])
  })
  it("a line that isn't YAML is named", () => {
    expect(faultsOf("案例名称: [例\n判断事项: 例\n").map(({ code }) => code)).toContain("scenario.syntax")
  })
})

describe("a case written out", () => {
  it("reads back as the same case, and is as expected", () => {
    const question = rulebook.completed(
      questions.find(({ id }) => id === "penalty.leniency") ?? questions[0]!,
    )
    const facts = {
      onOwnInitiative: true,
      lossRecovered: "fully",
      influenceRemoved: false,
      harmPrevented: false,
      exemptionConclusion: "none",
    }
    const day = on("2026-05-06")
    const written = scenarioText("边界，例", question, facts, day, rulebook.ask(question, facts, day))
    const [again] = read(written)
    expect(again?.askings[0]?.facts).toEqual(facts)
    expect(checkScenario(again!, rulebook).flatMap((one) => one.differences)).toEqual([])
  })
})
