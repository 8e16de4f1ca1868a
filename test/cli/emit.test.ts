/** `chengxin emit`, `impact`, `twins` and `like`, as a person at a terminal meets them. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { beforeAll, describe, expect, it } from "vitest"
import { chengxin } from "./run-command.js"

const folder = mkdtempSync(join(tmpdir(), "chengxin-emit-"))
const parameters = ["--parameters", "examples/policy/parameters.yaml"] as const

describe("chengxin emit", () => {
  it("writes a program to a file, and says whose rules it holds", async () => {
    const file = join(folder, "leniency.ts")
    const said = await chengxin(
      "emit",
      "从轻或者免于惩戒",
      "--as",
      "typescript",
      "--out",
      file,
      ...parameters,
    )
    expect(said).toEqual({ code: 0, out: `已写入 ${file}（适用 2026-05-06 的规则）`, complaints: "" })
    expect(readFileSync(file, "utf8")).toContain(
      "export const penaltyLeniency = (facts: PenaltyLeniencyFacts)",
    )
  })

  it("prints each language", async () => {
    const first = async (as: string, ...more: readonly string[]) =>
      (await chengxin("emit", "penalty.leniency", "--as", as, ...parameters, ...more)).out
    expect(await first("java", "--package", "cn.example")).toMatch(/^package cn\.example;/u)
    for (const dialect of ["postgresql", "duckdb", "sql92"])
      expect(
        await first(dialect, "--table", "archive.cases", "--view", "answers", "--keep", "id,unit"),
      ).toContain('CREATE VIEW "answers" AS\nSELECT "id", "unit", "code"')
    const cases: unknown = JSON.parse(await first("cases"))
    expect(cases).toMatchObject({ question: "penalty.leniency", complete: true })
  })

  it("says what is wrong with the command, the question and the parameters", async () => {
    const complaint = async (...words: readonly string[]) => (await chengxin("emit", ...words)).complaints
    expect(await complaint("penalty.leniency", "--as", "cobol")).toContain("没有这种语言")
    expect(await complaint("nothing", "--as", "java")).toContain("没有这个判断事项")
    expect(await complaint("penalty.leniency", "--as", "java")).toContain("尚未规定")
    expect(await complaint("penalty.leniency", "--as", "java", "--on", "tomorrow")).not.toBe("")
    expect(
      await complaint("penalty.leniency", "--as", "java", ...parameters, "--out", "/nowhere/x"),
    ).toContain("无法写入")
  })
})

describe("chengxin impact", () => {
  const file = join(folder, "cases.duckdb")
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(file)
    const connection = await instance.connect()
    await connection.run(`create table cases as select * from (values
      (1, '示例甲局', true, 'partly', false, false), (2, '示例甲局', true, 'fully', false, false),
      (3, '示例乙局', false, 'fully', false, false), (4, '示例乙局', true, 'partly', null, false))
      as t(id, unit, "onOwnInitiative", "lossRecovered", "influenceRemoved", "harmPrevented")`)
    connection.closeSync()
    instance.closeSync()
  })

  it("counts what a parameter would change, by unit, with progress and examples", async () => {
    const counting = join(folder, "partly.yaml")
    writeFileSync(
      counting,
      readFileSync("examples/policy/parameters.yaml", "utf8").replace(
        "penalty.partialRecoveryCounts: 否",
        "penalty.partialRecoveryCounts: 是",
      ),
    )
    const said = await chengxin(
      ...["impact", "从轻或者免于惩戒", "--db", file, "--by", "unit", "--key", "id"],
      ...["--old-parameters", "examples/policy/parameters.yaml", "--new-parameters", counting],
    )
    expect(said.code).toBe(1)
    expect(said.out.split("\n").slice(0, 2)).toEqual([
      "从轻或者免于惩戒：4件中1件结论不同（更不利0件，更有利1件，轻重相当0件，无法比较0件）；有事实未查明的1件。",
      "1  unit=示例甲局  更有利  依规惩戒 → 免于惩戒、从轻惩戒、依规惩戒（例：1）",
    ])
    expect(said.complaints.split("\n").at(-1)).toBe("已处理 4/4 件（100%）")
  })

  it("says that nothing changes, and exits with 0", async () => {
    const { code, out } = await chengxin(
      "impact",
      "penalty.leniency",
      "--db",
      file,
      "--lang",
      "en",
      ...parameters,
    )
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "leniency: 0 of 4 cases are answered otherwise (worse 0, better 0, neither 0, not comparable 0); a fact is missing in 1.",
    ])
  })

  it("says what can't be opened or read, and repeats neither an address nor a database's message", async () => {
    const complaint = async (...words: readonly string[]) => {
      const { code, complaints } = await chengxin("impact", "penalty.leniency", ...words, ...parameters)
      expect(code).toBe(2)
      return complaints
    }
    expect(await complaint()).toContain("没有写明数据库")
    expect(await complaint("--db", join(folder, "no.duckdb"))).toContain("无法打开数据库文件")
    expect(await complaint("--db", "postgres://user:s3cret@127.0.0.1:1/x")).not.toContain("s3cret")
    const said = await complaint("--db", file, "--table", "no_such_table")
    expect(said).toContain("没有留下任何改动")
    expect(said).not.toContain("no_such_table")
  })
})

describe("chengxin twins", () => {
  it("shows what one fact alone turns", async () => {
    const { code, out } = await chengxin(
      "twins",
      "penalty.leniency",
      "--fact",
      "lossRecovered",
      ...parameters,
    )
    expect([code, out.split("\n").slice(3, 5)]).toEqual([0, ["1. 挽回损失", "    部分挽回 → 依规惩戒"]])
    expect((await chengxin("twins", "penalty.leniency", "--fact", "nothing", ...parameters)).code).toBe(2)
  })
})

describe("chengxin like", () => {
  const decisions = join(folder, "decisions.jsonl")

  it("finds a case no worse that was treated more severely, and says which line can't be read", async () => {
    writeFileSync(
      decisions,
      [
        {
          id: "示例1号",
          on: "2026-05-06",
          facts: { onOwnInitiative: true, lossRecovered: "partly" },
          chosen: "lighter",
        },
        {
          id: "示例2号",
          on: "2026-05-06",
          facts: { onOwnInitiative: true, lossRecovered: "fully" },
          chosen: "full",
        },
      ]
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(""),
    )
    const { code, out } = await chengxin("like", "penalty.leniency", "--file", decisions, ...parameters)
    expect(code).toBe(1)
    expect(out).toContain("情节不更重而处理更重：1对")
    writeFileSync(
      decisions,
      '{"id":"示例1号","on":"2026-05-06","facts":{},"chosen":"full"}\n{"id":"示例3号，张示例"}\n',
    )
    const wrong = await chengxin("like", "penalty.leniency", "--file", decisions, ...parameters)
    expect(wrong.code).toBe(2)
    expect(wrong.complaints).toContain(":2")
    expect(wrong.complaints).not.toContain("张示例")
  })
})
