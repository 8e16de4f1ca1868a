// Rule sheets: a pack as tables of text that a lawyer fills in, and back; as Markdown, and as a page for print.
// Turning tables into the bytes of a spreadsheet is not done here: that needs a library, which a host chooses.

export { packPage, type PageOptions } from "./html.js"
export { markdownOf, markdownTables } from "./markdown.js"
export type { NoteSource } from "./notes.js"
export { packFromWorkbook, type SheetPack } from "./read-sheet.js"
export { sheetLimits, type Row, type Table, type Workbook } from "./workbook.js"
export { workbookOf, type SheetOptions } from "./write-sheet.js"
