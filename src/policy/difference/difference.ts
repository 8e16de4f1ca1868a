/**
 * What two versions of the rules answer differently to one question, as data: regions of cases, each with its words,
 * its number of cases, one example, both answers and the rules that make the difference. Reasons may differ without
 * the answer differing; that is no difference.
 */
import type { CalendarDate, Citation, Text } from "../../kernel/index.js"
import type { Modalities } from "../answer.js"
import type { GivenFacts } from "../fact.js"
import type { Comparison as AnswerComparison } from "../order.js"
import type { ParameterValue } from "../parameter.js"
import type { Question } from "../question.js"
import type { Force } from "../rule.js"

/**
 * What one version says of a case. `impossible`: a constraint of this version excludes the case, or it doesn't know
 * a value that the other one knows. A parameter nobody has set is part of the case here, so nothing is open.
 */
export type SideStatus = "decided" | "conflict" | "gap" | "notInForce" | "impossible"

/** What one version answers, in all of a region or to one case. */
export interface SideAnswer {
  readonly status: SideStatus
  /**
   * Lawful choices, as in an answer. In a region of an *each* question, only the outcomes that change are named;
   * empty where they differ from case to case.
   */
  readonly certain: readonly (string | Modalities)[]
  readonly words: Text
}

/** A rule that speaks in a region; `otherwise` is the id of what answers where no rule does. */
export interface SideRule {
  readonly rule: string
  readonly pack?: string
  readonly force?: Force
  readonly then: readonly string[]
  readonly citations: readonly Citation[]
  /** It speaks in every case of the region, not only in some. */
  readonly everywhere: boolean
  /** It speaks on this side alone, or says something else there: the difference comes from it. */
  readonly makesDifference: boolean
  /** It covers cases but isn't in force on the day. */
  readonly outOfForce: boolean
}

/** One complete case of a region that no constraint excludes. */
export interface DifferenceExample {
  readonly facts: GivenFacts
  /** A value for each unset parameter, with which it lies in the region. */
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** The facts and parameters that bring it into the region; the others could be otherwise. */
  readonly words: Text
  /** All facts and parameters of the example. */
  readonly whole: Text
  readonly before: SideAnswer
  readonly after: SideAnswer
}

export interface DifferenceRegion {
  /** What all cases of the region have in common, besides what `cases` says of each. */
  readonly common?: Text
  /** Together they are the region; they may overlap. What they don't mention doesn't matter. */
  readonly cases: readonly Text[]
  /** False where naming all of the region took too many words. */
  readonly casesComplete: boolean
  /** How many cases lie in it: combinations of the facts that either version reads. */
  readonly count: bigint
  readonly before: SideAnswer
  readonly after: SideAnswer
  /** What the newer answer is for the subject, beside the older one. */
  readonly change: AnswerComparison
  readonly rules: { readonly before: readonly SideRule[]; readonly after: readonly SideRule[] }
  readonly example: DifferenceExample
}

/** One of the two versions compared. */
export interface DifferenceSide {
  readonly rulebook: { readonly id: string; readonly version: string; readonly packs: readonly Text[] }
  readonly on: CalendarDate
  /** Facts and outcomes that only this version knows. */
  readonly onlyFacts: readonly { readonly id: string; readonly label: Text }[]
  readonly onlyOutcomes: readonly { readonly id: string; readonly label: Text }[]
  /** Parameters that matter and have no value on the day: a difference may depend on what they will be. */
  readonly unset: readonly { readonly id: string; readonly label: Text }[]
}

export interface Differences {
  /** With the facts and outcomes of both versions. */
  readonly question: Question
  readonly before: DifferenceSide
  readonly after: DifferenceSide
  /** None: proved that both answer every case alike. Worse ones first, then by number of cases. */
  readonly regions: readonly DifferenceRegion[]
  /** Facts that a rule or constraint of either version reads: cases are counted by these. */
  readonly factsRead: readonly string[]
  /** Cases that differ, in all regions together. */
  readonly count: bigint
  /** Cases that at least one version admits. */
  readonly total: bigint
  /** Cases that differ and lie in none of `regions`, because there are more regions than were asked for. */
  readonly remaining: bigint
  /** Whether counts are exact; not so where a fact is compared with an unset number or date. */
  readonly exact: boolean
}
