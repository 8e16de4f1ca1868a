/**
 * What is due in a file on a day: answers, submissions, receipts, notices, and entries whose period is over. Computed when
 * asked; a period nobody has set is shown as unset.
 */
import * as Result from "effect/Result"
import {
  deadline,
  fault,
  standingOn,
  text,
  type CalendarDate,
  type Fault,
  type Text,
} from "../kernel/index.js"
import type { DueItem, DueState } from "../procedure/index.js"
import { owedNotices } from "./owed-notices.js"
import { retentionOf } from "./retention.js"
import { isOpenToOthers, keptEntries, type OpenDossier } from "./state.js"
import type { DossierContext, DossierTermId } from "./tables.js"

/**
 * Every deadline of a file. Ids are `kind/what`: `correctionAnswer/correction-1`, `retention/entry-7`.
 *
 * @example
 * // file: one annual evaluation, entered on 2026-05-06
 * dossierDue(file, context).map(({ id }) => id)
 * // => ["submission/e-evaluation", "telling/e-evaluation/person-1", "retention/e-evaluation"]
 */
export const dossierDue = (state: OpenDossier, context: DossierContext): readonly DueItem[] => [
  ...state.requests
    .filter(({ answer }) => answer.kind === "awaited")
    .map(({ id, on }) => item("correctionAnswer", id, on, context)),
  ...unsubmitted(state, context).map(({ id, since }) => item("submission", id, since, context)),
  ...state.submissions
    .filter(({ receipt }) => receipt.kind === "awaited")
    .map(({ id, on }) => item("receipt", id, on, context)),
  ...(state.custody.kind === "handingOver"
    ? [item("receipt", "transfer", state.custody.sentOn, context, text("接收单位", "the new keeper"))]
    : []),
  ...owedNotices(state).map(({ entry, receiver, since }) =>
    item("telling", `${entry}/${receiver}`, since, context),
  ),
  ...keptEntries(state).flatMap((entry) => {
    // Held back, or taken out already: nothing is to be done on the last day.
    if (entry.hold !== undefined || entry.standing.kind === "notShown" || entry.standing.kind === "archived")
      return []
    const retention = retentionOf(entry, context.tables.retention, context.calendar)
    if (retention.kind === "notStarted") return []
    const due: DueState =
      retention.kind === "unset"
        ? { kind: "unset", startedOn: entry.enteredOn, fault: retention.fault }
        : {
            kind: "counted",
            deadline: retention.deadline,
            standing: standingOn(retention.deadline, context.on),
          }
    return [{ id: `retention/${entry.id}`, ...retentionWords, ...due }]
  }),
]

/** Entries that go to the joint-conference office and haven't, in their present version. */
const unsubmitted = (
  state: OpenDossier,
  { tables }: DossierContext,
): readonly { readonly id: string; readonly since: CalendarDate }[] =>
  keptEntries(state)
    .filter(
      (entry) =>
        isOpenToOthers(entry) && tables.kinds.some(({ id, submitted }) => submitted && id === entry.kind),
    )
    .filter(
      ({ id, version }) =>
        !state.submissions.some(({ entries }) =>
          entries.some((one) => one.entry === id && one.version === version),
        ),
    )
    .map(({ id, versionOn: since }) => ({ id, since }))

interface Words {
  readonly label: Text
  readonly whoIsLate: Text
  readonly ifLate: Text
}

const keeper = text("建档单位", "the keeper of the file")

const words: Readonly<Record<DossierTermId, Words & { readonly startingEvent: Text }>> = {
  correctionAnswer: {
    label: text("答复更正申请", "answer to a request for correction"),
    startingEvent: text("收到更正申请", "receipt of the request"),
    whoIsLate: keeper,
    ifLate: text("本人可以投诉，也可以依法起诉。", "The subject may complain, or sue."),
  },
  submission: {
    label: text("归集至联席会议办公室", "submission to the joint-conference office"),
    startingEvent: text("入档或者更正", "entry or correction"),
    whoIsLate: keeper,
    ifLate: text("联席会议办公室可以督促。", "The joint-conference office may urge it."),
  },
  receipt: {
    label: text("签收", "receipt"),
    startingEvent: text("报送或者移交", "submission or handing over"),
    whoIsLate: text("联席会议办公室", "the joint-conference office"),
    ifLate: text(
      "请催促签收；签收前仍由原建档单位保管。",
      "Urge it; until then the old keeper keeps the file.",
    ),
  },
  telling: {
    label: text("告知", "notice"),
    startingEvent: text("入档、更正或者撤回", "entry, correction or withdrawal"),
    whoIsLate: keeper,
    ifLate: text("请立即告知。", "Tell at once."),
  },
}

const retentionWords: Words = {
  label: text("保存期限", "retention period"),
  whoIsLate: keeper,
  ifLate: text(
    "请立即作到期处理；本人可以请求删除。",
    "Take it out at once; the subject may ask for erasure.",
  ),
}

const item = (
  term: DossierTermId,
  what: string,
  startedOn: CalendarDate,
  { tables, calendar, on }: DossierContext,
  who?: Text,
): DueItem => {
  const { startingEvent, ...said } = words[term]
  const shown = { id: `${term}/${what}`, ...said, ...(who === undefined ? {} : { whoIsLate: who }) }
  const set = tables.terms[term]
  if (set === undefined) return { ...shown, kind: "unset", startedOn, fault: termMissing(term) }
  const { period, counting } = set
  const made = deadline({ startedOn, startingEvent, period, counting, whoIsLate: shown.whoIsLate, calendar })
  return Result.isFailure(made)
    ? { ...shown, kind: "unset", startedOn, fault: made.failure }
    : { ...shown, kind: "counted", deadline: made.success, standing: standingOn(made.success, on) }
}

const termMissing = (term: DossierTermId): Fault =>
  fault("parameter.missing", {
    at: `terms.${term}`,
    message: text(
      `没有设定“${words[term].label.zh}”的期限。`,
      `No period is set for "${words[term].label.en}".`,
    ),
    remedy: text(
      "请由有权机关确定期限和计算方法后写入。",
      "Have the competent organ set the period and its counting.",
    ),
  })
