/** The rows that could not be read: where, what is expected, what to do. Never what stood there. */
import type { DistrictReport, ReportedFault } from "./district-report.js"
import { html, type Markup } from "./markup.js"

/** The section with the faults; nothing where there are none. */
export function importFaults({ faults }: DistrictReport): Markup | undefined {
  if (faults.length === 0) return undefined
  return html`<section id="faults" aria-labelledby="faults-title">
<h2 id="faults-title">导入错误</h2>
<div class="table"><table>
<caption>以下各行没有导入，改正后重新导出即可；已经导入的案件不会重复</caption>
<thead><tr><th scope="col">位置</th><th scope="col">问题</th><th scope="col">应当</th><th scope="col">怎么办</th></tr></thead>
<tbody>${faults.map(row)}</tbody>
</table></div>
</section>`
}

function row({ at, message, expected, remedy }: ReportedFault): Markup {
  return html`<tr><th scope="row">${at}</th><td>${message.zh}</td><td>${expected.zh}</td><td>${remedy.zh}</td></tr>`
}
