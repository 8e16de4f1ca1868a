/** Comparing two versions of the rules on one question: by diagrams, so for all cases at once. */
import * as Result from "effect/Result"
import type { CalendarDate, Faults } from "../../kernel/index.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import { parametersOn, pathInWords, wholeCase } from "../diagram/case.js"
import { coverOf } from "../diagram/cover.js"
import type { Meaning } from "../diagram/meaning.js"
import { never, type Diagram, type Path } from "../diagram/store.js"
import { shortestPath } from "../diagram/walk.js"
import { compareAnswers, type Comparison } from "../order.js"
import type { Rulebook } from "../rulebook.js"
import { unknownQuestionFault } from "../rulebook-faults.js"
import { daysOfChange } from "../turning-days.js"
import { blocksOf, type Block } from "./blocks.js"
import type {
  DifferenceExample,
  DifferenceRegion,
  Differences,
  DifferenceSide,
  SideAnswer,
} from "./difference.js"
import { notCompared, sharedSpaceOf, type SharedSpace, type Version } from "./shared-space.js"
import { caseInWords, regionInWords } from "./region-words.js"
import { blockAnswer, caseAnswer } from "./side-answer.js"
import { sideRules } from "./side-rules.js"

export interface DifferenceOptions {
  /** The day whose rules of the older rulebook count, and that of the newer. */
  readonly oldOn: CalendarDate
  readonly newOn: CalendarDate
  /** The most regions described one by one; 200 when left out. The rest is counted. */
  readonly regions?: number
  /** The most descriptions of one region; 40 when left out. */
  readonly words?: number
  /** The most nodes of diagrams; when left out, as many as proofs may use. */
  readonly budget?: number
}

/**
 * Where two versions answer a question differently: other rules, another day, or other values of parameters.
 *
 * Both may be the same rulebook, asked on two days. A fact that only one version knows is an axis all the same: the
 * other version answers alike whatever it is. A value that only one knows can't occur in the other.
 *
 * @returns regions, none if it is proved that there is no difference; faults `question.unknown`,
 *   `difference.definition`, `difference.kind` or `difference.outcomes` (not comparable), `difference.budget`
 *
 * @example
 * // rulebook: rules that say the same on both days; leniency
 * Result.map(differences(rulebook, rulebook, leniency, { oldOn: on("2025-01-01"), newOn: on("2026-01-01") }),
 *   ({ regions }) => regions.length) // => succeed(0)
 */
export const differences = (
  oldRulebook: Rulebook,
  newRulebook: Rulebook,
  question: { readonly id: string },
  options: DifferenceOptions,
): Result.Result<Differences, Faults> => {
  const older: Version = { rulebook: oldRulebook, on: options.oldOn }
  const newer: Version = { rulebook: newRulebook, on: options.newOn }
  const made = sharedSpaceOf(older, newer, question.id, options.budget)
  if (Result.isFailure(made)) return Result.fail(made.failure)
  const shared = made.success
  const { space, before, after } = shared
  const { store } = space
  const blocks = blocksOf(store, shared.question, before, after, options.regions ?? 200)
  const occurs = store.or(before.admissible(), after.admissible())
  const regions = blocks.list.map((block) => regionOf(shared, block, occurs, options.words ?? 40))
  const count = shared.count(blocks.different)
  const described = blocks.list.reduce((sum, { diagram }) => store.or(sum, diagram), never)
  const result: Differences = {
    question: shared.question,
    before: sideOf(older, before, after),
    after: sideOf(newer, after, before),
    regions: [...regions].sort(worstFirst),
    factsRead: shared.factsRead,
    count,
    total: shared.count(occurs),
    remaining: shared.count(store.and(blocks.different, store.not(described))),
    exact: space.exact,
  }
  return store.exhausted() ? Result.fail([notCompared(question.id)]) : Result.succeed(result)
}

/**
 * Whether two versions answer a question alike on every day, and whatever unset parameters will be.
 *
 * @returns proved or not; faults as for `differences`
 *
 * @example
 * // rulebook, leniency
 * areEquivalent(rulebook, rulebook, leniency) // => succeed(true)
 */
