/**
 * Every state of a case that its commands can reach, breadth first, and every law held in every state and at every step.
 * Two states are the same if they differ only in how they were reached (days and steps of procedures that are over).
 */
import * as Result from "effect/Result"
import { latestStep, type DecisionContext, type ProcedureRun } from "../../src/procedure/index.js"
import {
  decide,
  evolve,
  initial,
  type CommandBody,
  type NewEvent,
  type RecordState,
} from "../../src/record/index.js"
import { office } from "./case-commands.js"

export interface Step {
  readonly before: RecordState
  readonly command: CommandBody
  readonly events: readonly NewEvent[]
  readonly after: RecordState
}

export interface Walk {
  readonly states: readonly RecordState[]
  readonly steps: number
  readonly refused: number
  /** Commands, by type, that were carried out at least once. */
  readonly carriedOut: ReadonlySet<string>
  /** Reasons, by code, for which commands were refused. */
  readonly codes: ReadonlySet<string>
}

/** A state without its history. */
const abstraction = (state: RecordState): string =>
  JSON.stringify(state, (key, value: unknown) => {
    if (isRun(value)) return latestStep(value)
    return key === "known" || key === "basis" ? undefined : value
  })

const isRun = (value: unknown): value is ProcedureRun =>
  typeof value === "object" && value !== null && "taken" in value

/** A frozen state can't be touched by the decision that is asked about it: an attempt throws. */
const frozen = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(frozen)
}

const limit = 40_000

/** Walk from nothing; `check` is called for every step that is carried out. */
export const walk = (
  commands: readonly CommandBody[],
  context: DecisionContext,
  check: (step: Step) => void,
): Walk => {
  const seen = new Map<string, RecordState>([[abstraction(initial), initial]])
  const carriedOut = new Set<string>()
  const codes = new Set<string>()
  let steps = 0
  let refused = 0
  for (const before of seen.values()) {
    if (seen.size > limit) throw new RangeError("more states than the walk is meant for")
    frozen(before)
    for (const command of commands) {
      const decided = decide(before, { ...command, actor: office }, context)
      if (Result.isFailure(decided)) {
        refused += 1
        decided.failure.reasons.forEach(({ code }) => codes.add(code))
        continue
      }
      steps += 1
      carriedOut.add(command.type)
      const after = decided.success.reduce(evolve, before)
      check({ before, command, events: decided.success, after })
      const key = abstraction(after)
      if (!seen.has(key)) seen.set(key, after)
    }
  }
  return { states: [...seen.values()], steps, refused, carriedOut, codes }
}
