/**
 * A question as TypeScript for a program that doesn't carry this library: no dependency, readable, each rule with its
 * clauses. It answers complete cases of one day's rules.
 */
import * as Result from "effect/Result"
import type { CalendarDate, Faults } from "../../kernel/index.js"
import { gridOf } from "../grid.js"
import type { Fact } from "../fact.js"
import type { Rulebook } from "../rulebook.js"
import { isNever, type Formula, type Test } from "./formula.js"
import { typeName, valueName } from "./names.js"
import { deciding, planOf, stepsFor, type Plan } from "./plan.js"
import { formulaIn, headings, statusCodes, type Syntax } from "./write.js"

/** Text that stays text, whatever is in it; line separators too. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)

/** A comment that can't end early. */
const commented = (value: string): string =>
  value.replace(/\*\//gu, "*\u200b/").replace(/[\r\n\u2028\u2029]+/gu, " ")

const isName = (id: string): boolean => /^[A-Za-z_$][A-Za-z0-9_$]*$/u.test(id)

const read = (id: string): string => (isName(id) ? `facts.${id}` : `facts[${quoted(id)}]`)

const relations = { atLeast: ">=", atMost: "<=", above: ">", below: "<" } as const

const literal = (value: string | number): string =>
  typeof value === "number" ? String(value) : quoted(value)

const testIn = (test: Test): string => {
  const value = read(test.fact.id)
  switch (test.kind) {
    case "isTrue":
      return value
    case "order":
      return `${value} ${relations[test.order]} ${literal(test.bound)}`
    case "among": {
      // Without the cast a compiler that has seen one comparison refuses the next as never true.
      const plain = `(${value} as ${typeof test.values[0]})`
      const same = test.values.map((one) => `${plain} === ${literal(one)}`)
      return same.length === 1 ? same.join("") : `(${same.join(" || ")})`
    }
  }
}

const isBare = (part: string): boolean => /^[\w$.]+$/u.test(part)

const syntax: Syntax = {
  truth: String,
  test: testIn,
  step: (name) => name,
  all: (parts) => parts.join(" && "),
  any: (parts) => parts.join(" || "),
  not: (part) => (isBare(part) ? `!${part}` : `!(${part})`),
  count: (atLeast, parts) => `${parts.map((part) => `Number(${part})`).join(" + ")} >= ${String(atLeast)}`,
}

const typeOf = ({ type }: Fact): string => {
  switch (type.kind) {
    case "boolean":
      return "boolean"
    case "oneOf":
      return type.options.map(({ value }) => quoted(value)).join(" | ")
    case "number":
      return "number"
    case "date":
      return "string"
  }
}

/** What a value of the fact may be, as a test of the running program. */
const domainTest = ({ id, type }: Fact): string => {
  const value = read(id)
  switch (type.kind) {
    case "boolean":
      return `typeof ${value} === "boolean"`
    case "oneOf":
      return `[${type.options.map((option) => quoted(option.value)).join(", ")}].includes(${value})`
    case "number": {
      const grid = gridOf(type)
      const [scale, step] = [grid?.scale ?? 1, grid?.step ?? 1]
      return `isOnGrid(${value}, ${String(type.min)}, ${String(type.max)}, ${String(scale)}, ${String(step)})`
    }
    case "date":
      return `isDay(${value}, ${quoted(type.first)}, ${quoted(type.last)})`
  }
}

const helpers = (facts: readonly Fact[]): string => {
  const numbers = `const isOnGrid = (value: number, min: number, max: number, scale: number, step: number): boolean =>
  typeof value === "number" &&
  value >= min &&
  value <= max &&
  Math.abs(value * scale - Math.round(value * scale)) < 1e-6 &&
  Math.round(value * scale) % step === 0

`
  const dates = `const isDay = (value: string, first: string, last: string): boolean => {
  if (typeof value !== "string" || !/^\\d{4}-\\d{2}-\\d{2}$/.test(value) || value < first || value > last) return false
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= length
}

`
  const has = (kind: Fact["type"]["kind"]): boolean => facts.some(({ type }) => type.kind === kind)
  return (has("number") ? numbers : "") + (has("date") ? dates : "")
}

/**
 * Write a question as TypeScript: types of its facts, a function to one number (the quickest), one to the rules that
 * speak, and one to the whole answer.
 *
 * @param on the day whose rules are written; parameters take their values of that day
 * @returns the source of one module, or faults: `question.unknown`, `parameter.missing`, `emit.outcomes`
 * @example
 * // rulebook, leniency: a question with one rule
 * const source = Result.getOrThrow(emitTypeScript(rulebook, leniency, on("2026-05-06")))
 * source.includes("export const penaltyLeniency = ") // => true
 */
export const emitTypeScript = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
): Result.Result<string, Faults> => Result.map(planOf(rulebook, question.id, on), moduleOf)

