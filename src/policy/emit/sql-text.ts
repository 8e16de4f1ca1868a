/** Names and texts in SQL, escaped so that they stay what they are. */
import { fault, text, type Fault } from "../../kernel/index.js"
import type { Fact } from "../fact.js"

export type SqlDialect = "postgresql" | "duckdb" | "sql92"

export const named = (name: string): string => `"${name.replace(/"/gu, '""')}"`

export const quoted = (value: string): string => `'${value.replace(/'/gu, "''")}'`

/** A table, or a table of a schema. */
export const tableNamed = (table: string): string => table.split(".").map(named).join(".")

export const literal = ({ type }: Fact, value: string | number): string =>
  typeof value === "number" ? decimal(value) : type.kind === "date" ? `DATE ${quoted(value)}` : quoted(value)

/** A number without an exponent. */
export const decimal = (value: number): string => {
  const plain = String(value)
  return plain.includes("e") ? value.toFixed(6).replace(/0+$/u, "") : plain
}

export const indented = (query: string): string => query.replace(/^/gmu, "  ")

/** Comments that can't end early, nor begin another. */
export const commented = (value: string): string =>
  value
    .replace(/\*\//gu, "* /")
    .replace(/\/\*/gu, "/ *")
    .replace(/[\r\n]+/gu, " ")

/** NUL can't be stored; in plain SQL some engines read a backslash as an escape. */
export const isUnsafe = (value: string, dialect: SqlDialect): boolean =>
  value === "" || value.includes("\u0000") || (dialect === "sql92" && value.includes("\\"))

export const unsafeText = (id: string): Fault =>
  fault("emit.text", {
    at: id,
    message: text(
      "有的名称为空，或者含有该种 SQL 不能安全书写的字符。",
      "A name is empty or has a character that this SQL can't write safely.",
    ),
    remedy: text("请改名，或者用 columns 另定列名。", "Rename it, or name other columns with `columns`."),
  })
