import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { district, standardRulebook } from "../../src/packs/index.js"
import { rulebook, type Pack } from "../../src/policy/index.js"
import { strangePack } from "../model/strange-pack.js"
import {
  markdownTables,
  packFromWorkbook,
  sheetLimits,
  type Row,
  workbookOf,
  type Workbook,
} from "../../src/policy/sheet/index.js"

const columnLetters = (column: number): string => String.fromCharCode(65 + column)

const file = { file: "local.sheet.md" }

const sheet = `# 本地规则

说明文字不影响读取。

## 规则包

| 项目 | 内容 |
| --- | --- |
| 编号 | local |
| 版本 | 2026 |
| 名称 | 本地规则 |
| 适用地区 | 本区 |
| 层级 | 本单位 |
| 上位规则包 | national, district |
| 依据 | 《本地办法》 |

## 规则

| 效力 | 编号 | 判断事项 | 结论 | 适用条件 | 生效日 | 依据 | ※备注 |
|---|:--|---|---|---|---|---|---|
| 不得 | local.late | objection.acceptance | accept | (pastDeadline) and  not goodReason | 2026-01-01 | 《本地办法》第三条 —— 逾期的不受理。 | 随意填写 |

## 文件

| 简称 | 全称 | 制定机关 | 位阶 | 核对程度 | 核对日 |
| --- | --- | --- | --- | --- | --- |
| 本地办法 | 本地办法 | 本区人民政府 | 规范性文件 | A | 2026-11-25 |
`

const read = (source: string): Result.Result<Pack, readonly string[]> => {
  const tables = markdownTables(source, file)
  if (Result.isFailure(tables))
    return Result.fail(tables.failure.map(({ at, code }) => `${code} ${at ?? ""}`))
  return Result.mapBoth(packFromWorkbook(tables.success, file), {
    onSuccess: ({ pack }) => pack,
    onFailure: (faults) => faults.map(({ at, code }) => `${code} ${at ?? ""}`),
  })
}

const faultsOf = (source: string): readonly string[] => {
  const found = read(source)
  return Result.isFailure(found) ? found.failure : []
}

describe("a sheet written by hand", () => {
  it("is read with columns in any order, columns left out, notes, and Chinese for both languages", () => {
    const found = Result.getOrThrow(read(sheet))
    expect(found).toMatchObject({
      id: "local",
      version: "2026",
      title: { zh: "本地规则", en: "本地规则" },
      tier: "host",
      extends: ["national", "district"],
      rules: [
        {
          id: "local.late",
          force: "mustNot",
          then: ["accept"],
          from: "2026-01-01",
          citations: [
            {
              title: "本地办法",
              article: "第三条",
              paraphrase: { zh: "逾期的不受理。", en: "逾期的不受理。" },
            },
          ],
        },
      ],
    })
  })

  it("is read the same in English and with the names programs use", () => {
    const english = sheet
      .replace("## 规则\n", "## Rules\n")
      .replace("| 效力 | 编号 | 判断事项 | 结论 | 适用条件 |", "| force | id | question | then | When |")
      .replace("| 不得 |", "| mustNot |")
      .replace("| 层级 | 本单位 |", "| tier | host |")
    expect(read(english)).toEqual(read(sheet))
  })
})

