/** Why a case has no counterfactual that could be looked for. */
import { fault, hasFaults, text, type Fault, type Faults } from "../../kernel/index.js"
import type { Answer } from "../answer.js"
import type { Program } from "../program.js"
import { readsOf } from "../condition.js"
import type { View } from "../diagram/prepared-view.js"
import type { GivenFacts } from "../fact.js"

export const unknownOutcome = ({ question }: Pick<Program, "question">): Fault =>
  fault("counterfactual.outcome", {
    at: question.id,
    message: text("这个判断事项没有所写的结论。", "The question has no outcome of this name."),
    remedy: text(
      `可写的结论有：${question.outcomes.map(({ id, label }) => `${label.zh}（${id}）`).join("、")}。`,
      `Its outcomes: ${question.outcomes.map(({ id, label }) => `${id} (${label.en})`).join(", ")}.`,
    ),
  })

export const pastBudget = ({ question }: Pick<Program, "question">): Fault =>
  fault("counterfactual.budget", {
    at: question.id,
    message: text(
      "规则过于复杂，在限定的计算量内找不全最小改变。",
      "The rules are too large: not all smallest changes were found within the budget.",
    ),
    remedy: text("请提高计算量上限（budget）后重试。", "Try again with a larger budget."),
  })

/** Facts that rules or constraints read and that aren't given. */
export const incomplete = ({ question }: Program, { reading }: View, facts: GivenFacts): readonly Fault[] => {
  const read = new Set(
    [...reading.rules.map(({ applies }) => applies), ...reading.constraints].flatMap(
      (condition) => readsOf(condition).facts,
    ),
  )
  return question.facts
    .filter(({ id }) => read.has(id) && facts[id] === undefined)
    .map(({ id, label }) =>
      fault("counterfactual.incomplete", {
        at: id,
        message: text(
          `“${label.zh}”尚未查明，不能计算怎样改变结论。`,
          `"${label.en}" isn't known, so what would change the answer can't be worked out.`,
        ),
        remedy: text("请先查明该事实。", "Establish the fact first."),
      }),
    )
}

/** What keeps an answer from being a decided one. */
export const undecided = ({ status, faults, missing, question }: Answer): Faults => {
  const own = [...faults, ...missing.map(({ fault: one }) => one)]
  if (hasFaults(own)) return own
  const because = {
    conflict: text(
      "有关规定相互抵触，没有合法的结论",
      "the clauses contradict each other; nothing is lawful",
    ),
    gap: text("没有规定可以适用", "no clause answers"),
    notInForce: text("有关规定未施行或者已失效", "the rules that cover the case are not in force"),
  }
  const known =
    status === "conflict" || status === "gap" || status === "notInForce" ? because[status] : undefined
  return [
    fault("counterfactual.undecided", {
      at: question,
      message: text(
        `现在还没有结论${known === undefined ? "" : `：${known.zh}`}。`,
        `There is no decided answer yet${known === undefined ? "" : `: ${known.en}`}.`,
      ),
      remedy: text(
        "先取得结论，再看怎样改变它。",
        "Get a decided answer first, then see what would change it.",
      ),
    }),
  ]
}
