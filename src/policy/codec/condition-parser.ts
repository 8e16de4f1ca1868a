/**
 * Reads the text form of a condition: `onOwnInitiative and (loss >= partly or influenceRemoved)`.
 *
 * - a fact alone holds if it is so; `not` turns round what follows
 * - `=` `!=` `>=` `<=` `>` `<`, `in (a, b)`, `not in (a, b)`; a parameter is written `$repair.serviceHours`
 * - `and`, `or`, `at least 2 of (a, b, c)`, `all of (…)`, `any of (…)`, `always`, `never`
 *
 * `and` beside `or` needs brackets: which one binds first is never guessed. Whether the facts, values and parameters
 * exist is not checked here: the rulebook does that.
 */
import * as Result from "effect/Result"
import { fault, text, type Fault, type Text } from "../../kernel/index.js"
import type { Comparison, Condition, Operand, Relation } from "../condition.js"
import type { Scalar } from "../fact.js"
import { keywords, wordsOf, type Word } from "./condition-words.js"

/** A fault of the text of a condition, and the character, counted from 1, at which reading stopped. */
export interface ConditionFault {
  readonly position: number
  readonly fault: Fault
}

const deepest = 200

/**
 * Reads a condition.
 *
 * @returns the condition, or the fault `condition.syntax` with the position of the character that can't be read
 *
 * @example
 * parseCondition("(always)") // => succeed(always)
 * const both = parseCondition("corrected and loss >= partly")
 * Result.isSuccess(both) ? both.success.kind : "" // => "all"
 * Result.isFailure(parseCondition("corrected and paid or waived")) // => true
 */
export const parseCondition = (source: string): Result.Result<Condition, ConditionFault> => {
  const words = wordsOf(source)
  if (Result.isFailure(words)) return Result.fail(stopped(words.failure, expectations.word))
  return read(words.success)
}

const expectations = {
  word: text("这个字符不能出现在条件中", "this character can't stand in a condition"),
  condition: text(
    "此处应为事实、参数（以$开头）、not、always、never或者括号",
    "a fact, a parameter ($…), not, always, never or a bracket is expected here",
  ),
  value: text("此处应为值，或者以$开头的参数", "a value or a parameter ($…) is expected here"),
  end: text("此处应为and、or或者条件的结尾", "and, or, or the end of the condition is expected here"),
  mixed: text("and与or并用时必须加括号", "and beside or needs brackets"),
  open: text("此处应为左括号", "an opening bracket is expected here"),
  close: text("此处应为逗号或者右括号", "a comma or a closing bracket is expected here"),
  count: text("此处应为数量：at least 2 of (…)", "a count is expected here: at least 2 of (…)"),
  least: text("此处应为least：at least 2 of (…)", "least is expected here: at least 2 of (…)"),
  of: text("此处应为of", "of is expected here"),
  deep: text("括号嵌套过深", "the brackets are nested too deeply"),
} satisfies Readonly<Record<string, Text>>

const stopped = (position: number, expected: Text): ConditionFault => ({
  position,
  fault: fault("condition.syntax", {
    message: text(
      `条件第${String(position)}个字符处：${expected.zh}。`,
      `Character ${String(position)} of the condition: ${expected.en}.`,
    ),
    remedy: text(
      "请改正条件，例如：corrected and (loss >= partly or hours >= $repair.serviceHours)。",
      "Correct it, for instance: corrected and (loss >= partly or hours >= $repair.serviceHours).",
    ),
  }),
})

type Step<Value> = Result.Result<Value, ConditionFault>

const relations: Readonly<Record<string, Relation>> = {
  "=": "is",
  "!=": "is",
  ">=": "atLeast",
  "<=": "atMost",
  ">": "above",
  "<": "below",
}

