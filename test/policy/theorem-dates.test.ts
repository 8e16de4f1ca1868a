/** A theorem is proved of the days for which it is claimed: of each state of the rules among them, and of no other. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  booleanFact,
  chooseOne,
  pack,
  parameter,
  rulebook,
  rulesFor,
  type Parameter,
  type RuleDate,
} from "../../src/policy/index.js"
import { neverChosen, proveTheorem, theoremsFor, type TheoremProof } from "../../src/policy/proof/index.js"
import { clause } from "../model/vectors.js"

const told = booleanFact("told", { label: text("已告知", "told") })
const question = chooseOne("example", {
  ask: text("可否？", "May it be?"),
  facts: [told],
  outcomes: { granted: text("准许", "granted"), refused: text("不准许", "refused") },
})
const begins = parameter(
  "begins",
  { kind: "date", first: on("2026-01-01"), last: on("2027-12-31") },
  { label: text("施行日期", "begins"), issuedBy: text("示例机关", "example"), citation: clause },
)

/** Untold, it is granted in 2026 alone. */
const rules = rulesFor(question, (_fact, rule) => [
  rule("before").must("refused").until(on("2026-01-01")).cite(clause),
  rule("during").must("granted").from(on("2026-01-01")).until(on("2027-01-01")).cite(clause),
  rule("after").must("refused").from(on("2027-01-01")).cite(clause),
])

const proofOf = (from?: RuleDate | Parameter, until?: RuleDate | Parameter): TheoremProof => {
  const theorems = theoremsFor(question, (_fact, theorem) => [
    theorem(
      "never-granted",
      text("不准许。", "Never granted."),
      { kind: "implication", when: { kind: "all", of: [] }, then: neverChosen("granted") },
      { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    ),
  ])
  const law = rulebook({
    questions: [question],
    packs: [
      pack({
        id: "example",
        version: "1",
        title: text("示例", "example"),
        citation: { ...clause },
        jurisdiction: text("示例", "example"),
        tier: "national",
        parameters: [begins],
        ruleSets: [rules],
        theorems,
      }),
    ],
    bindings: {},
  })
  const [theorem] = theorems
  if (theorem === undefined) throw new Error("no theorem")
  return proveTheorem(Result.getOrThrow(law), theorem)
}

const outcome = (proof: TheoremProof): string =>
  proof.status === "refuted" ? `refuted on ${proof.counterexample.on}` : proof.status

describe("a theorem that is false in 2026 alone", () => {
  it.each<[string, CalendarDate | undefined, CalendarDate | undefined, string]>([
    ["without dates", undefined, undefined, "refuted on 2026-01-01"],
    ["claimed from a day on which no rule changes", on("2026-06-01"), undefined, "refuted on 2026-06-01"],
    ["claimed until a day on which no rule changes", undefined, on("2026-06-01"), "refuted on 2026-01-01"],
    ["claimed for one day of it", on("2026-06-01"), on("2026-06-02"), "refuted on 2026-06-01"],
    ["claimed after it", on("2027-01-01"), undefined, "proved"],
    ["claimed before it", undefined, on("2026-01-01"), "proved"],
    ["claimed for its last day", on("2026-12-31"), on("2027-01-01"), "refuted on 2026-12-31"],
  ])("%s", (_, from, until, expected) => {
    expect(outcome(proofOf(from, until))).toBe(expected)
  })

  it("is refuted where its own days are a parameter's: with a value that lets it be claimed", () => {
    expect(proofOf(begins)).toMatchObject({
      status: "refuted",
      counterexample: { on: "2026-01-01", parameters: { begins: "2026-01-01" } },
    })
    expect(outcome(proofOf(on("2027-01-01"), begins))).toBe("proved")
  })
})
