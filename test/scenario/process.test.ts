import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { checkProcess, readProcesses, type ProcessChecked } from "../../src/testing/index.js"
import { bindings, contextOn, lawOf } from "../record/office.js"

const rules = lawOf({ ...bindings, "repair.serviceHours": 40, "repair.rule36AppliesToPersons": false })
const law = contextOn(on("2026-03-01"), rules)
const file = "examples/policy/process/life-of-a-case.yaml"
const source = readFileSync(join(import.meta.dirname, "../..", file), "utf8")

const run = (written: string): readonly ProcessChecked[] =>
  Result.getOrThrow(readProcesses(written, file, law.rulebook)).map((one) => checkProcess(one, law))

const differences = (written: string) =>
  run(written).flatMap((checked) =>
    checked.differences.map(({ what, expected, actual }) => [what.zh, expected, actual]),
  )

const lines = (written: string): string => {
  const read = readProcesses(written, "p.yaml", law.rulebook)
  return Result.isFailure(read)
    ? read.failure.map(({ code, at, remedy }) => `${code} ${at ?? ""} ${remedy.zh}`).join("\n")
    : "read"
}

const report = "- { 日期: 2026-03-02, 事项: 登记线索, 事实: { 行为时身份: 履行本职 } }"
const written = (steps: string, checks = "") =>
  `案例名称: 示例\n办理对象: 镇人民政府\n办理过程:\n  ${steps}\n${checks === "" ? "" : `届时查验:\n  ${checks}\n`}`

describe("a process scenario", () => {
  it("drives the example cases through their lives as written", () => {
    expect(run(source).map(({ written, differences: found }) => [written.name, found])).toEqual(
      run(source).map(({ written }) => [written.name, []]),
    )
    expect(run(source)).toHaveLength(8)
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
