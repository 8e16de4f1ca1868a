/** `chengxin diff` and the milder of two versions, as a person at a terminal meets them. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { milderText } from "../../src/cli/milder-command.js"
import { cite, on, sha256Digest, text } from "../../src/kernel/index.js"
import { repairRule36 } from "../../src/law/index.js"
import { questions } from "../../src/packs/index.js"
import {
  askMilder,
  booleanFact,
  chooseOne,
  pack,
  rulebook,
  rulesFor,
  verify,
} from "../../src/policy/index.js"
import { differences, differencesHtml, differencesText } from "../../src/policy/difference/index.js"
import { chengxin } from "./run-command.js"

const file = (name: string, content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "diff-")), name)
  writeFileSync(path, content)
  return path
}

describe("chengxin diff", () => {
  it("proves that an exported pack answers every question as the shipped one, and exits with 0", async () => {
    const copy = file("district.yaml", (await chengxin("export-pack", "district")).out)
    const { code, out } = await chengxin("diff", "--new-pack", copy)
    expect(code).toBe(0)
    expect(out.split("\n")).toHaveLength(questions.length)
    expect(out.split("\n").filter((line) => !line.endsWith("：结论全部相同"))).toEqual([])
  })

  it("finds what a changed clause changes, by the rule that was changed", async () => {
    const shipped = (await chengxin("export-pack", "district")).out
    const changed = shipped.replace("or influenceRemoved or harmPrevented)", "or harmPrevented)")
    expect(changed).not.toBe(shipped)
    const parameters = "examples/policy/parameters.yaml"
    const { code, out } = await chengxin(
      "diff",
      "从轻或者免于惩戒",
      "--parameters",
      parameters,
      "--new-pack",
      file("district.yaml", changed),
    )
    expect(code).toBe(1)
    expect(out).toMatch(
      /情形：主动纠正：是；挽回损失：除全部挽回以外；消除不良影响：是；有效阻止危害结果发生：否/u,
    )
    expect(out).toMatch(
      /原依据：《加强政务诚信建设实施方案》（区级，2022年）三（一）4.* \[plan\.leniency\.self-correction\]/u,
    )
    const all = await chengxin(
      "diff",
      "--parameters",
      parameters,
      "--new-pack",
      file("district.yaml", changed),
    )
    expect(all.out.split("\n").filter((line) => !line.endsWith("：结论全部相同"))).toEqual([
      expect.stringMatching(/^从轻或者免于惩戒：\d+种情形中\d+种结论不同/u),
    ])
  })

  it("writes a page without scripts and data with exact counts", async () => {
    const words = [
      "diff",
      "repair.eligibility",
      "--only",
      "national",
      "--old-on",
      "2025-06-22",
      "--new-on",
      "2026-04-01",
    ]
    const page = file("report.html", "")
    expect((await chengxin(...words, "--report", page)).code).toBe(1)
    const html = readFileSync(page, "utf8")
    expect([html.includes("<script"), html.includes("12,832"), /(?:src|href)=/u.test(html)]).toEqual([
      false,
      true,
      false,
    ])
    const [data] = JSON.parse((await chengxin(...words, "--json")).out) as {
      readonly count: string
      readonly regions: unknown[]
    }[]
    expect([data?.count, data?.regions.length]).toEqual(["12832", 3])
    expect((await chengxin(...words, "--lang", "en")).out).toContain(
      "Of 122,880 cases, 12,832 (10.4%) are answered differently, in 3 regions; all others alike (proved).",
    )
  })

  it.each([
    [["diff", "没有的事项"], "没有这个判断事项"],
    [["diff", "--old-on", "2026-02-30"], "日历上没有这一天"],
    [["diff", "--only", "nowhere"], "没有这个随附的规则包"],
    [["diff", "--report", "a.html"], "网页只列一个判断事项"],
    [["ask", "repair.eligibility", "--act", "2025-01-01"], "须同时写明"],
  ])("refuses %s, and says what to write", async (words, complaint) => {
    const said = await chengxin(...words)
    expect(said.code).toBe(2)
    expect(said.complaints).toContain(complaint)
  })
})

const clause = cite(repairRule36, "第一条")
const leniency = {
  ...chooseOne("example.leniency", {
    title: text("示例<b>", "example <b>"),
    ask: text("可否从轻？", "May it be lighter?"),
    facts: [booleanFact("corrected", { label: text("已纠正 & <i>", "corrected & <i>") })],
    outcomes: { lighter: text("从轻", "lighter"), full: text("依规", "as the rules provide") },
    otherwise: { outcome: "full", citations: [clause] },
  }),
  lexMitior: clause,
}
const book = Result.getOrThrow(
  rulebook({
    questions: [leniency],
    bindings: {},
    packs: [
      pack({
        id: "national",
        version: "1",
        title: text("示例", "example"),
        citation: clause,
        jurisdiction: text("示例", "example"),
        tier: "national",
        ruleSets: [
          rulesFor(leniency, (fact, rule) => [
            rule("lighter").when(fact.corrected).must("lighter").from(on("2026-01-01")).cite(clause),
          ]),
        ],
      }),
    ],
  }),
)
const days = { act: on("2025-06-01"), decision: on("2026-06-01") }

describe("the milder of two versions (从旧兼从轻)", () => {
  it("is refused for a question of which no clause says so", async () => {
    const facts = file("facts.yaml", "已知事实:\n  记录在用: 是\n")
    const said = await chengxin(
      "ask",
      "repair.eligibility",
      "--file",
      facts,
      "--act",
      "2025-06-22",
      "--decision",
      "2026-04-01",
    )
    expect([said.code, said.complaints]).toEqual([
      2,
      "repair.eligibility：没有规定这个问题适用从旧兼从轻。请按所询日期施行的规定回答。",
    ])
  })

  it("is told with both answers, and both receipts replay", () => {
    const found = Result.getOrThrow(askMilder(book, leniency, { corrected: true }, days, sha256Digest))
    const said = milderText(found, book, "zh")
    expect(said).toContain("由有权机关判断。两个版本无法比较孰轻孰重")
    expect(said).toContain("行为时（2025年6月1日）")
    expect(said).toContain("决定时（2026年6月1日）")
    const none = Result.getOrThrow(askMilder(book, leniency, { corrected: false }, days, sha256Digest))
    expect(milderText(none, book, "en").split("\n")[0]).toBe(
      "Applies: the rules at the act. The version at the act applies: the version at the decision isn't milder. Versions in force in between were not considered.",
    )
    for (const receipt of Object.values(found.receipts))
      expect(verify(receipt, book, sha256Digest)).toEqual(Result.succeed("same"))
  })

  it("stands in the table of differences, region by region, as it is for each case", () => {
    const found = Result.getOrThrow(
      differences(book, book, leniency, { oldOn: days.act, newOn: days.decision }),
    )
    expect(differencesText(found, "zh")).toContain("从旧兼从轻：《信用修复管理办法》")
    for (const region of found.regions) {
      const { applies } = Result.getOrThrow(
        askMilder(book, leniency, region.example.facts, days, sha256Digest),
      )
      const row = { act: "原规则", decision: "现规则", person: "由有权机关判断" }[applies]
      expect(differencesText(found, "zh")).toMatch(new RegExp(`^1 .*${row}$`, "mu"))
    }
    expect(found.regions).toHaveLength(1)
  })

  it("is on a page where every name is escaped", () => {
    const found = Result.getOrThrow(
      differences(book, book, leniency, { oldOn: days.act, newOn: days.decision }),
    )
    const page = differencesHtml(found, "zh")
    expect([
      page.includes("示例&lt;b&gt;"),
      page.includes("已纠正 &amp; &lt;i&gt;"),
      page.includes("<b>"),
      page.includes("<i>"),
    ]).toEqual([true, true, false, false])
  })
})
