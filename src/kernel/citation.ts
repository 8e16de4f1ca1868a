// Where a rule or a figure comes from: a document, its rank, the article, and how well we know it.
// Not the document's text: the paraphrase is our own short wording.
// Invariant: a citation is never better known than the document it points into.

import type { CalendarDate } from "./calendar-date.js"
import { text, type Text } from "./text.js"

/** The rank of a document among the sources of law, from law down to normative document. */
export type Rank =
  | "law"
  | "administrativeRegulation"
  | "judicialInterpretation"
  | "partyRegulation"
  | "stateCouncilPolicy"
  | "departmentalRule"
  | "localRegulation"
  | "localGovernmentRule"
  | "normativeDocument"

const rankLabels: Readonly<Record<Rank, Text>> = {
  law: text("法律", "law"),
  administrativeRegulation: text("行政法规", "administrative regulation"),
  judicialInterpretation: text("司法解释", "judicial interpretation"),
  partyRegulation: text("党内法规", "Party regulation"),
  stateCouncilPolicy: text("党中央、国务院政策文件", "policy of the Party centre or the State Council"),
  departmentalRule: text("部门规章", "departmental rule"),
  localRegulation: text("地方性法规", "local regulation"),
  localGovernmentRule: text("地方政府规章", "rule of a local government"),
  normativeDocument: text("规范性文件", "normative document"),
}

/** All ranks, in the order of `Rank`. Comparing competence is the policy room's business, not this list's. */
export const ranks: readonly Rank[] = [
  "law",
  "administrativeRegulation",
  "judicialInterpretation",
  "partyRegulation",
  "stateCouncilPolicy",
  "departmentalRule",
  "localRegulation",
  "localGovernmentRule",
  "normativeDocument",
]

/**
 * The official word for a rank.
 *
 * @example
 * rankLabel("departmentalRule").zh // => "部门规章"
 */
export function rankLabel(rank: Rank): Text {
  return rankLabels[rank]
}

/**
 * How well a source is known: A the whole text was seen; B the original passage was seen; C a secondary
 * summary; D inferred from a damaged page; M from memory. A shipped default may rest on A or B only.
 */
export type Confidence = "A" | "B" | "C" | "D" | "M"

/** All marks, best first. */
export const confidences: readonly Confidence[] = ["A", "B", "C", "D", "M"]

/** A document, and where it matters the article, that founds a rule or a figure. */
export interface Citation {
  /** Official title without book-title marks: `信用修复管理办法`. */
  readonly title: string
  /** Document number: `国家发展改革委令2025年第36号`. Laws are cited without one. */
  readonly number?: string
  /** Who issued it. */
  readonly issuer: string
  /** Article, paragraph and item as officially written: `第十一条第（四）项`. */
  readonly article?: string
  readonly rank: Rank
  /** First day in force. */
  readonly effectiveFrom?: CalendarDate
  /** Last day in force. */
  readonly effectiveUntil?: CalendarDate
  readonly confidence: Confidence
  /** The day on which the source was last looked at. */
  readonly checkedOn: CalendarDate
  /** What the passage says, in our own words. */
  readonly paraphrase?: Text
}

/** A document to cite from: a citation that names no article yet. */
export type Document = Omit<Citation, "article" | "paraphrase">

/**
 * Cites a document, or an article of it.
 *
 * @param confidence how well the passage is known; the lower of this and the document's own mark counts
 *
 * @example
 * // document: known at A
 * cite(document, "第二百零一条").article // => "第二百零一条"
 * cite(document, "第二百零一条", undefined, "C").confidence // => "C"
 */
export function cite(
  document: Document,
  article?: string,
  paraphrase?: Text,
  confidence?: Confidence,
): Citation {
  return {
    ...document,
    ...(article === undefined ? {} : { article }),
    ...(paraphrase === undefined ? {} : { paraphrase }),
    confidence: lowestConfidence([document.confidence, confidence ?? document.confidence]),
  }
}

/**
 * The lowest of several marks: of a mixed source the lower counts. An empty list has nothing seen: `M`.
 *
 * @example
 * lowestConfidence(["A", "C", "B"]) // => "C"
 */
export function lowestConfidence(list: readonly Confidence[]): Confidence {
  if (list.length === 0) return "M"
  return list.reduce((low, mark) => (confidences.indexOf(mark) > confidences.indexOf(low) ? mark : low))
}

/**
 * The citation as it is written in an official document. The title stays Chinese in both: it is what one looks up.
 *
 * @example
 * const rule: Document = {
 *   title: "信用修复管理办法",
 *   number: "国家发展改革委令2025年第36号",
 *   issuer: "国家发展改革委",
 *   rank: "departmentalRule",
 *   confidence: "B",
 *   checkedOn: on("2026-11-25"),
 * }
 * citationLabel(cite(rule, "第三条")).zh // => "《信用修复管理办法》（国家发展改革委令2025年第36号）第三条"
 * citationLabel(cite(rule)).en // => "《信用修复管理办法》 (国家发展改革委令2025年第36号)"
 */
export function citationLabel(citation: Citation): Text {
  const { title, number, article } = citation
  return text(
    `《${title}》${number === undefined ? "" : `（${number}）`}${article ?? ""}`,
    `《${title}》${number === undefined ? "" : ` (${number})`}${article === undefined ? "" : `, ${article}`}`,
  )
}

/**
 * Whether a clause is in force on a day, as far as its days are known.
 *
 * @example
 * // document: known at A
 * inForce({ ...document, effectiveFrom: on("2026-04-01") }, on("2026-03-31")) // => false
 */
export function inForce({ effectiveFrom, effectiveUntil }: Citation, day: CalendarDate): boolean {
  return (
    (effectiveFrom === undefined || effectiveFrom <= day) &&
    (effectiveUntil === undefined || day <= effectiveUntil)
  )
}
