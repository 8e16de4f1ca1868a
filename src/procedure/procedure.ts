/**
 * A procedure as data: its steps, who acts, with what evidence, by when, what may lengthen a term or stop its clock, whom
 * documents are served on, and what follows if somebody is late. Not a workflow engine: a step is taken by a command,
 * never by a timer. Invariants: a step follows only the steps it names; a period is a parameter, so that a number no
 * document sets stays absent; nothing that follows from lateness can worsen the subject's position, because no such
 * effect can be written down.
 */
import type { Citation, Text } from "../kernel/index.js"
import type { NumberType, Parameter, PeriodType } from "../policy/index.js"

/**
 * What follows from a last day that passed. `nothingChanges`: what was pending stays pending. `higherOrganTold`: the same,
 * and the higher organ is told and presses on. `caseGoesOn`: the case may go on without the subject's act, which is still
 * received and whose absence is never held against anyone. `receiverDecides`: a late filing is received, and whoever
 * receives it decides whether it is accepted. The last two are for terms of the subject alone.
 */
export type LateEffect = "nothingChanges" | "higherOrganTold" | "caseGoesOn" | "receiverDecides"

/** What follows if the last day passes, for the machine and in words. */
export interface IfLate {
  readonly effect: LateEffect
  readonly words: Text
}

/**
 * How a term may be lengthened (延长). `added`: all extensions together add at most the period. `altogether`: the term and
 * its extensions together end no later than a term of the period would, from the same day.
 */
export interface ExtensionRule {
  readonly period: Parameter<string, PeriodType>
  readonly bounds: "added" | "altogether"
  /** Who approves it. */
  readonly approvedBy: Text
  /** How often at most; absent where the clause bounds only the length. */
  readonly times?: number | Parameter<string, NumberType>
  readonly citation: Citation
}

/** A ground on which the clock of a term stops (中止), such as an appraisal. */
export interface SuspensionGround {
  readonly id: string
  readonly label: Text
  readonly citation: Citation
}

/** By when a step must be taken. */
export interface StepDeadline {
  /** The step whose day starts the period. */
  readonly startsWith: string
  readonly startingEvent: Text
  readonly period: Parameter<string, PeriodType>
  readonly whoIsLate: Text
  readonly ifLate: IfLate
  /** Absent where the term can't be lengthened. */
  readonly extension?: ExtensionRule
  /** Absent where nothing stops its clock. */
  readonly suspensions?: readonly SuspensionGround[]
}

/** A document that is served when a step is taken (送达), and what proves it. */
export interface DocumentService {
  readonly document: string
  readonly label: Text
  /** `subject`: the subject must be among the receivers. `other`: at least one receiver, and never the subject alone. */
  readonly to: "subject" | "other"
  /** Kind of the evidence that proves it. */
  readonly proof: string
}

/** Who takes a step: the subject, a body, or either. */
export type Actor = "subject" | "organ" | "either"

export interface Step {
  readonly id: string
  readonly label: Text
  readonly actor: Actor
  /** Who acts, in words. */
  readonly who: Text
  /** Steps of which one must be the latest taken; empty for a first step. */
  readonly follows: readonly string[]
  /** Kinds of evidence without which the step can't be taken. */
  readonly evidence: readonly string[]
  /** Whoever is the subject of the case may not take it (回避). */
  readonly recusal: boolean
  /** The body that the procedure is directed against may neither take it nor receive its documents. */
  readonly independent: boolean
  /** Only a collective decision takes it. */
  readonly collective: boolean
  readonly service: readonly DocumentService[]
  /** Each applies once the step that starts it has been taken. */
  readonly deadlines: readonly StepDeadline[]
}

export interface Procedure {
  readonly id: string
  readonly label: Text
  readonly citation: Citation
  /** Directed against a body, such as a complaint: it is named when the procedure begins. */
  readonly directed: boolean
  readonly steps: readonly Step[]
}

/** Procedures by their ids. */
export type Procedures = Readonly<Record<string, Procedure>>

type Left = "evidence" | "recusal" | "independent" | "collective" | "service" | "deadlines"

/**
 * A step as it is written: what is left out asks for nothing.
 *
 * @example
 * const filed = step({ id: "filed", label: text("提出", "filing"), actor: "subject", who: text("对象", "the subject"), follows: [] })
 * filed.recusal // => false
 */
export const step = (description: Omit<Step, Left> & Partial<Pick<Step, Left>>): Step => ({
  evidence: [],
  recusal: false,
  independent: false,
  collective: false,
  service: [],
  deadlines: [],
  ...description,
})

/**
 * A procedure as it is written: one that isn't directed against a body unless it says so.
 *
 * @example
 * procedure({ id: "example", label: text("示例", "example"), citation, steps: [] }).directed // => false
 */
export const procedure = (
  description: Omit<Procedure, "directed"> & Partial<Pick<Procedure, "directed">>,
): Procedure => ({ directed: false, ...description })