describe("a sheet that can't be read", () => {
  it("names every fault at once, each with line, table, cell, heading and rule", () => {
    const spoilt = sheet
      .replace("| 层级 | 本单位 |", "| 层级 | 乡镇 |")
      .replace("| 版本 | 2026 |", "| 版本 |  |")
      .replace("| 不得 |", "| 可能 |")
      .replace("(pastDeadline) and  not goodReason", "pastDeadline and or goodReason")
      .replace("| 2026-01-01 |", "| 2026-02-30 |")
      .replace("| 《本地办法》第三条", "| 《另一办法》第三条")
      .replace("| 规范性文件 |", "| 通知 |")
      .replace("| 2026-11-25 |", "| 昨天 |")
    expect(faultsOf(spoilt)).toEqual([
      "sheet.empty local.sheet.md:10 规则包!B3 内容",
      "sheet.cell local.sheet.md:13 规则包!B6 内容",
      "sheet.cell local.sheet.md:21 规则!A2 效力 [local.late]",
      "sheet.cell local.sheet.md:27 文件!D2 位阶",
      "date.format local.sheet.md:27 文件!F2 核对日",
      "date.notReal local.sheet.md:21 规则!F2 生效日 [local.late]",
      "condition.syntax local.sheet.md:21 规则!E2 适用条件 [local.late]",
      "pack.document local.sheet.md:21 规则!G2 依据 [local.late]",
    ])
  })

  it("never passes over a table or a column that nobody knows", () => {
    expect(faultsOf(sheet.replace("## 规则\n", "## 规责\n"))).toEqual([
      "sheet.unknownTable local.sheet.md:19",
    ])
    expect(faultsOf(sheet.replace("| 生效日 |", "| 起始日期 |"))).toEqual([
      "sheet.unknownColumn local.sheet.md:19 规则!F1",
    ])
    expect(faultsOf(sheet.replace("※备注", "效力"))).toEqual(["sheet.twice local.sheet.md:19 规则!H1"])
    expect(faultsOf(sheet.replace("| 编号 | 判断事项 |", "| ※编号 | 判断事项 |"))).toEqual([
      "sheet.missingColumn local.sheet.md 规则",
    ])
    expect(faultsOf(sheet.replace("| 适用地区 | 本区 |\n", ""))).toEqual([
      "sheet.missingItem local.sheet.md 规则包",
    ])
    expect(faultsOf(sheet.slice(sheet.indexOf("## 规则\n")))).toContain("sheet.missingTable local.sheet.md")
    expect(faultsOf(`${sheet}\n## 规则\n\n| 编号 |\n|---|\n`)).toEqual(["sheet.twice local.sheet.md 规则"])
    expect(faultsOf("| 编号 |\n|---|\n")).toEqual(["sheet.markdown local.sheet.md:1"])
    expect(faultsOf(`${sheet}\n\n| 编号 |\n|---|\n`)).toEqual(["sheet.markdown local.sheet.md:30"])
  })

  it("asks for what a kind of rule or theorem needs, and for nothing in columns that it doesn't use", () => {
    const exception = sheet.replace("| 不得 |", "| 例外 |")
    expect(faultsOf(exception)).toEqual(["sheet.cell local.sheet.md:21 规则!D2 结论 [local.late]"])
    expect(faultsOf(sheet.replace("| accept |", "|  |"))).toEqual([
      "sheet.cell local.sheet.md:21 规则!D2 结论 [local.late]",
    ])
    const theorem = (kind: string, condition: string, claim: string, facts: string): readonly string[] =>
      faultsOf(
        `${sheet}\n## 定理\n\n| 编号 | 判断事项 | 内容 | 种类 | 条件 | 断言 | 比较的事实 | 绝不会 |\n|---|---|---|---|---|---|---|---|\n| t | q | 一句话 | ${kind} | ${condition} | ${claim} | ${facts} |  |\n`,
      )
    expect(theorem("必要条件", "always", "can(accept)", "")).toEqual([])
    expect(theorem("无关", "", "", "a, b")).toEqual([])
    expect(theorem("无关", "", "decided", "a (x, y)")).toEqual([
      "sheet.cell local.sheet.md:33 定理!F2 断言 [t]",
      "sheet.cell local.sheet.md:33 定理!G2 比较的事实 [t]",
    ])
    expect(theorem("必要条件", "", "perhaps(x)", "")).toEqual([
      "sheet.cell local.sheet.md:33 定理!F2 断言 [t]",
      "sheet.cell local.sheet.md:33 定理!E2 条件 [t]",
    ])
    expect(theorem("单调", "", "", "a")).toEqual(["sheet.cell local.sheet.md:33 定理!H2 绝不会 [t]"])
  })

  it("never repeats what stands in a cell", () => {
    const canary = "张三110101199003070011"
    const cells = [...sheet.matchAll(/\| ([^|\n-]+) (?=\|)/gu)].map((found) => found.index + 2)
    for (const at of cells) {
      const end = sheet.indexOf(" |", at)
      const spoilt = sheet.slice(0, at) + canary + sheet.slice(end)
      const tables = markdownTables(spoilt, file)
      const found = Result.flatMap(tables, (workbook) => packFromWorkbook(workbook, file))
      if (Result.isFailure(found)) expect(JSON.stringify(found.failure)).not.toContain("张三")
    }
    expect(cells.length).toBeGreaterThan(30)
  })

  it("is refused, not thrown, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(sheet.length), (given, at) => {
        const mixed = sheet.slice(0, at) + given + sheet.slice(at)
        expect(Result.isResult(read(mixed))).toBe(true)
        expect(Result.isResult(read(given))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe("a spoilt cell", () => {
  /** A pack with every kind of table. */
  const [whole] = fc.sample(strangePack, { seed: 7, numRuns: 50 }).flatMap((given) =>
    Result.getOrElse(
      Result.map(workbookOf(given, { language: "zh" }), (one) => [one]),
      () => [],
    ),
  )

  it("is the only one that faults are said of, for every cell of every table", () => {
    let [spoilt, refused] = [0, 0]
    for (const [at, table] of (whole?.tables ?? []).entries()) {
      if (table.name.startsWith("※")) continue
      for (const [line, row] of table.rows.entries()) {
        if (line === 0) continue
        row.cells.forEach((_, column) => {
          if (table.name === "规则包" && column === 0) return
          const tables = (whole?.tables ?? []).map((one, index) =>
            index === at
              ? {
                  ...one,
                  rows: one.rows.map((other, place) => (place === line ? spoil(other, column) : other)),
                }
              : one,
          )
          const found = packFromWorkbook({ title: "", tables }, { file: "x" })
          spoilt += 1
          if (!Result.isFailure(found)) return
          refused += 1
          const heading = table.rows[0]?.cells[column] ?? ""
          const place = `x ${table.name}!${columnLetters(column)}${String(line + 1)} `
          const beside = alsoAt(table.name, heading)
          const elsewhere = found.failure.filter(
            ({ at: where = "" }) => !`${where} `.startsWith(place) && !beside.test(where),
          )
          expect(elsewhere.map(({ at: where, code }) => [place, code, where])).toEqual([])
        })
      }
    }
    expect([spoilt > 150, refused > 60]).toEqual([true, true])
  })

  /**
   * What else one cell can make wrong: citations of a document whose name is changed; the Chinese that is missing where
   * only English stands; the question that is missing where only its outcome stands.
   */
  const alsoAt = (table: string, heading: string): RegExp => {
    if (table === "文件" && heading === "简称") return /依据|规则包!B10 /u
    if (heading.endsWith("（英文）")) return new RegExp(` ${heading.slice(0, -4)}(?: |$)`, "u")
    return heading === "取自结论" ? / 取自判断事项/u : /^(?!)/u
  }

  const spoil = (row: Row, column: number): Row => ({
    ...row,
    cells: row.cells.map((cell, index) => (index === column ? "§ (" : cell)),
  })
})

describe("the limits of a sheet", () => {
  const table = (rows: readonly (readonly string[])[]): Workbook => ({
    title: "",
    tables: [{ name: "规则", rows: rows.map((cells, index) => ({ number: index + 1, cells })) }],
  })
  const codes = (workbook: Workbook): readonly string[] => {
    const found = packFromWorkbook(workbook, file)
    return Result.isFailure(found) ? found.failure.map(({ code, at }) => `${code} ${at ?? ""}`) : []
  }

  it("are said before anything is read", () => {
    expect(codes(table(Array.from({ length: sheetLimits.rows + 1 }, () => ["a"])))).toEqual([
      "sheet.tooLarge local.sheet.md 规则",
    ])
    expect(codes(table([["a"], ["b", "x".repeat(sheetLimits.cell + 1)]]))).toEqual([
      "sheet.tooLarge local.sheet.md 规则!B2",
    ])
    expect(codes(table([Array.from({ length: sheetLimits.columns + 1 }, () => "")]))).toEqual([
      "sheet.tooLarge local.sheet.md 规则",
    ])
  })

  it("hold for packs that are written, too", () => {
    const [rule] = district.rules
    const many = {
      ...district,
      rules: Array.from({ length: sheetLimits.rows }, () => rule ?? district.rules[1]),
    }
    const found = workbookOf(many as Pack, { language: "zh" })
    expect(Result.isFailure(found) && found.failure[0].code).toBe("sheet.tooLarge")
  })
})

describe("a fault of the rulebook", () => {
  it("is said of the cell that names what is wrong, for every name in every rule", () => {
    const shipped = Result.getOrThrow(standardRulebook({}))
    let placed = 0
    for (const [index, rule] of district.rules.entries()) {
      const rules = district.rules.map((one, place) =>
        place === index ? { ...one, then: ["nowhere"], overrides: ["nobody"] } : one,
      )
      const workbook = Result.getOrThrow(workbookOf({ ...district, rules }, { language: "zh" }))
      const found = Result.getOrThrow(packFromWorkbook(workbook, { file: "local.xlsx" }))
      const built = rulebook({
        questions: shipped.questions,
        packs: shipped.packs.map((one) => (one.id === found.pack.id ? found.pack : one)),
        bindings: {},
      })
      const faults = Result.isFailure(built) ? built.failure.map(found.place) : []
      const row = String(index + 2)
      const places = faults.map(({ at }) => at)
      if (rule.force !== undefined) expect(places).toContain(`local.xlsx 规则!D${row} 结论 [${rule.id}]`)
      expect(places).toContain(`local.xlsx 规则!I${row} 优先于 [${rule.id}]`)
      placed += 1
    }
    expect(placed).toBe(district.rules.length)
  })
})
