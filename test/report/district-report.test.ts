import { describe, expect, it } from "vitest"
import fc from "fast-check"
import { text } from "../../src/kernel/index.js"
import { districtReportHtml, type DistrictReport, type ReportedCase } from "../../src/report/index.js"
import { cssString, html } from "../../src/report/markup.js"
import { sampleReport } from "./sample.js"

const page = districtReportHtml(sampleReport)
const first = sampleReport.cases[0] as ReportedCase
const withCase = (changes: Partial<ReportedCase>): DistrictReport => ({
  ...sampleReport,
  cases: [{ ...first, ...changes }],
})
const tagsOf = (markup: string) =>
  markup.match(/<[^!][^<>]*>/gu)?.map((tag) => tag.replaceAll(/"[^"]*"/gu, '""')) ?? []

describe("the district report", () => {
  it("shows each case once in the list and once in full, the list linking to the full account", () => {
    for (const { stream, caseNumber } of sampleReport.cases) {
      expect(page.split(`<article id="${stream}"`)).toHaveLength(2)
      expect(page).toContain(`<a href="#${stream}">${caseNumber}</a>`)
    }
  })

  it("counts every case exactly once among the stages", () => {
    const counts = [...page.matchAll(/class="figure tone-\w+"><b>(\d+)<\/b>/gu)].map(([, count]) =>
      Number(count),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sampleReport.cases.length)
  })

  it("gives the reasons, the clauses, the other lawful choices and the receipt of a step", () => {
    expect(page).toContain("文书已生效，认定失信违约，且属于目录所列行为。")
    expect(page).toContain(
      "<cite>《加强政务诚信建设实施方案》三（一）4；《加强政务诚信建设实施方案》三（二）4</cite>",
    )
    expect(page).toContain('<span class="label">依法还可以选择：</span>先督促整改')
    expect(page).toContain("凭据 9f2a6c1e0b7d4c3a")
  })

  it("says of a deadline whose period nobody has set that it is not yet set, and never shows a day for it", () => {
    const unset = districtReportHtml(
      withCase({ deadlines: [{ label: text("异议处理", ""), who: text("办公室", ""), standing: "unset" }] }),
    )
    expect(unset).toContain('<td>办公室</td><td>—</td><td class="unset">期限尚未规定</td>')
  })

  it("names the rulebook's version and digest, also at the foot of printed pages", () => {
    const { version, digest } = sampleReport.rulebook
    expect(page).toContain(`规则 national+district ${version} · 摘要 ${digest}</footer>`)
    expect(page).toContain(
      `@bottom-left { content: "全部数据均为虚构 · 规则 national+district ${version} · 摘要 ${digest.slice(0, 16)}"`,
    )
  })

  it("needs nothing from elsewhere and runs no script", () => {
    expect(page).not.toMatch(/https?:|<script|<link|<img|url\(|@import| on\w+=/u)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it("has one heading of the first level, a language, and headers with a scope in every table", () => {
    expect(page.match(/<h1>/gu)).toHaveLength(1)
    expect(page).toContain('<html lang="zh-CN">')
    expect(page.match(/<th(?! scope="(?:col|row)")[ >]/gu)).toBeNull()
  })

  it("leaves out what isn't there: no faults, no section and no link for them", () => {
    const clean = districtReportHtml({ ...sampleReport, faults: [] })
    expect(clean).not.toContain('id="faults"')
    expect(clean).not.toContain('href="#faults"')
    expect(clean).toContain("导入时没有发现错误。")
  })

  it("is the same for the same cases", () => {
    expect(districtReportHtml(sampleReport)).toBe(page)
  })

  it("takes no markup from any text: the tags of a page never depend on the words in it", () => {
    const plain = tagsOf(districtReportHtml(withCase({ conduct: "x", caseNumber: "x", source: "x" })))
    const words = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<script>alert(1)</script>",
        `"><img src=x onerror=alert(1)>`,
        "</style>",
        "<!--",
        "&lt;",
        "' onclick='x",
      ),
    )
    fc.assert(
      fc.property(words, words, words, (conduct, caseNumber, source) => {
        expect(tagsOf(districtReportHtml(withCase({ conduct, caseNumber, source })))).toEqual(plain)
      }),
    )
  })
})

describe("markup", () => {
  it("replaces control characters and marks that turn the direction of writing", () => {
    expect(html`${"a\u0000b\u202Ec\uD800d\n"}`.markup).toBe("a\uFFFDb\uFFFDc\uFFFDd\n")
  })

  it("ends no style sheet and no CSS string early", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        expect(cssString(words).slice(1, -1)).not.toMatch(/["<>\n]/u)
      }),
    )
  })
})
