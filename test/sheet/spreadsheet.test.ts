import { execFileSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import writeExcel from "write-excel-file/node"
import { on } from "../../src/kernel/index.js"
import { spreadsheetOf, workbookFrom } from "../../src/cli/spreadsheet.js"
import { shippedPacks } from "../../src/cli/shipped-packs.js"
import { zipEntries } from "../../src/cli/zip-directory.js"
import { standardRulebook } from "../../src/packs/index.js"
import { packFromWorkbook, workbookOf, type Workbook } from "../../src/policy/sheet/index.js"
import type { Pack } from "../../src/policy/index.js"
import { randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { strangePack } from "../model/strange-pack.js"

const file = "local.xlsx"

const bytesOf = async (workbook: Workbook): Promise<Uint8Array> =>
  Result.getOrThrow(await spreadsheetOf(workbook, "zh"))

const readBack = async (given: Pack): Promise<Pack> => {
  const workbook = Result.getOrThrow(workbookOf(given, { language: "zh" }))
  const read = Result.getOrThrow(await workbookFrom(await bytesOf(workbook), file))
  return Result.getOrThrow(packFromWorkbook(read, { file })).pack
}

const oneTable = (rows: readonly (readonly string[])[]): Workbook => ({
  title: "",
  tables: [{ name: "规则", rows: rows.map((cells, index) => ({ number: index + 1, cells })) }],
})

const cellsOf = ({ tables }: Workbook): readonly (readonly string[])[] =>
  tables.flatMap(({ rows }) => rows.map(({ cells }) => cells))

describe("a pack in a spreadsheet", () => {
  it("is read back equal, for all shipped packs with their notes", async () => {
    const rulebook = Result.getOrThrow(standardRulebook({}))
    for (const given of shippedPacks) {
      const notes = { rulebook, on: on("2026-11-25") }
      const workbook = Result.getOrThrow(workbookOf(given, { language: "zh", notes }))
      const read = Result.getOrThrow(await workbookFrom(await bytesOf(workbook), file))
      expect(Result.getOrThrow(packFromWorkbook(read, { file })).pack).toEqual(given)
    }
  })

  it("is read back equal, for random packs", async () => {
    for (let seed = 0; seed < 60; seed += 1)
      for (const given of randomStack(randomSource(seed)).packs) expect(await readBack(given)).toEqual(given)
  })

  it("is read back equal whatever its words are, where a sheet can hold them", async () => {
    await fc.assert(
      fc.asyncProperty(strangePack, async (given) => {
        fc.pre(Result.isSuccess(workbookOf(given, { language: "zh" })))
        expect(await readBack(given)).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  it("has the same bytes at another time", async () => {
    const workbook = oneTable([["编号"], ["a"]])
    const first = await bytesOf(workbook)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(Buffer.from(await bytesOf(workbook)).equals(Buffer.from(first))).toBe(true)
  })
})

describe("a cell of a spreadsheet", () => {
  const dangerous = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "\t=1",
    "\r=1",
    "'=1",
    "2022",
    "是",
  ]

  it("is text, whatever it begins with", async () => {
    const bytes = await bytesOf(oneTable([["编号"], dangerous]))
    const folder = mkdtempSync(join(tmpdir(), "sheet-"))
    writeFileSync(join(folder, file), bytes)
    const sheet = execFileSync("unzip", ["-p", join(folder, file), "xl/worksheets/sheet1.xml"], {
      encoding: "utf8",
    })
    expect(sheet).not.toMatch(/<f[ >]/u)
    const types = [...sheet.matchAll(/<c [^>]*?t="(\w+)"/gu)].map(([, type]) => type)
    expect(types).toEqual(Array.from({ length: dangerous.length + 1 }, () => "s"))
    const read = Result.getOrThrow(await workbookFrom(bytes, file))
    expect(cellsOf(read)[1]).toEqual(dangerous)
  })

  it("keeps every character, also those that XML can't hold", async () => {
    const characters = [
      "_x0041_",
      "\u0000\u0001\u001f",
      "a\r\nb\tc",
      " two  spaces ",
      "😀\u2028",
      "\ud800",
      "\uffff",
    ]
    const read = Result.getOrThrow(await workbookFrom(await bytesOf(oneTable([["编号"], characters])), file))
    expect(cellsOf(read)[1]).toEqual(characters)
  })

  it("is read as text where somebody made it a number, a date or a truth value", async () => {
    const bytes = await writeExcel([
      [
        { value: 2022 },
        { value: 0.1 },
        { value: true },
        { value: new Date("2026-05-06"), format: "yyyy-mm-dd" },
        null,
      ],
      [],
      [{ value: "after an empty row" }],
    ]).toBuffer()
    const read = Result.getOrThrow(await workbookFrom(bytes, file))
    expect(cellsOf(read)).toEqual([
      ["2022", "0.1", "true", "2026-05-06"],
      ["", "", "", ""],
      ["after an empty row", "", "", ""],
    ])
  })
})

describe("bytes that are no spreadsheet", () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const read = await workbookFrom(bytes, file)
    return Result.isFailure(read) ? read.failure[0].code : "read"
  }

  it("are refused, not thrown", async () => {
    expect(await codeOf(new Uint8Array())).toBe("sheet.spreadsheet")
    expect(await codeOf(Buffer.from("编号,规则"))).toBe("sheet.spreadsheet")
    const whole = await bytesOf(oneTable([["编号"], ["a"]]))
    for (let length = 0; length < whole.length; length += 97)
      expect(await codeOf(whole.slice(0, length))).toBe("sheet.spreadsheet")
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const spoilt = whole.slice()
        spoilt[at] = byte
        expect(["read", "sheet.spreadsheet", "sheet.tooLarge"]).toContain(await codeOf(spoilt))
      }),
      { numRuns: 150 },
    )
  })

  it("are refused if they claim to unpack to more than 64 MB", async () => {
    const claiming = await bytesOf(oneTable([["编号"], ["a"]]))
    const [first] = zipEntries(claiming) ?? []
    new DataView(claiming.buffer).setUint32((first?.times[0] ?? 0) + 12, 0x40000000, true)
    expect(await codeOf(claiming)).toBe("sheet.tooLarge")
  })
})

describe("a machine without the libraries for spreadsheets", () => {
  it("is told what to install, or to use Markdown", async () => {
    vi.doMock("read-excel-file/node", () => {
      throw new Error("not installed")
    })
    vi.doMock("write-excel-file/node", () => {
      throw new Error("not installed")
    })
    vi.resetModules()
    const { spreadsheetOf: write, workbookFrom: read } = await import("../../src/cli/spreadsheet.js")
    expect(await write(oneTable([["编号"]]), "zh")).toMatchObject({ failure: [{ code: "sheet.noLibrary" }] })
    expect(await read(new Uint8Array(), file)).toMatchObject({ failure: [{ code: "sheet.noLibrary" }] })
  })
})
