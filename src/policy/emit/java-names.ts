/** The names of a Java program: fields, properties, enums, and the constants that are compared with. */
import type { Fact } from "../fact.js"
import type { Formula } from "./formula.js"
import { constantName, distinctNames, typeName, valueName } from "./names.js"
import type { Plan } from "./plan.js"

/** Words that can't be names, and members that every object has. */
export const reserved = new Set(
  "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null var yield record class".split(
    " ",
  ),
)

export interface Names {
  readonly field: (fact: Fact) => string
  readonly property: (fact: Fact) => string
  readonly type: (fact: Fact) => string
  readonly option: (fact: Fact, value: string) => string
  readonly outcome: (id: string) => string
  /** Constants of numbers and dates. */
  readonly constant: (value: string | number) => string
}

export const isPackage = (name: string): boolean =>
  name.split(".").every((part) => /^[A-Za-z_][A-Za-z0-9_]*$/u.test(part) && !reserved.has(part))

export const nested = new Set(["Truth", "Status", "Outcome", "Facts", "Answer"])

export const namesOf = (plan: Plan): Names => {
  const { facts, outcomes } = plan
  const field = distinctNames(
    facts.map(({ id }) => id),
    (id) => (reserved.has(valueName(id)) ? `${valueName(id)}Fact` : valueName(id)),
  )
  const property = distinctNames(
    facts.map(({ id }) => id),
    (id) => (typeName(id) === "Class" ? "ClassFact" : typeName(id)),
  )
  const types = distinctNames(
    facts.map(({ id }) => id),
    typeName,
    new Set([
      ...nested,
      typeName(plan.question.id),
      "String",
      "Object",
      "List",
      "Map",
      "BigDecimal",
      "LocalDate",
    ]),
  )
  const options = new Map(
    facts.map((fact) => [
      fact.id,
      distinctNames(
        fact.type.kind === "oneOf" ? fact.type.options.map(({ value }) => value) : [],
        constantName,
        new Set(["UNKNOWN"]),
      ),
    ]),
  )
  const outcome = distinctNames(
    outcomes.map(({ id }) => id),
    constantName,
  )
  const constants = constantsIn(plan)
  return {
    field: ({ id }) => field.get(id) ?? id,
    property: ({ id }) => property.get(id) ?? id,
    type: ({ id }) => types.get(id) ?? id,
    option: ({ id }, value) => options.get(id)?.get(value) ?? value,
    outcome: (id) => outcome.get(id) ?? id,
    constant: (value) => `C${String(constants.indexOf(value) + 1)}`,
  }
}

/** Every number and date that is compared. */
export const constantsIn = (plan: Plan): readonly (string | number)[] => {
  const found = new Set<string | number>()
  const visit = (formula: Formula): void => {
    if (formula.kind === "test") {
      const { test } = formula
      if (test.kind === "order") found.add(test.bound)
      if (test.kind === "among" && test.fact.type.kind !== "oneOf")
        test.values.forEach((value) => found.add(value))
    } else if (formula.kind === "not") visit(formula.of)
    else if ("of" in formula) formula.of.forEach(visit)
  }
  for (const { formula } of plan.steps) visit(formula)
  for (const { impossible } of plan.constraints) visit(impossible)
  visit(plan.notInForce)
  return [...found]
}
