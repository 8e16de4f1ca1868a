/**
 * Counterfactuals in words: one sentence for each change, or for what stands in the way. The values of personal facts
 * are withheld unless the reader is a party of the case.
 */
import { formatDate, text, type CalendarDate, type Language, type Text } from "../../kernel/index.js"
import { namesOf, valueWords, type Names } from "../explain/names.js"
import type { Personal } from "../explain/index.js"
import type { Fact, Scalar } from "../fact.js"
import { gridOf } from "../grid.js"
import type { Rulebook } from "../rulebook.js"
import type { Change, Closest, MovedFact } from "./counterfactual.js"

export interface ClosestWords {
  readonly language: Language
  /** Whether the values of personal facts are written out; withheld when left out. */
  readonly personal?: Personal
}

/**
 * The changes, one a line; without any, why there is none.
 *
 * @param rulebook the one that was asked
 *
 * @example
 * closestText(found, exampleRulebook, { language: "zh" }).split("\n")[0]
 * // => "挽回损失由“未挽回”变为“全部挽回”，即不得再适用“通报批评”。"
 */
export const closestText = (
  found: Closest,
  rulebook: Rulebook,
  { language, personal }: ClosestWords,
): string => {
  const names = namesOf(found.question, found.on, rulebook, language)
  const shown = (fact: Fact): boolean => personal === "shown" || fact.sensitivity !== "personal"
  const lines =
    found.changes.length > 0
      ? found.changes.map((change) => changeLine(change, found, names, shown))
      : obstacleLines(found, names, shown)
  const left = found.changes.length > 0 ? incomplete.changes : incomplete.obstacles
  return [...lines, ...(found.complete ? [] : [left[language]])].join("\n")
}

const incomplete = {
  changes: text(
    "此外可能还有需要改变更多事实的办法，未逐一列出。",
    "There may be further ways, which change more facts; they are not listed.",
  ),
  obstacles: text(
    "此外可能还有包含更多事实的障碍，未逐一列出。",
    "There may be further obstacles, of more facts; they are not listed.",
  ),
} as const

const changeLine = (
  { on, moves }: Change,
  found: Closest,
  names: Names,
  shown: (fact: Fact) => boolean,
): string => {
  const { say } = names
  const result = resultWords(found, names)
  const isToday = on === found.on
  if (moves.length === 0)
    return isToday
      ? say(`现有事实已经符合：${result.zh}。`, `The facts as they are already suffice: ${result.en}.`)
      : say(
          `自${dayIn(on, names)}起，其他事实不变，即${result.zh}。`,
          `From ${dayIn(on, names)} on, with nothing else changed, ${result.en}.`,
        )
  const from = isToday ? text("", "") : text(`自${dayIn(on, names)}起，`, `from ${dayIn(on, names)} on: `)
  const done = moves.map((move) => moveWords(move, names, shown))
  const line = say(
    `${from.zh}${done.join("，并且")}，即${result.zh}。`,
    `${from.en}${done.join(", and ")}; then ${result.en}.`,
  )
  return line.charAt(0).toUpperCase() + line.slice(1)
}

const dayIn = (day: CalendarDate, { language }: Names): string => formatDate(day, language)

/** What the target means for this outcome, to follow 即 or "then". */
const resultWords = ({ outcome, target }: Closest, names: Names): Text => {
  const { question } = names
  const place = question?.outcomes.findIndex(({ id }) => id === outcome) ?? -1
  const described = question?.outcomes[place]
  const label = described?.label ?? text(outcome, outcome)
  const [zh, en] = [`“${label.zh}”`, `"${label.en}"`]
  if (question?.kind === "each") {
    if (described?.bearing === "benefit")
      return target === "reachable"
        ? text(`可以适用${zh}`, `${en} becomes lawful`)
        : text(`应当适用${zh}`, `${en} is obligatory`)
    return target === "reachable"
      ? text(`不再必须适用${zh}`, `${en} is no longer obligatory`)
      : text(`不得再适用${zh}`, `${en} is no longer lawful`)
  }
  if (place <= 0)
    return target === "reachable"
      ? text(`可适用${zh}`, `${en} becomes lawful`)
      : text(`只能适用${zh}`, `only ${en} is lawful`)
  return target === "reachable"
    ? text(`可适用${zh}或者更轻的结论`, `${en} or something milder becomes lawful`)
    : text(`不再适用重于${zh}的结论`, `nothing more severe than ${en} is lawful`)
}

