/**
 * Taking an entry out once its period is over, and holding it back. Invariants: nothing is taken out before its last day
 * has passed, while it is held, or while a correction is asked for; that it is taken out is an event.
 */
import { inForce, cite, fault, hasFaults, text, type Fault } from "../kernel/index.js"
import { personalInformationLaw, plan } from "../law/index.js"
import { decisionFaults } from "../procedure/index.js"
import type { RetentionCommand } from "./command.js"
import { expiryByRules } from "./by-rules.js"
import {
  closeAll,
  decideByRules,
  decideUnless,
  entryIn,
  keeperFaults,
  mayCorrect,
  noSuchEntry,
  notSource,
  recusalFaults,
  said,
  type Decided,
} from "./deciding.js"
import { retentionOf, type Retention } from "./retention.js"
import { openRequest, type KeptEntry, type OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

/** 个人信息保护法第四十七条. */
export const erasureClause = cite(
  personalInformationLaw,
  "第四十七条",
  text("保存期限届满的，应当主动删除。", "What is past its retention period is erased unasked."),
)

/** Decide a command about keeping an entry. */
export const decideRetention = (
  state: OpenDossier,
  command: RetentionCommand,
  context: DossierContext,
): Decided => {
  const entry = entryIn(state, command.data.entry)
  if (command.type === "reportAnchor") return reportAnchor(state, command, entry, context)
  const shared = [
    ...keeperFaults(state, command.data.by, context.tables.custody),
    ...(entry === undefined ? [noSuchEntry] : []),
  ]
  switch (command.type) {
    case "holdRetention": {
      const { data } = command
      const found = [
        ...shared,
        ...decisionFaults({ subject: state.subject.ref }, data),
        ...(entry?.hold === undefined ? [] : [alreadyHeld]),
        ...(inForce(data.clause, context.on) ? [] : [clauseNotInForce]),
      ]
      return decideUnless(found, () => [{ type: "retentionHeld", data, basis: [data.clause] }])
    }
    case "releaseRetention": {
      const { data } = command
      const found = [
        ...shared,
        ...decisionFaults({ subject: state.subject.ref }, data),
        ...(entry !== undefined && entry.hold === undefined ? [notHeld] : []),
      ]
      return decideUnless(found, () => [{ type: "retentionReleased", data, basis: [erasureClause] }])
    }
    case "expireEntry": {
      const { by, entry: id, facts } = command.data
      if (entry === undefined) return decideUnless(shared, () => [])
      const retention = retentionOf(entry, context.tables.retention, context.calendar)
      const found = [...shared, ...expiryFaults(state, entry, retention, context)]
      if (retention.kind !== "until" || hasFaults(found)) return decideUnless(found, () => [])
      const { atExpiry: action, basis: clause } = retention.line
      return decideByRules([], expiryByRules(state, entry, action, facts, context), (ground) => {
        const basis = [clause, ...ground.basis]
        return [
          ...closeAll(state, id, "expired", basis),
          { type: "entryExpired", data: { by, entry: id, action, ...said(facts) }, ...ground, basis },
        ]
      })
    }
  }
}

/** The source, or who may correct the entry, says when the event took place. A day once given is corrected, not lost. */
const reportAnchor = (
  state: OpenDossier,
  { data }: Extract<RetentionCommand, { type: "reportAnchor" }>,
  entry: KeptEntry | undefined,
  { tables, on }: DossierContext,
): Decided => {
  const found = [
    ...recusalFaults(state.subject.ref, data.by),
    ...(entry === undefined ? [noSuchEntry] : mayCorrect(entry, data.by.organ, tables) ? [] : [notSource]),
    ...(data.day > on ? [futureAnchor] : []),
  ]
  return decideUnless(found, () => [
    { type: "anchorReported", data, basis: entry === undefined ? [] : [entry.basis] },
  ])
}

const expiryFaults = (
  state: OpenDossier,
  entry: KeptEntry,
  retention: Retention,
  { on }: DossierContext,
): readonly Fault[] => [
  ...(entry.standing.kind === "notShown" || entry.standing.kind === "archived" ? [alreadyOut] : []),
  ...(entry.hold === undefined ? [] : [held]),
  ...(openRequest(state, entry.id) === undefined ? [] : [disputed]),
  ...(retention.kind === "unset" ? [retention.fault] : []),
  ...(retention.kind === "notStarted" ? [notStarted] : []),
  ...(retention.kind === "until" && on <= retention.deadline.dueOn ? [running] : []),
]

const futureAnchor = fault("retention.anchorFuture", {
  at: "day",
  message: text("所填日期晚于当日。", "The day given lies ahead."),
  remedy: text("请在该事件发生后填写。", "Give it once the event has taken place."),
  citation: erasureClause,
})

const running = fault("retention.running", {
  at: "entry",
  message: text("保存期限尚未届满。", "The retention period isn't over."),
  remedy: text("请在期限届满的次日起办理。", "Take it out from the day after its last day."),
  citation: erasureClause,
})

const notStarted = fault("retention.notStarted", {
  at: "entry",
  message: text(
    "起算保存期限的事件尚未发生或者没有填写。",
    "The event that starts the period hasn't happened, or isn't given.",
  ),
  remedy: text("请由提供单位补报该日期。", "Have the source deliver that day."),
  citation: erasureClause,
})

const held = fault("retention.held", {
  at: "entry",
  message: text("该条目暂缓处理，尚未解除。", "The entry is held back."),
  remedy: text(
    "请在暂缓的原因消除后解除，再办理到期处理。",
    "Release it once the reason is gone, then take it out.",
  ),
  citation: erasureClause,
})

const disputed = fault("retention.disputed", {
  at: "entry",
  message: text("该条目的更正申请尚未答复。", "A request to correct the entry waits for its answer."),
  remedy: text("请先答复更正申请。", "Answer the request first."),
  citation: plan("3.1.4"),
})

const alreadyOut = fault("retention.alreadyOut", {
  at: "entry",
  message: text("该条目已经作到期处理。", "The entry has been taken out."),
  remedy: text("请核对条目编号。", "Check the entry."),
  citation: erasureClause,
})

const alreadyHeld = fault("retention.alreadyHeld", {
  at: "entry",
  message: text("该条目已经暂缓处理。", "The entry is held back already."),
  remedy: text("请核对条目编号。", "Check the entry."),
  citation: erasureClause,
})

const notHeld = fault("retention.notHeld", {
  at: "entry",
  message: text("该条目没有暂缓处理。", "The entry isn't held back."),
  remedy: text("请核对条目编号。", "Check the entry."),
  citation: erasureClause,
})

const clauseNotInForce = fault("retention.clauseNotInForce", {
  at: "clause",
  message: text("所引依据当日没有施行。", "The clause cited isn't in force on that day."),
  remedy: text("请引用当日有效的依据。", "Cite a clause in force that day."),
  citation: erasureClause,
})
