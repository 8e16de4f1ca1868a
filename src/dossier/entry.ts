/**
 * What an organ delivers to a file, and how it becomes an entry. Not the content: that lies with the host under
 * `contentRef`. Invariants: no entry without source and basis; a record of dishonesty refers to its record, and nothing
 * else does; nothing about a day to come.
 */
import * as Result from "effect/Result"
import {
  inForce,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Citation,
  type Fault,
  type Faults,
  type LegalInstrument,
  type PartyRef,
} from "../kernel/index.js"
import { personalInformationLaw, plan } from "../law/index.js"
import { cite } from "../kernel/index.js"
import type { EntryKind } from "./entry-kind.js"
import type { AnchorDates } from "./retention.js"

/** The organ that delivers an entry, and the document it delivers. */
export interface EntrySource {
  readonly organ: PartyRef
  /** Where the host keeps the document. */
  readonly documentRef: PartyRef
}

/** What is delivered, as it comes in: parts may be missing. */
export interface EntryDraft {
  /** Given by the host, once in a file. */
  readonly id: string
  readonly kind: string
  readonly source?: EntrySource
  /** The clause by which this source may deliver it for the file. */
  readonly basis?: Citation
  /** The day of the matter. */
  readonly about: CalendarDate
  readonly anchors: AnchorDates
  readonly contentRef: PartyRef
  readonly instrument?: LegalInstrument
  /** The stream of the record, for a record of dishonesty only. */
  readonly record?: string
}

/** An entry that may stand in a file. */
export type FileEntry = Omit<EntryDraft, "source" | "basis"> & {
  readonly source: EntrySource
  readonly basis: Citation
}

/**
 * Makes an entry of what was delivered.
 *
 * @param kinds the kinds of the host's tables
 * @param on the day of entering
 * @returns every fault found: `entry.kindUnknown`, `entry.sourceMissing`, `entry.sourceNotCompetent`,
 *   `entry.basisMissing`, `entry.basisNotInForce`, `entry.instrument`, `entry.record`, `entry.future`
 */
export const fileEntry = (
  draft: EntryDraft,
  kinds: readonly EntryKind[],
  on: CalendarDate,
): Result.Result<FileEntry, Faults> => {
  const { source, basis, ...rest } = draft
  const kind = kinds.find(({ id }) => id === draft.kind)
  const found: Fault[] = [
    ...(kind === undefined ? [kindUnknown] : []),
    ...(source === undefined ? [sourceMissing] : []),
    ...(kind !== undefined && source !== undefined && !kind.sources.includes(source.organ)
      ? [notCompetent(kind)]
      : []),
    ...(basis === undefined ? [basisMissing] : inForce(basis, on) ? [] : [basisNotInForce]),
    ...(kind?.needsInstrument === true && !isEffective(draft.instrument, on) ? [instrumentMissing] : []),
    ...((draft.kind === "dishonestyRecord") === (draft.record !== undefined) ? [] : [recordLink]),
    ...([draft.about, ...Object.values(draft.anchors)].some((day) => day > on) ? [future] : []),
  ]
  if (hasFaults(found)) return Result.fail(found)
  // Both are there, or a fault was found above; said again so that the type knows it.
  return source === undefined || basis === undefined
    ? Result.fail([sourceMissing])
    : Result.succeed({ ...rest, source, basis })
}

const isEffective = (instrument: LegalInstrument | undefined, on: CalendarDate): boolean =>
  instrument?.status === "effective" && instrument.effectiveOn !== undefined && instrument.effectiveOn <= on

const clause = plan(
  "3.1.1",
  text("相关信息依法依规纳入诚信档案。", "Information enters the file according to law."),
)

const kindUnknown = fault("entry.kindUnknown", {
  at: "kind",
  message: text("该类信息不在入档范围之内。", "This kind of information doesn't belong in the file."),
  remedy: text(
    "请核对入档范围；不在范围之内的不得入档。",
    "Check the list of kinds; what isn't listed stays out.",
  ),
  citation: clause,
})

const sourceMissing = fault("entry.sourceMissing", {
  at: "source",
  message: text("没有写明信息由哪个单位提供。", "It doesn't say which organ delivers it."),
  remedy: text("请写明提供单位和所附材料的编号。", "Name the organ and the document it delivers."),
  citation: clause,
})

const notCompetent = (kind: EntryKind): Fault =>
  fault("entry.sourceNotCompetent", {
    at: "source.organ",
    message: text(
      `该单位不是“${kind.label.zh}”的提供单位。`,
      `This organ doesn't deliver a "${kind.label.en}".`,
    ),
    remedy: text("请由规定的提供单位报送。", "Have the organ that is listed for it deliver it."),
    citation: kind.basis,
  })

const basisMissing = fault("entry.basisMissing", {
  at: "basis",
  message: text("没有写明入档的依据。", "It gives no basis for entering the file."),
  remedy: text("请写明依据的文件和条款；没有依据的不得入档。", "Cite the clause; without one it stays out."),
  citation: cite(
    personalInformationLaw,
    "第三十四条",
    text(
      "国家机关依照法定权限和程序处理个人信息。",
      "Organs handle personal information within their powers by law.",
    ),
  ),
})

const basisNotInForce = fault("entry.basisNotInForce", {
  at: "basis",
  message: text("所引依据当日没有施行。", "The clause cited isn't in force on that day."),
  remedy: text("请引用当日有效的依据。", "Cite a clause in force that day."),
  citation: clause,
})

const instrumentMissing = fault("entry.instrument", {
  at: "instrument",
  message: text("该类信息应当以已经生效的文书为据。", "This kind of entry needs an instrument in effect."),
  remedy: text(
    "请在文书生效后报送，并写明文号和生效日期。",
    "Deliver it once the instrument is in effect, with its number and day.",
  ),
  citation: clause,
})

const recordLink = fault("entry.record", {
  at: "record",
  message: text(
    "失信记录应当指明所对应的记录，其他信息不得作为失信记录。",
    "A record of dishonesty names its record; nothing else may be one.",
  ),
  remedy: text("请核对信息类别；失信记录请填写记录编号。", "Check the kind; for a record give its stream."),
  citation: clause,
})

const future = fault("entry.future", {
  at: "about",
  message: text("所填日期晚于入档当日。", "A day given lies after the day of entering."),
  remedy: text("请核对日期。", "Check the days."),
  citation: clause,
})
