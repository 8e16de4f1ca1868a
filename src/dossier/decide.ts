/**
 * Whether a command to a file may be carried out, and what then happens. Pure: state, command and context are all it
 * knows. A command that doesn't fit is refused with all its reasons; the file stays as it was.
 */
import * as Result from "effect/Result"
import { fault, text } from "../kernel/index.js"
import { personalForms, rejection, rejectionOf, type Rejection } from "../procedure/index.js"
import type { DossierCommand } from "./command.js"
import { decideAccess } from "./decide-access.js"
import { decideCustody, openFile } from "./decide-custody.js"
import { decideEntry } from "./decide-entry.js"
import { decideRetention } from "./decide-retention.js"
import { decideSealing } from "./decide-sealing.js"
import { decideSharing } from "./decide-sharing.js"
import { fileClause, type Decided } from "./deciding.js"
import { dossierSchemaVersion, type DossierEvent } from "./event.js"
import type { DossierState, OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

/**
 * Decide a command to a file.
 *
 * @param state the fold of the file's events
 * @param command from the keeper, a source, a reader, the office or the subject; who they are the host has checked
 * @param context the host's tables, the working calendar and the day; with a law, its rules are asked as well
 * @returns the events in order, to be stored together; or a rejection with all its reasons
 *
 * @example
 * // command: to open a file that the table gives to another keeper
 * decide(noDossier, command, context) // => fail "custody.wrongKeeper"
 */
export const decide = (
  state: DossierState,
  command: DossierCommand,
  context: DossierContext,
): Result.Result<readonly DossierEvent[], Rejection> => {
  const personal = rejectionOf(personalForms(command.data))
  if (personal !== undefined) return Result.fail(personal)
  const subject = state.kind === "open" ? state.subject : subjectOf(command)
  if (subject === undefined) return Result.fail(noFile)
  const decided = state.kind === "none" ? decideFirst(command, context) : decideOpen(state, command, context)
  return Result.map(decided, (drafts) =>
    drafts.map((draft) => ({
      ...draft,
      ...(command.personalRef === undefined ? {} : { personalRef: command.personalRef }),
      schemaVersion: dossierSchemaVersion,
      occurredOn: context.on,
      subject: subject.ref,
      actor: command.actor,
    })),
  )
}

const subjectOf = (command: DossierCommand) =>
  command.type === "openFile" ? command.data.subject : undefined

const decideFirst = (command: DossierCommand, context: DossierContext): Decided =>
  command.type === "openFile" ? openFile(command.data, context) : Result.fail(noFile)

const decideOpen = (state: OpenDossier, command: DossierCommand, context: DossierContext): Decided => {
  switch (command.type) {
    case "openFile":
      return Result.fail(alreadyOpen)
    case "moveSubject":
    case "receiveFile":
    case "returnFile":
      return decideCustody(state, command, context)
    case "makeEntry":
    case "receiveCorrection":
    case "requestCorrection":
    case "answerCorrection":
      return decideEntry(state, command, context)
    case "sealEntry":
    case "unsealEntry":
      return decideSealing(state, command, context)
    case "holdRetention":
    case "releaseRetention":
    case "reportAnchor":
    case "expireEntry":
      return decideRetention(state, command, context)
    case "viewFile":
      return decideAccess(state, command, context)
    case "submitEntries":
    case "receiveSubmission":
    case "publishEntry":
    case "closePublication":
    case "withdrawConsent":
    case "tellReceiver":
      return decideSharing(state, command, context)
  }
}

const noFile = rejection([
  fault("dossier.none", {
    message: text("尚未建立诚信档案。", "There is no integrity file yet."),
    remedy: text("请由建档单位先建立档案。", "Let its keeper open one first."),
    citation: fileClause,
  }),
])

const alreadyOpen = rejection([
  fault("dossier.open", {
    message: text(
      "该主体已有诚信档案，一个主体只建一份。",
      "The subject has a file already; there is one for each.",
    ),
    remedy: text("请在已有的档案中办理。", "Use the file there is."),
    citation: fileClause,
  }),
])
