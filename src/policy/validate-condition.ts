/**
 * Conditions: they read only facts of the question and parameters declared, compare them with values of their domain,
 * and put in order only what has an order.
 */
import type { Fault } from "../kernel/index.js"
import type { Comparison, Condition } from "./condition.js"
import { defect, type Words } from "./defect.js"
import { isInDomain } from "./domain.js"
import type { Fact, FactType } from "./fact.js"
import { gridOf, isOnGrid } from "./grid.js"
import type { Parameter, ParameterType } from "./parameter.js"

/** What a condition may read. */
export interface Readable {
  readonly facts: ReadonlyMap<string, Fact>
  readonly parameters: ReadonlyMap<string, Parameter>
}

export const conditionFaults = (condition: Condition, at: string, readable: Readable): readonly Fault[] => {
  switch (condition.kind) {
    case "compare":
      return comparisonFaults(condition, at, readable)
    case "not":
      return conditionFaults(condition.of, at, readable)
    case "count":
      return [
        ...(Number.isInteger(condition.atLeast) && condition.atLeast >= 0 ? [] : [countFault(at)]),
        ...condition.of.flatMap((part) => conditionFaults(part, at, readable)),
      ]
    case "all":
    case "any":
      return condition.of.flatMap((part) => conditionFaults(part, at, readable))
  }
}

const comparisonFaults = (
  comparison: Comparison,
  at: string,
  { facts, parameters }: Readable,
): readonly Fault[] => {
  const { left, relation, right } = comparison
  const id = "fact" in left ? left.fact : left.parameter
  const type = "fact" in left ? facts.get(id)?.type : parameters.get(id)?.type
  if (type === undefined) return ["fact" in left ? factFault(at, id) : parameterFault(at, id)]
  if (type.kind === "period" || type.kind === "list") return [typeFault(at, id)]
  const order = relation === "is" || isOrdered(type) ? [] : [orderFault(at, id)]
  if ("parameter" in right) {
    const bound = parameters.get(right.parameter)
    if (bound === undefined) return [...order, parameterFault(at, right.parameter)]
    return isComparable(type, relation, bound.type) ? order : [...order, typeFault(at, right.parameter)]
  }
  const counted = right.length === 0 || (relation !== "is" && right.length !== 1) ? [countFault(at)] : []
  return [
    ...order,
    ...counted,
    ...(right.every((value) => isComparableValue(type, relation, value)) ? [] : [valueFault(at, id)]),
  ]
}

const isOrdered = (type: FactType | ParameterType): boolean =>
  type.kind === "number" || type.kind === "date" || (type.kind === "oneOf" && type.ordered)

/** A value named by a clause lies on the grid; a bound that is only compared by order may lie outside the domain's ends. */
const isComparableValue = (
  type: FactType,
  relation: Comparison["relation"],
  value: boolean | string | number,
): boolean => {
  const grid = gridOf(type)
  return relation === "is" || grid === undefined ? isInDomain(type, value) : isOnGrid(value, grid)
}

const isComparable = (type: FactType, relation: Comparison["relation"], bound: ParameterType): boolean => {
  if (type.kind === "oneOf" && (bound.kind === "list" || bound.kind === "oneOf")) {
    const options = new Set<string>(type.options.map(({ value }) => value))
    return (
      (relation === "is" || bound.kind === "oneOf") && bound.options.every(({ value }) => options.has(value))
    )
  }
  return type.kind === bound.kind
}

const factFault = (at: string, id: string): Fault =>
  defect(
    "condition.unknownFact",
    at,
    [
      `条件用到的事实“${id}”不属于这个问题。`,
      `The condition reads the fact "${id}", which the question doesn't have.`,
    ],
    ["请核对名称，或者在规则包中增列这项事实。", "Check its name, or add the fact in the pack."],
  )

const parameterFault = (at: string, id: string): Fault =>
  defect(
    "condition.unknownParameter",
    at,
    [`条件用到的参数“${id}”没有声明。`, `The condition reads the parameter "${id}", which no pack declares.`],
    ["请在规则包中声明该参数，并写明由谁规定。", "Declare it in the pack, with who sets it."],
  )

const fix: Words = ["请按该项的取值范围更正条件。", "Correct the condition by the domain of what it reads."]

const typeFault = (at: string, id: string): Fault =>
  defect(
    "condition.parameterType",
    at,
    [`“${id}”的类型不能这样比较。`, `"${id}" has a type that can't be compared so.`],
    fix,
  )

const orderFault = (at: string, id: string): Fault =>
  defect(
    "condition.unordered",
    at,
    [`“${id}”的各项没有高低先后之分。`, `The values of "${id}" have no order.`],
    fix,
  )

const valueFault = (at: string, id: string): Fault =>
  defect(
    "condition.value",
    at,
    [
      `与“${id}”比较的值不在其取值范围内。`,
      `A value compared with "${id}" is outside its domain or off its grid.`,
    ],
    fix,
  )

const countFault = (at: string): Fault =>
  defect(
    "condition.count",
    at,
    ["条件中的个数不对。", "A count in the condition is wrong."],
    ["请更正个数。", "Correct the count."],
  )
