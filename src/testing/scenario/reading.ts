/** What all readers of scenario files share: the rulebook they resolve words against, and the faults they gather. */
import { fault, text, type Fault, type Text } from "../../kernel/index.js"
import type { Outcome, Question, Rulebook } from "../../policy/index.js"
import { same } from "./resolve-facts.js"
import type { Place } from "./scenario.js"
import { namesOf, wordOf, type Written } from "./syntax.js"

/** One reading of one file; faults are added as they are found, so that all are told at once. */
export interface Reading {
  readonly rulebook: Rulebook
  readonly faults: Fault[]
}

export const placeText = ({ file, line }: Place): string => `${file}:${String(line)}`

export const missing = (where: Place, key: string, remedy: Text): Fault =>
  fault("scenario.missing", {
    at: placeText(where),
    message: text(`缺少「${key}」。`, `"${key}" is missing.`),
    remedy,
  })

/** A misspelt key would silently leave out what it holds, so it is a fault. */
export const refuseOtherKeys = (written: Written, known: readonly string[], reading: Reading): void => {
  if (written.kind !== "map") return
  for (const entry of written.entries)
    if (!known.includes(entry.key))
      reading.faults.push(
        fault("scenario.key", {
          at: placeText(entry.place),
          message: text("这里没有这一项。", "There is no such key here."),
          remedy: text(`可以写：${known.join("、")}。`, `One of: ${known.join(", ")}.`),
        }),
      )
}

/** A word out of a closed list. */
export const wordIn = <Value>(
  written: Written | undefined,
  table: Readonly<Record<string, Value>>,
  reading: Reading,
): Value | undefined => {
  const word = wordOf(written)
  if (word === undefined || written === undefined) return undefined
  const value = Object.hasOwn(table, word) ? table[word] : undefined
  if (value === undefined)
    reading.faults.push(
      fault("scenario.word", {
        at: placeText(written.place),
        message: text("这里不能写这个词。", "This word can't stand here."),
        remedy: text(
          `可以写：${Object.keys(table).join("、")}。`,
          `One of: ${Object.keys(table).join(", ")}.`,
        ),
      }),
    )
  return value
}

const outcomeNamed = (outcomes: readonly Outcome[], name: string): string | undefined =>
  outcomes.find(({ id, label }) => id === name || same(label.zh, name) || same(label.en, name))?.id

/** The outcomes that a list names; 无 is none. */
export const outcomesNamed = (
  question: Question,
  written: Written | undefined,
  reading: Reading,
): readonly string[] | undefined => {
  const names = namesOf(written, (word) => outcomeNamed(question.outcomes, word) !== undefined)
  if (names === undefined || written === undefined) return undefined
  return names.flatMap((name) => {
    if (name === "无") return []
    const id = outcomeNamed(question.outcomes, name)
    if (id !== undefined) return [id]
    reading.faults.push(
      fault("scenario.outcome", {
        at: placeText(written.place),
        message: text("该判断事项没有这种结论。", "The question has no such outcome."),
        remedy: text(
          `结论有：${question.outcomes.map(({ label }) => label.zh).join("、")}。`,
          `Outcomes: ${question.outcomes.map(({ label }) => label.en).join(", ")}.`,
        ),
      }),
    )
    return []
  })
}
