/** The whole report as one HTML page that needs nothing from elsewhere: no network, no script. */
import { formatDate } from "../kernel/index.js"
import { caseDetails } from "./case-detail.js"
import { caseList } from "./case-list.js"
import type { DistrictReport } from "./district-report.js"
import { importFaults } from "./import-faults.js"
import { html } from "./markup.js"
import { overview } from "./overview.js"
import { styleSheet } from "./style.js"

/**
 * The report as a self-contained HTML document in Chinese, for the screen and for A4. The rulebook's version and digest
 * stand at the foot of each printed page, so that a sheet can be traced to its rules.
 *
 * @param report what it shows; nothing is looked up and nothing added
 *
 * @example
 * const page = districtReportHtml({
 *   title: text("示例区政务失信办理情况", "Cases of the example district"),
 *   on: on("2026-06-30"),
 *   rulebook: { id: "national+district", version: "1", digest: "00" },
 *   cases: [],
 *   faults: [],
 * })
 * page.startsWith("<!doctype html>") // => true
 */
export function districtReportHtml(report: DistrictReport): string {
  const { title, on, remark, rulebook } = report
  const rules = `规则 ${rulebook.id} ${rulebook.version} · 摘要 ${rulebook.digest}`
  const foot = `${remark === undefined ? "" : `${remark.zh} · `}规则 ${rulebook.id} ${rulebook.version} · 摘要 ${rulebook.digest.slice(0, 16)}`
  const faults = importFaults(report)
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title.zh}</title>
<style>${{ markup: styleSheet(foot) }}</style>
</head>
<body>
<a class="skip" href="#overview">跳到正文</a>
<main>
<div class="masthead">
<h1>${title.zh}</h1>
<p class="on">截至${formatDate(on, "zh")}</p>
${remark === undefined ? undefined : html`<p class="remark">${remark.zh}</p>`}
<nav aria-label="目录"><ul><li><a href="#overview">总览</a></li><li><a href="#cases">案件一览</a></li><li><a href="#details">逐案说明</a></li>${
    faults === undefined ? undefined : html`<li><a href="#faults">导入错误</a></li>`
  }</ul></nav>
</div>
${overview(report)}
${caseList(report)}
${caseDetails(report)}
${faults}
<footer class="page-foot">${rules}</footer>
</main>
</body>
</html>
`
  return page.markup
}
