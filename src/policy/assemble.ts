/** A rulebook of programs that have been made: nothing is checked here. */
import * as Result from "effect/Result"
import {
  canonicalJson,
  hasFaults,
  type CalendarDate,
  type Digest,
  type Fault,
  type Faults,
} from "../kernel/index.js"
import type { Answer } from "./answer.js"
import { blankAnswer, startOf } from "./asking.js"
import { missingFault, valueOn } from "./bindings.js"
import { cellsOf, type Cells } from "./cells.js"
import type { GivenFacts } from "./fact.js"
import type { Pack } from "./pack.js"
import type { Bindings, Parameter, ParameterType, ParameterValue, ParameterValueOf } from "./parameter.js"
import { completedQuestion, type Program } from "./program.js"
import type { Outcome, Question } from "./question.js"
import type { Rulebook } from "./rulebook.js"
import { undeclaredFault, unknownQuestionFault } from "./rulebook-faults.js"
import { factsGiven, sufficientFacts } from "./sufficient.js"
import { answerOfQuestion, valueOfParameter } from "./unsafe.js"

export interface RulebookParts {
  readonly questions: readonly Question[]
  /** Higher tiers first. */
  readonly packs: readonly Pack[]
  /** What the host has set; a parameter left out is unset, never a default. */
  readonly bindings: Bindings
}

/** How a question is asked. */
export type Ask = (
  program: Program,
  cells: Cells,
  layers: readonly Bindings[],
  given: GivenFacts,
  on: CalendarDate,
) => Answer

export const assemble = (
  parts: RulebookParts,
  layers: readonly Bindings[],
  programs: ReadonlyMap<string, Program>,
  notProved: readonly Fault[],
  ask: Ask,
): Rulebook => {
  const { questions, packs, bindings } = parts
  const declared = new Map(
    packs.flatMap((pack) => pack.parameters).map((parameter) => [parameter.id, parameter]),
  )
  const cells = new Map<string, Cells>()
  const cellsFor = (program: Program): Cells => {
    const made = cells.get(program.question.id) ?? cellsOf(program)
    cells.set(program.question.id, made)
    return made
  }
  const read = (parameter: Parameter, on: CalendarDate): Result.Result<ParameterValue, Fault> => {
    const value = valueOn(parameter.id, layers, on)
    return value === undefined ? Result.fail(missingFault(parameter)) : Result.succeed(value)
  }
  const digests = new Map<Digest, string>()
  let canonical: string | undefined
  return {
    id: packs.map(({ id }) => id).join("+"),
    version: [...packs.map(({ version }) => version), bindingsMark(bindings)].join("+"),
    questions: questions.map((question) => programs.get(question.id)?.question ?? question),
    packs,
    bindings,
    notProved,
    ask: (question, facts, on) => {
      const program = programs.get(question.id)
      if (program !== undefined) return answerOfQuestion(ask(program, cellsFor(program), layers, facts, on))
      return answerOfQuestion({
        ...blankAnswer({ question }, {}, on),
        status: "refused",
        faults: [unknownQuestionFault(question.id)],
      })
    },
    sufficient: (answer) => {
      const program = programs.get(answer.question)
      if (program === undefined) return []
      if (answer.status !== "decided") return factsGiven(program.question, answer.given)
      return sufficientFacts(
        program,
        cellsFor(program),
        startOf(program, layers, answer.given, answer.on),
        answer.given,
        answer.on,
      )
    },
    value: <Type extends ParameterType>(parameter: Parameter<string, Type>, on: CalendarDate) =>
      Result.map(read(parameter, on), (value): ParameterValueOf<Type> => valueOfParameter<Type>(value)),
    completed: (question) => programs.get(question.id)?.question ?? completedQuestion(question, packs),
    digest: (digest) => {
      canonical ??= canonicalJson({ questions, packs, bindings })
      const known = digests.get(digest) ?? digest(canonical)
      digests.set(digest, known)
      return known
    },
    payload: (outcome, on) => payloadOf(outcome, declared, (parameter) => read(parameter, on)),
  }
}

const payloadOf = (
  outcome: Outcome,
  declared: ReadonlyMap<string, Parameter>,
  read: (parameter: Parameter) => Result.Result<ParameterValue, Fault>,
): Result.Result<Readonly<Record<string, ParameterValue>>, Faults> => {
  const values: Record<string, ParameterValue> = {}
  const missing: Fault[] = []
  for (const id of outcome.payload ?? []) {
    const parameter = declared.get(id)
    const value = parameter === undefined ? Result.fail(undeclaredFault(id)) : read(parameter)
    if (Result.isSuccess(value)) values[id] = value.success
    else missing.push(value.failure)
  }
  return hasFaults(missing) ? Result.fail(missing) : Result.succeed(values)
}

/** A short mark of the host's values, so that rulebooks bound differently have different versions (FNV-1a, 32 bits). */
const bindingsMark = (bindings: Bindings): string => {
  let hash = 0x811c9dc5
  for (const character of canonicalJson(bindings))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, "0")
}
