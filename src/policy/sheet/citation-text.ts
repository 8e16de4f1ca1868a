/**
 * Citations in a cell, one to a line: `《信用修复管理办法》第三条 [B] —— 说的是什么 / what it says`. The document is the one
 * of that name in the table of documents; the mark in brackets is how well the passage is known, where that differs.
 */
import type { Json, JsonObject } from "../codec/json.js"
import { guarded, readTexts, splitAt, unguarded, writeTexts } from "./guarded.js"
import { isObject, itemsIn, stringOf } from "./json-parts.js"

export const citationText = (citation: Json | undefined): string => {
  if (!isObject(citation)) return ""
  const { article, confidence, paraphrase } = citation
  const passage = isObject(paraphrase)
    ? ` —— ${writeTexts({ zh: stringOf(paraphrase["zh"]), en: stringOf(paraphrase["en"]) })}`
    : ""
  const mark = confidence === undefined ? "" : ` [${stringOf(confidence)}]`
  return `《${titleText(stringOf(citation["document"]))}》${guarded(stringOf(article), " [", " —— ")}${mark}${passage}`
}

export const citationsText = (citations: Json | undefined): string =>
  itemsIn(citations).map(citationText).join("\n")

/** Titles within a title keep their marks where each that opens is closed; other marks are guarded. */
const titleText = (title: string): string => {
  const plain = guarded(title)
  return depths(title).at(-1) === 0 && !depths(title).some((depth) => depth < 0)
    ? plain
    : plain.replaceAll(/[《》]/gu, "\\$&")
}

/** How many titles are open after each character. */
const depths = (title: string): readonly number[] => {
  let depth = 0
  return [...title, ""].map((character) => {
    depth += character === "《" ? 1 : character === "》" ? -1 : 0
    return depth
  })
}

/** The citation as a pack's JSON has it, or nothing if the line doesn't begin with a title in 《》. */
export const readCitation = (line: string): JsonObject | undefined => {
  const written = line.trim()
  const end = titleEnd(written)
  if (end === undefined) return undefined
  const [before, passage] = splitAt(written.slice(end + 1), " —— ")
  const marked = /^(?<article>.*) \[(?<mark>[A-Za-z])\]$/su.exec(` ${before.trim()}`)?.groups
  const article = unguarded((marked?.["article"] ?? before).trim())
  const mark = marked?.["mark"]
  return {
    document: unguarded(written.slice(1, end)),
    ...(article === "" ? {} : { article }),
    ...(passage === undefined ? {} : { paraphrase: { ...readTexts(passage) } }),
    ...(mark === undefined ? {} : { confidence: mark }),
  }
}

/** Where the title that begins the line is closed. */
const titleEnd = (line: string): number | undefined => {
  if (!line.startsWith("《")) return undefined
  let depth = 0
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index]
    if (character === "\\") index += 1
    else if (character === "《") depth += 1
    else if (character === "》") depth -= 1
    if (depth === 0) return index
  }
  return undefined
}

export const readCitations = (cell: string): readonly JsonObject[] | undefined => {
  const citations: JsonObject[] = []
  for (const line of cell.split(/\r?\n/u)) {
    if (line.trim() === "") continue
    const citation = readCitation(line)
    if (citation === undefined) return undefined
    citations.push(citation)
  }
  return citations
}
