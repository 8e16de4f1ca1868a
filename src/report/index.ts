// Reports for people, from read models: pure functions, no names of people.

export * from "./district-report.js"
export { districtReportHtml } from "./page.js"
export { dueCalendar, type DueCalendarOptions } from "./due-calendar.js"
export { dueTable, type DueTableOptions } from "./due-table.js"
export type { Due } from "./due-words.js"
