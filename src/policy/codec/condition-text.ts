/**
 * Writes a condition as the text that `condition-parser.ts` reads back: the same condition, part for part.
 * Not the explanation for people: that is `explain/condition-words`.
 */
import type { Comparison, Condition, Relation } from "../condition.js"
import type { Scalar } from "../fact.js"
import { keywords, plainName } from "./condition-words.js"

const signs: Readonly<Record<Relation, string>> = {
  is: "=",
  atLeast: ">=",
  atMost: "<=",
  above: ">",
  below: "<",
}

/**
 * A condition in its text form.
 *
 * @example
 * formatCondition(all(atLeast(1, not(always)), not(always))) // => "at least 1 of (not always) and not always"
 */
export const formatCondition = (condition: Condition): string => {
  switch (condition.kind) {
    case "all":
      return joined("and", condition.of)
    case "any":
      return joined("or", condition.of)
    case "count":
      return `at least ${String(condition.atLeast)} of ${listed(condition.of.map(formatCondition))}`
    case "not":
      return negated(condition.of)
    case "compare":
      return compared(condition, false)
  }
}

const joined = (joiner: "and" | "or", parts: readonly Condition[]): string => {
  if (parts.length === 0) return joiner === "and" ? "always" : "never"
  if (parts.length === 1)
    return `${joiner === "and" ? "all" : "any"} of ${listed(parts.map(formatCondition))}`
  return parts.map(bracketed).join(` ${joiner} `)
}

const bracketed = (part: Condition): string => {
  const isJoined = (part.kind === "all" || part.kind === "any") && part.of.length > 1
  return isJoined ? `(${formatCondition(part)})` : formatCondition(part)
}

const negated = (of: Condition): string =>
  of.kind === "compare" && of.relation === "is" && !isSo(of) ? compared(of, true) : `not ${bracketed(of)}`

const isSo = ({ relation, right }: Comparison): boolean =>
  relation === "is" && !("parameter" in right) && right.length === 1 && right[0] === true

const compared = (comparison: Comparison, turned: boolean): string => {
  const { left, relation, right } = comparison
  const subject = "fact" in left ? name(left.fact) : `$${name(left.parameter)}`
  if (isSo(comparison)) return subject
  const single =
    "parameter" in right
      ? `$${name(right.parameter)}`
      : right.length === 1
        ? right.map(value).join("")
        : undefined
  const bound = single ?? listed(Array.isArray(right) ? right.map(value) : [])
  if (relation !== "is") return `${subject} ${signs[relation]} ${bound}`
  if (single === undefined || "parameter" in right) return `${subject} ${turned ? "not in" : "in"} ${bound}`
  return `${subject} ${turned ? "!=" : "="} ${bound}`
}

const listed = (items: readonly string[]): string => `(${items.join(", ")})`

const name = (id: string): string => (plainName.test(id) && !keywords.includes(id) ? id : quoted(id))

/** A full-width closing quote ends a quotation as a plain one does, so within one it is escaped too. */
const quoted = (id: string): string => JSON.stringify(id).replaceAll("”", "\\u201d")

const value = (scalar: Scalar): string => (typeof scalar === "string" ? name(scalar) : String(scalar))
