/**
 * The surface of a scenario file: YAML that also takes full-width punctuation, with the line of every value. What the
 * words mean is decided elsewhere.
 */
import * as Result from "effect/Result"
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml"
import { fault, hasFaults, text, type Faults } from "../../kernel/index.js"
import type { Place } from "./scenario.js"

export type Written =
  | { readonly kind: "word"; readonly place: Place; readonly word: string }
  | { readonly kind: "list"; readonly place: Place; readonly items: readonly Written[] }
  | { readonly kind: "map"; readonly place: Place; readonly entries: readonly Entry[] }

export interface Entry {
  readonly key: string
  readonly place: Place
  readonly value: Written
}

const brackets: Readonly<Record<string, string>> = { "［": "[", "］": "]", "｛": "{", "｝": "}" }

/** A comma of a map in braces is followed by another key; any other belongs to a value, such as 已作出，尚未生效. */
const isBetweenKeys = (rest: string): boolean => /^[^，,{}[\]｛｝［］]*[:：]/u.test(rest)

/** The first ： of a line ends a key, full-width brackets are brackets, and ，parts the keys of a map in braces. */
const halfWidth = (line: string): string => {
  if (/^\s*#/u.test(line)) return line
  const keyed = line.replace(/^(\s*(?:-\s+)?[^\s"'#:：{[]+)：\s*/u, "$1: ")
  const open: string[] = []
  let quote = ""
  let offset = 0
  let result = ""
  for (const sign of keyed) {
    offset += sign.length
    result += quote === "" ? outsideQuotes(sign, open, keyed.slice(offset)) : sign
    if (sign === quote) quote = ""
    else if (quote === "" && (sign === '"' || sign === "'")) quote = sign
  }
  return result
}

const outsideQuotes = (sign: string, open: string[], rest: string): string => {
  const half = brackets[sign] ?? sign
  if (half === "[" || half === "{") open.push(half)
  if (half === "]" || half === "}") open.pop()
  if (open.at(-1) !== "{") return half
  if (sign === "：") return ": "
  return sign === "，" && isBetweenKeys(rest) ? "," : half
}

/** Read one file: a scenario, or a list of scenarios. */
export const readWritten = (source: string, file: string): Result.Result<Written, Faults> => {
  const lines = new LineCounter()
  const document = parseDocument(source.split("\n").map(halfWidth).join("\n"), {
    lineCounter: lines,
    prettyErrors: false,
  })
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line
  const faults = document.errors.map((error) =>
    fault("scenario.syntax", {
      at: `${file}:${String(lineOf(error.pos[0]))}`,
      message: text("此行不符合书写格式。", "This line can't be read."),
      remedy: text(
        "检查缩进、冒号和引号；键与值之间写「: 」。",
        "Check indentation, colons and quotes; write `: ` between key and value.",
      ),
    }),
  )
  if (hasFaults(faults)) return Result.fail(faults)
  const written = (node: unknown, line: number): Written => {
    const at = (value: Node): Place => ({ file, line: value.range ? lineOf(value.range[0]) : line })
    if (isMap(node)) {
      const place = at(node)
      return {
        kind: "map",
        place,
        entries: node.items.map((pair) => {
          const keyLine = isScalar(pair.key) && pair.key.range ? lineOf(pair.key.range[0]) : place.line
          const key = isScalar(pair.key) ? String(pair.key.value).trim() : ""
          return { key, place: { file, line: keyLine }, value: written(pair.value, keyLine) }
        }),
      }
    }
    if (isSeq(node))
      return { kind: "list", place: at(node), items: node.items.map((item) => written(item, at(node).line)) }
    if (isScalar(node)) return { kind: "word", place: at(node), word: scalarWord(node.value) }
    return { kind: "word", place: { file, line }, word: "" }
  }
  return Result.succeed(written(document.contents, 1))
}

const scalarWord = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : ""

/** The value of the first entry that bears one of the names. */
export const entryOf = (written: Written, ...names: readonly string[]): Written | undefined =>
  written.kind === "map" ? written.entries.find(({ key }) => names.includes(key))?.value : undefined

export const wordOf = (written: Written | undefined): string | undefined =>
  written?.kind === "word" && written.word !== "" ? written.word : undefined

/** A list of words; one word alone is a list of one. */
export const wordsOf = (written: Written | undefined): readonly string[] | undefined => {
  if (written === undefined) return undefined
  if (written.kind === "word") return written.word === "" ? [] : [written.word]
  if (written.kind === "list")
    return written.items.flatMap((item) => (item.kind === "word" ? [item.word] : []))
  return undefined
}

/**
 * A list of known words, which may also be written in one with 、 or ， between them. Some words contain these signs
 * themselves: the longest known word is taken first.
 */
export const namesOf = (
  written: Written | undefined,
  isKnown: (word: string) => boolean,
): readonly string[] | undefined =>
  wordsOf(written)?.flatMap((word) => (isKnown(word) ? [word] : parted(word, isKnown)))

const parted = (word: string, isKnown: (word: string) => boolean): readonly string[] => {
  const parts = word.split(/(?<=[、，,])/u)
  const names: string[] = []
  let first = 0
  while (first < parts.length) {
    const ends = parts.map((_, index) => parts.length - index).filter((end) => end > first)
    const known = ends.find((end) => isKnown(trimmed(parts.slice(first, end)))) ?? first + 1
    names.push(trimmed(parts.slice(first, known)))
    first = known
  }
  return names.filter((name) => name !== "")
}

const trimmed = (parts: readonly string[]): string =>
  parts
    .join("")
    .replace(/[、，,]$/u, "")
    .trim()
