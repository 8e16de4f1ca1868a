/**
 * Entries, and their correction: by the source, or at the subject's request. Invariant: a correction closes every running
 * publication of what it corrects.
 */
import * as Result from "effect/Result"
import { inForce, fault, text, type Fault, type PartyRef } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { decisionFaults } from "../procedure/index.js"
import type { EntryCommand } from "./command.js"
import { entryByRules, recordFaults } from "./by-rules.js"
import {
  closeAll,
  correctionClause,
  decideByRules,
  decideUnless,
  entryIn,
  fileClause,
  keeperFaults,
  mayCorrect,
  noSuchEntry,
  notSource,
  recusalFaults,
  said,
  unitCorrectionClause,
  type Decided,
} from "./deciding.js"
import { fileEntry } from "./entry.js"
import { openRequest, type OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

type Correction = Exclude<EntryCommand, { type: "sealEntry" | "unsealEntry" }>

/** Decide a command about an entry and its correction. */
export const decideEntry = (state: OpenDossier, command: Correction, context: DossierContext): Decided => {
  const { tables, on } = context
  const clause = state.subject.kind === "person" ? correctionClause : unitCorrectionClause
  switch (command.type) {
    case "makeEntry": {
      const { by, entry: draft, facts } = command.data
      const made = fileEntry(draft, tables.kinds, on)
      const found = [
        ...keeperFaults(state, by, tables.custody),
        ...(state.entries.some(({ id }) => id === draft.id) ? [duplicate] : []),
        ...recordFaults(state, context, draft.record),
      ]
      if (Result.isFailure(made)) return decideUnless([...found, ...made.failure], () => [])
      const entry = made.success
      return decideByRules(found, entryByRules(state, entry, facts, context), (ground) => [
        {
          type: "entryMade",
          data: { by, entry, ...said(facts) },
          ...ground,
          basis: [entry.basis, ...ground.basis],
        },
      ])
    }
    case "receiveCorrection": {
      const { clause: given, ...data } = command.data
      const entry = entryIn(state, data.entry)
      const found = [
        ...recusalFaults(state.subject.ref, data.by),
        ...(entry === undefined
          ? [noSuchEntry]
          : mayCorrect(entry, data.by.organ, tables)
            ? []
            : [notSource]),
        ...(entry?.standing.kind === "withdrawn" ? [alreadyWithdrawn] : []),
        ...contentFaults(data.change, data.contentRef),
        ...(inForce(given, on) ? [] : [clauseNotInForce]),
      ]
      return decideUnless(found, () => [
        { type: "entryCorrected", data, basis: [given] },
        ...closeAll(state, data.entry, data.change, [given]),
      ])
    }
    case "requestCorrection": {
      const { by, entry, statementRef, mandateRef } = command.data
      const found = [
        ...subjectFaults(state, by, mandateRef),
        ...(entryIn(state, entry) === undefined ? [noSuchEntry] : []),
        ...(openRequest(state, entry) === undefined ? [] : [alreadyRequested]),
      ]
      const id = `correction-${String(state.requests.length + 1)}`
      return decideUnless(found, () => [
        { type: "correctionRequested", data: { id, entry, statementRef }, basis: [clause] },
      ])
    }
    case "answerCorrection": {
      const { contentRef, ...data } = command.data
      const request = state.requests.find(({ id }) => id === data.request)
      const { by, outcome } = data
      const found = [
        ...keeperFaults(state, by, tables.custody),
        ...decisionFaults({ subject: state.subject.ref }, data),
        ...(request?.answer.kind === "awaited" ? [] : [nothingToAnswer]),
        ...contentFaults(outcome, contentRef),
      ]
      const entry = request?.entry ?? ""
      const content = contentRef === undefined ? {} : { contentRef }
      return decideUnless(found, () => [
        { type: "correctionAnswered", data, basis: [clause] },
        ...(outcome === "refused"
          ? []
          : [
              {
                type: "entryCorrected" as const,
                data: { entry, by, change: outcome, ...content },
                basis: [clause],
              },
              ...closeAll(state, entry, outcome, [clause]),
            ]),
      ])
    }
  }
}

/** Only the subject, or whoever acts for the subject. */
export const subjectFaults = (
  { subject }: OpenDossier,
  by: PartyRef,
  mandateRef: PartyRef | undefined,
): readonly Fault[] => (by === subject.ref || mandateRef !== undefined ? [] : [notSubject])

/** Corrected content comes with a correction, and only with one. */
const contentFaults = (change: string, contentRef: PartyRef | undefined): readonly Fault[] =>
  (change === "corrected") === (contentRef !== undefined) ? [] : [content]

const notSubject = fault("dossier.notSubject", {
  at: "by",
  message: text(
    "只有本人（本单位）或者其代理人可以提出。",
    "Only the subject, or who acts for the subject, may ask this.",
  ),
  remedy: text(
    "请由本人提出；代为提出的，请填写委托书编号。",
    "Let the subject ask, or give the reference of the mandate.",
  ),
  citation: correctionClause,
})

const duplicate = fault("entry.duplicate", {
  at: "entry.id",
  message: text("档案中已有同一编号的条目。", "The file already has an entry under this id."),
  remedy: text(
    "内容有变化的，请按更正办理；确属新条目的，请另行编号。",
    "Correct the one there, or give a new entry its own id.",
  ),
  citation: fileClause,
})

const content = fault("correction.content", {
  at: "contentRef",
  message: text(
    "更正应当附更正后的内容，撤回或者不予更正的不附。",
    "A correction comes with its content; anything else without.",
  ),
  remedy: text("请核对办理结果和所附内容。", "Check the outcome and what is attached."),
  citation: correctionClause,
})

const alreadyWithdrawn = fault("correction.withdrawn", {
  at: "entry",
  message: text("该条目已经撤回。", "The entry has been withdrawn."),
  remedy: text("需要重新入档的，请作为新条目报送。", "To enter it again, deliver it as a new entry."),
  citation: fileClause,
})

const clauseNotInForce = fault("correction.clauseNotInForce", {
  at: "clause",
  message: text("所引依据当日没有施行。", "The clause cited isn't in force on that day."),
  remedy: text("请引用当日有效的依据。", "Cite a clause in force that day."),
  citation: fileClause,
})

const alreadyRequested = fault("correction.open", {
  at: "entry",
  message: text("该条目已有更正申请正在处理。", "A request to correct this entry is being handled."),
  remedy: text("请把新的理由和材料补充到该申请中。", "Add further reasons and material to it."),
  citation: plan("3.1.4"),
})

const nothingToAnswer = fault("correction.none", {
  at: "request",
  message: text("没有待答复的更正申请。", "No request waits for an answer under this id."),
  remedy: text("请核对申请编号。", "Check the id of the request."),
  citation: plan("3.1.4"),
})
