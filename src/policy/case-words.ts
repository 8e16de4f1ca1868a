/** A case found by search, in words: the facts that were fixed, and readings of unset parameters. */
import { formatDate, periodLabel, text, type Text } from "../kernel/index.js"
import { dateIn } from "./grid.js"
import type { Program } from "./program.js"
import type { Slot, Value, Values } from "./slots.js"

export const caseInWords = ({ question, parameters, slots }: Program, values: Values): Text => {
  const named = new Map<string, Text>([...question.facts, ...parameters].map(({ id, label }) => [id, label]))
  const said = slots.list.flatMap((slot) => {
    const value = values[slot.index]
    if (value === undefined) return []
    const [label, shown] = [named.get(slot.id) ?? text(slot.id, slot.id), valueInWords(slot.type, value)]
    return [text(`${label.zh}：${shown.zh}`, `${label.en}: ${shown.en}`)]
  })
  return said.length === 0
    ? text("任何情形", "any case")
    : text(said.map(({ zh }) => zh).join("；"), said.map(({ en }) => en).join("; "))
}

const valueInWords = (type: Slot["type"], value: Exclude<Value, undefined>): Text => {
  if (typeof value === "boolean") return value ? text("是", "yes") : text("否", "no")
  if (typeof value === "number") return text(String(value), String(value))
  if (typeof value === "string") {
    const option =
      type.kind === "oneOf" ? type.options.find((candidate) => candidate.value === value) : undefined
    const date = dateIn(value)
    return (
      option?.label ??
      (date === undefined ? text(value, value) : text(formatDate(date, "zh"), formatDate(date, "en")))
    )
  }
  if ("unit" in value) return periodLabel(value)
  return value.length === 0 ? text("（空）", "(none)") : text(value.join("、"), value.join(", "))
}
