/** A case found by search, in words: the facts that were fixed, and readings of unset parameters. */
import { periodLabel, text, type Text } from "../kernel/index.js"
import { valueInWords } from "./diagram/value-words.js"
import type { Program } from "./program.js"
import type { Slot, Value, Values } from "./slots.js"

export const caseInWords = ({ question, parameters, slots }: Program, values: Values): Text => {
  const named = new Map<string, Text>([...question.facts, ...parameters].map(({ id, label }) => [id, label]))
  const said = slots.list.flatMap((slot) => {
    const value = values[slot.index]
    if (value === undefined) return []
    const [label, shown] = [named.get(slot.id) ?? text(slot.id, slot.id), shownOf(slot.type, value)]
    return [text(`${label.zh}：${shown.zh}`, `${label.en}: ${shown.en}`)]
  })
  return said.length === 0
    ? text("任何情形", "any case")
    : text(said.map(({ zh }) => zh).join("；"), said.map(({ en }) => en).join("; "))
}

const shownOf = (type: Slot["type"], value: Exclude<Value, undefined>): Text => {
  if (typeof value !== "object") return valueInWords(type, value)
  if ("unit" in value) return periodLabel(value)
  if (value.length === 0) return text("（空）", "(none)")
  const shown = value.map((item) => valueInWords(type, item))
  return text(shown.map(({ zh }) => zh).join("、"), shown.map(({ en }) => en).join(", "))
}