export const areEquivalent = (
  oldRulebook: Rulebook,
  newRulebook: Rulebook,
  question: { readonly id: string },
  { budget }: { readonly budget?: number } = {},
): Result.Result<boolean, Faults> => {
  const { id } = question
  const days = new Set<CalendarDate>()
  for (const rulebook of [oldRulebook, newRulebook]) {
    const program = programIn(rulebook, id)
    if (program === undefined) return Result.fail([unknownQuestionFault(id)])
    for (const day of daysOfChange(program, layersOf(rulebook))) days.add(day)
  }
  for (const on of [...days].sort().reverse()) {
    const made = sharedSpaceOf({ rulebook: oldRulebook, on }, { rulebook: newRulebook, on }, id, budget)
    if (Result.isFailure(made)) return Result.fail(made.failure)
    const { space, question: asked, before, after } = made.success
    const { different } = blocksOf(space.store, asked, before, after, 0)
    if (space.store.exhausted()) return Result.fail([notCompared(id)])
    if (different !== never) return Result.succeed(false)
  }
  return Result.succeed(true)
}

const regionOf = (
  { space, question, before, after, count }: SharedSpace,
  block: Block,
  occurs: Diagram,
  words: number,
): DifferenceRegion => {
  const { store } = space
  const { diagram } = block
  const cover = coverOf(store, diagram, store.or(diagram, store.not(occurs)), words)
  const both = store.and(diagram, store.and(before.admissible(), after.admissible()))
  const path = shortestPath(store, both === never ? diagram : both) ?? []
  const example = exampleAt({ space, question, before, after }, path)
  const [was, is] = [blockAnswer(question, block, "before"), blockAnswer(question, block, "after")]
  return {
    ...regionInWords(space, cover.cubes),
    casesComplete: cover.complete,
    count: count(diagram),
    before: was,
    after: is,
    change: changeOf(question, was, is),
    rules: {
      before: sideRules(store, before, after, diagram),
      after: sideRules(store, after, before, diagram),
    },
    example,
  }
}

const exampleAt = (
  { space, question, before, after }: Pick<SharedSpace, "space" | "question" | "before" | "after">,
  path: Path,
): DifferenceExample => {
  const full = path.map((value) => Math.max(0, value))
  const [facts, parameters] = [wholeCase(space, full), parametersOn(space, full)]
  return {
    facts,
    parameters,
    words: pathInWords(space, path),
    whole: caseInWords(space, facts, parameters),
    before: caseAnswer(space.store, question, before, full),
    after: caseAnswer(space.store, question, after, full),
  }
}

const changeOf = (question: SharedSpace["question"], before: SideAnswer, after: SideAnswer): Comparison => {
  const [was, is] = [before, after].map(({ status, certain }) => ({
    status: status === "impossible" ? ("refused" as const) : status,
    certain,
  }))
  return was === undefined || is === undefined ? "incomparable" : compareAnswers(question, is, was)
}

const sideOf = ({ rulebook, on }: Version, own: Meaning, other: Meaning): DifferenceSide => {
  const named = ({
    id,
    label,
  }: {
    readonly id: string
    readonly label: DifferenceSide["unset"][number]["label"]
  }) => ({
    id,
    label,
  })
  const only = <
    Item extends { readonly id: string; readonly label: DifferenceSide["unset"][number]["label"] },
  >(
    mine: readonly Item[],
    theirs: readonly Item[],
  ) => mine.filter(({ id }) => !theirs.some((item) => item.id === id)).map(named)
  const [mine, theirs] = [own.reading.program.question, other.reading.program.question]
  return {
    rulebook: {
      id: rulebook.id,
      version: rulebook.version,
      packs: rulebook.packs.map(({ title }) => title),
    },
    on,
    onlyFacts: only(mine.facts, theirs.facts),
    onlyOutcomes: only(mine.outcomes, theirs.outcomes),
    unset: own.reading.unset.map(named),
  }
}

const severity: Readonly<Record<Comparison, number>> = {
  worse: 0,
  incomparable: 1,
  tie: 2,
  same: 2,
  better: 3,
}

const worstFirst = (a: DifferenceRegion, b: DifferenceRegion): number =>
  severity[a.change] - severity[b.change] || (a.count > b.count ? -1 : a.count < b.count ? 1 : 0)
