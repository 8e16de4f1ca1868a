import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readCases, columns } from "../../examples/adapters/import/index.js"
import { run } from "../../src/cli/run.js"
import {
  canonicalJson,
  on,
  parseCalendarDate,
  parsePartyRef,
  parseResidentId,
  parseUnifiedCreditCode,
  sha256Digest,
} from "../../src/kernel/index.js"
import { penaltyLeniency } from "../../src/penalty/index.js"
import { decodePack, decodeReceipt, packFromYaml, parseCondition } from "../../src/policy/codec/index.js"
import { explain, receiptOf } from "../../src/policy/index.js"
import { readScenarios } from "../../src/testing/index.js"
import { standardRulebook } from "../../src/packs/index.js"
import { lifeOf, open } from "../application/office.js"
import { canaries, canary, foundIn } from "./canaries.js"

const rules = Result.getOrThrow(standardRulebook({ "plan.effectiveFrom": on("2022-03-01") }))
const personal = [canary.name, canary.residentId, canary.phone]

/** Every text in a value, wherever it stands. */
const allOf = (value: unknown): string => JSON.stringify(value)

/** Puts a word in place of each value of some JSON in turn, and adds it as a key to each object. */
const poisoned = function* (value: unknown, word: string): Generator {
  yield word
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      for (const changed of poisoned(value[index], word))
        yield value.map((item: unknown, at) => (at === index ? changed : item))
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, [canary.key]: word }
    for (const [key, item] of Object.entries(value))
      for (const changed of poisoned(item, word)) yield { ...value, [key]: changed }
  }
}

describe("no personal value comes out of a door it goes in by:", () => {
  it("the canaries are worth searching for", () => {
    expect(canaries.length).toBeGreaterThan(50)
    expect(foundIn(`…${canary.name}…`)).toEqual([canary.name])
  })

  it("identifiers and dates", () => {
    for (const word of personal)
      for (const read of [parseResidentId, parseUnifiedCreditCode, parseCalendarDate, parsePartyRef]) {
        const result: Result.Result<unknown, unknown> = read(`${word}!`)
        expect(Result.isFailure(result)).toBe(true)
        expect(foundIn(allOf(result))).toEqual([])
      }
  })

  it("commands, wherever in them the value stands", async () => {
    let refused = 0
    for (const word of personal)
      for (const command of lifeOf("oa:9"))
        for (const wrong of poisoned(command, word)) {
          const outcome = await open().office.handle(wrong)
          if (outcome.kind === "done") continue
          refused += 1
          const told =
            outcome.kind === "refused" ? allOf([outcome.reasons, outcome.missing]) : allOf(outcome.fault)
          expect(foundIn(told)).toEqual([])
        }
    expect(refused).toBeGreaterThan(200)
  })

  it("packs, receipts and conditions", () => {
    const pack = {
      id: "p",
      version: "1",
      rules: [{ id: "r", question: "penalty.leniency", when: "always", cite: [] }],
    }
    for (const word of personal)
      for (const wrong of poisoned(pack, word)) {
        expect(foundIn(allOf(decodePack(wrong, { file: "p.json" })))).toEqual([])
        expect(foundIn(allOf(decodeReceipt(wrong, { file: "r.json" })))).toEqual([])
        expect(foundIn(allOf(packFromYaml(JSON.stringify(wrong), { file: "p.yaml" })))).toEqual([])
      }
    for (const word of personal) expect(foundIn(allOf(parseCondition(`not (${word} >`)))).toEqual([])
  })

  it("scenarios", () => {
    const scenario = {
      案例名称: "示例",
      判断事项: "penalty.leniency",
      基准日期: "2026-05-06",
      已知事实: { 主动纠正: "是" },
      预期结论: { 只能: "依规惩戒" },
    }
    for (const word of personal)
      for (const wrong of poisoned(scenario, word)) {
        const read = readScenarios(JSON.stringify(wrong), "s.yaml", rules)
        if (Result.isFailure(read)) expect(foundIn(allOf(read.failure))).toEqual([])
      }
  })

  it("rows of an old system's list", () => {
    const header = columns.join(",")
    for (const word of personal)
      columns.forEach((_, index) => {
        const row = columns.map((__, at) => (at === index ? word : "1")).join(",")
        const read = readCases("cases.csv", new TextEncoder().encode(`${header}\n${row}\n`), "utf-8")
        expect(read.faults.length).toBeGreaterThan(0)
        expect(foundIn(allOf(read.faults))).toEqual([])
      })
  })

  it("questions: what is asked with wrong facts, its explanation and its receipt", () => {
    for (const word of personal) {
      const given = JSON.parse(JSON.stringify({ onOwnInitiative: word, [canary.key]: true }))
      const answer = rules.ask(penaltyLeniency, given, on("2026-05-06"))
      expect(answer.status).toBe("refused")
      expect(foundIn(allOf(answer.faults))).toEqual([])
      for (const language of ["zh", "en"] as const)
        expect(foundIn(explain(answer, rules, { language, format: "html" }))).toEqual([])
      expect(foundIn(canonicalJson(receiptOf(answer, rules, sha256Digest)))).toEqual([])
    }
  })

  // A path that the user typed is said again; what stands in the file isn't.
  it("the command line", async () => {
    const printed: string[] = []
    const terminal = {
      language: "zh" as const,
      print: (words: string) => printed.push(words),
      complain: (words: string) => printed.push(words),
      answer: () => Promise.resolve(canary.name),
      today: () => on("2026-06-30"),
    }
    for (const words of [
      [canary.name],
      ["check", "examples", "--on", canary.name],
      ["check", "--with", canary.name, "examples/policy"],
      ["ask", canary.name],
      ["ask", "penalty.leniency", "--on", canary.residentId],
      ["export-pack", canary.phone],
    ])
      expect(await run(words, () => terminal)).not.toBe(0)
    expect(printed.length).toBeGreaterThan(4)
    expect(printed.filter((line) => foundIn(line).length > 0)).toEqual([])
  })
})
