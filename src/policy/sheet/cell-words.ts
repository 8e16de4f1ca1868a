/**
 * The words in a cell that holds names, values or claims, taken one after the other. They are the words of conditions:
 * the same quotes, the same full-width signs.
 */
import * as Result from "effect/Result"
import { keywords, plainName, wordsOf, type Word } from "../codec/condition-words.js"

/** Words to be taken in turn; a cell that can't be split into words has none. */
export interface Cursor {
  readonly sign: (sign: string) => boolean
  /** A name or a quoted text. */
  readonly name: () => string | undefined
  readonly number: () => number | undefined
  readonly isDone: () => boolean
}

export const cursorOf = (cell: string): Cursor | undefined => {
  const found = wordsOf(cell)
  if (Result.isFailure(found)) return undefined
  const words: readonly Word[] = found.success
  let index = 0
  const take = <Value>(read: (word: Word) => Value | undefined): Value | undefined => {
    const word = words[index]
    const value = word === undefined ? undefined : read(word)
    if (value !== undefined) index += 1
    return value
  }
  return {
    sign: (sign) => take((word) => (word.kind === "sign" && word.text === sign ? true : undefined)) ?? false,
    name: () => take(({ kind, text }) => (kind === "name" || kind === "quoted" ? text : undefined)),
    number: () => take(({ kind, text }) => (kind === "number" ? Number(text) : undefined)),
    isDone: () => words[index]?.kind === "end",
  }
}

/** A name as it stands in a cell: in quotes unless it is plain. */
export const nameText = (name: string): string =>
  plainName.test(name) && !keywords.includes(name) ? name : quotedText(name)

/** A full-width closing quote ends a quotation as a plain one does, so within one it is escaped too. */
export const quotedText = (name: string): string => JSON.stringify(name).replaceAll("”", "\\u201d")

export const namesText = (names: readonly string[]): string => names.map(nameText).join(", ")

/** Items up to the closing bracket, or to the end where there is none. */
export const takeList = <Item>(
  words: Cursor,
  item: (words: Cursor) => Item | undefined,
): readonly Item[] | undefined => {
  const items: Item[] = []
  do {
    const next = item(words)
    if (next === undefined) return undefined
    items.push(next)
  } while (words.sign(","))
  return items
}

/** `lighter, waived`, with commas of either width; nothing if it is something else. */
export const readNames = (cell: string): readonly string[] | undefined => {
  if (cell.trim() === "") return []
  const words = cursorOf(cell)
  const names = words === undefined ? undefined : takeList(words, (one) => one.name())
  return words?.isDone() === true ? names : undefined
}
