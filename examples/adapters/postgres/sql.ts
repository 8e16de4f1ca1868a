// The one small door to a database. Everything else in this folder speaks through it, so that another driver, or one of the domestic
// PostgreSQL-compatible databases, needs only this file's interface.

/** A row as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>

/** Statements with `$1` parameters. */
export interface Sql {
  readonly query: (statement: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>
}

/** A database: statements on their own, or several that are kept or undone together. READ COMMITTED is enough. */
export interface Database extends Sql {
  readonly transaction: <Value>(body: (sql: Sql) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

/** A column that holds text. */
export function textOf(row: Row | undefined, column: string): string {
  const value = row?.[column]
  if (typeof value !== "string") throw new TypeError(`column ${column} isn't text`)
  return value
}

/** A column that holds a whole number; drivers give BIGINT as text. */
export function wholeOf(row: Row | undefined, column: string): number {
  const value = Number(row?.[column] ?? Number.NaN)
  if (!Number.isSafeInteger(value)) throw new TypeError(`column ${column} isn't a whole number`)
  return value
}

/** Whether a statement failed because a unique value was already there (SQLSTATE 23505). */
export function isDuplicate(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "23505"
}
