/**
 * What to ask next about a case, until the answer is decided: never a fact that can't change it, and not one more than
 * is needed. Missing parameters are named only where they matter. It asks; the answer is the rulebook's own.
 */
import * as Result from "effect/Result"
import type { CalendarDate, Faults } from "../../kernel/index.js"
import { hasFaults } from "../../kernel/index.js"
import type { Answer, MissingParameter, Status } from "../answer.js"
import { ask } from "../ask.js"
import { cellsOf, type Cells } from "../cells.js"
import { preparedView, type View } from "../diagram/prepared-view.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import { never } from "../diagram/store.js"
import { restrict } from "../diagram/walk.js"
import type { Fact, FactGroup, GivenFacts } from "../fact.js"
import type { Program } from "../program.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import { knowledgeOf, pathOf, type Knowledge } from "./knowledge.js"
import { plannerOf, type Planner } from "./planner.js"

/** Facts to ask for at once: one, or those of a group that still matter. */
export interface Item {
  readonly facts: readonly [Fact, ...Fact[]]
  readonly group?: FactGroup
}

/**
 * - `ask`: ask for the item; `atMost` facts in all are still to be asked for
 * - `done`: nothing that is unknown can change the answer
 * - `setParameters`: no fact can decide; somebody has to set these
 * - `notEstablished`: only facts that can't be established still matter
 */
export type Next =
  | { readonly kind: "ask"; readonly item: Item; readonly atMost: number; readonly outlook: Outlook }
  | { readonly kind: "done"; readonly outlook: Outlook }
  | {
      readonly kind: "setParameters"
      readonly parameters: readonly MissingParameter[]
      readonly outlook: Outlook
    }
  | { readonly kind: "notEstablished"; readonly facts: readonly Fact[]; readonly outlook: Outlook }

/** What is known so far, and how it can still end. */
export interface Outlook {
  readonly answer: Answer
  /** `answer.possible` says which choices can still be lawful; this, how else it can end. */
  readonly canEnd: readonly Extract<Status, "decided" | "conflict" | "gap" | "notInForce">[]
}

export interface NextOptions {
  /** Facts that were asked for and can't be established. */
  readonly notEstablished?: readonly string[]
  /** Ask for the facts of a group together; true when left out. */
  readonly groups?: boolean
}

/** Completions tried one by one before they are read off the diagrams: few, since a person waits. */
const stepsTried = 2_048

/**
 * The next thing to ask.
 *
 * @param question its id
 * @param facts known so far
 * @returns what to ask, or why nothing more is asked; faults if the question isn't there or the facts can't be
 *
 * @example
 * const next = Result.getOrThrow(nextQuestion(exampleRulebook, "penalty.leniency", {}, on("2026-05-06")))
 * next.kind === "ask" && next.item.facts.map(({ id }) => id) // => ["onOwnInitiative"]
 */
export const nextQuestion = (
  rulebook: Rulebook,
  question: string,
  facts: GivenFacts,
  on: CalendarDate,
  { notEstablished = [], groups = true }: NextOptions = {},
): Result.Result<Next, Faults> => {
  const program = programIn(rulebook, question)
  if (program === undefined) return Result.fail([unknownQuestionFault(question)])
  const layers = layersOf(rulebook)
  const answer = ask(program, cellsFor(program), layers, facts, on, stepsTried)
  if (hasFaults(answer.faults)) return Result.fail(answer.faults)
  if (answer.status === "inexact") return Result.succeed(inOrder(program, answer, notEstablished))
  const view = preparedView(program, layers, facts, on)
  const knowledge = knowledgeOf(view, facts)
  const outlook: Outlook = { answer, canEnd: endsOf(view, facts, knowledge) }
  if (answer.status === "missingParameter")
    return Result.succeed({ kind: "setParameters", parameters: answer.missing, outlook })
  if (answer.status !== "open") return Result.succeed({ kind: "done", outlook })
  const planner = plannerFor(view, notEstablished)
  const level = planner.next(knowledge)
  const open = planner.open(knowledge).flatMap((one) => factAt(view, one))
  const fact = level === undefined ? undefined : factAt(view, level)[0]
  if (view.space.store.exhausted()) return Result.succeed(inOrder(program, answer, notEstablished))
  if (fact === undefined) {
    const left = program.question.facts.filter(
      ({ id }) => notEstablished.includes(id) && answer.unknown.includes(id),
    )
    return Result.succeed({ kind: "notEstablished", facts: left, outlook })
  }
  const item = groups ? itemOf(program, fact, open) : { facts: [fact] as const }
  return Result.succeed({ kind: "ask", item, atMost: open.length, outlook })
}

/** Past the budget: every unknown fact may matter, and they are asked for in their order. */
const inOrder = ({ question }: Program, answer: Answer, notEstablished: readonly string[]): Next => {
  const outlook: Outlook = { answer, canEnd: ["decided", "conflict", "gap", "notInForce"] }
  const open = question.facts.filter(({ id }) => answer.unknown.includes(id) && !notEstablished.includes(id))
  const [first] = open
  if (first !== undefined) return { kind: "ask", item: { facts: [first] }, atMost: open.length, outlook }
  const left = question.facts.filter(({ id }) => answer.unknown.includes(id))
  return left.length > 0
    ? { kind: "notEstablished", facts: left, outlook }
    : { kind: "setParameters", parameters: answer.missing, outlook }
}

/** A fact by itself, or with the others of its group that still matter. */
const itemOf = ({ question }: Program, fact: Fact, open: readonly Fact[]): Item => {
  const group = question.groups.find(({ facts }) => facts.includes(fact.id))
  const [first, ...others] = open.filter(({ id }) => group?.facts.includes(id))
  return group === undefined || first === undefined || others.length === 0
    ? { facts: [fact] }
    : { facts: [first, ...others], group }
}

const endsOf = (view: View, facts: GivenFacts, { within }: Knowledge): Outlook["canEnd"] => {
  const {
    space: { store },
    meaning,
  } = view
  const given = pathOf(view, facts)
  const ends = [
    ["decided", meaning.decided()],
    ["conflict", meaning.conflict()],
    ["gap", meaning.gap()],
    ["notInForce", meaning.notInForce()],
  ] as const
  return ends.flatMap(([status, where]) =>
    store.and(within, restrict(store, where, given)) === never ? [] : [status],
  )
}

const factAt = ({ space: { axes }, reading: { question } }: View, level: number): readonly Fact[] => {
  const slot = axes.list[level]?.slot
  return slot?.isFact === true ? question.facts.filter(({ id }) => id === slot.id) : []
}

const cells = new WeakMap<Program, Cells>()

const cellsFor = (program: Program): Cells => {
  const made = cells.get(program) ?? cellsOf(program)
  cells.set(program, made)
  return made
}

const planners = new WeakMap<View, Map<string, Planner>>()

const plannerFor = (view: View, notEstablished: readonly string[]): Planner => {
  const known = planners.get(view) ?? new Map<string, Planner>()
  planners.set(view, known)
  const key = [...notEstablished].sort().join("\n")
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= 16) known.clear()
  const { axes } = view.space
  const made = plannerOf(view, (level) => {
    const slot = axes.list[level]?.slot
    return slot?.isFact === true && !notEstablished.includes(slot.id)
  })
  known.set(key, made)
  return made
}
