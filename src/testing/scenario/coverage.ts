/**
 * What a set of scenarios covers of each question of a rulebook, and which scenarios add nothing to it. Not a measure of
 * whether the scenarios are right: that is the comparison with what their authors expect.
 */
import * as Result from "effect/Result"
import type { Faults } from "../../kernel/index.js"
import { coverageOf, type Coverage, type Example } from "../../policy/coverage/index.js"
import type { Question, Rule, Rulebook } from "../../policy/index.js"
import { all, not, type Condition } from "../../policy/index.js"
import type { Checked } from "./scenario.js"

/** What the scenarios of one question show of it; a question that no scenario asks has none. */
export interface QuestionCoverage {
  readonly question: Question
  readonly scenarios: number
  /** `coverage.budget` where the rules are too large to tell. */
  readonly covered: Result.Result<Coverage, Faults>
  /** Without all of these the coverage would be the same. Published cases are never among them. */
  readonly superfluous: readonly Checked[]
}

/** What must hold for a rule to speak. */
export const wholeCondition = (rule: Rule): Condition =>
  rule.unless === undefined ? rule.when : all(rule.when, not(rule.unless))

/** The rules of all packs for a question. */
export const rulesOf = (rulebook: Rulebook, question: Question): readonly Rule[] =>
  rulebook.packs.flatMap(({ rules }) => rules.filter((rule) => rule.question === question.id))

/** The askings of a question as examples. */
export const examplesIn = (checked: readonly Checked[], question: Question): readonly Example[] =>
  checkedOf(checked, question).map(({ asking: { facts, on } }) => ({ facts, on }))

const checkedOf = (checked: readonly Checked[], question: Question): readonly Checked[] =>
  checked.filter(({ asking }) => asking.question.id === question.id)

/** What checked scenarios cover of every question that they ask. */
export const coverage = (checked: readonly Checked[], rulebook: Rulebook): readonly QuestionCoverage[] =>
  rulebook.questions.flatMap((asked) => {
    const mine = checkedOf(checked, asked)
    if (mine.length === 0) return []
    const covered = coverageOf(rulebook, asked, examplesIn(checked, asked), {
      kept: (place) => mine[place]?.scenario.published !== undefined,
    })
    const own: QuestionCoverage = {
      question: rulebook.completed(asked),
      scenarios: mine.length,
      covered,
      superfluous: Result.isFailure(covered)
        ? []
        : covered.success.superfluous.flatMap((place) => mine[place] ?? []),
    }
    return [own]
  })
