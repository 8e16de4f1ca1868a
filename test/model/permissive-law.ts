/**
 * A rulebook that allows everything and obliges to nothing: what still can't happen under it is impossible whatever the
 * rules say, because the rooms themselves forbid it.
 */
import * as Result from "effect/Result"
import { fault, on, text, type Citation } from "../../src/kernel/index.js"
import type { Answer, Question, Rulebook } from "../../src/policy/index.js"

export const invented: Citation = {
  title: "虚构规则",
  issuer: "虚构机关",
  rank: "law",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}

const unset = fault("parameter.missing", {
  message: text("没有设定。", "Not set."),
  remedy: text("请设定。", "Set it."),
})

/** Every choice is lawful. `obliging` names what must follow, by question. */
export const permissive = (obliging: Readonly<Record<string, readonly string[]>> = {}): Rulebook => ({
  id: "permissive",
  version: "0",
  questions: [],
  packs: [],
  bindings: {},
  notProved: [],
  ask: (question, given, day) => {
    const all = question.outcomes.map(({ id }) => id)
    const must = obliging[question.id] ?? []
    const range = { must, may: all.filter((id) => !must.includes(id)) }
    const choices = question.kind === "each" ? [range] : all
    const answer: Answer = {
      question: question.id,
      on: day,
      status: "decided",
      certain: choices,
      possible: choices,
      reasons: [{ rule: "anything", pack: "permissive", force: "may", then: all, citations: [invented] }],
      mayApply: [],
      against: [],
      silenced: [],
      unknown: [],
      missing: [],
      conflicts: [],
      faults: [],
      given,
    }
    return answer as never
  },
  sufficient: () => [],
  value: () => Result.fail(unset),
  completed: (question: Question) => question,
  digest: () => "permissive",
  payload: () => Result.succeed({}),
})
