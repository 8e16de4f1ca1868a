import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as policy from "../../src/policy/index.js"
import * as proof from "../../src/policy/proof/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import {
  bookOf,
  clause,
  digest,
  leniency,
  leniencyRules,
  onOwnInitiative,
  packOf,
  partlyCounts,
  serviceHours,
} from "./example-rules.js"

const { on, text } = kernel
const lossRecovered = policy.booleanFact("lossRecovered", { label: text("挽回损失", "loss recovered") })
const simple = policy.chooseOne("simple", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts: [onOwnInitiative, lossRecovered],
  outcomes: {
    waived: text("免于惩戒", "waived"),
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "full"),
  },
})
const rulebook = bookOf(
  [leniency],
  [packOf("district", [leniencyRules], { parameters: [partlyCounts, serviceHours] })],
)
const answer = rulebook.ask(leniency, { onOwnInitiative: true, loss: "fully" }, on("2026-05-06"))

// What the examples take for granted, as their comments say; by file where they differ.
const shared = {
  digest,
  title: text("示例办法", "example"),
  citation: clause,
  jurisdiction: text("示例区", "example"),
  plan: clause,
}
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "rules-for.ts": { leniency: simple },
  "theorem.ts": { leniency: simple, can: proof.can, theoremsFor: proof.theoremsFor },
  "milder.ts": { rulebook, leniency },
  "standing.ts": { answer: { certain: ["z"], possible: ["x", "z"] } },
  "unverified.ts": { rulebook },
  "receipt-of.ts": { rulebook, answer, receipt: policy.receiptOf(answer, rulebook, digest) },
}

const files = readdirSync("src/policy").filter((file) => file.endsWith(".ts"))
const examples = files.flatMap((file) =>
  examplesOf(`src/policy/${file}`).map((example) => ({ file, example })),
)

describe("the examples in the documentation of the rule language", () => {
  for (const { file, example } of examples) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...policy, ...shared, ...given[file], Result }),
      ).toBeGreaterThan(0)
    })
  }
})
