/**
 * The comparisons of a condition, and the condition with one of them turned. Comparisons that say the same are one:
 * turning it turns every place in which it stands.
 */
import { always, any, type Comparison, type Condition } from "../condition.js"

const keys = new WeakMap<Comparison, string>()

/** Equal for comparisons that say the same. */
export const atomKey = (atom: Comparison): string => {
  const known = keys.get(atom)
  if (known !== undefined) return known
  const key = JSON.stringify([atom.left, atom.relation, atom.right])
  keys.set(atom, key)
  return key
}

/** The different comparisons of a condition, in order of appearance. */
export const atomsOf = (condition: Condition): readonly Comparison[] => {
  const found = new Map<string, Comparison>()
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case "compare":
        if (!found.has(atomKey(part))) found.set(atomKey(part), part)
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
  return [...found.values()]
}

const nowhere: Condition = any()

/** The condition as it would be if the comparison were so, or weren't, whatever the facts are. */
export const turned = (condition: Condition, atom: Comparison, to: boolean): Condition => {
  switch (condition.kind) {
    case "compare":
      return atomKey(condition) === atomKey(atom) ? (to ? always : nowhere) : condition
    case "not":
      return { ...condition, of: turned(condition.of, atom, to) }
    case "all":
    case "any":
    case "count":
      return { ...condition, of: condition.of.map((part) => turned(part, atom, to)) }
  }
}
