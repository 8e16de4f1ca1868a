import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as dmn from "../../src/policy/dmn/index.js"
import * as policy from "../../src/policy/index.js"
import { run } from "../../src/cli/run.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { clause } from "../model/vectors.js"
import { readDmn } from "./engines.js"

const { text, on } = kernel
const hours = policy.parameter(
  "hours",
  { kind: "number", min: 0, max: 100, step: 1 },
  {
    label: text("时数", "hours"),
    issuedBy: text("区联席会议办公室", "the district joint-conference office"),
    citation: clause,
  },
)
const exampleQuestion = policy.chooseOne("penalty.leniency", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts: [
    policy.booleanFact("corrected", { label: text("已经纠正", "corrected") }),
    policy.numberFact("served", { label: text("时数", "hours"), min: 0, max: 100, step: 1 }),
  ],
  outcomes: { waived: text("免于惩戒", "waived"), full: text("依规惩戒", "full") },
  otherwise: { outcome: "full", citations: [clause] },
})
const made = (bindings: policy.Bindings): policy.Rulebook =>
  Result.getOrThrow(
    policy.rulebook({
      questions: [exampleQuestion],
      packs: [
        policy.pack({
          id: "example",
          version: "1",
          title: text("示例", "example"),
          citation: clause,
          jurisdiction: text("示例区", "an example"),
          tier: "district",
          parameters: [hours],
          ruleSets: [
            policy.rulesFor(exampleQuestion, (fact, rule) => [
              rule("corrected")
                .when(policy.all(fact.corrected, fact.served.atLeast(hours)))
                .may("waived")
                .cite(clause),
            ]),
          ],
        }),
      ],
      bindings,
    }),
  )
const exampleRulebook = made({ hours: 40 })

describe("the examples in the documentation of DMN", () => {
  const files = readdirSync("src/policy/dmn").map((file) => `src/policy/dmn/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file))) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...policy, ...dmn, exampleQuestion, exampleRulebook, Result }),
      ).toBeGreaterThan(0)
    })
  }
})

describe("what DMN can't be written of", () => {
  it("is a question that isn't there, or a parameter that nobody has set", () => {
    const codes = (rulebook: policy.Rulebook, id: string) => {
      const found = dmn.emitDmn(rulebook, { id }, on("2026-05-06"))
      return Result.isFailure(found) ? found.failure.map(({ code }) => code) : []
    }
    expect(codes(exampleRulebook, "nowhere")).toEqual(["question.unknown"])
    expect(codes(made({}), "penalty.leniency")).toEqual(["parameter.missing"])
  })
})

describe("chengxin emit --as dmn", () => {
  it("prints a model in the language asked for", async () => {
    const out: string[] = []
    const words = [
      "emit",
      "exemption.acceptance",
      "--as",
      "dmn",
      "--parameters",
      "examples/policy/parameters.yaml",
    ]
    const code = await run([...words, "--lang", "en"], (language) => ({
      language,
      print: (line) => out.push(line),
      complain: (line) => out.push(line),
      answer: () => Promise.resolve(undefined),
      today: () => on("2026-05-06"),
    }))
    expect(code).toBe(0)
    const { warnings } = await readDmn(out.join("\n"))
    expect(warnings).toEqual([])
    expect(out.join("\n")).toContain("Answers are advice; the competent body decides.")
  })
})