const read = (words: readonly Word[]): Step<Condition> => {
  let index = 0
  let depth = 0
  const end: Word = words.at(-1) ?? { kind: "end", text: "", at: 1 }
  const here = (): Word => words[index] ?? end
  const fail = (expected: Text): Step<never> => Result.fail(stopped(here().at, expected))
  const isWord = (word: string): boolean => here().kind === "name" && here().text === word
  const isSign = (sign: string): boolean => here().kind === "sign" && here().text === sign
  const skip = (found: boolean): boolean => {
    if (found) index += 1
    return found
  }

  const joined = (): Step<Condition> => {
    depth += 1
    if (depth > deepest) return fail(expectations.deep)
    const first = part()
    if (Result.isFailure(first)) return first
    const joiner = isWord("and") ? "and" : isWord("or") ? "or" : undefined
    const parts: Condition[] = [first.success]
    while (joiner !== undefined && skip(isWord(joiner))) {
      const next = part()
      if (Result.isFailure(next)) return next
      parts.push(next.success)
    }
    if (isWord("and") || isWord("or")) return fail(expectations.mixed)
    depth -= 1
    if (joiner === undefined) return first
    return Result.succeed({ kind: joiner === "and" ? "all" : "any", of: parts })
  }

  const part = (): Step<Condition> => {
    let turns = 0
    while (depth + turns <= deepest && skip(isWord("not"))) turns += 1
    if (depth + turns > deepest) return fail(expectations.deep)
    depth += turns
    const inner = primary()
    if (Result.isFailure(inner)) return inner
    depth -= turns
    let condition = inner.success
    for (; turns > 0; turns -= 1) condition = { kind: "not", of: condition }
    return Result.succeed(condition)
  }

  const primary = (): Step<Condition> => {
    if (skip(isSign("("))) {
      const inner = joined()
      if (Result.isFailure(inner)) return inner
      return skip(isSign(")")) ? inner : fail(expectations.close)
    }
    if (skip(isWord("always"))) return Result.succeed({ kind: "all", of: [] })
    if (skip(isWord("never"))) return Result.succeed({ kind: "any", of: [] })
    if (skip(isWord("all"))) return Result.map(counted(), (of): Condition => ({ kind: "all", of }))
    if (skip(isWord("any"))) return Result.map(counted(), (of): Condition => ({ kind: "any", of }))
    if (skip(isWord("at"))) return atLeast()
    return comparison()
  }

  const atLeast = (): Step<Condition> => {
    if (!skip(isWord("least"))) return fail(expectations.least)
    const count = here()
    if (!skip(count.kind === "number" && Number.isInteger(Number(count.text))))
      return fail(expectations.count)
    return Result.map(counted(), (of): Condition => ({ kind: "count", atLeast: Number(count.text), of }))
  }

  const counted = (): Step<readonly Condition[]> =>
    skip(isWord("of")) ? bracketed(joined) : fail(expectations.of)

  const bracketed = <Item>(item: () => Step<Item>): Step<readonly Item[]> => {
    if (!skip(isSign("("))) return fail(expectations.open)
    const items: Item[] = []
    if (skip(isSign(")"))) return Result.succeed(items)
    do {
      const next = item()
      if (Result.isFailure(next)) return Result.fail(next.failure)
      items.push(next.success)
    } while (skip(isSign(",")))
    return skip(isSign(")")) ? Result.succeed(items) : fail(expectations.close)
  }

  const comparison = (): Step<Condition> => {
    const left = operand()
    if (left === undefined) return fail(expectations.condition)
    const sign = here()
    const relation = sign.kind === "sign" ? relations[sign.text] : undefined
    if (relation !== undefined) {
      index += 1
      return Result.map(right(false), (compared) =>
        turned(sign.text === "!=", { kind: "compare", left, relation, right: compared }),
      )
    }
    const turn = isWord("not") && words[index + 1]?.text === "in"
    if (turn) index += 1
    if (!skip(isWord("in"))) return Result.succeed({ kind: "compare", left, relation: "is", right: [true] })
    return Result.map(right(true), (compared) =>
      turned(turn, { kind: "compare", left, relation: "is", right: compared }),
    )
  }

  const operand = (): Operand | undefined => {
    const { kind, text: word } = here()
    if (kind === "setting" && skip(true)) return { parameter: word }
    const named = kind === "quoted" || (kind === "name" && !keywords.includes(word))
    return named && skip(true) ? { fact: word } : undefined
  }

  const right = (several: boolean): Step<Comparison["right"]> => {
    const { kind, text: word } = here()
    if (kind === "setting" && skip(true)) return Result.succeed({ parameter: word })
    if (several || isSign("(")) return bracketed(scalar)
    return Result.map(scalar(), (value) => [value])
  }

  const scalar = (): Step<Scalar> => {
    const { kind, text: word } = here()
    if (kind === "number" && skip(true)) return Result.succeed(Number(word))
    if (kind === "quoted" && skip(true)) return Result.succeed(word)
    if (kind !== "name") return fail(expectations.value)
    if ((word === "true" || word === "false") && skip(true)) return Result.succeed(word === "true")
    return !keywords.includes(word) && skip(true) ? Result.succeed(word) : fail(expectations.value)
  }

  const whole = joined()
  if (Result.isFailure(whole) || here().kind === "end") return whole
  return fail(expectations.end)
}

const turned = (turn: boolean, condition: Condition): Condition =>
  turn ? { kind: "not", of: condition } : condition
