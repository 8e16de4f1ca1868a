// Import of an old system's CSV export. An example of a host's adapter, not part of the library.

export type { ImportedCase, Sector, SubjectWord } from "./imported-case.js"
export type { ImportFault } from "./import-fault.js"
export { columns } from "./columns.js"
export { readCases, type ImportResult } from "./read-cases.js"
export { caseStream, subjectRef } from "./case-ids.js"
