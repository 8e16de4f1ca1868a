// A conclusion that exempted or reduced stays, unless materials turn out to be false and the rules let it go: who
// withdraws it is held to the answer like whoever determined it (方案三（一）4).
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { national, questions } from "../../src/packs/index.js"
import { rulebook, type GivenFacts } from "../../src/policy/index.js"
import { decide, evolve, initial, type CommandBody, type RecordState } from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { contextAt, factsOf } from "../model/shipped-law.js"

const day = on("2026-03-10")
const context = contextAt(day)
const decided = (state: RecordState, command: CommandBody, within = context) =>
  decide(state, { ...command, actor: stock.office }, within)

/** The case of a person whom the competent body exempted, or not. */
const concluded = (outcome: "exempt" | "notExempt", ground: boolean): RecordState =>
  [
    {
      type: "reportAllegation" as const,
      data: {
        subject: stock.person,
        facts: factsOf(stock.person, { developmentError: ground }),
        evidence: [],
      },
    },
    ...stock.tolerance.filter(
      ({ type, data }) =>
        ["startTolerance", "verifyTolerance"].includes(type) ||
        (type === "chooseToleranceAcceptance" && data.outcome === "accept") ||
        (type === "chooseTolerance" && data.outcome === outcome),
    ),
  ].reduce<RecordState>(
    (state, command) => Result.getOrThrow(decided(state, command)).reduce(evolve, state),
    initial,
  )
const exempted = concluded("exempt", true)

const withdrawing = (changes: object = {}): CommandBody => ({
  type: "withdrawTolerance",
  data: {
    by: stock.by,
    grounds: ["rules-relied-on"],
    evidence: [{ kind: "falseMaterials", ref: "E-1" }],
    facts: { falseMaterialsFound: true, groundStandsWithout: false },
    ...changes,
  },
})
const why = (state: RecordState, command: CommandBody, within = context) => {
  const refused = decided(state, command, within)
  if (Result.isSuccess(refused)) throw new Error("withdrawn")
  return refused.failure.reasons.map(({ code, at, citation }) =>
    [code, at, citation?.article].filter((word) => word !== undefined).join(" "),
  )
}

describe("a conclusion that exempted", () => {
  it("and wouldn't stand without the false materials is withdrawn, on the rule that says so", () => {
    const facts = { falseMaterialsFound: true, groundStandsWithout: false }
    expect(Result.getOrThrow(decided(exempted, withdrawing()))).toMatchObject([
      {
        type: "toleranceWithdrawn",
        data: { facts },
        basis: [{ article: "三（一）4" }],
        receipt: { question: "exemption.withdrawal", facts: { ...facts, exemptionConclusion: "exempt" } },
      },
    ])
  })

  it.each<readonly [string, GivenFacts, boolean]>([
    ["nothing came to light", { falseMaterialsFound: false }, false],
    [
      "somebody complained, and nothing came to light",
      { falseMaterialsFound: false, complaintAboutTolerance: true },
      false,
    ],
    [
      "materials were false, and a ground stands without them: either way",
      { falseMaterialsFound: true, groundStandsWithout: true },
      true,
    ],
  ])("%s", (_what, facts, goes) => {
    expect(Result.isSuccess(decided(exempted, withdrawing({ facts })))).toBe(goes)
  })

  it("stays with the clause that keeps it", () => {
    expect(why(exempted, withdrawing({ facts: { falseMaterialsFound: false } }))).toEqual([
      "choice.unlawful 三（一）4",
    ])
    expect(why(exempted, withdrawing({ facts: { exemptionConclusion: "notExempt" } }))).toEqual([
      "facts.contradictCase exemptionConclusion",
    ])
  })

  it("stays where no rule of the stack speaks of it", () => {
    const rules = Result.getOrThrow(
      rulebook({ questions, packs: [{ ...national, rules: [] }], bindings: {} }),
    )
    expect(why(exempted, withdrawing(), { ...context, rulebook: rules })).toEqual([
      "choice.unlawful 三（一）4",
    ])
  })
})

describe("a conclusion that didn't exempt", () => {
  it("is not withdrawn for false materials: nothing was granted on them", () => {
    expect(why(concluded("notExempt", false), withdrawing())).toEqual(["choice.unlawful 三（一）4"])
  })
})
