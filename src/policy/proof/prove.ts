/**
 * Proof of all that is claimed of a rulebook: every question, every version of its rules, every value of unset
 * parameters. What can't be decided within the budget is said not to be proved; the question can still be asked.
 */
import type { CalendarDate } from "../../kernel/index.js"
import { conflictsOf } from "../conflict.js"
import { pathInWords, wholeCase, parametersOn } from "../diagram/case.js"
import { meaningOf, type Meaning } from "../diagram/meaning.js"
import { spaceOfReadings, type Reading } from "../diagram/reading.js"
import { programIn, readingsIn } from "../diagram/rulebook-reading.js"
import type { Space } from "../diagram/space.js"
import { never, type Diagram } from "../diagram/store.js"
import { shortestPath, sizeOf } from "../diagram/walk.js"
import type { Program } from "../program.js"
import type { Rulebook } from "../rulebook.js"
import type { Theorem } from "../theorem.js"
import { speaking } from "../verdict.js"
import {
  conflictFinding,
  deadRule,
  gapFinding,
  impossible,
  redundantRule,
  unreachable,
  vacuousConstraint,
  type Finding,
} from "./finding.js"
import { proveTheorem, type TheoremProof } from "./prove-theorem.js"
import { isRedundantIn } from "./redundant.js"
import { silenceOf, type Silence } from "./silence.js"

/** One state of a question's rules: the diagrams' sizes in nodes, outcome by outcome, and all made on the way. */
export interface VersionProof {
  readonly on: CalendarDate
  readonly sizes: Readonly<Record<string, number>>
  readonly made: number
  readonly silence: Silence
}

export interface ProvedTheorem {
  readonly theorem: Theorem
  readonly proof: TheoremProof
}

export interface QuestionProof {
  readonly question: string
  /** The latest version first. */
  readonly versions: readonly VersionProof[]
  readonly findings: readonly Finding[]
  /** None while there is a conflict, which has to be mended first. */
  readonly notes: readonly Finding[]
  readonly theorems: readonly ProvedTheorem[]
  /** Past the node budget: nothing was found, and nothing is proved. */
  readonly pastBudget: boolean
}

export interface ProveOptions {
  /** Ids of questions; all when left out. */
  readonly questions?: readonly string[]
  /** The most diagram nodes for one version or theorem. */
  readonly budget?: number
  /** Leave out the search for rules that change nothing. */
  readonly withoutNotes?: boolean
}

/**
 * Prove a rulebook.
 *
 * @returns for each question its findings, notes, silence and theorems; `isProved` says whether all is well
 */
export const prove = (rulebook: Rulebook, options: ProveOptions = {}): readonly QuestionProof[] =>
  rulebook.questions
    .filter(({ id }) => options.questions?.includes(id) ?? true)
    .flatMap(({ id }) => {
      const program = programIn(rulebook, id)
      return program === undefined ? [] : [proveQuestion(rulebook, program, options)]
    })

/** No finding, and every theorem proved. */
export const isProved = (proofs: readonly QuestionProof[]): boolean =>
  proofs.every(
    ({ findings, theorems, pastBudget }) =>
      findings.length === 0 && !pastBudget && theorems.every(({ proof }) => proof.status === "proved"),
  )

const proveQuestion = (rulebook: Rulebook, program: Program, options: ProveOptions): QuestionProof => {
  const { question } = program
  const budget = options.budget === undefined ? {} : { budget: options.budget }
  const views = readingsIn(rulebook, question.id).map((reading) => {
    const space = spaceOfReadings([reading], budget)
    return { space, meaning: meaningOf(space, reading), reading }
  })
  const versions = views.map(versionOf)
  const perVersion = views.flatMap((view) => versionFindings(program, view))
  const overall = overallFindings(program, views)
  const contradictory = perVersion.some(({ kind }) => kind === "conflict")
  const notes = options.withoutNotes === true || contradictory ? [] : redundantRules(program, views)
  const pastBudget = views.some(({ space }) => space.store.exhausted())
  const theorems = rulebook.packs.flatMap((pack) =>
    pack.theorems.filter((theorem) => theorem.question === question.id),
  )
  return {
    question: question.id,
    versions: pastBudget ? [] : versions,
    findings: pastBudget ? [] : [...perVersion, ...overall],
    notes: pastBudget ? [] : notes,
    theorems: theorems.map((theorem) => ({
      theorem,
      proof: proveTheorem(rulebook, theorem, options.budget),
    })),
    pastBudget,
  }
}

