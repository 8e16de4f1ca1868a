/** The first page of the report: how many cases stand where, in all and by sector. */
import {
  caseStages,
  stageLabel,
  type CaseStage,
  type DistrictReport,
  type ReportedCase,
} from "./district-report.js"
import { html, type Markup } from "./markup.js"

/** Cases by stage. */
export function countByStage(cases: readonly ReportedCase[]): ReadonlyMap<CaseStage, number> {
  return new Map(caseStages.map((stage) => [stage, cases.filter((one) => one.stage === stage).length]))
}

/** The overview section. */
export function overview({ cases, faults }: DistrictReport): Markup {
  const counts = countByStage(cases)
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">总览</h2>
<ul class="figures">
<li class="figure"><b>${cases.length}</b><span>件案件</span></li>
${caseStages.map(
  (stage) =>
    html`<li class="figure tone-${stage}"><b>${counts.get(stage) ?? 0}</b><span>${stageLabel(stage).zh}</span></li>`,
)}</ul>
<p class="lead">${faults.length === 0 ? "导入时没有发现错误。" : `导入时发现${String(faults.length)}处错误，已逐处列明，见“导入错误”；其余各行照常办理。`}</p>
${bySector(cases)}
</section>`
}

function bySector(cases: readonly ReportedCase[]): Markup {
  const sectors = [...new Set(cases.map(({ sector }) => sector.zh))]
  return html`<div class="table"><table>
<caption>各领域案件的现状（件）</caption>
<thead><tr><th scope="col">领域</th><th scope="col" class="n">合计</th>${caseStages.map(
    (stage) => html`<th scope="col" class="n">${shortLabels[stage]}</th>`,
  )}<th scope="col">分布</th></tr></thead>
<tbody>${sectors.map((sector) =>
    sectorRow(
      sector,
      cases.filter((one) => one.sector.zh === sector),
    ),
  )}</tbody>
</table></div>`
}

function sectorRow(sector: string, cases: readonly ReportedCase[]): Markup {
  const counts = countByStage(cases)
  return html`<tr><th scope="row">${sector}</th><td class="n">${cases.length}</td>${caseStages.map(
    (stage) => {
      const count = counts.get(stage) ?? 0
      return html`<td class="n${count === 0 ? " zero" : ""}">${count}</td>`
    },
  )}<td><div class="bar" aria-hidden="true">${caseStages.map((stage) => {
    const share = ((counts.get(stage) ?? 0) / cases.length) * 100
    return html`<i class="tone-${stage}" style="width:${share.toFixed(2)}%"></i>`
  })}</div></td></tr>`
}

const shortLabels: Readonly<Record<CaseStage, string>> = {
  recorded: "记录",
  repaired: "修复",
  withdrawn: "撤回",
  suspended: "中止",
  exempted: "容错",
  notRecorded: "不记录",
  underWay: "办理中",
}
