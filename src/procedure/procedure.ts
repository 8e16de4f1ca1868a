/**
 * A procedure as data: its steps, who acts, with what evidence, by when, and what follows if they don't. Not a
 * workflow engine: a step is taken by a command, never by a timer. Invariants: a step follows only the steps it
 * names; a deadline's period is a parameter, so that a number no document sets stays absent.
 */
import type { Citation, Text } from "../kernel/index.js"
import type { Parameter, PeriodType } from "../policy/index.js"

/** By when a step must be taken. */
export interface StepDeadline {
  /** The step whose day starts the period. */
  readonly startsWith: string
  readonly startingEvent: Text
  readonly period: Parameter<string, PeriodType>
  readonly whoIsLate: Text
  /** What follows if the last day passes. */
  readonly ifLate: Text
}

export interface Step {
  readonly id: string
  readonly label: Text
  /** Who acts. */
  readonly who: Text
  /** Steps of which one must be the latest taken; empty for a first step. */
  readonly follows: readonly string[]
  /** Kinds of evidence without which the step can't be taken. */
  readonly evidence: readonly string[]
  /** Whoever is the subject of the case may not take it (回避). */
  readonly recusal: boolean
  /** Only a collective decision takes it. */
  readonly collective: boolean
  /** Each applies once the step that starts it has been taken. */
  readonly deadlines: readonly StepDeadline[]
}

export interface Procedure {
  readonly id: string
  readonly label: Text
  readonly citation: Citation
  readonly steps: readonly Step[]
}

/** Procedures by their ids. */
export type Procedures = Readonly<Record<string, Procedure>>
