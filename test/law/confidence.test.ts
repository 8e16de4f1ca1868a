// How well each source is known, and where it may stand: A and B by default, C only where a host lets it in, D and M only
// in examples/.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { shippedPacks, standardPacks } from "../../src/cli/shipped-packs.js"
import { on, sha256Digest, type Citation, type Confidence } from "../../src/kernel/index.js"
import * as law from "../../src/law/index.js"
import {
  district,
  districtExemptionBesideInstrument,
  jointMeasures,
  national,
  questions,
  rule36Handling,
} from "../../src/packs/index.js"
import { decodeReceipt, packFromYaml } from "../../src/policy/codec/index.js"
import { explain, receiptOf, rulebook, unverifiedSources, verify, type Pack } from "../../src/policy/index.js"

const citationsOf = (one: Pack): readonly Citation[] => [
  one.citation,
  ...one.rules.flatMap(({ citations }) => citations),
  ...one.parameters.map(({ citation }) => citation),
  ...one.delegations.map(({ citation }) => citation),
  ...one.closes.map(({ citation }) => citation),
  ...one.theorems.flatMap(({ citation }) => citation ?? []),
  ...one.facts.flatMap(({ fact }) => fact.citation ?? []),
]

const below = (one: Pack, allowed: readonly Confidence[]): readonly string[] =>
  citationsOf(one).flatMap(({ title, confidence }) =>
    allowed.includes(confidence) ? [] : [`${one.id}: ${title}`],
  )

/** Packs that rest on a secondary summary, each for a host to let in. */
const letIn = shippedPacks.filter((one) => citationsOf(one).some(({ confidence }) => confidence === "C"))

describe("the sources of the shipped packs", () => {
  it.each([...standardPacks, jointMeasures])("$id, which stands by default, are at A or B", (one) => {
    expect(below(one, ["A", "B"])).toEqual([])
    expect(citationsOf(one).length).toBeGreaterThan(5)
  })

  it.each(shippedPacks)("$id are at C or better", (one) => {
    expect(below(one, ["A", "B", "C"])).toEqual([])
  })

  it("of a pack that rests on C stand in no pack by default, and its title says so", () => {
    expect(letIn.map(({ id }) => id)).toEqual(["local.rule36-handling"])
    expect(letIn.filter((one) => standardPacks.includes(one)).map(({ id }) => id)).toEqual([])
    expect(letIn.filter(({ title }) => !title.zh.includes("未核对原文")).map(({ id }) => id)).toEqual([])
  })

  it("of what answers otherwise, and of the documents themselves, are at A, B or C", () => {
    const otherwise = questions.flatMap((question) => question.otherwise?.citations ?? [])
    expect(otherwise.filter(({ confidence }) => confidence !== "A" && confidence !== "B")).toEqual([])
    const documents = Object.values(law).flatMap((one) =>
      typeof one === "object" && "confidence" in one ? [one] : [],
    )
    expect(documents.length).toBeGreaterThan(30)
    expect(documents.filter(({ confidence }) => !["A", "B", "C"].includes(confidence))).toEqual([])
  })

  it("marked D or M are written in examples/ only, and show where one is stacked", () => {
    const marked = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("policy"))
      .filter((name) => /confidence: "[DM]"|,\s*"[DM]",?\s*\)/u.test(readFileSync(join("src", name), "utf8")))
    expect(marked).toEqual([])
    const file = "examples/packs/exemption-beside-instrument.yaml"
    const example = Result.getOrThrow(packFromYaml(readFileSync(file, "utf8"), { file }))
    expect(below(example, ["A", "B", "C"])).not.toEqual([])
    const stack = Result.getOrThrow(
      rulebook({
        questions,
        packs: [national, example, district, districtExemptionBesideInstrument],
        bindings: {},
      }),
    )
    expect(unverifiedSources("record.admission", stack)).toEqual([{ pack: example.id, confidence: "M" }])
    expect(unverifiedSources("penalty.leniency", stack)).toEqual([])
  })
})

describe("a source that a host lets in below A and B", () => {
  const made = (packs: readonly Pack[]) => Result.getOrThrow(rulebook({ questions, packs, bindings: {} }))
  const day = on("2026-05-06")

  it.each(questions)("shows in every receipt and explanation: $id", (question) => {
    const stack = made([national, rule36Handling, district])
    const answer = stack.ask(question, {}, day)
    const receipt = receiptOf(answer, stack, sha256Digest)
    expect(receipt.unverified).toEqual([{ pack: rule36Handling.id, confidence: "C" }])
    expect(Result.getOrThrow(verify(receipt, stack, sha256Digest))).toBe("same")
    const stored: unknown = JSON.parse(JSON.stringify(receipt))
    expect(Result.getOrThrow(decodeReceipt(stored, { file: "receipt.json" }))).toEqual(receipt)
    expect(explain(answer, stack, { language: "zh", format: "text" })).toContain(`${rule36Handling.id} (C)`)
    const { unverified: _, ...silent } = receipt
    expect(Result.isFailure(verify(silent, stack, sha256Digest))).toBe(true)
  })

  it("shows in none without it", () => {
    const stack = made(standardPacks)
    for (const question of questions)
      expect(receiptOf(stack.ask(question, {}, day), stack, sha256Digest).unverified).toBeUndefined()
  })
})
