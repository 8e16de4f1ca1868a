/**
 * Opening a file and handing it over. The table decides whose it is; a file goes to the right keeper or nowhere.
 * Invariant: the old keeper remains the keeper until the new one confirms.
 */
import * as Result from "effect/Result"
import { fault, text, type Fault, type Party, type PartyRef } from "../kernel/index.js"
import { decisionFaults } from "../procedure/index.js"
import type { CustodyCommand } from "./command.js"
import { isKnownKeeper, keeperOf, type CustodyTable } from "./custody-table.js"
import { keeperByRules } from "./by-rules.js"
import {
  decideByRules,
  decideUnless,
  fileClause,
  keeperFaults,
  recusalFaults,
  said,
  wrongKeeper,
  type Decided,
} from "./deciding.js"
import type { Custody, OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

const basis = [fileClause]

/** Open a file: by its keeper only. */
export const openFile = (
  { by, subject, management, facts }: Extract<CustodyCommand, { type: "openFile" }>["data"],
  context: DossierContext,
): Decided =>
  decideByRules(
    [
      ...routeFaults(context.tables.custody, subject, management, by.organ),
      ...recusalFaults(subject.ref, by),
    ],
    keeperByRules(context, subject, management, facts),
    (ground) => [
      {
        type: "fileOpened",
        data: { subject, management, keeper: by.organ, ...said(facts) },
        ...ground,
        basis: [...basis, ...ground.basis],
      },
    ],
  )

/** Decide a command about who keeps an open file. */
export const decideCustody = (
  state: OpenDossier,
  command: Exclude<CustodyCommand, { type: "openFile" }>,
  context: DossierContext,
): Decided => {
  const { custody } = state
  const { tables } = context
  switch (command.type) {
    case "moveSubject": {
      const { by, subject, management, to, facts } = command.data
      const known = isKnownKeeper(tables.custody, to)
      const found = [
        ...keeperFaults(state, by, tables.custody),
        ...(custody.kind === "held" ? [] : [underWay]),
        ...(subject.ref === state.subject.ref && subject.kind === state.subject.kind ? [] : [otherSubject]),
        ...(known ? [] : [unknownKeeper]),
        ...routeFaults(tables.custody, subject, management, known ? to : undefined),
      ]
      const moved = { by, subject, management, ...said(facts) }
      return decideByRules(found, keeperByRules(context, subject, management, facts), (ground) => {
        const grounding = { ...ground, basis: [...basis, ...ground.basis] }
        return [
          to === custody.keeper
            ? { type: "subjectMoved", data: moved, ...grounding }
            : { type: "fileHandedOver", data: { ...moved, to }, ...grounding },
        ]
      })
    }
    case "receiveFile": {
      const { by } = command.data
      const found = [
        ...receiverFaults(custody, by.organ, tables.custody),
        ...recusalFaults(state.subject.ref, by),
      ]
      return decideUnless(found, () => [{ type: "fileReceived", data: { by }, basis }])
    }
    case "returnFile": {
      const { data } = command
      const found = [
        ...receiverFaults(custody, data.by.organ, tables.custody),
        ...decisionFaults({ subject: state.subject.ref }, data),
      ]
      return decideUnless(found, () => [{ type: "fileReturned", data, basis }])
    }
  }
}

/** Whether the file of this subject belongs with this organ; without an organ, whether it belongs anywhere. */
const routeFaults = (
  table: CustodyTable,
  subject: Party,
  management: string,
  organ: PartyRef | undefined,
): readonly Fault[] => {
  const right = keeperOf(table, subject, management)
  if (Result.isFailure(right)) return [right.failure]
  return organ === undefined || right.success.ref === organ ? [] : [wrongKeeper(right.success)]
}

const receiverFaults = (custody: Custody, organ: PartyRef, table: CustodyTable): readonly Fault[] => {
  if (custody.kind === "held") return [notUnderWay]
  return custody.to === organ ? [] : [wrongKeeper(table.keepers.find(({ ref }) => ref === custody.to))]
}

const underWay = fault("transfer.underWay", {
  message: text("档案正在移交，接收单位尚未确认。", "The file is being handed over and not yet confirmed."),
  remedy: text("请由接收单位确认或者退回后再办理。", "Let the receiver confirm it or send it back first."),
  citation: fileClause,
})

const notUnderWay = fault("transfer.none", {
  message: text("没有正在移交的档案。", "No transfer of this file is under way."),
  remedy: text("请先由原建档单位移交。", "Let the present keeper hand it over first."),
  citation: fileClause,
})

const unknownKeeper = fault("transfer.unknownKeeper", {
  at: "to",
  message: text("接收单位不在归属表的建档单位之中。", "The table doesn't know the organ it would go to."),
  remedy: text(
    "请核对接收单位；确属建档单位的，先列入归属表。",
    "Check the receiver; if it keeps files, list it in the table first.",
  ),
  citation: fileClause,
})

const otherSubject = fault("transfer.otherSubject", {
  at: "subject",
  message: text("所填主体与档案的主体不一致。", "The subject given isn't the file's."),
  remedy: text("请核对主体代号和类别。", "Check its reference and kind."),
  citation: fileClause,
})
