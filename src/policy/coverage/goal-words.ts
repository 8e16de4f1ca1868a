/** Goals and what stands in their way, in words for the people who write examples. */
import { citationLabel, formatDate, text, type CalendarDate, type Text } from "../../kernel/index.js"
import { valueInWords } from "../diagram/value-words.js"
import { conditionWords } from "../explain/condition-words.js"
import { namesOf } from "../explain/names.js"
import type { Program } from "../program.js"
import type { Rulebook } from "../rulebook.js"
import type { Comparison } from "../condition.js"
import type { Goal } from "./goal.js"
import type { Ground } from "./ground.js"
import type { Obstacle } from "./infeasible.js"

/**
 * The goal in words, without a full stop.
 * @param on the day whose parameters are named
 */
export const goalInWords = (
  goal: Goal,
  { program, isChange }: Ground,
  rulebook: Rulebook,
  on: CalendarDate,
): Text => {
  switch (goal.kind) {
    case "rule": {
      const named = ruleInWords(program, goal.rule)
      return text(`${named.zh}起作用`, `${named.en} speaks`)
    }
    case "outcome": {
      const label = program.question.outcomes.find(({ id }) => id === goal.outcome)?.label
      const { zh, en } = label ?? text(goal.outcome, goal.outcome)
      return text(`可以得出结论“${zh}”`, `the outcome "${en}" is lawful`)
    }
    case "version": {
      const [zh, en] = [formatDate(goal.on, "zh"), formatDate(goal.on, "en")]
      if (goal.before === undefined)
        return text("最早的规则所适用的情形", "a case to which the earliest rules apply")
      return isChange(goal.on)
        ? text(
            `${zh}起适用的规则，结论与此前不同的情形`,
            `a case that the rules as of ${en} answer otherwise than those before`,
          )
        : text(`${zh}起的规则所适用的情形`, `a case to which the rules as of ${en} apply`)
    }
    case "decides":
    case "boundary": {
      const [named, atom] = [
        ruleInWords(program, goal.rule),
        comparisonInWords(goal.comparison, program, rulebook, on),
      ]
      const value = goal.kind === "boundary" ? valueOf(goal.comparison, goal.value, program) : undefined
      const exactly =
        value === undefined ? text("", "") : text(`（恰为${value.zh}）`, ` (exactly ${value.en})`)
      return goal.side
        ? text(
            `${named.zh}只取决于这一项成立：${atom.zh}${exactly.zh}`,
            `${named.en} hangs on this alone being so: ${atom.en}${exactly.en}`,
          )
        : text(
            `${named.zh}只取决于这一项不成立：${atom.zh}${exactly.zh}`,
            `${named.en} hangs on this alone not being so: ${atom.en}${exactly.en}`,
          )
    }
  }
}

const ruleInWords = ({ rules }: Program, id: string): Text => {
  const rule = rules.find((compiled) => compiled.rule.id === id)?.rule
  if (rule === undefined) return text(id, id)
  const clause = citationLabel(rule.citations[0])
  return text(`规则“${id}”（${clause.zh}）`, `the rule "${id}" (${clause.en})`)
}

const comparisonInWords = (
  comparison: Comparison,
  { question }: Program,
  rulebook: Rulebook,
  on: CalendarDate,
): Text => {
  const [zh, en] = (["zh", "en"] as const).map((language) =>
    conditionWords(comparison, namesOf(question.id, on, rulebook, language)),
  )
  return text(zh ?? "", en ?? "")
}

const valueOf = ({ left }: Comparison, value: string | number | boolean, { question }: Program): Text => {
  const fact = "fact" in left ? question.facts.find(({ id }) => id === left.fact) : undefined
  if (fact === undefined) return text(String(value), String(value))
  const shown = valueInWords(fact.type, value)
  const { unit } = fact
  return unit === undefined || fact.type.kind !== "number"
    ? shown
    : text(`${shown.zh}${unit.zh}`, `${shown.en} ${unit.en}`)
}

/** Why no case reaches a goal, as a sentence. */
export const obstacleInWords = (obstacle: Obstacle, { constraints, parameters }: Program): Text => {
  switch (obstacle.kind) {
    case "constraints": {
      const because = constraints.flatMap(({ constraint }) =>
        obstacle.constraints.includes(constraint.id) ? [constraint.because] : [],
      )
      return text(
        `这样的情形不可能存在：${because.map(({ zh }) => zh).join("")}`,
        `Such a case can't occur: ${because.map(({ en }) => en).join(" ")}`,
      )
    }
    case "parameters": {
      const labels = parameters.flatMap(({ id, label }) => (obstacle.parameters.includes(id) ? [label] : []))
      return text(
        `参数“${labels.map(({ zh }) => zh).join("、")}”现在的设定排除了这样的情形。`,
        `The parameter "${labels.map(({ en }) => en).join(", ")}" is set so that no such case comes up.`,
      )
    }
    case "notInForce":
      return text("这条规则在任何一天都不施行。", "The rule is in force on no day.")
    case "wording":
      return text(
        "在现行的规则和参数设定下，条件的其他部分或者在先的规则没有为它留下任何情形。",
        "As the rules and parameters stand, the rest of the condition or the rules that go before leave no case for it.",
      )
  }
}
