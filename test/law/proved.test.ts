/** What ships is proved: the standard rules, and with each optional pack, whatever the host will set. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { run } from "../../src/cli/run.js"
import { loadRules } from "../../src/cli/load-rules.js"
import { shippedPacks, standardPacks } from "../../src/cli/shipped-packs.js"
import { cite, on, text } from "../../src/kernel/index.js"
import { integrityGuidance } from "../../src/law/index.js"
import {
  district,
  districtExemptionBesideInstrument,
  exemptionBesideInstrument,
  national,
  questions,
  repairCap,
  repairCoolingOff,
} from "../../src/packs/index.js"
import {
  booleanFact,
  chooseOne,
  pack,
  rulebook,
  type Rulebook,
  type Theorem,
} from "../../src/policy/index.js"
import { isProved, prove, type QuestionProof } from "../../src/policy/proof/index.js"
import { statute } from "../bench/statute.js"
import { clause } from "../model/vectors.js"

const confirmation = cite(integrityGuidance)

/** A delegation that only a host's own confirmation can found is no pack by itself. */
const needsConfirmation = districtExemptionBesideInstrument.id

const optional = shippedPacks
  .filter((one) => !standardPacks.includes(one))
  .map(({ id }) => id)
  .filter((id) => id !== needsConfirmation)

const failedTheorems = (proofs: readonly QuestionProof[]): readonly string[] =>
  proofs.flatMap(({ theorems }) =>
    theorems.filter(({ proof }) => proof.status !== "proved").map(({ theorem }) => theorem.id),
  )

const provedTogether = (law: Rulebook): void => {
  const proofs = prove(law, { withoutNotes: true })
  expect(proofs.flatMap(({ findings }) => findings.map(({ kind, at }) => `${kind} ${at}`))).toEqual([])
  expect(failedTheorems(proofs)).toEqual([])
  expect(isProved(proofs)).toBe(true)
}

describe("the shipped rules", () => {
  it("are proved by the command, and are silent where the reviewed list says", async () => {
    const printed: string[] = []
    const code = await run(["prove"], (language) => ({
      language,
      print: (line) => printed.push(line),
      complain: (line) => printed.push(line),
      answer: () => Promise.resolve(undefined),
      today: () => on("2026-05-06"),
    }))
    expect(printed.filter((line) => /不成立：|未能证明：/u.test(line))).toEqual([])
    expect(printed).toContain("无条款作答的情形与审阅过的清单一致。")
    expect(code).toBe(0)
  })

  it.each(optional)("are proved together with %s", (id) => {
    provedTogether(Result.getOrThrow(loadRules({ packs: [], with: [id] })))
  })

  it.each([repairCap, repairCoolingOff])("are proved together with a host's own $name", (limit) => {
    const made = rulebook({
      questions,
      packs: [national, district, limit(clause, text("示例区", "an example district"))],
      bindings: {},
    })
    provedTogether(Result.getOrThrow(made))
  })

  it("are proved together with an exemption beside an instrument that the host has confirmed", () => {
    const made = rulebook({
      questions,
      packs: [national, exemptionBesideInstrument(confirmation), district, districtExemptionBesideInstrument],
      bindings: {},
    })
    provedTogether(Result.getOrThrow(made))
  })

  it("of the national pack alone keep every theorem that it states", () => {
    const law = Result.getOrThrow(rulebook({ questions, packs: [national], bindings: {} }))
    expect(failedTheorems(prove(law, { withoutNotes: true }))).toEqual([])
  })
})

it("a statute of two hundred rules in twenty parts is proved, with its five theorems", () => {
  const { question, pack: statutePack } = statute(20, 1)
  const law = Result.getOrThrow(rulebook({ questions: [question], packs: [statutePack], bindings: {} }))
  const [proof] = prove(law)
  expect(statutePack.rules).toHaveLength(200)
  expect(proof?.findings).toEqual([])
  expect(proof?.theorems.map((one) => one.proof.status)).toEqual(Array(5).fill("proved"))
})

describe("a theorem that names what its question doesn't have", () => {
  const told = booleanFact("told", { label: text("已告知", "told") })
  const question = chooseOne("example", {
    ask: text("可否？", "May it be?"),
    facts: [told],
    outcomes: { granted: text("准许", "granted") },
  })
  const codes = (theorem: Omit<Theorem, "says">): readonly string[] => {
    const made = rulebook({
      questions: [question],
      packs: [
        pack({
          id: "example",
          version: "1",
          title: text("示例", "example"),
          citation: clause,
          jurisdiction: text("示例", "example"),
          tier: "national",
          ruleSets: [],
          theorems: [{ ...theorem, says: text("示例", "example") }],
        }),
      ],
      bindings: {},
    })
    return Result.isFailure(made) ? made.failure.map(({ code }) => code) : []
  }
  const always = { kind: "all", of: [] } as const
  it.each([
    [
      "theorem.unknownQuestion",
      { id: "a", question: "other", proposition: { kind: "independent", of: ["told"] } },
    ],
    [
      "theorem.unknownOutcome",
      {
        id: "a",
        question: "example",
        proposition: { kind: "sufficient", condition: always, claim: { kind: "never", outcome: "grantted" } },
      },
    ],
    [
      "theorem.unknownFact",
      { id: "a", question: "example", proposition: { kind: "independent", of: ["tolled"] } },
    ],
    [
      "theorem.order",
      {
        id: "a",
        question: "example",
        proposition: { kind: "monotone", more: [{ fact: "told", order: ["yes"] }], never: "worse" },
      },
    ],
    [
      "condition.unknownFact",
      {
        id: "a",
        question: "example",
        proposition: {
          kind: "independent",
          of: ["told"],
          where: { kind: "compare", left: { fact: "tolled" }, relation: "is", right: [true] },
        },
      },
    ],
  ] as const)("is refused: %s", (code, theorem) => {
    expect(codes(theorem)).toEqual([code])
  })
})
