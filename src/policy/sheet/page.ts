/** A printable page of tables, as HTML; whatever text stands in it is escaped by `escaped` or `code`. */
import type { Language } from "../../kernel/index.js"

export interface PageTable {
  readonly title: string
  readonly under?: string
  /** Widths in hundredths of the page. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  /** Cells as HTML. */
  readonly rows: readonly (readonly string[])[]
}

interface Page {
  readonly language: Language
  readonly title: string
  readonly under: string
  /** Parts as HTML. */
  readonly body: readonly string[]
}

export const escaped = (raw: string): string =>
  raw
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>")

/** Text as programs write it; it may break after a dot or a hyphen. */
export const code = (raw: string): string =>
  `<code>${escaped(raw).replaceAll(/[.-](?=[a-z])/gu, "$&<wbr>")}</code>`

const style = `
@page { size: A4 landscape; margin: 12mm }
body { font: 10pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; margin: 1.5em auto; max-width: 75em; color: #111 }
h1 { font-size: 17pt; text-align: center; margin: 0 }
h2 { font-size: 12.5pt; margin: 1.4em 0 .2em; break-after: avoid }
.under { color: #333; margin: .2em 0 .5em; break-after: avoid }
h1 + .under { text-align: center }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #777; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee }
td p { margin: .3em 0 0 }
thead { display: table-header-group }
tr { break-inside: avoid }
code { font: 8.5pt/1.4 Consolas, "DejaVu Sans Mono", monospace; color: #444 }
@media print { body { margin: 0; max-width: none } }
`

export const page = ({ language, title, under, body }: Page): string => `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="under">${escaped(under)}</p>
${body.join("\n")}
</body>
</html>
`

export const pageTable = ({ title, under, columns, rows }: PageTable): string => {
  const widths = columns.map(({ width }) => `<col style="width: ${String(width)}%">`).join("")
  const head = columns.map(({ heading }) => `<th>${escaped(heading)}</th>`).join("")
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")
  const says = under === undefined || under === "" ? "" : `<p class="under">${escaped(under)}</p>\n`
  return `<h2>${escaped(title)}</h2>
${says}<table>
<colgroup>${widths}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`
}
