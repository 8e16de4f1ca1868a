/**
 * A printable paper: a page with the questions, then, on a page of its own, the key with reasons and clauses.
 * One self-contained HTML file for A4; nothing is fetched.
 */
import { citationLabel, type Language, type Text } from "../kernel/index.js"
import type { Item } from "./item.js"

export interface PaperDescription {
  readonly title: Text
  /** Which rules the keys were computed from: the rulebook's version and digest. */
  readonly rules: string
  readonly items: readonly Item[]
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

const escaped = (words: string): string =>
  words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;")

const words = {
  zh: {
    single: "单项选择题",
    several: "多项选择题",
    name: "单位",
    number: "准考证号",
    score: "得分",
    key: "参考答案与依据",
    points: "分",
    each: "每题",
    total: "共",
    items: "题",
    sealed: "密封线内不要答题",
  },
  en: {
    single: "Single choice",
    several: "Multiple choice",
    name: "Unit",
    number: "Candidate number",
    score: "Score",
    key: "Key and grounds",
    points: "points",
    each: "each",
    total: "in all",
    items: "items",
    sealed: "Write nothing on this side of the line",
  },
} as const

const question = (item: Item, number: number, language: Language): string =>
  `<li value="${String(number)}"><p>${escaped(item.stem[language])}（　　）<span class="points">${String(item.points)} ${words[language].points}</span></p><ol class="options">${item.options
    .map((option) => `<li>${escaped(option.label[language])}</li>`)
    .join("")}</ol></li>`

const keyOf = (item: Item): string =>
  item.options.flatMap(({ right }, index) => (right ? [letters.charAt(index)] : [])).join("")

const keyEntry = (item: Item, number: number, language: Language): string => {
  const options = item.options.map((option, index) => {
    const mark = option.right ? "✓" : "✗"
    return `<li>${mark} ${letters.charAt(index)} ${escaped(option.label[language])}：${escaped(option.because[language])}</li>`
  })
  const clauses = [...new Set(item.citations.map((citation) => citationLabel(citation)[language]))]
  return `<li value="${String(number)}"><p><strong>${keyOf(item)}</strong>　${escaped(clauses.join("；"))}</p><ul class="grounds">${options.join("")}</ul></li>`
}

const style = `@page{size:A4;margin:22mm 20mm}body{font:12pt/1.75 "Noto Serif CJK SC","SimSun",serif;color:#111;max-width:170mm;margin:0 auto;padding:12mm 8mm}
h1{font-size:18pt;text-align:center;margin:0 0 4mm}h2{font-size:13pt;margin:8mm 0 3mm}ol{padding-left:2em}.paper>li{margin:0 0 5mm;break-inside:avoid}
.options{list-style:upper-alpha;padding-left:2.2em;margin:1mm 0}.who{display:flex;gap:8mm;border-bottom:1px dashed #555;padding:0 0 4mm;margin:0 0 4mm;font-size:11pt}
.who span{flex:1;border-bottom:1px solid #111}.sealed{font-size:9pt;color:#444;text-align:center;letter-spacing:.4em;margin:0 0 6mm}.points{white-space:nowrap;font-size:10pt;color:#444}
.scores{border-collapse:collapse;margin:0 auto 4mm}.scores td{border:1px solid #111;padding:1mm 5mm;text-align:center;min-width:16mm}
@media print{body{padding:0;max-width:none}}.key{break-before:page}.grounds{list-style:none;padding:0;font-size:10.5pt;color:#222}.rules{font-size:8.5pt;color:#444;margin-top:8mm;overflow-wrap:anywhere}`

/**
 * The paper as one HTML document; singles first, then several-choice items, numbered through.
 * @example
 * paper({ title: text("测验", "Test"), rules: "demo", items: [] }, "zh").startsWith("<!doctype html>") // => true
 */
export const paper = (description: PaperDescription, language: Language): string => {
  const say = words[language]
  const sections = (["single", "several"] as const)
    .map((kind) => ({ kind, items: description.items.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  const ordered = sections.flatMap(({ items }) => items)
  const numberOf = (item: Item): number => ordered.indexOf(item) + 1
  const body = sections.map(({ kind, items }, index) => {
    const points = items.reduce((sum, item) => sum + item.points, 0)
    const heading =
      language === "zh"
        ? `${["一", "二"][index] ?? ""}、${say[kind]}（${say.total}${String(items.length)}${say.items}，${String(points)}${say.points}）`
        : `${say[kind]} (${String(items.length)} ${say.items}, ${String(points)} ${say.points})`
    return `<h2>${heading}</h2><ol class="paper">${items.map((item) => question(item, numberOf(item), language)).join("")}</ol>`
  })
  const key = ordered.map((item) => keyEntry(item, numberOf(item), language))
  const boxes = sections.map(({ kind }) => `<td>${say[kind]}</td>`).join("")
  const blanks = sections.map(() => "<td>&nbsp;</td>").join("")
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(description.title[language])}</title><style>${style}</style></head><body>
<main><p class="who">${say.name}：<span></span>${say.number}：<span></span></p><p class="sealed">${say.sealed}</p><h1>${escaped(description.title[language])}</h1>
<table class="scores"><tbody><tr>${boxes}<td>${say.score}</td></tr><tr>${blanks}<td>&nbsp;</td></tr></tbody></table>${body.join("")}</main>
<section class="key"><h2>${say.key}</h2><ol class="paper">${key.join("")}</ol></section><p class="rules">${escaped(description.rules)}</p>
</body></html>
`
}
