/**
 * What can be asked of a case: the commands of this room and of the rooms it composes. Facts of a question that the
 * case itself doesn't show come with the command; those it shows may be left out, and must not contradict it.
 */
import type { LegalInstrument, Party, PartyRef, Severity } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { DisclosureCommand } from "../disclosure/index.js"
import type { ToleranceCommand } from "../exemption/index.js"
import type { NoticeCommand, ObjectionCommand } from "../objection/index.js"
import type { PenaltyCommand } from "../penalty/index.js"
import type { Body, Decision, Evidence, ProcedureCommand } from "../procedure/index.js"
import type { RepairCommand } from "../repair/index.js"
import type { HeldInstrument, Redecision } from "./case-file.js"
import type { JoiningCommand } from "./joining-command.js"
import type { CorrectionCommand } from "./correction-command.js"
import type { AdmissionOutcome } from "./state.js"

/** How an instrument changed after it was registered. */
export type InstrumentChange = "effective" | "altered" | "revoked" | "unlawful" | "void"

export type CaseCommand =
  /** Opens the case. `facts`: what the report establishes. */
  | Body<
      "reportAllegation",
      { readonly subject: Party; readonly facts: GivenFacts; readonly evidence: readonly Evidence[] }
    >
  /** What an inquiry has established; replaces what was known under the same ids. */
  | Body<"establishFacts", { readonly facts: GivenFacts; readonly evidence: readonly Evidence[] }>
  | Body<"registerInstrument", HeldInstrument>
  | Body<"chooseAdmission", Decision & { readonly outcome: AdmissionOutcome; readonly facts: GivenFacts }>
  /** Make the record, or not, after notice and defence. */
  | Body<
      "chooseRecording",
      Decision & {
        readonly outcome: "doNotRecord" | "notifyAgain" | "wait" | "record"
        readonly facts: GivenFacts
      }
    >
  | Body<"chooseSeverity", Decision & { readonly outcome: Severity; readonly facts: GivenFacts }>
  /**
   * An instrument took effect, or fell. What must follow, follows at once. `stillSupports`: as changed, it still finds the
   * act.
   */
  | Body<
      "changeInstrument",
      Pick<LegalInstrument, "kind" | "number" | "issuer"> & {
        readonly change: InstrumentChange
        readonly redecision: Redecision
        readonly stillSupports: boolean
        readonly facts: GivenFacts
      }
    >
  /** The matter was decided again. `instrument`: the new one, if there is one. */
  | Body<
      "resolveRedecision",
      {
        readonly redecision: "sameFinding" | "lighter"
        readonly instrument?: HeldInstrument
        readonly facts: GivenFacts
      }
    >
  /** What follows from a changed instrument beyond what must. */
  | Body<"chooseCascade", Decision & { readonly outcomes: readonly string[]; readonly facts: GivenFacts }>

/** A command without its sender. */
export type CommandBody =
  | CaseCommand
  | ToleranceCommand
  | NoticeCommand
  | PenaltyCommand
  | DisclosureCommand
  | ObjectionCommand
  | RepairCommand
  | CorrectionCommand
  | JoiningCommand
  | ProcedureCommand

/** A command to a case. */
export type RecordCommand = CommandBody & {
  /** Who sends it. */
  readonly actor: PartyRef
  /** Where the host keeps what is personal in it. */
  readonly personalRef?: PartyRef
}

export type CommandType = CommandBody["type"]
