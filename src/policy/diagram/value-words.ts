/** Values and spans of values in words. */
import { formatDate, text, type Text } from "../../kernel/index.js"
import type { Scalar } from "../fact.js"
import { dateIn } from "../grid.js"
import type { Slot } from "../slots.js"

export const valueInWords = (type: Slot["type"], value: Scalar): Text => {
  if (typeof value === "boolean") return value ? text("是", "yes") : text("否", "no")
  if (typeof value === "number") return text(String(value), String(value))
  const option =
    type.kind === "oneOf" || type.kind === "list"
      ? type.options.find((candidate) => candidate.value === value)
      : undefined
  const date = dateIn(value)
  return (
    option?.label ??
    (date === undefined ? text(value, value) : text(formatDate(date, "zh"), formatDate(date, "en")))
  )
}

/** A span up to the end of the domain is named by its start alone, and the other way round. */
export const spanInWords = (type: Slot["type"], first: Scalar, last: Scalar): Text => {
  if (first === last) return valueInWords(type, first)
  const [from, to] = [valueInWords(type, first), valueInWords(type, last)]
  if (type.kind === "date" && isLast(type, last)) return text(`不早于${from.zh}`, `${from.en} or later`)
  if (type.kind === "date" && isFirst(type, first)) return text(`不晚于${to.zh}`, `${to.en} or earlier`)
  if (isLast(type, last)) return text(`不少于${from.zh}`, `at least ${from.en}`)
  if (isFirst(type, first)) return text(`不超过${to.zh}`, `at most ${to.en}`)
  return text(`${from.zh}至${to.zh}`, `${from.en} to ${to.en}`)
}

const isFirst = (type: Slot["type"], value: Scalar): boolean =>
  (type.kind === "number" && value === type.min) || (type.kind === "date" && value === type.first)

const isLast = (type: Slot["type"], value: Scalar): boolean =>
  (type.kind === "number" && value === type.max) || (type.kind === "date" && value === type.last)
