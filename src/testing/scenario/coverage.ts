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
  /** Without all of these the coverage would be the same. Published cases, and those with a reason to stay, are none. */
  readonly superfluous: readonly Checked[]
  /** How many askings add nothing to all others and stay for which reason; a published case has its own. */
  readonly kept: ReadonlyMap<string, number>
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

/** Why an asking stays whatever it covers. */
const reasonOf = (checked: Checked | undefined): string | undefined =>
  checked?.scenario.published === undefined ? checked?.scenario.kept : "公布的真实案例"

const reasonsOf = (checked: readonly Checked[], idle: readonly number[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const place of idle) {
    const reason = reasonOf(checked[place])
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}

/** What checked scenarios cover of every question that they ask. */
export const coverage = (checked: readonly Checked[], rulebook: Rulebook): readonly QuestionCoverage[] =>
  rulebook.questions.flatMap((asked) => {
    const mine = checkedOf(checked, asked)
    if (mine.length === 0) return []
    const covered = coverageOf(rulebook, asked, examplesIn(checked, asked), {
      kept: (place) => reasonOf(mine[place]) !== undefined,
    })
    const withoutReasons = coverageOf(rulebook, asked, examplesIn(checked, asked), {
      kept: (place) => reasonOf(mine[place]) === undefined,
    })
    const idle = Result.isFailure(withoutReasons) ? [] : withoutReasons.success.superfluous
    const own: QuestionCoverage = {
      question: rulebook.completed(asked),
      scenarios: mine.length,
      covered,
      superfluous: Result.isFailure(covered)
        ? []
        : covered.success.superfluous.flatMap((place) => mine[place] ?? []),
      kept: reasonsOf(mine, idle),
    }
    return [own]
  })
