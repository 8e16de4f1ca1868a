/**
 * The words of which the text form of a condition is made. Full-width punctuation reads like its half-width twin.
 * Not a grammar: that is `condition-parser.ts`.
 *
 * Invariant: every word knows where it stands, counted in characters from 1, so that a fault can point at it.
 */
import * as Result from "effect/Result"

export interface Word {
  /** `name` and `quoted` name facts or values; `setting` is a parameter (`$…`); `sign` is an operator or bracket. */
  readonly kind: "name" | "quoted" | "number" | "setting" | "sign" | "end"
  readonly text: string
  readonly at: number
}

/** The words with a meaning of their own; a fact or value of that name is written in quotes. */
export const keywords: readonly string[] = [
  "and",
  "or",
  "not",
  "in",
  "at",
  "least",
  "all",
  "any",
  "of",
  "always",
  "never",
  "true",
  "false",
]

const twins: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "、": ",",
  "＝": "=",
  "＞": ">",
  "＜": "<",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "！": "!",
  "＄": "$",
  "“": '"',
  "”": '"',
}

const space = /\s+/uy
const sign = /!=|>=|<=|[()=<>,]/uy
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.:-])/uy
const name = /\$?[\p{L}\p{N}_][\p{L}\p{N}_.:-]*/uy
const quoted = /\$?"(?:[^"\\]|\\.)*"/uy

/** What a name may look like without quotes. */
export const plainName = /^(?!-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$)[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u

/** Splits a condition into its words; the failure is the position of a character that begins none. */
export const wordsOf = (source: string): Result.Result<readonly Word[], number> => {
  const { text, places } = halfWidth(source)
  const words: Word[] = []
  let offset = 0
  const at = () => places[offset] ?? Array.from(source).length + 1
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset
    return pattern.exec(text)?.[0]
  }
  while (offset < text.length) {
    const blank = take(space)
    const word = blank === undefined ? wordAt(take, at()) : undefined
    if (blank === undefined && word === undefined) return Result.fail(at())
    if (word !== undefined) words.push(word.word)
    offset += blank?.length ?? word?.length ?? 1
  }
  return Result.succeed([...words, { kind: "end", text: "", at: at() }])
}

const wordAt = (
  take: (pattern: RegExp) => string | undefined,
  at: number,
): { readonly word: Word; readonly length: number } | undefined => {
  const string = take(quoted)
  if (string !== undefined) {
    const setting = string.startsWith("$")
    const content = unquoted(setting ? string.slice(1) : string)
    if (content === undefined) return undefined
    return { word: { kind: setting ? "setting" : "quoted", text: content, at }, length: string.length }
  }
  const figure = take(number)
  if (figure !== undefined) return { word: { kind: "number", text: figure, at }, length: figure.length }
  const called = take(name)
  if (called !== undefined) {
    const setting = called.startsWith("$")
    return {
      word: { kind: setting ? "setting" : "name", text: setting ? called.slice(1) : called, at },
      length: called.length,
    }
  }
  const operator = take(sign)
  return operator === undefined
    ? undefined
    : { word: { kind: "sign", text: operator, at }, length: operator.length }
}

const unquoted = (string: string): string | undefined => {
  try {
    const content: unknown = JSON.parse(string)
    return typeof content === "string" ? content : undefined
  } catch {
    return undefined
  }
}

/** The text with half-width signs outside quotes, and for each of its code units the character it comes from. */
const halfWidth = (source: string): { readonly text: string; readonly places: readonly number[] } => {
  let text = ""
  const places: number[] = []
  // What closes the quotes now open: “ is closed by ”, " by ".
  let closes: string | undefined
  let escaped = false
  for (const [index, character] of Array.from(source).entries()) {
    const written = closes === undefined || character === closes ? (twins[character] ?? character) : character
    if (written === '"' && !escaped) {
      if (closes === undefined) closes = character === "“" ? "”" : '"'
      else if (character === closes) closes = undefined
    }
    escaped = closes !== undefined && written === "\\" && !escaped
    text += written
    for (let unit = 0; unit < written.length; unit += 1) places.push(index + 1)
  }
  return { text, places }
}
