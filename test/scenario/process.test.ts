import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { lawOf } from "../../src/cli/check-process.js"
import { loadRules } from "../../src/cli/load-rules.js"
import { commandTypes } from "../../src/application/index.js"
import { steps } from "../../src/testing/scenario/process-steps.js"
import { objectionProcedureHenan } from "../../src/packs/index.js"
import type { FieldKind } from "../../src/testing/scenario/process-words.js"
import { checkProcess, readProcesses, type ProcessChecked } from "../../src/testing/index.js"

// The law that `chengxin check` runs the examples under.
const loaded = loadRules({
  parameters: join(import.meta.dirname, "../../examples/policy/parameters.yaml"),
  packs: [],
  with: [],
})
if (Result.isFailure(loaded)) throw new Error("the rules of the examples stand")
const law = lawOf(loaded.success)
const inHenan = { ...law, procedures: { ...law.procedures, objection: objectionProcedureHenan } }
const file = "examples/policy/process/life-of-a-case.yaml"
const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8")
const source = read(file)
const further = read("examples/policy/process/procedures-and-corrections.yaml")

const run = (written: string): readonly ProcessChecked[] =>
  Result.getOrThrow(readProcesses(written, file, law)).map((one) => checkProcess(one, law))

const differences = (written: string) =>
  run(written).flatMap((checked) =>
    checked.differences.map(({ what, expected, actual }) => [what.zh, expected.zh, actual.zh]),
  )

const lines = (written: string, under = law): string => {
  const processes = readProcesses(written, "p.yaml", under)
  return Result.isFailure(processes)
    ? processes.failure.map(({ code, at, remedy }) => `${code} ${at ?? ""} ${remedy.zh}`).join("\n")
    : "read"
}

const report = "- { 日期: 2026-03-02, 事项: 登记线索, 事实: { 行为时身份: 履行本职 } }"
const written = (steps: string, checks = "") =>
  `案例名称: 示例\n办理对象: 镇人民政府\n办理过程:\n  ${steps}\n${checks === "" ? "" : `届时查验:\n  ${checks}\n`}`

/** How each command about any procedure is written. */
const procedureWords: Readonly<Record<string, string>> = {
  takeStep: "事项: 办理程序步骤, 程序: 异议处理, 步骤: 提出异议, 办理: 办理对象",
  extendDeadline: "事项: 延长办理期限, 程序: 异议处理, 步骤: 处理并答复, 延长: 5个工作日",
  suspendProcedure: "事项: 中止期限的计算, 程序: 异议处理, 中止事由: 鉴定、评审",
  resumeProcedure: "事项: 恢复期限的计算, 程序: 异议处理",
}

/** What a record states in each of the fields that can be corrected, in their order. */
const stated = ["一般", "示例1号", "示例机关", "2026-01-05", "2026-01-06"]

/** Everything that can be written in a field that is a choice among words; one example of anything else. */
const samples = (name: string, as: FieldKind, outcome: string): readonly string[] => {
  if (as.kind === "word") return Object.keys(as.words)
  if (name === "before" || name === "after") return stated
  return [sample(as, outcome)]
}

const sample = (as: Exclude<FieldKind, { readonly kind: "word" }>, outcome: string): string => {
  switch (as.kind) {
    case "boolean":
      return "是"
    case "outcome":
      return `"${outcome}"`
    case "outcomes":
      return `["${outcome}"]`
    case "date":
      return "2026-03-02"
    case "period":
      return "5个工作日"
    case "number":
      return "1"
    case "text":
      return "unit-1"
    case "texts":
      return "[unit-1]"
  }
}

