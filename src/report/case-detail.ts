/** One case in full: what happened, what was decided and could have been, why, by which clause, and by when. */
import { citationLabel, formatDate, type CalendarDate } from "../kernel/index.js"
import {
  stageLabel,
  type DistrictReport,
  type ReportedCase,
  type ReportedDeadline,
  type ReportedReason,
  type ReportedStep,
} from "./district-report.js"
import { html, type Markup } from "./markup.js"

/** The section with all cases. */
export function caseDetails({ cases }: DistrictReport): Markup {
  return html`<section id="details" aria-labelledby="details-title">
<h2 id="details-title">逐案说明</h2>
${cases.map(detail)}</section>`
}

function detail(one: ReportedCase): Markup {
  const about = [
    one.subjectKind.zh,
    one.sector.zh,
    `行为发生于${formatDate(one.occurredOn, "zh")}`,
    one.source,
  ]
  return html`<article id="${one.stream}" aria-labelledby="${one.stream}-title">
<header><h3 id="${one.stream}-title">${one.caseNumber}</h3><span class="stage tone-${one.stage}">${stageLabel(one.stage).zh}</span></header>
<p class="about">${about.join(" · ")}</p>
<p class="conduct">${one.conduct}</p>
${one.waitsFor === undefined ? undefined : html`<p class="waits">${one.waitsFor.zh}</p>`}
<ol class="steps">${one.steps.map(step)}</ol>
${deadlines(one.deadlines)}
<p class="back"><a href="#cases">返回案件一览</a></p>
</article>
`
}

function step({ on, title, outcome, lawful, reasons, receipt }: ReportedStep): Markup {
  const others = lawful.filter(({ zh }) => zh !== outcome.zh)
  return html`<li>${day(on)}<div>${title.zh}：<span class="outcome">${outcome.zh}</span></div>
<div class="why">${others.length === 0 ? undefined : html`<p><span class="label">依法还可以选择：</span>${others.map(({ zh }) => zh).join("、")}</p>`}${
    reasons.length === 0 ? undefined : html`<ul>${reasons.map(reason)}</ul>`
  }${receipt === undefined ? undefined : html`<p class="receipt">凭据 ${receipt}</p>`}</div></li>`
}

function reason({ says, citations }: ReportedReason): Markup {
  return html`<li>${says.zh}${says.zh === "" || citations.length === 0 ? "" : " "}<cite>${citations.map((one) => citationLabel(one).zh).join("；")}</cite></li>`
}

const standingLabels: Readonly<Record<ReportedDeadline["standing"], string>> = {
  open: "未到期",
  met: "已按期完成",
  overdue: "已逾期",
  unset: "期限尚未规定",
}

function deadlines(list: readonly ReportedDeadline[]): Markup | undefined {
  if (list.length === 0) return undefined
  return html`<table class="deadlines"><caption>期限</caption>
<thead><tr><th scope="col">事项</th><th scope="col">由谁办理</th><th scope="col">最后一日</th><th scope="col">情况</th></tr></thead>
<tbody>${list.map(
    ({ label, who, due, standing }) =>
      html`<tr><th scope="row">${label.zh}</th><td>${who.zh}</td><td>${due === undefined ? "—" : day(due)}</td><td class="${standing}">${standingLabels[standing]}</td></tr>`,
  )}</tbody></table>`
}

function day(on: CalendarDate): Markup {
  return html`<time datetime="${on}">${formatDate(on, "zh")}</time>`
}
