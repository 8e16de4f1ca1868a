/** Values and tests in FEEL, the expression language of DMN; and the names that can stand for variables in it. */
import type { Order, Test } from "../emit/formula.js"
import { distinctNames, valueName } from "../emit/names.js"
import type { FactType } from "../fact.js"

/** What FEEL takes for words or functions of its own. */
const reserved: ReadonlySet<string> = new Set(
  `abs all and any append before after between ceiling coincides concatenate contains context count date day decimal
  distinct duration during else even every exp external finishes flatten floor for function get if in includes index
  insert instance is item last length list log matches max mean median meets min mode modulo month not now null number
  odd of overlaps product range remove replace return reverse satisfies some sort split sqrt starts stddev string
  substring sum then time today true false trim union upper lower week year years months days hours minutes seconds
  status complete contradictory notInForce gap conflict`.split(/\s+/u),
)

/** One name for each id that every engine reads as one variable: letters and digits of ASCII. */
export const variableNames = (
  ids: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> => distinctNames(ids, valueName, new Set([...reserved, ...taken]))

export const stringLiteral = (value: string): string =>
  `"${value
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")}"`

/** A constant of a fact's type. */
export const literal = (value: string | number, type: FactType): string => {
  if (type.kind === "date") return `date("${String(value)}")`
  return typeof value === "number" ? String(value) : stringLiteral(value)
}

const signs: Readonly<Record<Order, string>> = { atLeast: ">=", atMost: "<=", above: ">", below: "<" }
const opposite: Readonly<Record<Order, Order>> = {
  atLeast: "below",
  atMost: "above",
  above: "atMost",
  below: "atLeast",
}

/** What stands in the cell of a decision table if a fact must pass a test, or must not. */
export const cellOf = (test: Test, holds: boolean): string => {
  switch (test.kind) {
    case "isTrue":
      return String(holds)
    case "among": {
      const list = test.values.map((value) => literal(value, test.fact.type)).join(", ")
      return holds ? list : `not(${list})`
    }
    case "order":
      return `${signs[holds ? test.order : opposite[test.order]]} ${literal(test.bound, test.fact.type)}`
  }
}

/** The type of a variable that holds a fact. */
export const typeNameOf = (type: FactType): string => {
  switch (type.kind) {
    case "boolean":
    case "number":
    case "date":
      return type.kind
    case "oneOf":
      return "string"
  }
}
