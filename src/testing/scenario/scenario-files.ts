/**
 * Scenario files made from the rules: the cases that are missing, and a small set that covers everything. What the rules
 * answer today is written as the expectation; whether that is right, a person who knows the law has yet to say.
 */
import * as Result from "effect/Result"
import type { CalendarDate } from "../../kernel/index.js"
import { missingExamples, smallestExamples, type Example } from "../../policy/coverage/index.js"
import type { Question, Rulebook } from "../../policy/index.js"
import { examplesIn } from "./coverage.js"
import type { Checked } from "./scenario.js"
import { contrastText, scenarioText } from "./write.js"

/** Scenarios of one question, as the text of a file. */
export interface ScenarioFile {
  readonly question: Question
  /** How many cases, 对照情形 among them. */
  readonly cases: number
  readonly text: string
}

/** For each question that has scenarios, those that are still missing; a question that misses none is left out. */
export const missingScenarios = (checked: readonly Checked[], rulebook: Rulebook): readonly ScenarioFile[] =>
  rulebook.questions.flatMap((asked) => {
    const examples = examplesIn(checked, asked)
    if (examples.length === 0) return []
    const found = missingExamples(rulebook, asked, examples)
    const missing = Result.isSuccess(found)
      ? found.success.map(({ example, says: [first] }) => ({
          ...example,
          ...(first ? { shows: first.zh } : {}),
        }))
      : []
    return fileOf(rulebook, asked, missing, "补充")
  })

/** For each question a small set of cases that covers all of it, chosen among the scenarios first. */
export const smallestScenarios = (checked: readonly Checked[], rulebook: Rulebook): readonly ScenarioFile[] =>
  rulebook.questions.flatMap((asked) => {
    const found = smallestExamples(rulebook, asked, { from: examplesIn(checked, asked) })
    const few = Result.isSuccess(found) ? found.success.examples.map(({ example }) => example) : []
    return fileOf(rulebook, asked, few, "覆盖")
  })

/** An example with what it is for, where that can be said in a line. */
interface Shown extends Example {
  readonly shows?: string
}

const comment = ({ shows }: Shown, indent: string): string =>
  shows === undefined ? "" : `${indent}# ${shows}\n`

const fileOf = (
  rulebook: Rulebook,
  asked: Question,
  examples: readonly Shown[],
  prefix: string,
): readonly ScenarioFile[] => {
  if (examples.length === 0) return []
  const question = rulebook.completed(asked)
  const title = question.title?.zh ?? question.id
  const header = [
    `# ${title}：由规则算出的案例，与其他案例合在一起，使每条规则、每个结论、每一版规则、每处界限和每项条件的两侧`,
    "# 都有案例。预期结论是规则现在的回答，请由熟悉法规的人员逐例核对一次后保留。",
    "# Computed from the rules. The expected outcomes are what the rules answer today: a lawyer should read them once.",
    "",
  ].join("\n")
  const answered = (facts: Example["facts"], on: CalendarDate) => rulebook.ask(question, facts, on)
  const scenarios = grouped(examples).map(([first, ...others], place) => {
    const name = `${prefix}：${title}之${String(place + 1)}`
    const main = `${comment(first, "")}${scenarioText(name, question, first.facts, first.on, answered(first.facts, first.on))}`
    if (others.length === 0) return main
    const contrasts = others.map(
      (other) =>
        `${comment(other, "    ")}${contrastText(question, first, other, answered(other.facts, other.on))}`,
    )
    return `${main.trimEnd()}\n  对照情形:\n${contrasts.join("\n")}\n`
  })
  return [{ question, cases: examples.length, text: [header, ...scenarios].join("\n") }]
}

/** Facts in which two examples may differ and still be read side by side. */
const besideEachOther = 4

type Group = [Shown, ...Shown[]]

/** Each example with those that come after it and differ from it in little. */
const grouped = (examples: readonly Shown[]): readonly Group[] => {
  const groups: Group[] = []
  for (const example of examples) {
    const near = groups.find(([first]) => changes(first, example) <= besideEachOther)
    if (near === undefined) groups.push([example])
    else near.push(example)
  }
  return groups
}

/** How many facts differ; what leaves out a fact that the first tells can't be written beside it. */
const changes = (first: Example, other: Example): number => {
  const told = Object.keys(first.facts)
  if (told.some((id) => other.facts[id] === undefined)) return Infinity
  const facts = Object.keys(other.facts).filter((id) => other.facts[id] !== first.facts[id])
  return facts.length + (first.on === other.on ? 0 : 1)
}
