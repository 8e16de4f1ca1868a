/** The method of a Java program that answers: every rule in Kleene's logic, then the outcomes. */
import { anyOf, notOf, type Formula, type Test } from "./formula.js"
import type { Names } from "./java-names.js"
import { commented, safelyQuoted } from "./java-text.js"
import type { Plan } from "./plan.js"
import { formulaIn, type Syntax } from "./write.js"

const relations = { atLeast: ">= 0", atMost: "<= 0", above: "> 0", below: "< 0" } as const

const syntaxOf = (names: Names): Syntax => {
  const test = (of: Test): string => {
    const field = `facts.${names.field(of.fact)}`
    if (of.kind === "isTrue") return field
    if (of.kind === "order")
      return `(${field} == null ? Truth.UNKNOWN : Truth.of(${field}.compareTo(${names.constant(of.bound)}) ${relations[of.order]}))`
    const same =
      of.fact.type.kind === "oneOf"
        ? of.values.map(
            (value) => `${field} == ${names.type(of.fact)}.${names.option(of.fact, String(value))}`,
          )
        : of.values.map((value) => `${field}.compareTo(${names.constant(value)}) == 0`)
    const unknown = of.fact.type.kind === "oneOf" ? `${names.type(of.fact)}.UNKNOWN` : "null"
    return `(${field} == ${unknown} ? Truth.UNKNOWN : Truth.of(${same.join(" || ")}))`
  }
  return {
    truth: (holds) => (holds ? "Truth.TRUE" : "Truth.FALSE"),
    test,
    step: (name) => name,
    all: (parts) => chained(parts, "and"),
    any: (parts) => chained(parts, "or"),
    not: (part) => `${bracketed(part)}.not()`,
    count: (atLeast, parts) => `Truth.atLeast(${String(atLeast)}, ${parts.join(", ")})`,
  }
}

const bracketed = (part: string): string =>
  /^[\w.]+$/u.test(part) || /^\(.*\)$/su.test(part) || /^Truth\.atLeast/u.test(part) ? part : `(${part})`

const chained = (parts: readonly string[], joint: "and" | "or"): string =>
  parts.map((part, place) => (place === 0 ? bracketed(part) : `.${joint}(${part})`)).join("")

/** The method that answers. */
export const evaluation = (plan: Plan, names: Names): string => {
  const syntax = syntaxOf(names)
  const write = (formula: Formula): string => formulaIn(syntax, formula)
  const isEach = plan.question.kind === "each"
  const steps = plan.steps.map(
    ({ name, formula, says }) =>
      `        // ${commented(says.zh)}\n        final Truth ${name} = ${write(formula)};`,
  )
  const impossible = write(anyOf(...plan.constraints.map((one) => one.impossible)))
  const outcomes = plan.outcomes.map(({ id, must, may }) => {
    const lawful = isEach ? anyOf(must, may) : may
    return `        answer.put(Outcome.${names.outcome(id)}, ${write(lawful)}, ${write(must)});`
  })
  const rules = plan.rules.map(
    ({ rule, effective }) => `        answer.rule(${safelyQuoted(rule.id)}, ${write(effective)});`,
  )
  const empty = isEach ? write(plan.conflict) : write(notOf(anyOf(...plan.outcomes.map(({ may }) => may))))
  const gap = write(plan.gap)
  return `        final Truth refused = ${impossible};
${steps.join("\n")}
        final Truth notInForce = ${write(plan.notInForce)};
        final Answer answer = new Answer();
        final Truth empty = ${empty};
        final Truth gap = ${gap};
${outcomes.join("\n")}
${rules.join("\n")}
        answer.settle(refused, notInForce, empty, gap);
        return answer;`
}
