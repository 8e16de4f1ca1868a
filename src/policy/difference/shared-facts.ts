/**
 * One domain for a fact or parameter that two versions define: every value that either knows. Each version then
 * excludes, as a constraint of its own, what it doesn't know. What can't be put into one order isn't merged.
 */
import * as Result from "effect/Result"
import { fault, text, type Fault } from "../../kernel/index.js"
import { all, not, type Condition } from "../condition.js"
import type { FactOption, FactType, Scalar } from "../fact.js"
import type { ParameterType } from "../parameter.js"

type Type = FactType | ParameterType

interface Defined<T extends Type> {
  readonly id: string
  readonly type: T
}

/** All of `older` and `newer`, those of the same id with the values of both. */
export const merged = <T extends Type, Item extends Defined<T>>(
  older: readonly Item[],
  newer: readonly Item[],
): Result.Result<readonly Item[], Fault> => {
  const items: Item[] = []
  for (const item of newer) {
    const other = older.find(({ id }) => id === item.id)
    const type = other === undefined ? item.type : mergedType(other.type, item.type)
    if (type === undefined) return Result.fail(otherDefinition(item.id))
    items.push({ ...item, type })
  }
  return Result.succeed([...items, ...older.filter(({ id }) => !newer.some((item) => item.id === id))])
}

const mergedType = <T extends Type>(a: T, b: T): T | undefined => {
  if (isSame(a, b)) return b
  if (a.kind === "oneOf" && b.kind === "oneOf") {
    const options = mergedOptions(a.options, b.options)
    return options === undefined || a.ordered !== b.ordered ? undefined : { ...b, options }
  }
  if (a.kind === "list" && b.kind === "list") {
    const options = mergedOptions(a.options, b.options)
    return options === undefined ? undefined : { ...b, options }
  }
  if (a.kind === "number" && b.kind === "number" && a.step === b.step)
    return { ...b, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }
  if (a.kind === "date" && b.kind === "date")
    return {
      ...b,
      first: a.first < b.first ? a.first : b.first,
      last: a.last > b.last ? a.last : b.last,
    }
  return undefined
}

const isSame = (a: Type, b: Type): boolean => {
  switch (a.kind) {
    case "boolean":
    case "period":
      return a.kind === b.kind
    case "number":
      return b.kind === "number" && a.min === b.min && a.max === b.max && a.step === b.step
    case "date":
      return b.kind === "date" && a.first === b.first && a.last === b.last
    case "oneOf":
    case "list":
      return a.kind === b.kind && names(a.options) === names(b.options) && isOrdered(a) === isOrdered(b)
  }
}

const isOrdered = (type: Type): boolean => type.kind === "oneOf" && type.ordered

const names = (options: readonly FactOption[]): string => JSON.stringify(options.map(({ value }) => value))

/** The newer options, with the older ones that are gone after those they followed; none if the order changed. */
const mergedOptions = (
  older: readonly FactOption[],
  newer: readonly FactOption[],
): readonly FactOption[] | undefined => {
  const shared = (from: readonly FactOption[], other: readonly FactOption[]): string =>
    names(from.filter(({ value }) => other.some((option) => option.value === value)))
  if (shared(older, newer) !== shared(newer, older)) return undefined
  const options = [...newer]
  older.forEach((option, place) => {
    if (options.some(({ value }) => value === option.value)) return
    const previous = older[place - 1]?.value
    options.splice(options.findIndex(({ value }) => value === previous) + 1, 0, option)
  })
  return options
}

/** The values of the merged domain that one version knows; none if it knows all. */
export const knownValues = (id: string, own: FactType, whole: FactType): Condition | undefined => {
  if (isSame(own, whole)) return undefined
  const left = { fact: id }
  const between = (first: Scalar, last: Scalar): Condition =>
    all(
      { kind: "compare", left, relation: "atLeast", right: [first] },
      { kind: "compare", left, relation: "atMost", right: [last] },
    )
  switch (own.kind) {
    case "boolean":
      return undefined
    case "oneOf":
      return { kind: "compare", left, relation: "is", right: own.options.map(({ value }) => value) }
    case "number":
      return between(own.min, own.max)
    case "date":
      return between(own.first, own.last)
  }
}

export const unknownValues = (id: string, own: FactType, whole: FactType): Condition | undefined => {
  const known = knownValues(id, own, whole)
  return known === undefined ? undefined : not(known)
}

const otherDefinition = (id: string): Fault =>
  fault("difference.definition", {
    at: id,
    message: text(
      "两个版本对这一项的定义不同，无法放在一起比较。",
      "The two versions define this differently, and can't be compared on it.",
    ),
    remedy: text(
      "请为含义不同的事项另用名称，或者统一类型、步长和选项顺序后再比较。",
      "Give what means something else an id of its own, or make type, step and order of options agree.",
    ),
  })
