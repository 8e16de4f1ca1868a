/** The outcome of `check` as one printable page: self-contained, nothing is fetched. */
import { formatDate, type Language } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"
import type { Checked, ProcessChecked, QuestionCoverage } from "../testing/index.js"
import { coverageCells, coverageHeads, missingText } from "./check-coverage.js"
import { processText } from "./check-process.js"
import { findingsOf } from "./findings.js"

const escaped = (words: string): string =>
  words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;")

const style = `@page{size:A4;margin:18mm 16mm}body{font:11pt/1.7 "Noto Serif CJK SC","SimSun",serif;color:#1a1a1a;max-width:180mm;margin:0 auto;padding:10mm 6mm}
h1{font-size:18pt;margin:0 0 2mm}h2{font-size:13pt;margin:8mm 0 2mm;border-bottom:1px solid #999}article{break-inside:avoid;margin:0 0 5mm;padding:2mm 4mm;border-left:3px solid #2f6b3c}
article.differs{border-left-color:#a3271f}h3{font-size:11.5pt;margin:0}.where{font-size:9pt;color:#555;margin:0}dl{display:grid;grid-template-columns:4em 1fr;margin:1mm 0}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:10pt}th,td{border:1px solid #bbb;padding:1mm 2mm;text-align:left}.rules{font-size:8.5pt;color:#555;overflow-wrap:anywhere}`

const terms = {
  zh: {
    title: "规则案例核对报告",
    answer: "结论",
    force: "约束",
    facts: "事实",
    check: "对照",
    unset: "参数",
    covered: "案例覆盖情况",
    differs: "与预期不一致",
    all: "案例",
    changed: "仅改变",
    book: "规则版本",
  },
  en: {
    title: "Scenarios checked against the rules",
    answer: "answer",
    force: "force",
    facts: "facts",
    check: "check",
    unset: "unset",
    covered: "What the cases cover",
    differs: "different from what is expected",
    all: "cases",
    changed: "changed only",
    book: "rules",
  },
} as const

const entry = (checked: Checked, rulebook: Rulebook, language: Language): string => {
  const say = terms[language]
  const { asking, differences } = checked
  const { sentence, force, facts, comparison, unset } = findingsOf(checked, rulebook, language)
  const rows = [
    [say.answer, [sentence]],
    [say.force, [force]],
    [say.facts, facts],
    [say.check, comparison],
    [say.unset, unset],
  ] as const
  const list = rows
    .filter(([, lines]) => lines.length > 0)
    .map(([term, lines]) => `<dt>${term}</dt><dd>${lines.map(escaped).join("<br>")}</dd>`)
    .join("")
  const changed =
    asking.changed === undefined ? "" : ` <small>${say.changed}：${escaped(asking.changed.zh)}</small>`
  return `<article${differences.length > 0 ? ' class="differs"' : ""}><h3>${differences.length > 0 ? "✗" : "✓"} ${escaped(asking.name)}${changed}</h3>
<p class="where">${escaped(asking.question.title?.[language] ?? asking.question.id)} · ${formatDate(asking.on, language)} · ${escaped(asking.place.file)}:${String(asking.place.line)}</p><dl>${list}</dl></article>`
}

const coverageRow = (one: QuestionCoverage, language: Language): string => {
  const [title = "", ...cells] = coverageCells(one, language)
  return `<tr><th scope="row">${escaped(title)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`
}

/** The page; what differs comes first. */
export const checkHtml = (
  checked: readonly Checked[],
  processes: readonly ProcessChecked[],
  covered: readonly QuestionCoverage[],
  rulebook: Rulebook,
  language: Language,
): string => {
  const driven =
    processes.length === 0
      ? ""
      : `<h2>${language === "zh" ? "办理过程" : "Processes"}（${String(processes.length)}）</h2>${processes.map((one) => `<pre>${escaped(processText(one, language))}</pre>`).join("\n")}`
  const say = terms[language]
  const differing = checked.filter(({ differences }) => differences.length > 0)
  const section = (title: string, list: readonly Checked[]): string =>
    list.length === 0
      ? ""
      : `<h2>${title}（${String(list.length)}）</h2>${list.map((one) => entry(one, rulebook, language)).join("\n")}`
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say.title}</title><style>${style}</style></head><body><main>
<h1>${say.title}</h1><p class="rules">${say.book}：${escaped(rulebook.id)} ${escaped(rulebook.version)}</p>
${section(say.differs, differing)}
<h2>${say.covered}</h2><table><thead><tr>${coverageHeads(language)
    .map((head) => `<th scope="col">${head}</th>`)
    .join("")}</tr></thead><tbody>${covered.map((one) => coverageRow(one, language)).join("")}</tbody></table>
${missingText(covered, language)
  .map((line) => `<p>${escaped(line)}</p>`)
  .join("\n")}
${section(
  say.all,
  checked.filter(({ differences }) => differences.length === 0),
)}
${driven}</main></body></html>
`
}
