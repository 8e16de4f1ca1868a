/**
 * A question's rules of one day as DMN 1.3: decision tables for complete facts, with the drawing that DMN tools show.
 * DMN knows no unknown facts, reasons or receipts: those stay with the engine. Not for reading back.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type Language,
} from "../../kernel/index.js"
import { planOf } from "../emit/plan.js"
import type { Rulebook } from "../rulebook.js"
import { columnsOf } from "./decision.js"
import { decisionsOf } from "./decisions.js"
import { definitions } from "./definitions.js"
import { unwritable, xmlText } from "./xml.js"

export interface DmnModel {
  readonly xml: string
  /** The variable that each fact is given in. */
  readonly inputs: readonly { readonly fact: string; readonly name: string }[]
  /** The decision that says whether there is an answer: decided, conflict, gap, notInForce or refused. */
  readonly status: string
  /**
   * The decision of each outcome. *Choose one*: lawful or not; *each*: must, may or not. Null where the status isn't
   * decided.
   */
  readonly outcomes: readonly { readonly outcome: string; readonly decision: string }[]
}

export interface DmnOptions {
  /** The language of names and descriptions; Chinese if none is named. */
  readonly language?: Language
}

/** The most cells of all tables together. */
const mostCells = 200_000

/**
 * @returns faults `question.unknown`, `parameter.missing` for each parameter read that has no value on the day,
 *   `dmn.tooLarge`, and `dmn.text` for a text with characters that XML can't hold
 *
 * @example
 * const model = emitDmn(exampleRulebook, exampleQuestion, on("2026-05-06"))
 * Result.isSuccess(model) ? model.success.outcomes : []
 * // => [{ outcome: "waived", decision: "waived" }, { outcome: "full", decision: "full" }]
 */
export const emitDmn = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  { language = "zh" }: DmnOptions = {},
): Result.Result<DmnModel, Faults> =>
  Result.flatMap(planOf(rulebook, question.id, on), (plan) => {
    const decisions = decisionsOf(plan)
    const cells = decisions.list.reduce(
      (sum, decision) => sum + (columnsOf(decision).length + 1) * decision.rows.length,
      0,
    )
    if (cells > mostCells) return Result.fail([tooLarge(question.id)])
    const xml = xmlText(definitions(plan, decisions, language))
    const wrong = unwritable.test(xml) ? [unwritableText(question.id)] : []
    if (hasFaults(wrong)) return Result.fail(wrong)
    return Result.succeed({
      xml,
      inputs: [...decisions.facts].map(([fact, name]) => ({ fact, name })),
      status: "status",
      outcomes: [...decisions.outcomes].map(([outcome, decision]) => ({ outcome, decision })),
    })
  })

const tooLarge = (at: string): Fault =>
  fault("dmn.tooLarge", {
    at,
    message: text(
      `写成的决策表超过${String(mostCells)}格。`,
      `The decision tables would have more than ${String(mostCells)} cells.`,
    ),
    remedy: text("请改用其他语言，或者把判断事项拆开。", "Use another language, or divide the question."),
  })

const unwritableText = (at: string): Fault =>
  fault("dmn.text", {
    at,
    message: text(
      "名称或者文字中有XML不能表示的字符。",
      "A name or text has characters that XML can't hold.",
    ),
    remedy: text("请删去控制字符。", "Take the control characters out."),
  })
