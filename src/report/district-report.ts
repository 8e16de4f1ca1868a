/**
 * What the district report shows: the cases of a list as they stand on a day, with reasons, clauses and deadlines. A
 * read model, not the cases themselves. Invariant: no name, no number of a person; a case is known by its case number.
 */
import { text, type CalendarDate, type Citation, type Text } from "../kernel/index.js"

/** Where a case stands. */
export type CaseStage =
  "recorded" | "repaired" | "withdrawn" | "suspended" | "exempted" | "notRecorded" | "underWay"

const stageLabels: Readonly<Record<CaseStage, Text>> = {
  recorded: text("已作为失信记录", "recorded"),
  repaired: text("已修复", "repaired"),
  withdrawn: text("记录已撤回", "record withdrawn"),
  suspended: text("记录中止使用", "record suspended"),
  exempted: text("免责容错，不作记录", "exempted, no record"),
  notRecorded: text("不作为失信记录", "no record"),
  underWay: text("办理中", "under way"),
}

/** All stages, in the order in which the report counts them. */
export const caseStages: readonly CaseStage[] = [
  "recorded",
  "repaired",
  "withdrawn",
  "suspended",
  "exempted",
  "notRecorded",
  "underWay",
]

/**
 * The words for a stage.
 *
 * @example
 * stageLabel("exempted").zh // => "免责容错，不作记录"
 */
export function stageLabel(stage: CaseStage): Text {
  return stageLabels[stage]
}

/** Why something was decided: what a rule says, in words, and its clauses. */
export interface ReportedReason {
  readonly says: Text
  readonly citations: readonly Citation[]
}

/** One thing that happened in a case. */
export interface ReportedStep {
  readonly on: CalendarDate
  /** The step or the question. */
  readonly title: Text
  /** What came of it. */
  readonly outcome: Text
  /** What else the law would have allowed; empty where nothing was asked. */
  readonly lawful: readonly Text[]
  readonly reasons: readonly ReportedReason[]
  /** By which receipt the answer can be replayed. */
  readonly receipt?: string
}

/** A day by which something must be done. Without `due` nobody has set the period yet. */
export interface ReportedDeadline {
  readonly label: Text
  readonly who: Text
  readonly due?: CalendarDate
  readonly standing: "open" | "met" | "overdue" | "unset"
}

/** One case. */
export interface ReportedCase {
  /** The stream of its events; the anchor in the page. */
  readonly stream: string
  readonly source: string
  readonly caseNumber: string
  readonly subjectKind: Text
  readonly sector: Text
  readonly conduct: string
  readonly occurredOn: CalendarDate
  readonly stage: CaseStage
  readonly severity?: Text
  /** Measures in force. */
  readonly measures: readonly Text[]
  /** To whom it may be shown. */
  readonly scope?: Text
  /** Something that waits for a person: what and who. */
  readonly waitsFor?: Text
  readonly steps: readonly ReportedStep[]
  readonly deadlines: readonly ReportedDeadline[]
}

/** A row that could not be read. */
export interface ReportedFault {
  readonly at: string
  readonly message: Text
  readonly expected: Text
  readonly remedy: Text
}

/** All that one report shows. */
export interface DistrictReport {
  readonly title: Text
  /** The day on which the cases are looked at. */
  readonly on: CalendarDate
  /** A remark shown at the top and on each printed page, such as that all data are invented. */
  readonly remark?: Text
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string }
  readonly cases: readonly ReportedCase[]
  readonly faults: readonly ReportedFault[]
}
