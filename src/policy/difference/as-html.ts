/** Differences as one printable page: self-contained, without scripts, nothing fetched, every text escaped. */
import { citationLabel, type Language } from "../../kernel/index.js"
import type { DifferenceRegion, Differences } from "./difference.js"
import {
  appliesWords,
  changeWords,
  grouped,
  ruleLines,
  shareOf,
  sideLines,
  summaryOf,
  terms,
  titleOf,
} from "./words.js"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

const escaped = (words: string): string => words.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

const style = `@page{size:A4 landscape;margin:14mm}*{box-sizing:border-box}
body{font:11pt/1.6 "Noto Serif CJK SC","Source Han Serif SC","SimSun",serif;color:#1a1a1a;max-width:265mm;margin:0 auto;padding:8mm 6mm}
h1{font-size:17pt;margin:0 0 3mm}h2{font-size:12.5pt;margin:9mm 0 2mm}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.5mm 4mm;margin:0}dt{color:#555;white-space:nowrap}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:10pt}th,td{border:1px solid #bbb;padding:1.2mm 2mm;text-align:left;vertical-align:top}
thead th{background:#f1f1ec}td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tr{break-inside:avoid}
.worse{color:#9c241c;font-weight:700}.better{color:#276335;font-weight:700}.incomparable{color:#6a4a00;font-weight:700}
section{break-inside:avoid;border-left:3px solid #999;padding-left:4mm}section.worse-line{border-color:#9c241c}section.better-line{border-color:#276335}section.incomparable-line{border-color:#b8860b}
ul{margin:0;padding-left:5mm}.small{font-size:8.5pt;line-height:1.5;color:#555}.arrow{color:#777;padding:0 2mm}code{font-size:8.5pt;color:#555}`

/**
 * The differences as a page of HTML.
 *
 * @example
 * // found: the differences of two versions
 * differencesHtml(found, "zh").startsWith("<!doctype html>") // => true
 */
export const differencesHtml = (found: Differences, language: Language): string => {
  const say = terms[language]
  const milder = found.question.lexMitior
  const sides = (["before", "after"] as const)
    .map(
      (side) => `<dt>${say[side]}</dt><dd>${sideLines(found[side], language).map(escaped).join("<br>")}</dd>`,
    )
    .join("")
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(titleOf(found, language))}</title><style>${style}</style></head><body><main>
<h1>${escaped(titleOf(found, language))}</h1>
<dl>${sides}</dl>
<p>${escaped(summaryOf(found, language))}<br><span class="small">${say.counted}</span>${milder === undefined ? "" : `<br>${say.milder}${escaped(citationLabel(milder)[language])}`}</p>
${found.regions.length === 0 ? "" : tableOf(found, language)}
${found.regions.map((region, place) => sectionOf(region, place, language)).join("\n")}
</main></body></html>
`
}

const tableOf = ({ question, regions, total }: Differences, language: Language): string => {
  const say = terms[language]
  const isMilder = question.lexMitior !== undefined
  const rows = regions.map(
    (region, place) =>
      `<tr><td class="n">${String(place + 1)}</td><td class="n">${grouped(region.count)}</td><td class="n">${escaped(shareOf(region.count, total))}</td><td>${escaped(region.before.words[language])}</td><td>${escaped(region.after.words[language])}</td><td class="${region.change}">${changeWords[region.change][language]}</td>${isMilder ? `<td>${appliesWords(region.change, language)}</td>` : ""}</tr>`,
  )
  return `<table><thead><tr><th class="n" scope="col">${say.place}</th><th class="n" scope="col">${say.count}</th><th class="n" scope="col">%</th><th scope="col">${say.was}</th><th scope="col">${say.is}</th><th scope="col">${say.change}</th>${isMilder ? `<th scope="col">${say.applies}</th>` : ""}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`
}

const sectionOf = (region: DifferenceRegion, place: number, language: Language): string => {
  const say = terms[language]
  const { before, after, change, common, cases, casesComplete, example } = region
  const list =
    cases.length === 1
      ? escaped(cases[0]?.[language] ?? "")
      : `${common === undefined ? "" : `${escaped(common[language])}<br>`}${say.or}<ul>${cases.map((words) => `<li>${escaped(words[language])}</li>`).join("")}</ul>`
  const entries = [
    [say.cases, `${list}${casesComplete ? "" : `<br>${say.more}`}`],
    ...(["before", "after"] as const).flatMap((side) => {
      const lines = ruleLines(region.rules[side], language)
      return lines.length === 0
        ? []
        : [[side === "before" ? say.wasClauses : say.isClauses, lines.map(marked).join("<br>")]]
    }),
    [
      say.example,
      `${escaped(example.words[language])}${language === "zh" ? "；" : "; "}${say.rest}<br>${say.was}${language === "zh" ? "：" : ": "}${escaped(example.before.words[language])}<br>${say.is}${language === "zh" ? "：" : ": "}${escaped(example.after.words[language])}<br><span class="small">${say.whole}${language === "zh" ? "：" : ": "}${escaped(example.whole[language])}</span>`,
    ],
  ]
  return `<section class="${change}-line"><h2>${String(place + 1)}. ${escaped(before.words[language])}<span class="arrow">→</span>${escaped(after.words[language])}</h2>
<dl>${entries.map(([term, words]) => `<dt>${term ?? ""}</dt><dd>${words ?? ""}</dd>`).join("")}</dl></section>`
}

/** The id of the rule, in brackets at the end, as code. */
const marked = (line: string): string => escaped(line).replace(/ \[([^\]]+)\]$/u, " <code>$1</code>")
