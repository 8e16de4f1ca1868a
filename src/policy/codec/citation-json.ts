/**
 * Citations in a pack's text: documents are described once under a name and cited by it,
 * `{ document: 信用修复管理办法, article: 第三条 }`, so that a rule shows its article and not its letterhead.
 */
import {
  cite,
  confidences,
  firstDate,
  ranks,
  text,
  type Citation,
  type Document,
} from "../../kernel/index.js"
import { textJson, written, type JsonObject } from "./json.js"
import {
  readChoice,
  readDate,
  readMembers,
  readRecord,
  readString,
  readText,
  wrong,
  type Read,
} from "./reader.js"

/** The documents of a pack, and how each citation of it is written. */
export interface Documents {
  readonly json: () => JsonObject
  readonly cite: (citation: Citation) => JsonObject
}

/** Collects the documents that are cited while a pack is written. */
export const documents = (): Documents => {
  const names = new Map<string, string>()
  const described: Record<string, JsonObject> = {}
  const nameOf = (document: Document, description: JsonObject): string => {
    const key = JSON.stringify({ ...description, confidence: "" })
    const known = names.get(key)
    if (known !== undefined) return known
    const { title, number } = document
    const full = `${title}${number === undefined ? "" : `（${number}）`}`
    const name = [
      title,
      full,
      ...Array.from({ length: names.size + 1 }, (_, index) => `${full} ${String(index + 2)}`),
    ].find((candidate) => !Object.hasOwn(described, candidate))
    names.set(key, name ?? full)
    described[name ?? full] = description
    return name ?? full
  }
  return {
    json: () => described,
    cite: (citation) => {
      const description = documentJson(citation)
      const name = nameOf(citation, description)
      const ownMark =
        described[name]?.["confidence"] === citation.confidence ? undefined : citation.confidence
      return written({
        document: name,
        article: citation.article,
        paraphrase: citation.paraphrase === undefined ? undefined : textJson(citation.paraphrase),
        confidence: ownMark,
      })
    },
  }
}

const documentJson = (document: Document): JsonObject =>
  written({
    title: document.title,
    number: document.number,
    issuer: document.issuer,
    rank: document.rank,
    effectiveFrom: document.effectiveFrom,
    effectiveUntil: document.effectiveUntil,
    confidence: document.confidence,
    checkedOn: document.checkedOn,
  })

const [firstRank = "law", ...otherRanks] = ranks
const [firstMark = "A", ...otherMarks] = confidences
const readMark = readChoice([firstMark, ...otherMarks])

const readDocument: Read<Document> = readMembers(({ required, optional }) => {
  const number = optional("number", readString)
  const effectiveFrom = optional("effectiveFrom", readDate)
  const effectiveUntil = optional("effectiveUntil", readDate)
  return {
    title: required("title", readString),
    ...(number === undefined ? {} : { number }),
    issuer: required("issuer", readString),
    rank: required("rank", readChoice([firstRank, ...otherRanks])),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveUntil === undefined ? {} : { effectiveUntil }),
    confidence: required("confidence", readMark),
    checkedOn: required("checkedOn", readDate),
  }
})

export const readDocuments: Read<Readonly<Record<string, Document>>> = readRecord(readDocument)

const standIn: Document = { title: "", issuer: "", rank: "law", confidence: "M", checkedOn: firstDate }

/** Reads a citation of one of the documents described. */
export const readCitation = (known: Readonly<Record<string, Document>>): Read<Citation> =>
  readMembers(({ required, optional }) => {
    const document = required("document", (source) => {
      const name = readString(source)
      if (name !== "" && !Object.hasOwn(known, name)) {
        source.report({
          fault: wrong(
            "pack.document",
            text("documents中没有这一文件", "documents has no document of this name"),
          ),
        })
      }
      return Object.hasOwn(known, name) ? known[name] : undefined
    })
    const cited = cite(document ?? standIn, optional("article", readString), optional("paraphrase", readText))
    const confidence = optional("confidence", readMark)
    return confidence === undefined ? cited : { ...cited, confidence }
  })