const moduleOf = (plan: Plan): string => {
  const { question, facts, outcomes } = plan
  const isEach = question.kind === "each"
  const [Type, name] = [typeName(question.id), valueName(question.id)]
  const linesFor = (formulas: readonly Formula[]): readonly string[] =>
    stepsFor(plan, formulas).map(
      ({ name: step, formula, says }) =>
        `  // ${commented(says.zh)}\n  const ${step} = ${formulaIn(syntax, formula)}`,
    )
  const impossible = plan.constraints.map(
    ({ constraint, impossible: formula }) =>
      `  // ${commented(constraint.because.zh)}\n  if (${formulaIn(syntax, formula)}) return ${String(statusCodes.refused)}`,
  )
  const decides = (): readonly string[] => {
    const late = isNever(plan.notInForce)
      ? []
      : [`  if (${formulaIn(syntax, plan.notInForce)}) return ${String(statusCodes.notInForce)}`]
    if (isEach) {
      const bits = outcomes.flatMap(({ must, may }, place) => [
        ...(isNever(must) ? [] : [`  if (${formulaIn(syntax, must)}) code += ${String(2 * 4 ** place)}`]),
        ...(isNever(may) ? [] : [`  if (${formulaIn(syntax, may)}) code += ${String(4 ** place)}`]),
      ])
      const conflict = isNever(plan.conflict)
        ? []
        : [`  if (${formulaIn(syntax, plan.conflict)}) return ${String(statusCodes.conflict)}`]
      return [...late, ...conflict, "  let code = 0", ...bits, "  return code"]
    }
    const bits = outcomes.flatMap(({ may }, place) =>
      isNever(may)
        ? []
        : may.kind === "constant"
          ? [`  code |= ${String(2 ** place)}`]
          : [`  if (${formulaIn(syntax, may)}) code |= ${String(2 ** place)}`],
    )
    const none =
      plan.gap.kind === "constant"
        ? String(statusCodes[plan.gap.holds ? "gap" : "conflict"])
        : `${formulaIn(syntax, plan.gap)} ? ${String(statusCodes.gap)} : ${String(statusCodes.conflict)}`
    return [...late, "  let code = 0", ...bits, "  if (code !== 0) return code", `  return ${none}`]
  }
  const doc = (lines: readonly string[]): string =>
    lines.length === 1
      ? `/** ${lines.map(commented).join("")} */`
      : `/**\n${lines.map((line) => ` * ${commented(line)}`).join("\n")}\n */`
  const property = ({ id }: Fact): string => (isName(id) ? id : quoted(id))
  const fields = facts.map(
    (fact) =>
      `  /** ${commented(fact.label.zh)} ${commented(fact.label.en)} */\n  readonly ${property(fact)}: ${typeOf(fact)}`,
  )
  const outcomeIds = outcomes.map(({ id }) => quoted(id))
  const answerType = isEach
    ? `  | { readonly status: "decided"; readonly must: readonly ${Type}Outcome[]; readonly may: readonly ${Type}Outcome[]; readonly rules: readonly string[] }`
    : `  | { readonly status: "decided"; readonly lawful: readonly ${Type}Outcome[]; readonly rules: readonly string[] }`
  const chosen = isEach
    ? `  const must = outcomes.filter((_, place) => Math.floor(code / 4 ** place) % 4 === 2)
  const may = outcomes.filter((_, place) => Math.floor(code / 4 ** place) % 4 === 1)
  return { status: "decided", must, may, rules }`
    : `  const lawful = outcomes.filter((_, place) => (code & (1 << place)) !== 0)
  return { status: "decided", lawful, rules }`
  const unread = facts.length === 0 ? "_facts" : "facts"
  return `${doc([...headings(plan, "zh"), ...headings(plan, "en")])}

export interface ${Type}Facts {
${fields.join("\n")}
}

export type ${Type}Outcome = ${outcomeIds.join(" | ")}

export type ${Type}Answer =
${answerType}
  | { readonly status: "conflict" | "gap" | "notInForce"; readonly rules: readonly string[] }
  | { readonly status: "refused" }

/** 各条规则的依据。The clauses of each rule. */
export const ${name}Clauses: Readonly<Record<string, readonly string[]>> = {
${plan.rules.map(({ rule, clauses }) => `  ${quoted(rule.id)}: [${clauses.map(({ zh }) => quoted(zh)).join(", ")}],`).join("\n")}
}

${helpers(facts)}/** 每项事实的取值是否在规定范围内。Whether every fact has a value of its domain. */
export const is${Type}Facts = (${unread}: ${Type}Facts): boolean =>
  ${facts.length === 0 ? "true" : facts.map(domainTest).join(" &&\n  ")}

${doc([
  isEach
    ? "结论写成一个数：每项结论占四进制一位，2 为应当，1 为可以，0 为不采取。"
    : "结论写成一个数：合法的结论各占二进制一位。",
  isEach
    ? "The answer as one number: a digit of base four for each outcome; 2 must, 1 may, 0 not."
    : "The answer as one number: a bit for each lawful outcome.",
  "-1 规定相互抵触 conflict，-2 没有规定 gap，-3 规定未施行或者已失效 notInForce，-4 事实互相矛盾 refused",
])}
export const ${name}Code = (${unread}: ${Type}Facts): number => {
${[...impossible, ...linesFor(deciding(plan)), ...decides()].join("\n")}
}

/** 起作用的规则。The rules that speak. */
export const ${name}Rules = (${unread}: ${Type}Facts): readonly string[] => {
${linesFor(plan.rules.map(({ effective }) => effective)).join("\n")}
  const rules: string[] = []
${plan.rules
  .map(({ rule, effective }) =>
    effective.kind === "constant"
      ? `  rules.push(${quoted(rule.id)})`
      : `  if (${formulaIn(syntax, effective)}) rules.push(${quoted(rule.id)})`,
  )
  .join("\n")}
  return rules
}

const outcomes: readonly ${Type}Outcome[] = [${outcomeIds.join(", ")}]

/** 全部事实都已查明的情形的结论。The answer to a complete case. */
export const ${name} = (facts: ${Type}Facts): ${Type}Answer => {
  if (!is${Type}Facts(facts)) return { status: "refused" }
  const code = ${name}Code(facts)
  if (code === -4) return { status: "refused" }
  const rules = ${name}Rules(facts)
  if (code === -1) return { status: "conflict", rules }
  if (code === -2) return { status: "gap", rules }
  if (code === -3) return { status: "notInForce", rules }
${chosen}
}
`
}
