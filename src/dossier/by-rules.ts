/**
 * What the rules say of an entry, a keeper and an expiry, where a law is given with the command. The table of keepers and
 * the rules must agree. Not asked of a unit's file, except how long something is kept: entry and custody are about people.
 */
import * as Result from "effect/Result"
import { subjectKindOf } from "../facts/index.js"
import { fault, text, type Fault, type Party, type Text } from "../kernel/index.js"
import type { GivenFacts, Question } from "../policy/index.js"
import {
  lawfulChoice,
  rejection,
  type Asking,
  type Chosen,
  type Grounding,
  type Rejection,
} from "../procedure/index.js"
import type { RecordState } from "../record/index.js"
import { isRepaired } from "../repair/index.js"
import { keeperOf, type Keeper } from "./custody-table.js"
import { fileClause } from "./deciding.js"
import { planEntryKinds } from "./entry-kind.js"
import type { FileEntry } from "./entry.js"
import { fileCustody } from "./file-custody-question.js"
import { entryInFile } from "./file-entry-question.js"
import type { ExpiryAction } from "./retention.js"
import { retentionAction } from "./retention-question.js"
import type { KeptEntry, OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

/** What an act rests on besides its own clauses; nothing where the rules weren't asked. */
export type ByRules = Result.Result<Grounding, Rejection>

/** The rules have no part in it. */
export const notAsked: ByRules = Result.succeed({ basis: [] })

interface KnownOf {
  readonly subject: Party
  readonly shown?: GivenFacts
  readonly known?: GivenFacts
  readonly chosen?: Chosen
  readonly given: GivenFacts | undefined
}

const held = (
  { law, on }: DossierContext,
  question: Question,
  choice: string,
  { subject, shown, known, chosen, given }: KnownOf,
): ByRules => {
  if (law === undefined) return notAsked
  const kind = subjectKindOf(subject)
  const asking: Asking = {
    context: { rulebook: law.rulebook, digest: law.digest, on },
    subject: subject.ref,
    shown: { ...shown, ...(kind === undefined ? {} : { subjectKind: kind }) },
    known: known ?? {},
    chosen: chosen ?? {},
  }
  return Result.map(lawfulChoice(asking, question, choice, given ?? {}), ({ grounding }) => grounding)
}

/** Whether the rules let this enter a person's file, as what it is. */
export const entryByRules = (
  { subject, known }: OpenDossier,
  entry: FileEntry,
  given: GivenFacts | undefined,
  context: DossierContext,
): ByRules => {
  if (subject.kind === "unit") return notAsked
  const { tables, record } = context
  const kind = planEntryKinds.find((one) => one === entry.kind)
  const listed = tables.kinds.find(({ id }) => id === entry.kind)?.sources.includes(entry.source.organ)
  return held(context, entryInFile, kind === "dishonestyRecord" ? "keptAsRecord" : "kept", {
    subject,
    shown: { entrySource: kind ?? "other", sourceAuthorised: listed === true },
    known,
    chosen: { "record.admission": record === undefined ? undefined : concluded(record) },
    given,
  })
}

/** What was concluded in a case, in the words of `record.admission`. */
const concluded = (record: RecordState): string | undefined => {
  switch (record.kind) {
    case "nothing":
      return undefined
    case "alleged":
    case "withdrawn":
    case "joined":
      return "none"
    case "underVerification":
      return "verify"
    case "urgedToRectify":
      return "urge"
    case "awaitingInstrument":
      return "await"
    case "notRecorded":
      return "notRecorded"
    case "proposed":
    case "recorded":
      return "record"
  }
}

/** Why the case that an entry points to carries no record of this subject; nothing where the case isn't known. */
export const recordFaults = (
  { subject }: OpenDossier,
  { record }: DossierContext,
  named: string | undefined,
): readonly Fault[] => {
  if (named === undefined || record === undefined || record.kind === "nothing") return []
  return [
    ...(record.kind === "recorded" ? [] : [notMade]),
    ...(record.file.subject.ref === subject.ref ? [] : [ofAnother]),
  ]
}

/** Whether the rules give a person's file to the keeper that the table gives it to. */
export const keeperByRules = (
  context: DossierContext,
  subject: Party,
  management: string,
  given: GivenFacts | undefined,
): ByRules => {
  const { law, tables } = context
  if (law === undefined || subject.kind === "unit") return notAsked
  const right = keeperOf(tables.custody, subject, management)
  // That the table has no keeper is said where the table is read.
  if (Result.isFailure(right)) return notAsked
  const keeper = right.success
  if (keeper.authority === undefined) return Result.fail(rejection([authorityUnset(keeper)]))
  return Result.mapError(held(context, fileCustody, keeper.authority, { subject, given }), (refused) => {
    const { answer } = refused
    if (refused.code !== "choice.unlawful" || answer === undefined) return refused
    const outcomes = law.rulebook
      .completed(fileCustody)
      .outcomes.filter(({ id }) => answer.possible.some((choice) => choice === id))
    return rejection(
      [
        disagrees(
          keeper,
          outcomes.map(({ label }) => label),
          refused,
        ),
      ],
      { answer },
    )
  })
}

/** Whether the rules let an entry whose period is over be dealt with as the table says. */
export const expiryByRules = (
  { subject, known }: OpenDossier,
  entry: KeptEntry,
  action: ExpiryAction,
  given: GivenFacts | undefined,
  context: DossierContext,
): ByRules => {
  const { record } = context
  const repaired =
    entry.record === undefined ? false : record?.kind === "recorded" ? isRepaired(record.repair) : undefined
  return held(context, retentionAction, action, {
    subject,
    shown: {
      queryPeriodOver: true,
      ...(action === "delete" ? { storagePeriodOver: true } : {}),
      ...(repaired === undefined ? {} : { recordRepaired: repaired }),
    },
    known,
    given,
  })
}

const notMade = fault("entry.recordNotMade", {
  at: "entry.record",
  message: text(
    "所指案件没有作出失信记录，或者已经撤回。",
    "The case it points to made no record, or took it back.",
  ),
  remedy: text("请在作出记录后报送。", "Deliver it once the record is made."),
  citation: fileClause,
})

const ofAnother = fault("entry.recordOfAnother", {
  at: "entry.record",
  message: text("所指案件是他人的案件。", "The case it points to is about somebody else."),
  remedy: text("请核对案件编号。", "Check which case it is."),
  citation: fileClause,
})

const authorityUnset = (keeper: Keeper): Fault =>
  fault("custody.authorityUnset", {
    at: "custody.keepers",
    message: text(
      `归属表没有写明${keeper.label.zh}属于哪一类建档单位。`,
      `The table doesn't say which kind of keeper ${keeper.label.en} is.`,
    ),
    remedy: text(
      "请在归属表中写明：区委组织部、区人社局、镇人民政府，或者上级机关、垂直管理部门。",
      "Say it in the table: organization department, human resources bureau, town, or a higher or vertical organ.",
    ),
    citation: fileClause,
  })

const disagrees = (keeper: Keeper, labels: readonly Text[], { citation }: Rejection): Fault => {
  const [zh, en] = [labels.map((label) => label.zh).join("、"), labels.map((label) => label.en).join(", ")]
  return fault("custody.rulesDisagree", {
    at: "management",
    message: text(
      `归属表由${keeper.label.zh}保管，规则由${zh}保管，两者不一致。`,
      `The table gives the file to ${keeper.label.en}, the rules to ${en}.`,
    ),
    remedy: text(
      "请核对干部管理权限和所填情况；归属表有误的，由组织部门更正。",
      "Check the managing authority and the facts given; if the table is wrong, have the organization department correct it.",
    ),
    ...(citation === undefined ? {} : { citation }),
  })
}
