/**
 * A pack as a workbook: a table that describes it, one row for each rule, and a table for each other part that it has.
 * With a rulebook at hand, columns and tables marked ※ say the same in words; they are for people and never read back.
 *
 * Invariant: a workbook that is handed out is read back as exactly the same pack.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Faults, type Language } from "../../kernel/index.js"
import type { JsonObject } from "../codec/json.js"
import { encodePack } from "../codec/pack-json.js"
import type { Pack } from "../pack.js"
import { valueRows } from "./dated-values.js"
import type { Field } from "./field.js"
import { isList, objectOf, objectsIn } from "./json-parts.js"
import { layouts, packFields, packTable, type Layout } from "./layout.js"
import { noteColumns, noteTables, type NoteSource } from "./notes.js"
import { packFromWorkbook } from "./read-sheet.js"
import { cellAt, type Cells } from "./row-cells.js"
import { sizeFaults, tableOf, type Table, type Workbook } from "./workbook.js"

export interface SheetOptions {
  readonly language: Language
  /** With it, what is marked ※ says rules, facts and outcomes in words. */
  readonly notes?: NoteSource
}

/**
 * A pack as tables.
 *
 * @returns faults `sheet.tooLarge`, and `sheet.cannotHold` for a pack that tables can't hold exactly
 *
 * @example
 * const sheet = workbookOf(examplePack, { language: "zh" })
 * Result.isSuccess(sheet) ? sheet.success.tables.map(({ name }) => name) : []
 * // => ["规则包", "规则", "文件", "※填写说明"]
 */
export const workbookOf = (pack: Pack, options: SheetOptions): Result.Result<Workbook, Faults> => {
  const workbook = { title: pack.title[options.language], tables: tablesOf(pack, options) }
  const tooLarge = sizeFaults(workbook, "")
  if (hasFaults(tooLarge)) return Result.fail(tooLarge)
  const read = packFromWorkbook(workbook, { file: pack.id })
  if (Result.isFailure(read)) return Result.fail([cannotHold(read.failure[0].at ?? pack.id)])
  const differing = difference(encodePack(pack), encodePack(read.success.pack))
  return differing === undefined ? Result.succeed(workbook) : Result.fail([cannotHold(differing)])
}

const cannotHold = (at: string) =>
  fault("sheet.cannotHold", {
    at,
    message: text(
      "这一处的文字不能原样写入规则表（首尾空格、空白文字等）。",
      "A sheet can't hold what stands here exactly (spaces at the ends, a blank text and the like).",
    ),
    remedy: text("请改写这一处，或者改用YAML。", "Word it differently, or use YAML."),
  })

/** The first place in which two packs differ. */
const difference = (one: JsonObject, other: JsonObject): string | undefined => {
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [written, read] = [one[key], other[key]]
    if (JSON.stringify(written) === JSON.stringify(read)) continue
    if (!isList(written) || !isList(read)) return key
    const index = written.findIndex((item, place) => JSON.stringify(item) !== JSON.stringify(read[place]))
    return `${key}[${String((index < 0 ? written.length : index) + 1)}]`
  }
  return undefined
}

const tablesOf = (pack: Pack, options: SheetOptions): readonly Table[] => {
  const { language } = options
  const json = encodePack(pack)
  const heading = language === "zh" ? ["项目", "内容"] : ["item", "content"]
  const head = packFields.map((one) => [one.heading[language], written(json, one, language)])
  return [
    tableOf(packTable[language], [heading, ...head]),
    ...layouts.flatMap((layout) => tableIn(layout, json, pack, options)),
    ...noteTables(pack, language, options.notes),
  ]
}

/** Rules always have a table, so that there is one to write them into. */
const tableIn = (layout: Layout, json: JsonObject, pack: Pack, options: SheetOptions): readonly Table[] => {
  const { language } = options
  const items = itemsOf(layout.id, json)
  if (items.length === 0 && layout.id !== "rules") return []
  const notes = layout.id === "rules" ? noteColumns(pack, language, options.notes) : []
  return [
    tableOf(layout.name[language], [
      [...layout.fields.map(({ heading }) => heading[language]), ...notes.map((note) => note.heading)],
      ...items.map((item, index) => {
        const cells = layout.cells === undefined ? item : layout.cells(item, language)
        const row = layout.fields.map((one) => written(cells, one, language))
        return [...row, ...notes.map((note) => note.cells[index] ?? "")]
      }),
    ]),
  ]
}

const written = (cells: Cells, { key, form }: Field, language: Language): string => {
  const json = cellAt(cells, key)
  return json === undefined ? "" : form.write(json, language)
}

/** The items of one table: a list as it is, documents and values by their name. */
const itemsOf = (id: string, json: JsonObject): readonly JsonObject[] => {
  const part = json[id]
  if (id === "documents")
    return Object.entries(objectOf(part)).map(([name, document]) => ({ ...objectOf(document), id: name }))
  if (id === "bindings") return valueRows(objectOf(part))
  return objectsIn(part)
}
