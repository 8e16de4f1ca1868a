/** Values of parameters as JSON: a bare value, or a list of values each with the days between which it holds. */
import { periodUnits, text, type Period } from "../../kernel/index.js"
import type { Bindings, DatedValue, ParameterValue } from "../parameter.js"
import { written, type Json, type JsonObject } from "./json.js"
import {
  readChoice,
  readDate,
  readList,
  readMembers,
  readNumber,
  readRecord,
  readString,
  wrong,
  type Read,
} from "./reader.js"

export const bindingsJson = (bindings: Bindings): JsonObject =>
  Object.fromEntries(
    Object.entries(bindings).map(([id, bound]) => [
      id,
      isDated(bound) ? bound.map(datedJson) : valueJson(bound),
    ]),
  )

const isDated = (bound: Bindings[string]): bound is readonly DatedValue[] =>
  Array.isArray(bound) && bound.length > 0 && bound.every((item) => typeof item === "object")

const datedJson = ({ value, from, until }: DatedValue): JsonObject => ({
  value: valueJson(value),
  ...written({ from, until }),
})

const valueJson = (value: ParameterValue): Json => {
  if (typeof value !== "object") return value
  return "unit" in value ? { amount: value.amount, unit: value.unit } : value
}

const [firstUnit = "day", ...otherUnits] = periodUnits

const readPeriod: Read<Period> = readMembers(({ required }) => ({
  amount: required("amount", (source) => {
    const amount = readNumber(source)
    if (Number.isSafeInteger(amount) && amount > 0) return amount
    source.report({
      fault: wrong(
        "period.amount",
        text("期限的数量必须是正整数", "the amount of a period must be a positive whole number"),
      ),
    })
    return 1
  }),
  unit: required("unit", readChoice([firstUnit, ...otherUnits])),
}))

const readValue: Read<ParameterValue> = (source) => {
  const { value } = source
  if (typeof value === "boolean") return value
  if (typeof value === "number") return readNumber(source)
  if (Array.isArray(value)) return readList(readString)(source)
  return typeof value === "object" && value !== null ? readPeriod(source) : readString(source)
}

const readDated: Read<DatedValue> = readMembers(({ required, optional }) => {
  const from = optional("from", readDate)
  const until = optional("until", readDate)
  return {
    value: required("value", readValue),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
})

export const readBindings: Read<Bindings> = readRecord((source): Bindings[string] => {
  const { value } = source
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.some((item) => typeof item === "object" && item !== null)
    ? readList(readDated)(source)
    : readValue(source)
})
