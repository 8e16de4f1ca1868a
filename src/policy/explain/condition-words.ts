/**
 * A condition in the words of its facts' labels: 「已认定公益服务时数不少于40小时」. For people to read; the form that is
 * read back is the codec's.
 */
import type { Text } from "../../kernel/index.js"
import type { Comparison, Condition, Relation } from "../condition.js"
import type { FactType } from "../fact.js"
import type { ParameterType } from "../parameter.js"
import { valueWords, type Names } from "./names.js"

/** How the order of numbers, dates and named degrees is spoken of. */
const relationTexts: Readonly<
  Record<"number" | "date" | "degree", Readonly<Record<Exclude<Relation, "is">, Text>>>
> = {
  number: {
    atLeast: { zh: "不少于", en: "is at least" },
    atMost: { zh: "不超过", en: "is at most" },
    above: { zh: "超过", en: "is more than" },
    below: { zh: "少于", en: "is less than" },
  },
  date: {
    atLeast: { zh: "不早于", en: "is not before" },
    atMost: { zh: "不晚于", en: "is not after" },
    above: { zh: "晚于", en: "is after" },
    below: { zh: "早于", en: "is before" },
  },
  degree: {
    atLeast: { zh: "不低于", en: "is at least" },
    atMost: { zh: "不高于", en: "is at most" },
    above: { zh: "高于", en: "is above" },
    below: { zh: "低于", en: "is below" },
  },
}

/**
 * A condition in words, without a full stop.
 *
 * @param names what facts, values and parameters are called, and in which language
 */
export const conditionWords = (condition: Condition, names: Names): string => words(condition, names, false)

const words = (condition: Condition, names: Names, turned: boolean): string => {
  const { say } = names
  switch (condition.kind) {
    case "compare":
      return compared(condition, names, turned)
    case "not":
      return condition.of.kind === "compare" || condition.of.kind === "not"
        ? words(condition.of, names, !turned)
        : negated(words(condition.of, names, false), names, !turned)
    case "count": {
      const parts = condition.of.map((part) => words(part, names, false)).join(say("；", "; "))
      return negated(
        say(
          `下列情形至少符合${String(condition.atLeast)}项：${parts}`,
          `at least ${String(condition.atLeast)} of these hold: ${parts}`,
        ),
        names,
        turned,
      )
    }
    case "all":
    case "any":
      return negated(joined(condition.of, condition.kind === "all", names), names, turned)
  }
}

const negated = (inner: string, { say }: Names, turned: boolean): string =>
  turned ? say(`并非（${inner}）`, `not (${inner})`) : inner

const joined = (parts: readonly Condition[], isAll: boolean, names: Names): string => {
  const { say } = names
  const [only, ...others] = parts
  if (only === undefined) return isAll ? say("任何情形", "every case") : say("任何情形均不符合", "no case")
  if (others.length === 0) return words(only, names, false)
  const joiner = isAll ? say("，并且", ", and ") : say("，或者", ", or ")
  return parts.map((part) => bracketed(part, names)).join(joiner)
}

const bracketed = (part: Condition, names: Names): string => {
  const inner = words(part, names, false)
  const isJoined =
    ((part.kind === "all" || part.kind === "any") && part.of.length > 1) || part.kind === "count"
  return isJoined ? names.say(`（${inner}）`, `(${inner})`) : inner
}

interface Side {
  readonly label: string
  readonly type: FactType | ParameterType | undefined
  readonly unit: Text | undefined
}

const sideOf = ({ left }: Comparison, names: Names): Side => {
  if ("fact" in left) {
    const fact = names.fact(left.fact)
    return {
      label: fact === undefined ? left.fact : names.said(fact.label),
      type: fact?.type,
      unit: fact?.unit,
    }
  }
  const parameter = names.parameter(left.parameter)
  return {
    label: parameter === undefined ? left.parameter : names.said(parameter.label),
    type: parameter?.type,
    unit: undefined,
  }
}

const compared = (comparison: Comparison, names: Names, turned: boolean): string => {
  const { say } = names
  const side = sideOf(comparison, names)
  const { relation, right } = comparison
  if (side.type?.kind === "boolean" && !("parameter" in right) && right.length === 1) {
    const isSo = (right[0] === true) !== turned
    return say(`“${side.label}”为${isSo ? "是" : "否"}`, `“${side.label}” is ${isSo ? "yes" : "no"}`)
  }
  const bound = boundWords(comparison, side, names)
  if (relation === "is") {
    const several = "parameter" in right || right.length !== 1
    if (names.language === "en")
      return `${side.label} ${turned ? "is not" : "is"}${several ? " one of" : ""} ${bound}`
    return `${side.label}${turned ? (several ? "不属于" : "不是") : several ? "属于" : "为"}${bound}`
  }
  const manner = side.type?.kind === "number" ? "number" : side.type?.kind === "date" ? "date" : "degree"
  const inWords = names.said(relationTexts[manner][turned ? opposite[relation] : relation])
  return say(`${side.label}${inWords}${bound}`, `${side.label} ${inWords} ${bound}`)
}

const opposite = { atLeast: "below", below: "atLeast", atMost: "above", above: "atMost" } as const

const boundWords = ({ right }: Comparison, { type, unit }: Side, names: Names): string => {
  const { say } = names
  if ("parameter" in right) {
    const parameter = names.parameter(right.parameter)
    const label = parameter === undefined ? right.parameter : names.said(parameter.label)
    const set = names.setting(right.parameter)
    if (set === undefined) return say(`“${label}”（尚未明确）`, `“${label}” (not yet set)`)
    const measured =
      unit === undefined || type?.kind !== "number" ? set : say(`${set}${unit.zh}`, `${set} ${unit.en}`)
    return say(`${measured}（${label}）`, `${measured} (${label})`)
  }
  const quoted = (word: string) => (type?.kind === "number" || type?.kind === "date" ? word : `“${word}”`)
  return right.map((value) => quoted(valueWords(value, type, unit, names.language))).join(say("、", ", "))
}
