import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { run } from "../../src/cli/run.js"
import { readSpreadsheets, sheetPack } from "../../src/cli/sheet-files.js"

/** Runs the command as on a terminal. */
const chengxin = async (...words: readonly string[]) => {
  const out: string[] = []
  const complaints: string[] = []
  const code = await run(words, (language) => ({
    language,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    answer: () => Promise.resolve(undefined),
    today: () => on("2026-05-06"),
  }))
  return { code, out: out.join("\n"), complaints: complaints.join("\n") }
}

const folder = mkdtempSync(join(tmpdir(), "sheets-"))
const inFolder = (name: string): string => join(folder, name)

describe("chengxin emit of a pack, and the sheet as a pack again", () => {
  it("answers the same from the spreadsheet and from Markdown as from the shipped pack", async () => {
    for (const [form, name] of [
      ["sheet-xlsx", "district.xlsx"],
      ["sheet-md", "district.sheet.md"],
    ] as const) {
      const made = await chengxin("emit", "district", "--as", form, "--out", inFolder(name))
      expect([made.code, made.out]).toEqual([0, `已写入 ${inFolder(name)}`])
      const same = await chengxin("diff", "penalty.leniency", "--new-pack", inFolder(name))
      expect(same.code).toBe(0)
    }
  })

  it("shows by diff what a changed sheet changes", async () => {
    const { out } = await chengxin("emit", "district", "--as", "sheet-md")
    const changed = out.replaceAll("influenceRemoved or harmPrevented)", "harmPrevented)")
    expect(changed).not.toBe(out)
    writeFileSync(inFolder("changed.sheet.md"), changed)
    const { code } = await chengxin("diff", "penalty.leniency", "--new-pack", inFolder("changed.sheet.md"))
    expect(code).toBe(1)
  })

  it("prints a page with every rule in words", async () => {
    const { out } = await chengxin("emit", "district", "--as", "sheet-html")
    expect(out).toContain("<!doctype html>")
    expect(out).toContain("“同一事项已有容错结论”为是")
    expect(out).not.toContain("<script")
  })

  it("says what to name where a question or nothing is named, and that a spreadsheet needs a file", async () => {
    const asked = await chengxin("emit", "penalty.leniency", "--as", "sheet-md")
    expect([asked.code, asked.complaints]).toEqual([
      2,
      "规则表按规则包写出，请写明规则包。本次适用的规则包有：national（全国基准规则）、district（区级政务诚信实施方案（2022））；随附的可选规则包用 --with 加上。",
    ])
    expect((await chengxin("emit", "district", "--as", "sheet-xlsx")).complaints).toBe(
      "电子表格不能显示在终端上。请用 --out 写明文件，如 --out local.xlsx。",
    )
  })
})

describe("a sheet that can't be used", () => {
  it("says of the cell what the rulebook finds wrong with a rule", async () => {
    const { out } = await chengxin("emit", "district", "--as", "sheet-md")
    const line = out.split("\n").findIndex((row) => row.startsWith("| plan.leniency.self-correction |"))
    const spoilt = out
      .split("\n")
      .map((row, index) => (index === line ? row.replaceAll("onOwnInitiative", "ownInitiative") : row))
    writeFileSync(inFolder("spoilt.sheet.md"), spoilt.join("\n"))
    const { code, complaints } = await chengxin("prove", "--pack", inFolder("spoilt.sheet.md"))
    const row = line - out.split("\n").indexOf("## 规则")
    expect([code, complaints.split("\n")[0]]).toEqual([
      2,
      `${inFolder("spoilt.sheet.md")}:${String(line + 1)} 规则!E${String(row - 2)} 适用条件 [plan.leniency.self-correction]：条件用到的事实“ownInitiative”不属于这个问题。请核对名称，或者在规则包中增列这项事实。`,
    ])
  })

  it("is refused when the spreadsheet was changed after it was read", async () => {
    const path = inFolder("local.xlsx")
    await chengxin("emit", "district", "--as", "sheet-xlsx", "--out", path)
    const read = await readSpreadsheets([path])
    expect(sheetPack(path, read)).toMatchObject({ _tag: "Success" })
    utimesSync(path, 1, 1)
    expect(sheetPack(path, read)).toMatchObject({ failure: [{ code: "sheet.changed", at: path }] })
  })

  it("is found in a folder of packs, but not the lock file that a spreadsheet program puts beside it", async () => {
    const packs = mkdtempSync(join(tmpdir(), "packs-"))
    await chengxin("emit", "district", "--as", "sheet-xlsx", "--out", join(packs, "district.xlsx"))
    writeFileSync(join(packs, "~$district.xlsx"), "locked")
    writeFileSync(join(packs, "notes.md"), "# not a pack")
    expect((await chengxin("diff", "penalty.leniency", "--new-pack", packs)).code).toBe(0)
    writeFileSync(join(packs, "other.sheet.md"), "# not a pack either")
    expect((await chengxin("diff", "penalty.leniency", "--new-pack", packs)).complaints).toContain(
      "缺少工作表“规则包”",
    )
  })

  it("is refused when it is no spreadsheet, or isn't there", async () => {
    writeFileSync(inFolder("text.xlsx"), readFileSync("README.md"))
    expect((await chengxin("prove", "--pack", inFolder("text.xlsx"))).complaints).toContain(
      "这不是可以读取的 .xlsx 文件。",
    )
    expect((await chengxin("prove", "--pack", inFolder("nowhere.xlsx"))).complaints).toContain("找不到")
  })
})
