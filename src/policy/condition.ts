/**
 * A condition says for which cases a rule speaks: comparisons of facts and parameters, joined by all, any, not and
 * at-least-n. Facts are never compared with each other: what needs that is a named derivation.
 */
import type { BooleanType, DateType, FactType, NumberType, OneOfType, Scalar, ValueOf } from "./fact.js"
import type { ListType, Parameter, ParameterType } from "./parameter.js"

export type Relation = "is" | "atLeast" | "atMost" | "above" | "below"

export type Operand = { readonly fact: string } | { readonly parameter: string }

/** `is` holds if the left side equals one of the values; with a list parameter, one of its items. */
export interface Comparison {
  readonly kind: "compare"
  readonly left: Operand
  readonly relation: Relation
  readonly right: readonly Scalar[] | { readonly parameter: string }
}

export interface All {
  readonly kind: "all"
  readonly of: readonly Condition[]
}

export interface Any {
  readonly kind: "any"
  readonly of: readonly Condition[]
}

export interface Not {
  readonly kind: "not"
  readonly of: Condition
}

export interface Count {
  readonly kind: "count"
  readonly atLeast: number
  readonly of: readonly Condition[]
}

export type Condition = Comparison | All | Any | Not | Count

/** Holds if every part holds; of nothing, always. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of })

/** Holds if some part holds; of nothing, never. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of })

export const not = (of: Condition): Condition => ({ kind: "not", of })

/** Holds if at least `n` of the parts hold. */
export const atLeast = (n: number, ...of: readonly Condition[]): Condition => ({
  kind: "count",
  atLeast: n,
  of,
})

/** The condition of a rule that speaks in every case. */
export const always: Condition = { kind: "all", of: [] }

/** Equality with one of the values named, for one-of, number and date. */
interface Equals<Value extends Scalar, Bound> {
  readonly is: (...values: readonly [Value, ...Value[]]) => Condition
  readonly isNot: (...values: readonly [Value, ...Value[]]) => Condition
  readonly isIn: (list: Bound) => Condition
}

interface Ordered<Value extends Scalar, Bound> {
  readonly atLeast: (bound: Value | Bound) => Condition
  readonly atMost: (bound: Value | Bound) => Condition
  readonly above: (bound: Value | Bound) => Condition
  readonly below: (bound: Value | Bound) => Condition
}

/** What a rule can say of a fact: a boolean fact is itself a condition, others are compared. */
export type Term<Type extends FactType | ParameterType> = Type extends BooleanType
  ? Condition
  : Type extends OneOfType<infer Value>
    ? Equals<Value, Parameter<string, ListType<Value>>> & Ordered<Value, Parameter<string, OneOfType<Value>>>
    : Type extends NumberType
      ? Equals<number, never> & Ordered<number, Parameter<string, NumberType>>
      : Type extends DateType
        ? Equals<ValueOf<DateType>, never> & Ordered<ValueOf<DateType>, Parameter<string, DateType>>
        : never

type Bound = Scalar | Parameter

const isParameter = (bound: Bound): bound is Parameter => typeof bound === "object"

const rightOf = (bound: Bound): Comparison["right"] =>
  isParameter(bound) ? { parameter: bound.id } : [bound]

const ordering =
  (left: Operand, relation: Relation) =>
  (bound: Bound): Condition => ({ kind: "compare", left, relation, right: rightOf(bound) })

/** The untyped term behind `factTerm` and `setting`. */
export const termOf = (left: Operand, isBoolean: boolean) => {
  const is = (...values: readonly Scalar[]): Condition => ({
    kind: "compare",
    left,
    relation: "is",
    right: values,
  })
  if (isBoolean) return is(true)
  return {
    is,
    isNot: (...values: readonly Scalar[]): Condition => not(is(...values)),
    isIn: (list: Parameter): Condition => ({
      kind: "compare",
      left,
      relation: "is",
      right: { parameter: list.id },
    }),
    atLeast: ordering(left, "atLeast"),
    atMost: ordering(left, "atMost"),
    above: ordering(left, "above"),
    below: ordering(left, "below"),
  }
}

/** The parameters and facts a condition reads, each once, in order of appearance. */
export const readsOf = (
  condition: Condition,
): { readonly facts: readonly string[]; readonly parameters: readonly string[] } => {
  const facts = new Set<string>()
  const parameters = new Set<string>()
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case "compare":
        if ("fact" in part.left) facts.add(part.left.fact)
        else parameters.add(part.left.parameter)
        if ("parameter" in part.right) parameters.add(part.right.parameter)
        return
      case "not":
        visit(part.of)
        return
      case "all":
      case "any":
      case "count":
        part.of.forEach(visit)
    }
  }
  visit(condition)
  return { facts: [...facts], parameters: [...parameters] }
}
