/** What of the library is walked: the real thing, or the same with a guard taken out, to see that a law then fails. */
import * as Result from "effect/Result"
import { text } from "../../src/kernel/index.js"
import { invented } from "./permissive-law.js"
import {
  decide,
  evolve,
  inEffect,
  type CommandBody,
  type NewEvent,
  type RecordCommand,
  type RecordState,
} from "../../src/record/index.js"
import { runningMeasures } from "../../src/penalty/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"

export interface Machine {
  readonly decide: typeof decide
  readonly evolve: typeof evolve
  readonly inEffect: typeof inEffect
}

export const real: Machine = { decide, evolve, inEffect }

/**
 * The library without some of its refusals: what only they stood against happens all the same, on no clause.
 *
 * @param only the types of command for which they are taken out; all if there are none
 */
export const without = (codes: readonly string[], only: readonly CommandBody["type"][] = []): Machine => ({
  ...real,
  decide: (state, command, context) => {
    const decided = decide(state, command, context)
    if (Result.isSuccess(decided)) return decided
    if (only.length > 0 && !only.includes(command.type)) return decided
    if (!decided.failure.reasons.every(({ code }) => codes.includes(code))) return decided
    const forged = forge(state, command, context)
    return forged === undefined ? decided : Result.succeed([forged])
  },
})

/** The library that forgets events of some types: nobody wrote down what must follow. */
export const forgetting = (...types: readonly NewEvent["type"][]): Machine => ({
  ...real,
  decide: (state, command, context) =>
    Result.map(decide(state, command, context), (events) =>
      events.filter(({ type }) => !types.includes(type)),
    ),
})

/** The library whose events do something else to the state than they should. */
export const evolving = (
  change: (before: RecordState, event: NewEvent, after: RecordState) => RecordState,
  codes: readonly string[] = [],
): Machine => ({
  ...without(codes),
  evolve: (state, event) => change(state, event, evolve(state, event)),
})

/** The library that shows what is stored, whatever became of the record since. */
export const asStored: Machine = {
  ...real,
  inEffect: (state) => {
    const recorded = state.kind === "recorded"
    return {
      recorded,
      published: recorded && state.disclosure.publicity.kind === "published",
      shared: recorded && state.disclosure.receivers.length > 0,
      objection: recorded && state.objection.kind === "open" ? state.objection.effect : "none",
      measures: recorded ? runningMeasures(state.penalty) : [],
    }
  },
}

/** The events of commands, as far as a guard on them is ever taken out. */
const forge = (
  state: RecordState,
  command: RecordCommand,
  context: DecisionContext,
): NewEvent | undefined => {
  if (state.kind === "nothing") return undefined
  const rest = {
    basis: [],
    schemaVersion: 1,
    occurredOn: context.on,
    subject: state.file.subject.ref,
    actor: command.actor,
  }
  switch (command.type) {
    case "chooseAdmission":
      return { type: "admissionChosen", data: command.data, ...rest }
    case "chooseRecording":
      return { type: "recordingChosen", data: command.data, ...rest }
    case "chooseSeverity":
      return { type: "severityChosen", data: command.data, ...rest }
    case "chooseDisclosure":
      return { type: "disclosureChosen", data: command.data, ...rest }
    case "publishRecord":
      // On no clause at all the state itself refuses it.
      return {
        type: "recordPublished",
        data: {
          by: command.data.by,
          channel: command.data.channel,
          ground: command.data.ground ?? { kind: "notKept" },
          review: { kind: "notKept" },
        },
        ...rest,
        basis: [invented],
      }
    case "shareRecord":
      return { type: "recordShared", data: command.data, ...rest }
    case "enterService": {
      const { voluntary: _, ...data } = command.data
      return { type: "serviceEntered", data, ...rest }
    }
    case "chooseServiceRecognition":
      return { type: "serviceRecognitionChosen", data: command.data, ...rest }
    case "registerInstrument":
      return { type: "instrumentRegistered", data: command.data, ...rest }
    case "joinCase":
      return { type: "caseJoined", data: command.data, ...rest }
    case "splitCase": {
      const { instruments: names, facts: _, ...decided } = command.data
      const { subject, instruments } = state.file
      const taken = instruments.filter(({ instrument }) =>
        names.some(({ number }) => number === instrument.number),
      )
      return {
        type: "caseSplit",
        data: { ...decided, part: { subject, instruments: taken, facts: {} } },
        ...rest,
      }
    }
    case "changeInstrument":
      return { type: "instrumentChanged", data: command.data, ...rest }
    case "chooseTolerance":
      return { type: "toleranceDetermined", data: command.data, ...rest }
    case "withdrawTolerance":
      return { type: "toleranceWithdrawn", data: command.data, ...rest }
    case "withdrawRepair":
      return { type: "repairWithdrawn", data: command.data, ...rest }
    case "choosePenalties":
      return {
        type: "penaltiesChosen",
        data: {
          ...command.data,
          measures: command.data.outcomes.map((id) => ({
            id,
            label: text(id, id),
            // A measure without a clause has no type of its own: only a forgery has one.
            basis: [] as never,
            imposedOn: context.on,
            terms: {},
          })),
        },
        ...rest,
      }
    default:
      return undefined
  }
}
