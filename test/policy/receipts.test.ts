import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { canonicalJson, on } from "../../src/kernel/index.js"
import { askMilder, receiptOf, reask, rulesFor, verify, type Receipt } from "../../src/policy/index.js"
import {
  bookOf,
  clause,
  digest,
  example,
  leniency,
  leniencyRules,
  packOf,
  partlyCounts,
  serviceHours,
  today,
} from "./example-rules.js"

const book = example({ partlyCounts: true })
const given = { onOwnInitiative: true, wilful: false, loss: "fully" } as const
const receipt = receiptOf(book.ask(leniency, given, today), book, digest)
const codes = (result: ReturnType<typeof verify>) =>
  Result.isFailure(result) ? result.failure.map(({ code, at }) => [code, at]) : []

describe("a receipt", () => {
  it("holds the question, rulebook, day, facts, parameters read, and the answer", () => {
    expect(receipt).toEqual({
      format: 1,
      question: "penalty.leniency",
      rulebook: { id: "district", version: book.version, digest: book.digest(digest) },
      on: "2026-05-06",
      facts: given,
      sufficient: ["onOwnInitiative", "wilful", "loss"],
      parameters: { partlyCounts: true },
      answer: {
        status: "decided",
        certain: ["waived", "lighter", "full"],
        possible: ["waived", "lighter", "full"],
        reasons: ["self-correction", "otherwise"],
      },
    })
  })

  it("names for display only facts that suffice", () => {
    const answer = book.ask(leniency, { ...given, wilful: true }, today)
    expect(receiptOf(answer, book, digest).sufficient).toEqual(["wilful"])
    expect(book.ask(leniency, { wilful: true }, today).certain).toEqual(answer.certain)
  })

  it("survives being written and read, and replays", () => {
    const read = JSON.parse(canonicalJson(receipt)) as Receipt
    expect(verify(read, book, digest)).toEqual(Result.succeed("same"))
  })

  it("leaves out facts that are given as unknown", () => {
    const answer = book.ask(leniency, { ...given, wilful: undefined }, today)
    expect(receiptOf(answer, book, digest).facts).toEqual({ onOwnInitiative: true, loss: "fully" })
  })

  it.each<[string, Partial<Receipt>, readonly [string, string][]]>([
    [
      "a fact",
      { facts: { ...given, wilful: true } },
      [
        ["receipt.changed", "sufficient"],
        ["receipt.changed", "answer"],
      ],
    ],
    ["the answer", { answer: { ...receipt.answer, certain: ["waived"] } }, [["receipt.changed", "answer"]]],
    ["a reason", { answer: { ...receipt.answer, reasons: ["otherwise"] } }, [["receipt.changed", "answer"]]],
    ["a parameter", { parameters: {} }, [["receipt.changed", "parameters"]]],
    [
      "the rulebook's digest",
      { rulebook: { ...receipt.rulebook, digest: "00" } },
      [["receipt.rulebook", "rulebook"]],
    ],
    ["the question", { question: "another" }, [["question.unknown", "another"]]],
  ])(
    "in which %s was altered does not replay, and says what came out differently",
    (_, altered, expected) => {
      expect(codes(verify({ ...receipt, ...altered }, book, digest))).toEqual(expected)
    },
  )

  it("does not replay with other rules or other values", () => {
    expect(codes(verify(receipt, example({ partlyCounts: false }), digest))).toEqual([
      ["receipt.rulebook", "rulebook"],
      ["receipt.changed", "parameters"],
    ])
  })

  it("asked of other rules tells whether the lawful choices change", () => {
    const stricter = bookOf(
      [leniency],
      [packOf("district", [rulesFor(leniency, (_, rule) => [rule("strict").must("full").cite(clause)])])],
    )
    const again = Result.getOrThrow(reask(receipt, stricter))
    expect([again.changed, again.before.certain, again.after.certain]).toEqual([
      true,
      ["waived", "lighter", "full"],
      ["full"],
    ])
    expect(Result.getOrThrow(reask(receipt, example({ partlyCounts: false }))).changed).toBe(false)
  })
})

describe("a rulebook", () => {
  it("has a version and a digest that change with its values", () => {
    const other = example({ partlyCounts: false })
    expect(other.version).not.toBe(book.version)
    expect(other.digest(digest)).not.toBe(book.digest(digest))
    expect(example({ partlyCounts: true }).digest(digest)).toBe(book.digest(digest))
  })
})

describe("the milder of two versions", () => {
  const dated = (before: "waived" | "full", after: "waived" | "full") =>
    rulesFor(leniency, (fact, rule) => [
      rule("before").when(fact.wilful).must(before).until(on("2026-01-01")).cite(clause),
      rule("after").when(fact.wilful).must(after).from(on("2026-01-01")).cite(clause),
      rule("duty").when(fact.onOwnInitiative).must("lighter").from(on("2026-01-01")).cite(clause),
    ])
  const days = { act: on("2025-06-01"), decision: on("2026-06-01") }
  const milderQuestion = { ...leniency, lexMitior: clause }
  const applies = (before: "waived" | "full", after: "waived" | "full", onOwnInitiative = false) => {
    const rules = bookOf([milderQuestion], [packOf("district", [dated(before, after)])])
    return Result.getOrThrow(
      askMilder(rules, milderQuestion, { wilful: true, onOwnInitiative, loss: "none" }, days, digest),
    )
  }

  it("is the version at the decision only where that is better", () => {
    expect([applies("full", "waived").applies, applies("waived", "full").applies]).toEqual([
      "decision",
      "act",
    ])
  })
  it("is the version at the act where both come to the same", () => {
    expect(applies("full", "full").applies).toBe("act")
  })
  it("is left to a person where one of them is in conflict", () => {
    expect(applies("full", "full", true).applies).toBe("person")
  })
  it("comes with both receipts, the clause, and what was not considered", () => {
    const milder = applies("full", "waived")
    expect([milder.receipts.atAct.on, milder.receipts.atDecision.on, milder.citation]).toEqual([
      "2025-06-01",
      "2026-06-01",
      clause,
    ])
    expect(milder.note.zh).toBe("适用决定时的规定：决定时的规定更轻。两者之间曾经施行的版本未予比较。")
  })
  it("does not apply where no clause says so, nor to a decision before the act", () => {
    const rules = bookOf(
      [leniency],
      [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
    )
    const without = askMilder(rules, leniency, {}, days, digest)
    expect(Result.isFailure(without) && without.failure.code).toBe("milder.notProvided")
    const reversed = askMilder(rules, milderQuestion, {}, { act: days.decision, decision: days.act }, digest)
    expect(Result.isFailure(reversed) && reversed.failure.code).toBe("milder.order")
  })
})
