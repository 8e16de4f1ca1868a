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

const fullWidth: Readonly<Record<string, string>> = { "，": ",", "、": ",", "［": "[", "］": "]", "｛": "{", "｝": "}" }

/** Full-width brackets open lists, and inside brackets 、 and ， separate; the first ： of a line ends a key. */
const halfWidth = (line: string): string => {
  if (/^\s*#/u.test(line)) return line
  const keyed = line.replace(/^(\s*(?:-\s+)?[^\s"'#:：{[]+)：\s*/u, "$1: ")
  let depth = 0
  let quote = ""
  return [...keyed]
    .map((sign) => {
      if (quote !== "") {
        if (sign === quote) quote = ""
        return sign
      }
      if (sign === '"' || sign === "'") quote = sign
      if ("[{［｛".includes(sign)) depth += 1
      if ("]}］｝".includes(sign)) depth -= 1
      if (depth > 0 && sign === "：") return ": "
      return depth > 0 || "］｝".includes(sign) ? (fullWidth[sign] ?? sign) : sign
    })
    .join("")
}

/** Read the documents of one file; several scenarios may stand in a file, parted by `---`, or as a list. */
export const readWritten = (source: string, file: string): Result.Result<Written, Faults> => {
  const lines = new LineCounter()
  const document = parseDocument(source.split("\n").map(halfWidth).join("\n"), { lineCounter: lines, prettyErrors: false })
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line
  const faults = document.errors.map((error) =>
    fault("scenario.syntax", {
      at: `${file}:${String(lineOf(error.pos[0]))}`,
      message: text("此行不符合书写格式", "this line can't be read"),
      remedy: text("检查缩进、冒号和引号；键与值之间写「: 」", "check indentation, colons and quotes; write `: ` between key and value"),
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
    if (isSeq(node)) return { kind: "list", place: at(node), items: node.items.map((item) => written(item, at(node).line)) }
    if (isScalar(node)) return { kind: "word", place: at(node), word: node.value === null ? "" : String(node.value).trim() }
    return { kind: "word", place: { file, line }, word: "" }
  }
  return Result.succeed(written(document.contents, 1))
}

/** The value of the first entry that bears one of the names. */
export const entryOf = (written: Written, ...names: readonly string[]): Written | undefined =>
  written.kind === "map" ? written.entries.find(({ key }) => names.includes(key))?.value : undefined

export const wordOf = (written: Written | undefined): string | undefined =>
  written?.kind === "word" && written.word !== "" ? written.word : undefined

/** A list of words; one word alone is a list of one. */
export const wordsOf = (written: Written | undefined): readonly string[] | undefined => {
  if (written === undefined) return undefined
  if (written.kind === "word") return written.word === "" ? [] : [written.word]
  if (written.kind === "list") return written.items.flatMap((item) => (item.kind === "word" ? [item.word] : []))
  return undefined
}
