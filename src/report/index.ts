// Reports for people, from read models: pure functions, no names of people.

export * from "./district-report.js"
export { districtReportHtml } from "./page.js"