const moveWords = (
  { fact: id, from, to, steps }: MovedFact,
  names: Names,
  shown: (fact: Fact) => boolean,
): string => {
  const { say, said, language } = names
  const fact = names.fact(id)
  if (fact === undefined || !shown(fact))
    return say(`“${fact?.label.zh ?? id}”作出改变`, `${fact?.label.en ?? id} changes`)
  const amount = amountWords(fact, steps, language)
  const value = inQuotes(fact, to, language)
  if (fact.movedBy !== undefined)
    return said(fact.movedBy).replaceAll("{amount}", amount).replaceAll("{value}", value)
  const before = inQuotes(fact, from, language)
  if (fact.type.kind === "number") {
    const isMore = to > from
    return say(
      `${fact.label.zh}再${isMore ? "增加" : "减少"}${amount}（由${before}变为${value}）`,
      `${fact.label.en} ${isMore ? "grows" : "falls"} by ${amount} (from ${before} to ${value})`,
    )
  }
  return say(`${fact.label.zh}由${before}变为${value}`, `${fact.label.en} changes from ${before} to ${value}`)
}

/** The distance in the fact's own unit. */
const amountWords = (fact: Fact, steps: number, language: Language): string => {
  const grid = gridOf(fact.type)
  const unit = fact.unit ?? (fact.type.kind === "date" ? text("日", "days") : undefined)
  const amount = grid === undefined ? steps : (steps * grid.step) / grid.scale
  return valueWords(amount, undefined, unit, language)
}

/** Numbers and dates as they are, named values in quotation marks. */
const inQuotes = (fact: Fact, value: Scalar, language: Language): string => {
  const words = valueWords(value, fact.type, fact.unit, language)
  if (fact.type.kind === "number" || fact.type.kind === "date") return words
  return language === "zh" ? `“${words}”` : `"${words}"`
}

const obstacleLines = (
  { obstacles, outcome, given }: Closest,
  names: Names,
  shown: (fact: Fact) => boolean,
): readonly string[] => {
  const { say } = names
  const label = names.outcome(outcome)
  if (obstacles.length === 0)
    return [
      say(
        `依现有规则，任何情形都达不到“${label}”所要求的结果。`,
        `Under these rules no case reaches what was asked about "${label}".`,
      ),
    ]
  const intro = say(
    `当事人能够改变的事实，无论怎样改变，都达不到“${label}”所要求的结果。`,
    `However the subject changes what it can change, what was asked about "${label}" isn't reached.`,
  )
  const sets = obstacles.map(({ facts }) =>
    facts.map((id) => factAsIs(id, given[id], names, shown)).join(say("、", ", ")),
  )
  const [only] = sets
  if (sets.length === 1 && only !== undefined)
    return [
      intro,
      say(
        `障碍在于不由当事人改变的事实：${only}。`,
        `In the way, and not for the subject to change: ${only}.`,
      ),
    ]
  return [
    intro,
    say(
      "障碍在于不由当事人改变的事实；下列各行中，须有一行的全部事实与现在不同：",
      "In the way, and not for the subject to change; all facts of one of these lines would have to be otherwise:",
    ),
    ...sets.map((set) => say(`  ${set}；`, `  ${set};`)),
  ]
}

/** 规定不可修复为“是” */
const factAsIs = (
  id: string,
  value: Scalar | undefined,
  names: Names,
  shown: (fact: Fact) => boolean,
): string => {
  const { say, language } = names
  const fact = names.fact(id)
  const label = fact?.label[language] ?? id
  if (fact === undefined || value === undefined || !shown(fact)) return label
  const words = inQuotes(fact, value, language)
  return say(`${label}为${words}`, `${label} is ${words}`)
}
