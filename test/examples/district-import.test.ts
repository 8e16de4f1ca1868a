import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import fc from "fast-check"
import { caseStream, columns, readCases, subjectRef } from "../../examples/adapters/import/index.js"

const district = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../examples/district/${name}`, import.meta.url)))
const utf8 = district("cases.csv")
const gb18030 = district("cases-gb18030.csv")

const header = columns.join(",")
const good =
  "示例系统,示1,公务员,甲某子,000000190001010017,政府采购,行为,2025-01-06,无,,,,,不适用,本对象,未认定,是,履行职务,0,无,0,未催告,有"
const file = (...rows: readonly string[]) => new TextEncoder().encode([header, ...rows].join("\r\n"))
const changed = (column: (typeof columns)[number], value: string) =>
  good
    .split(",")
    .map((cell, index) => (index === columns.indexOf(column) ? value : cell))
    .join(",")
const codesOf = (...rows: readonly string[]) =>
  readCases("f.csv", file(...rows), "utf-8").faults.map(({ code }) => code)

describe("import of the district's two old systems", () => {
  it("reads the good rows of the UTF-8 file and reports each bad one by line and column", () => {
    const { cases, faults, rows } = readCases("cases.csv", utf8, "utf-8")
    expect(rows).toBe(48)
    expect(cases).toHaveLength(42)
    expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["import.caseNumber.missing", 8, 2],
      ["date.notReal", 16, 8],
      ["residentId.check", 24, 5],
      ["import.word", 32, 3],
      ["import.columnCount", 40, undefined],
      ["import.caseNumber.duplicate", 49, 2],
    ])
  })

  it("reads the GB18030 file and reports both faults of one row", () => {
    const { cases, faults, rows } = readCases("cases-gb18030.csv", gb18030, "gb18030")
    expect(rows).toBe(31)
    expect(cases).toHaveLength(28)
    expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["unifiedCreditCode.check", 7, 5],
      ["instrument.effectiveBeforeIssue", 17, 13],
      ["import.word", 26, 6],
      ["import.word", 26, 14],
    ])
  })

  it("covers the seven sectors and every kind of subject", () => {
    const cases = [...readCases("a", utf8, "utf-8").cases, ...readCases("b", gb18030, "gb18030").cases]
    expect(new Set(cases.map(({ sector }) => sector)).size).toBe(7)
    const kinds = cases.map(({ subject }) =>
      subject.kind === "unit" ? subject.unitKind : subject.employeeKind,
    )
    expect(new Set(kinds).size).toBe(12)
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it("says of every fault where, what is expected and what to do, and never what stood there", () => {
    for (const [name, bytes, encoding] of [
      ["a.csv", utf8, "utf-8"],
      ["b.csv", gb18030, "gb18030"],
    ] as const) {
      const bad = readCases(name, bytes, encoding).faults
      const said = JSON.stringify(bad)
      for (const { at, message, remedy, expected } of bad) {
        expect(at).toContain(`${name} 第`)
        for (const { zh, en } of [message, remedy, expected]) {
          expect(zh).not.toBe("")
          expect(en).not.toBe("")
        }
      }
      const cells = new TextDecoder(encoding).decode(bytes).split(/[\r\n,]+/u)
      for (const cell of cells.filter((c) => /^\d{17}.$|某/u.test(c))) expect(said).not.toContain(cell)
    }
  })
})

describe("a row of an old system", () => {
  it("gives back the case", () => {
    const { cases, faults } = readCases("f.csv", file(good), "utf-8")
    expect(faults).toEqual([])
    expect(cases[0]).toMatchObject({
      caseNumber: "示1",
      line: 2,
      occurredOn: "2025-01-06",
      sector: "procurement",
    })
    expect(cases[0]).not.toHaveProperty("instrument")
  })

  it("is refused with every one of its faults at once", () => {
    expect(
      codesOf(changed("发生日期", "2025-13-01").replace("政府采购", "别的").replace("履行职务", "")),
    ).toEqual(["import.word", "date.notReal", "import.empty"])
  })

  it("whose figure isn't a whole number is refused", () => {
    expect(
      codesOf(changed("损失金额（元）", "1.5"), changed("此前记录数", "-1"), changed("此前记录数", "1001")),
    ).toEqual(["import.number", "import.number", "import.number"])
  })

  it("that is broken doesn't keep the others back, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.string({ unit: "binary" }), (column, junk) => {
        const quoted = `"${junk.replaceAll('"', '""').replaceAll(/\p{Surrogate}/gu, "")}"`
        const { cases } = readCases("f.csv", file(changed(column, quoted), changed("案号", "示2")), "utf-8")
        expect(cases.map(({ caseNumber }) => caseNumber)).toContain("示2")
      }),
    )
  })

  it("keeps its line number after a cell of two lines and after an empty line", () => {
    const faults = readCases(
      "f.csv",
      file(changed("行为描述", '"一行\r\n两行"'), "", changed("案号", "")),
      "utf-8",
    ).faults
    expect(faults.map(({ line }) => line)).toEqual([5])
  })

  it("with a quotation mark that is never closed is reported as such", () => {
    expect(codesOf(good, changed("行为描述", '"没有结束'))).toEqual(["import.quoting"])
  })
})

describe("a file", () => {
  it("with other columns is refused as a whole", () => {
    const { faults, cases } = readCases("f.csv", new TextEncoder().encode("a,b\n1,2\n"), "utf-8")
    expect([faults.map(({ code }) => code), cases]).toEqual([["import.header"], []])
  })

  it("in another encoding than named is refused, not misread", () => {
    expect(readCases("f.csv", gb18030, "utf-8").faults.map(({ code }) => code)).toEqual(["import.encoding"])
  })
})

describe("ids of imported cases", () => {
  it("come from the source and the case number, so that no two pairs run together", () => {
    expect(caseStream("甲", "1")).toBe(caseStream("甲", "1"))
    expect(caseStream("甲1", "2")).not.toBe(caseStream("甲", "12"))
  })

  it("of a subject depend on the host's key and hide the number", () => {
    const ref = subjectRef("person", "000000190001010017", "k1")
    expect(ref).toMatch(/^person-[0-9a-f]{20}$/u)
    expect(subjectRef("person", "000000190001010017", "k2")).not.toBe(ref)
  })
})
