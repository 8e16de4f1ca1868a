/** The readings of a rulebook's questions: on a day, or on one day for each different state of the rules. */
import type { CalendarDate } from "../../kernel/index.js"
import type { Bindings } from "../parameter.js"
import { programOf, type Program } from "../program.js"
import type { Rulebook } from "../rulebook.js"
import { turningDays, type Span } from "../turning-days.js"
import { readingOf, type Reading } from "./reading.js"

const programs = new WeakMap<Rulebook, Map<string, Program>>()

/** Bindings of the packs in the order of the stack, then the host's. */
export const layersOf = ({ packs, bindings }: Rulebook): readonly Bindings[] => [
  ...packs.map((pack) => pack.bindings),
  bindings,
]

/** A question made ready, once for a rulebook; `undefined` if the rulebook doesn't have it. */
export const programIn = (rulebook: Rulebook, id: string): Program | undefined => {
  const known = programs.get(rulebook) ?? new Map<string, Program>()
  programs.set(rulebook, known)
  const before = known.get(id)
  if (before !== undefined) return before
  const question = rulebook.questions.find((one) => one.id === id)
  if (question === undefined) return undefined
  const made = programOf(question, rulebook.packs)
  known.set(id, made)
  return made
}

export const readingIn = (rulebook: Rulebook, id: string, on: CalendarDate): Reading | undefined => {
  const program = programIn(rulebook, id)
  return program === undefined ? undefined : readingOf(program, layersOf(rulebook), on)
}

const readings = new WeakMap<Program, readonly Reading[]>()

/** One reading for each different state of the rules, the latest first; made once for a rulebook. */
export const readingsIn = (rulebook: Rulebook, id: string): readonly Reading[] => {
  const program = programIn(rulebook, id)
  if (program === undefined) return []
  const layers = layersOf(rulebook)
  const made =
    readings.get(program) ?? turningDays(program, layers).map((on) => readingOf(program, layers, on))
  readings.set(program, made)
  return made
}

/** The same for a span of days only. */
export const readingsWithin = (rulebook: Rulebook, id: string, span: Span): readonly Reading[] => {
  if (span.from === undefined && span.until === undefined) return readingsIn(rulebook, id)
  const program = programIn(rulebook, id)
  if (program === undefined) return []
  const layers = layersOf(rulebook)
  return turningDays(program, layers, span).map((on) => readingOf(program, layers, on))
}