interface View {
  readonly space: Space
  readonly meaning: Meaning
  readonly reading: Reading
}

const versionOf = ({ space, meaning, reading }: View): VersionProof => ({
  on: reading.on,
  sizes: Object.fromEntries(
    reading.program.outcomeIds.map((id, outcome) => [id, sizeOf(space.store, [meaning.outcome(outcome)])]),
  ),
  silence: silenceOf(space, meaning),
  made: space.store.made(),
})

const versionFindings = (program: Program, view: View): readonly Finding[] => {
  const { space, meaning, reading } = view
  const found = (where: Diagram, finding: (within: Diagram) => Finding): readonly Finding[] => {
    const within = space.store.and(meaning.admissible(), where)
    return within === never ? [] : [{ ...finding(within), on: reading.on, ...witnessIn(space, within) }]
  }
  return [
    ...found(meaning.conflict(), (within) => conflictIn(program, view, within)),
    ...found(meaning.gap(), () => gapFinding(program)),
  ]
}

const witnessIn = (space: Space, within: Diagram): Pick<Finding, "witness"> => {
  const path = shortestPath(space.store, within)
  return path === undefined ? {} : { witness: pathInWords(space, path) }
}

/** The rules that contradict each other in a smallest case. */
const conflictIn = (program: Program, { space, reading }: View, within: Diagram): Finding => {
  const path = shortestPath(space.store, within) ?? []
  const [facts, parameters] = [wholeCase(space, path), parametersOn(space, path)]
  const known = reading.known
  const values = program.slots.list.map(({ id, isFact }) =>
    isFact ? facts[id] : (known(id) ?? parameters[id]),
  )
  const [first] = conflictsOf(program, { said: speaking(program, values, reading.on) })
  const rules = program.rules.filter(({ rule }) => first?.rules.includes(rule.id) ?? false)
  return conflictFinding(program, first?.outcome, rules)
}

const overallFindings = (program: Program, views: readonly View[]): readonly Finding[] => {
  const [latest] = views
  if (latest === undefined) return []
  if (latest.meaning.admissible() === never) return [impossible(program)]
  const nowhere = (of: (view: View) => Diagram): boolean =>
    views.every((view) => view.space.store.and(view.meaning.admissible(), of(view)) === never)
  const dead = program.rules.filter((_, rule) => nowhere(({ meaning }) => meaning.effective(rule)))
  return [
    ...dead.map((compiled) => deadRule(program, compiled)),
    ...program.outcomeIds
      .filter((_, outcome) => nowhere(({ meaning }) => meaning.lawful(outcome)))
      .map((outcome) => unreachable(program, outcome)),
    ...vacuousConstraints(program, latest),
  ]
}

const vacuousConstraints = (program: Program, { space, reading }: View): readonly Finding[] => {
  const excluded = reading.constraints.map((constraint) => space.of(constraint))
  return program.constraints.flatMap(({ constraint }, index) => {
    const others = excluded.reduce(
      (sum, one, other) => (other === index ? sum : space.store.or(sum, one)),
      never,
    )
    const own = space.store.and(excluded[index] ?? never, space.store.not(others))
    return own === never ? [vacuousConstraint(program, constraint.id)] : []
  })
}

/** At every version in which the rule can speak. */
const redundantRules = (program: Program, views: readonly View[]): readonly Finding[] => {
  const tests = views.map(({ space, meaning }) => isRedundantIn(space, meaning))
  const isNeeded = (rule: number): boolean =>
    views.some(({ meaning }, place) => meaning.effective(rule) !== never && tests[place]?.(rule) === false)
  return program.rules.flatMap((compiled, rule) => {
    const speaks = views.some(({ meaning }) => meaning.effective(rule) !== never)
    return speaks && !isNeeded(rule) ? [redundantRule(program, compiled)] : []
  })
}
