/**
 * A rulebook is a stack of packs, highest tier first, with the parameters that the host has set. It is the only thing
 * a room needs to ask its questions; rooms take it as an argument and never import a pack.
 */
import type { CalendarDate, Digest, Fault, Faults, Period } from "../kernel/index.js"
import type * as Result from "effect/Result"
import type { Answer, Standing } from "./answer.js"
import type { Fact, FactsGiven } from "./fact.js"
import type { Pack } from "./pack.js"
import type { Bindings, Parameter, ParameterType, ParameterValueOf } from "./parameter.js"
import type { Outcome, Question, QuestionKind } from "./question.js"
import type { Receipt } from "./receipt.js"

export interface Rulebook {
  readonly id: string
  readonly version: string
  /** The questions with everything that the packs added. */
  readonly questions: readonly Question[]
  readonly packs: readonly Pack[]
  readonly bindings: Bindings
  /** Questions for which it wasn't proved within the budget that lower packs only narrow. */
  readonly notProved: readonly Fault[]
  /** Ask a question on the facts known; a fact left out is unknown. Never throws for anything a person can enter. */
  readonly ask: <Facts extends readonly Fact[], OutcomeId extends string, Kind extends QuestionKind>(
    question: Question<string, Facts, OutcomeId, Kind>,
    facts: FactsGiven<Facts>,
    on: CalendarDate,
  ) => Answer<Kind, OutcomeId>
  /** Facts of a decided answer that suffice for it, for display; of any other answer, all facts given. */
  readonly sufficient: (answer: Answer) => readonly string[]
  /** The value of a parameter on a day (for payloads and deadlines); unset is the `parameter.missing` fault. */
  readonly value: <Type extends ParameterType>(
    parameter: Parameter<string, Type>,
    on: CalendarDate,
  ) => Result.Result<ParameterValueOf<Type>, Fault>
  /** The question with everything that packs added to it. */
  readonly completed: (question: Question) => Question
  readonly digest: (digest: Digest) => string
  /** The outcome's payload parameters on that day: all set, or the faults that keep the outcome from being issued. */
  readonly payload: (
    outcome: Outcome,
    on: CalendarDate,
  ) => Result.Result<Readonly<Record<string, Period | boolean | string | number | readonly string[]>>, Faults>
}

export type { Receipt, Standing }
