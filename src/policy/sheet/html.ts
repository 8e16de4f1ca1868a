/**
 * A workbook as a page for print: every table with the columns that have something in them, without scripts and
 * without anything from elsewhere. Not read back.
 */
import type { Language } from "../../kernel/index.js"
import { noteMark, type Table, type Workbook } from "./workbook.js"

/**
 * A printable page, A4 across.
 *
 * @example
 * const sheet = workbookOf(examplePack, { language: "zh" })
 * Result.isSuccess(sheet) ? htmlOf(sheet.success, "zh").slice(0, 15) : "" // => "<!doctype html>"
 */
export const htmlOf = ({ title, tables }: Workbook, language: Language): string => {
  const body = tables
    .filter(({ name }) => !name.startsWith(`${noteMark}填写`) && !name.startsWith(`${noteMark}how`))
    .map((table) => tableHtml(table, language))
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.join("\n")}
</body>
</html>
`
}

const style = `
@page { size: A4 landscape; margin: 12mm }
body { font: 10.5pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; margin: 1.5em; color: #111 }
h1 { font-size: 18pt; text-align: center; margin: 0 0 1em }
h2 { font-size: 13pt; margin: 1.4em 0 .4em; break-after: avoid }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #777; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee; font-weight: bold; white-space: nowrap }
thead { display: table-header-group }
tr { break-inside: avoid }
code { font: 9pt/1.4 Consolas, "DejaVu Sans Mono", monospace; color: #333 }
table.pack th { width: 10em }
@media print { body { margin: 0 } }
`

const escaped = (raw: string): string =>
  raw
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>")

/** In Chinese, English columns are left out; in English, the Chinese column beside an English one. */
const isShown = (heading: string, headings: readonly string[], language: Language): boolean =>
  language === "zh" ? !heading.endsWith("（英文）") : !headings.includes(`${heading} (English)`)

/** Columns of ids and conditions as programs write them. */
const isCode = (heading: string): boolean =>
  /^(?:编号|判断事项|结论|适用条件|除外条件|授权条件|不可能的条件|条件|断言|id|question|outcomes|when|unless|impossible|condition|claim)$/u.test(
    heading,
  )

const tableHtml = ({ name, rows }: Table, language: Language): string => {
  const [first, ...others] = rows
  const headings = first?.cells ?? []
  const shown = headings
    .map((heading, index) => ({ heading, index }))
    .filter(
      ({ heading, index }) =>
        isShown(heading, headings, language) && others.some(({ cells }) => (cells[index] ?? "") !== ""),
    )
  const head = shown.map(({ heading }) => `<th>${escaped(heading.replace(noteMark, ""))}</th>`).join("")
  const body = others.map(({ cells }) => {
    const row = shown.map(({ heading, index }) => {
      const cell = escaped(cells[index] ?? "")
      return `<td>${isCode(heading) && cell !== "" ? `<code>${cell}</code>` : cell}</td>`
    })
    return `<tr>${row.join("")}</tr>`
  })
  return `<h2>${escaped(name.replace(noteMark, ""))}</h2>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`
}
