/** One row of a table as values by column, on the way between a cell's text and a pack's JSON. */
import type { Language, Text } from "../../kernel/index.js"
import type { Json, JsonObject } from "../codec/json.js"
import { isObject } from "./json-parts.js"

/** By the first part of a column's key: what stands in `label.zh` and `label.en` is `{ label: { zh, en } }`. */
export type Cells = Readonly<Record<string, Json | undefined>>

/** Says that a column doesn't hold what it should. */
export type Report = (key: string, what: { readonly expected: Text }) => void

/** What stands in a column. */
export const cellAt = (cells: Cells, key: string): Json | undefined => {
  let found: Json | undefined = undefined
  let within: Cells = cells
  for (const part of key.split(".")) {
    found = within[part]
    within = isObject(found) ? found : {}
  }
  return found
}

/** The values of columns put together. Texts without English have the Chinese for both. */
export const cellsFrom = (columns: ReadonlyMap<string, Json>): Cells => {
  const cells: Record<string, Json> = {}
  for (const [key, json] of columns) {
    const [member, part] = key.split(".")
    if (member === undefined) continue
    const beside = cells[member]
    cells[member] = part === undefined ? json : { ...(isObject(beside) ? beside : {}), [part]: json }
  }
  for (const [member, cell] of Object.entries(cells))
    if (isObject(cell) && cell["zh"] !== undefined && cell["en"] === undefined)
      cells[member] = { ...cell, en: cell["zh"] }
  return cells
}

/** Only what is there. */
export const present = (cells: Cells): JsonObject => {
  const kept: Record<string, Json> = {}
  for (const [key, cell] of Object.entries(cells)) if (cell !== undefined) kept[key] = cell
  return kept
}

/** How an item of a pack's JSON and the cells of a row are turned into each other, where they aren't the same. */
export interface Turning {
  readonly cells?: (item: JsonObject, language: Language) => Cells
  readonly item?: (cells: Cells, report: Report) => JsonObject
  /** The column in which a member stands. */
  readonly column?: (member: string) => string
}
