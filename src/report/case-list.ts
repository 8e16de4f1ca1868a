/** The list of all cases, one row each, with a link to the case. */
import { stageLabel, type DistrictReport, type ReportedCase } from "./district-report.js"
import { html, type Markup } from "./markup.js"

/** The section with the list. */
export function caseList({ cases }: DistrictReport): Markup {
  return html`<section id="cases" aria-labelledby="cases-title">
<h2 id="cases-title">案件一览</h2>
<div class="table"><table>
<caption>点击案号查看经过、理由和依据</caption>
<thead><tr><th scope="col">案号</th><th scope="col">对象类别</th><th scope="col">领域</th><th scope="col">现状</th><th scope="col">程度</th><th scope="col">在执行的措施</th><th scope="col">公开范围</th></tr></thead>
<tbody>${cases.map(row)}</tbody>
</table></div>
</section>`
}

function row(one: ReportedCase): Markup {
  return html`<tr><th scope="row"><a href="#${one.stream}">${one.caseNumber}</a></th><td>${one.subjectKind.zh}</td><td>${one.sector.zh}</td><td class="stage tone-${one.stage}">${stageLabel(one.stage).zh}</td><td>${one.severity?.zh ?? "—"}</td><td>${one.measures.length === 0 ? "—" : one.measures.map(({ zh }) => zh).join("；")}</td><td>${one.scope?.zh ?? "—"}</td></tr>`
}
