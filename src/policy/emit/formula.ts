/**
 * A condition in the form in which every language can write it: comparisons of one fact with constants, orders of
 * one-of values spelled out as lists, and references to rules already written. Not a condition of a pack: parameters
 * have been put in.
 */
import type { Comparison, Condition } from "../condition.js"
import type { Fact } from "../fact.js"

export type Order = "atLeast" | "atMost" | "above" | "below"

/** What one fact must be. */
export type Test =
  | { readonly kind: "isTrue"; readonly fact: Fact }
  | { readonly kind: "among"; readonly fact: Fact; readonly values: readonly (string | number)[] }
  | { readonly kind: "order"; readonly fact: Fact; readonly order: Order; readonly bound: string | number }

export type Formula =
  | { readonly kind: "constant"; readonly holds: boolean }
  | { readonly kind: "test"; readonly test: Test }
  | { readonly kind: "step"; readonly name: string }
  | { readonly kind: "all"; readonly of: readonly Formula[] }
  | { readonly kind: "any"; readonly of: readonly Formula[] }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "count"; readonly atLeast: number; readonly of: readonly Formula[] }

export const constant = (holds: boolean): Formula => ({ kind: "constant", holds })

const test = (of: Test): Formula => ({ kind: "test", test: of })

const isConstant = (formula: Formula, holds: boolean): boolean =>
  formula.kind === "constant" && formula.holds === holds

export const isNever = (formula: Formula): boolean => isConstant(formula, false)

const joined = (kind: "all" | "any", parts: readonly Formula[]): Formula => {
  const [neutral, settling] = kind === "all" ? [true, false] : [false, true]
  const of = parts
    .filter((part) => !isConstant(part, neutral))
    .flatMap((part) => (part.kind === kind ? part.of : [part]))
  if (of.some((part) => isConstant(part, settling))) return constant(settling)
  const [only] = of
  if (only === undefined) return constant(neutral)
  return of.length === 1 ? only : { kind, of }
}

export const allOf = (...parts: readonly Formula[]): Formula => joined("all", parts)

export const anyOf = (...parts: readonly Formula[]): Formula => joined("any", parts)

/** Of a one-of fact, its other values. */
export const notOf = (formula: Formula): Formula => {
  if (formula.kind === "constant") return constant(!formula.holds)
  if (formula.kind === "not") return formula.of
  if (formula.kind !== "test" || formula.test.kind !== "among") return { kind: "not", of: formula }
  const { fact, values } = formula.test
  if (fact.type.kind !== "oneOf") return { kind: "not", of: formula }
  const others = fact.type.options.map(({ value }) => value).filter((value) => !values.includes(value))
  return others.length === 0 ? constant(false) : test({ kind: "among", fact, values: others })
}

const countOf = (atLeast: number, parts: readonly Formula[]): Formula => {
  const surely = parts.filter((part) => isConstant(part, true)).length
  const open = parts.filter((part) => part.kind !== "constant")
  const needed = atLeast - surely
  if (needed <= 0) return constant(true)
  if (needed > open.length) return constant(false)
  if (needed === 1) return anyOf(...open)
  if (needed === open.length) return allOf(...open)
  return { kind: "count", atLeast: needed, of: open }
}

export type FactNamed = (id: string) => Fact | undefined

/** @returns undefined where the condition still reads a parameter, or a fact the question doesn't have */
export const formulaOf = (condition: Condition, factNamed: FactNamed): Formula | undefined => {
  switch (condition.kind) {
    case "compare": {
      const fact = "fact" in condition.left ? factNamed(condition.left.fact) : undefined
      return fact === undefined || "parameter" in condition.right ? undefined : testOf(condition, fact)
    }
    case "not": {
      const of = formulaOf(condition.of, factNamed)
      return of === undefined ? undefined : notOf(of)
    }
    case "all":
    case "any":
    case "count": {
      const of = condition.of.flatMap((part) => formulaOf(part, factNamed) ?? [])
      if (of.length < condition.of.length) return undefined
      if (condition.kind === "count") return countOf(condition.atLeast, of)
      return condition.kind === "all" ? allOf(...of) : anyOf(...of)
    }
  }
}

const testOf = ({ relation, right }: Comparison, fact: Fact): Formula => {
  const values = "parameter" in right ? [] : right
  const { type } = fact
  if (type.kind === "boolean") {
    const is = (value: boolean): Formula =>
      values.includes(value)
        ? value
          ? test({ kind: "isTrue", fact })
          : notOf(test({ kind: "isTrue", fact }))
        : constant(false)
    return anyOf(
      ...(values.includes(true) && values.includes(false) ? [constant(true)] : [is(true), is(false)]),
    )
  }
  if (type.kind === "oneOf") {
    const places = type.options.map(({ value }) => value)
    const bound = places.indexOf(String(values[0]))
    const kept = places.filter((value, place) =>
      relation === "is" ? values.includes(value) : inOrder[relation](place, bound),
    )
    if (kept.length === places.length) return constant(true)
    return kept.length === 0 ? constant(false) : test({ kind: "among", fact, values: kept })
  }
  const [bound] = values
  if (relation === "is") {
    const kept = values.filter((value) => typeof value !== "boolean")
    return kept.length === 0 ? constant(false) : test({ kind: "among", fact, values: kept })
  }
  return bound === undefined || typeof bound === "boolean"
    ? constant(false)
    : test({ kind: "order", fact, order: relation, bound })
}

const inOrder: Readonly<Record<Order, (a: number, b: number) => boolean>> = {
  atLeast: (a, b) => a >= b,
  atMost: (a, b) => a <= b,
  above: (a, b) => a > b,
  below: (a, b) => a < b,
}

/** The facts that formulas read, each once, in order of appearance. */
export const factsIn = (formulas: readonly Formula[]): readonly Fact[] => {
  const found = new Map<string, Fact>()
  const visit = (formula: Formula): void => {
    if (formula.kind === "test") found.set(formula.test.fact.id, formula.test.fact)
    else if (formula.kind === "not") visit(formula.of)
    else if ("of" in formula) formula.of.forEach(visit)
  }
  formulas.forEach(visit)
  return [...found.values()]
}

/** The steps that a formula refers to. */
export const stepsIn = (formula: Formula): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (part: Formula): void => {
    if (part.kind === "step") found.add(part.name)
    else if (part.kind === "not") visit(part.of)
    else if ("of" in part) part.of.forEach(visit)
  }
  visit(formula)
  return found
}
