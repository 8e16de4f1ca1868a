/** Rules as programs of other languages, and the cases by which a host tests them. */
export { emitTypeScript } from "./typescript.js"
export { emitSql } from "./sql.js"
export type { EmittedSql, SqlDialect, SqlOptions } from "./sql.js"
export { emitJava } from "./java.js"
export type { JavaFile, JavaOptions } from "./java.js"
export { statusCodes } from "./write.js"
export { conformanceOf } from "./conformance.js"
export type { Conformance, ConformanceCase, ConformanceOptions } from "./conformance.js"
