/**
 * What a theorem says of an answer, in a cell: `can(waived)`, `never(public)`, `either(decided, unless(can(full)))`; and
 * the facts it is about: `loss (none, partly, all), influenceRemoved`, with the order that counts as more in brackets.
 */
import type { Json } from "../codec/json.js"
import { cursorOf, nameText, namesText, takeList, type Cursor } from "./cell-words.js"
import { isObject, itemsIn, objectsIn, stringOf, stringsIn } from "./json-parts.js"

const ofOutcome = ["can", "never", "forced"]
const ofOutcomes = ["exactlyOne", "atLeastOne"]
const ofClaims = ["both", "either"]

export const claimText = (claim: Json | undefined): string => {
  if (typeof claim === "string") return claim
  if (!isObject(claim)) return ""
  return Object.entries(claim)
    .map(([kind, of]) => `${kind}(${partsText(kind, of)})`)
    .join("")
}

const partsText = (kind: string, of: Json): string => {
  if (kind === "unless") return claimText(of)
  if (ofClaims.includes(kind)) return itemsIn(of).map(claimText).join(", ")
  return typeof of === "string" ? nameText(of) : namesText(stringsIn(of))
}

/** The claim as a pack's JSON has it, or nothing. */
export const readClaim = (cell: string): Json | undefined => {
  const words = cursorOf(cell)
  const claim = words === undefined ? undefined : takeClaim(words, 0)
  return words?.isDone() === true ? claim : undefined
}

const deepest = 50

const takeClaim = (words: Cursor, depth: number): Json | undefined => {
  const kind = words.name()
  if (kind === "decided") return kind
  if (kind === undefined || depth > deepest || !words.sign("(")) return undefined
  const of = takeParts(kind, words, depth)
  return of !== undefined && words.sign(")") ? { [kind]: of } : undefined
}

const takeParts = (kind: string, words: Cursor, depth: number): Json | undefined => {
  if (ofOutcome.includes(kind)) return words.name()
  if (ofOutcomes.includes(kind)) return takeList(words, (one) => one.name())
  if (kind === "unless") return takeClaim(words, depth + 1)
  if (!ofClaims.includes(kind)) return undefined
  return takeList(words, (one) => takeClaim(one, depth + 1)) ?? []
}

export const moreText = (more: Json | undefined): string =>
  objectsIn(more)
    .map(({ fact, order }) => {
      const list = order === undefined ? "" : ` (${namesText(stringsIn(order))})`
      return `${nameText(stringOf(fact))}${list}`
    })
    .join(", ")

/** The facts with their orders, or nothing. */
export const readMore = (cell: string): readonly Json[] | undefined => {
  const words = cursorOf(cell)
  const more = words === undefined ? undefined : takeList(words, takeMore)
  return words?.isDone() === true ? more : undefined
}

const takeMore = (words: Cursor): Json | undefined => {
  const fact = words.name()
  if (fact === undefined) return undefined
  if (!words.sign("(")) return { fact }
  const order = takeList(words, (one) => one.name())
  return order !== undefined && words.sign(")") ? { fact, order } : undefined
}
