/**
 * A scenario is a case as policy staff write it: which question, which facts, what they expect. It is read from YAML
 * in the words officials use, resolved against a rulebook, and run like any other case. Nothing is written by it.
 */
import type { CalendarDate, Text } from "../../kernel/index.js"
import type { Answer, Force, GivenFacts, Question } from "../../policy/index.js"

/** Where in which file something stands. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What the author expects; only the parts that are written are compared. */
export interface Expectation {
  readonly place: Place
  /** 可选 or 只能: exactly these choices are lawful. */
  readonly choices?: readonly string[] | undefined
  /** 可能: while facts are unknown, exactly these can still come out. */
  readonly possible?: readonly string[] | undefined
  /** 应当, 可以, 不得 of an *each* question; each list exact. */
  readonly must?: readonly string[] | undefined
  readonly may?: readonly string[] | undefined
  readonly mustNot?: readonly string[] | undefined
  readonly status?: Answer["status"] | undefined
  /** 约束: some rule that answers has this force. */
  readonly force?: Force | undefined
  /** 依据: each is the clause of some rule that answers. */
  readonly clauses?: readonly string[] | undefined
}

/** One asking of one question. */
export interface Asking {
  readonly place: Place
  readonly name: string
  readonly question: Question
  readonly facts: GivenFacts
  readonly on: CalendarDate
  readonly expected: Expectation
  /** For a 对照情形: the labels of what alone was changed. */
  readonly changed?: Text
}

/** A published case: what was decided there, and why it may differ from the rules of today. */
export interface Published {
  readonly place: Place
  /** The outcomes published, or what comes nearest to them. */
  readonly outcomes: readonly string[]
  /** Whether the author says that they lie in the lawful set; compared with the answer. */
  readonly lawful: boolean
  readonly explanation?: string
}

export interface Scenario {
  readonly place: Place
  readonly name: string
  readonly decider?: string
  readonly askings: readonly Asking[]
  readonly published?: Published
  /** 保留理由: why it stays even where it covers nothing that others don't. */
  readonly kept?: string
}

/** How an asking came out. */
export interface Checked {
  readonly scenario: Scenario
  readonly asking: Asking
  readonly answer: Answer
  /** Empty if all is as expected. */
  readonly differences: readonly Difference[]
}

export interface Difference {
  readonly what: Text
  readonly expected: string
  readonly actual: string
  /** The clauses that make the actual answer. */
  readonly by: readonly string[]
}