describe("a process scenario", () => {
  it("drives the example cases through their lives as written", () => {
    const all = [...run(source), ...run(further)]
    expect(all.map(({ written, differences: found }) => [written.name, found])).toEqual(
      all.map(({ written }) => [written.name, []]),
    )
    expect(all).toHaveLength(15)
  })

  it("can write every command to a case but those that need a second one, and sign-ups for service", () => {
    const writable = new Set<string>(Object.values(steps).map(({ command }) => command))
    const toCases = commandTypes.slice(0, commandTypes.indexOf("openFile"))
    const unwritten = toCases.filter((type) => !writable.has(type))
    expect(unwritten).toEqual([
      "signUpForService",
      "withdrawSignUp",
      "withdrawService",
      "noteSpentElsewhere",
      "absorbCase",
      "splitCase",
      "openPart",
    ])
  })

  it.each(Object.entries(steps).filter(([, { command }]) => !(command in procedureWords)))(
    "reads the step %s as a command that the door lets in",
    (name, { fields = {}, question }) => {
      const outcome = law.rulebook.questions.find(({ id }) => id === question)?.outcomes[0]?.label.zh ?? ""
      const described = Object.entries(fields)
      const most = Math.max(1, ...described.map(([, { name, as }]) => samples(name, as, outcome).length))
      for (let index = 0; index < most; index += 1) {
        const beside = described.map(([label, { name, as }]) => {
          const possible = samples(name, as, outcome)
          return `${label}: ${possible[index % possible.length] ?? ""}`
        })
        const step = ["日期: 2026-03-03", `事项: ${name}`, ...beside].join(", ")
        expect(lines(written(`- { ${step} }`)), step).toBe("read")
      }
    },
  )

  it.each(Object.entries(procedureWords))("reads the command %s of any procedure", (_, words) => {
    expect(lines(written(`- { 日期: 2026-03-03, ${words} }`), inHenan)).toBe("read")
  })

  it("takes the words of a procedure from its data, and says which they are", () => {
    const step = (rest: string): string =>
      lines(written(`- { 日期: 2026-03-03, 事项: ${rest} }`)).replace(/^(\S+) (\S+) /u, "$1 ")
    expect(step("办理程序步骤, 程序: 没有的程序, 步骤: 受理")).toBe(
      "process.word 可以填写：复核与申诉、复审与复核、容错认定程序、告知与陈述申辩、异议处理、对失信记录的投诉、信用修复、文书撤销、变更后的处理。",
    )
    expect(step("办理程序步骤, 程序: 对失信记录的投诉, 步骤: 申辩")).toBe(
      "process.word 可以填写：收到投诉、转交有权处理的单位、核实、答复。",
    )
    expect(step("办理程序步骤, 程序: 对失信记录的投诉")).toBe("process.missing 写上「步骤」。")
    expect(step("中止期限的计算, 程序: 对失信记录的投诉, 中止事由: 鉴定")).toBe(
      "process.word 可以填写：有条款允许中止期限的程序。",
    )
    expect(step("延长办理期限, 程序: 复核与申诉, 步骤: 申诉处理决定, 延长: 一个月")).toBe(
      "process.word 可以填写：期限，例如 5个工作日、10日、1个月。",
    )
  })

  it("shows a record made one day too early", () => {
    const early = source.replaceAll(
      "日期: 2026-03-12\n      事项: 告知与陈述申辩",
      "日期: 2026-03-11\n      事项: 告知与陈述申辩",
    )
    expect(differences(early)[0]?.slice(0, 2)).toEqual(["告知与陈述申辩", "办理"])
  })

  it("shows a deadline that ends on another day", () => {
    expect(differences(source.replace("期限届满日: 2026-03-11", "期限届满日: 2026-03-10"))).toEqual([
      ["期限届满日", "2026-03-10", "2026-03-11"],
    ])
  })

  it("shows another state, and a step that should have been refused", () => {
    const checks = "- { 日期: 2026-03-02, 状态: 已记录 }"
    expect(differences(written(report.replace("事实", "退回: 是, 事实"), checks))).toEqual([
      ["登记线索", "退回", "办理"],
      ["状态", "已记录", "已登记"],
    ])
  })

  it("names every fault of a file with its line and what can stand there", () => {
    const found = lines(
      written(
        "- { 日期: 2026-02-30, 事项: 登记线索 }\n  - { 日期: 2026-03-02, 事项: 没有的事项 }\n  - { 日期: 2026-03-02, 事项: 启动容错 }",
        "- { 日期: 2026-03-02, 状态: 没有的状态 }",
      ),
    )
    expect(found.split("\n").map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "process.word p.yaml:4",
      "process.word p.yaml:5",
      "process.missing p.yaml:6",
      "process.word p.yaml:8",
    ])
  })
})

describe("the pages on process scenarios", () => {
  it.each(["zh", "en"])(
    "name every step that can be written, and all that may stand beside it (%s)",
    (language) => {
      const page = read(`docs/${language}/process-scenarios.md`)
      const absent = Object.entries(steps).flatMap(([name, { fields = {} }]) => {
        const row = page.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? ""
        const words = Object.entries(fields).flatMap(([label, { as }]) => [
          label,
          ...(as.kind === "word" ? Object.keys(as.words) : []),
        ])
        return row === ""
          ? [name]
          : words.filter((word) => !row.includes(word)).map((word) => `${name} ${word}`)
      })
      expect(absent).toEqual([])
    },
  )
})
