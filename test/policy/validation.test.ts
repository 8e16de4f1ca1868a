import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import {
  always,
  booleanFact,
  chooseOne,
  factTerm,
  numberFact,
  outcome,
  parameter,
  rulebook,
  rulesFor,
  termOf,
  type Condition,
  type Pack,
  type Question,
  type Rule,
  type RulebookParts,
} from "./inside.js"
import {
  clause,
  leniency,
  leniencyRules,
  loss,
  measures,
  packOf,
  partlyCounts,
  serviceHours,
  wilful,
} from "./example-rules.js"

const named = (id: string) => text(id, id)
const base: Rule = {
  id: "r",
  question: "penalty.leniency",
  when: always,
  force: "may",
  then: ["lighter"],
  overrides: [],
  citations: [clause],
}
const good = packOf("national", [leniencyRules], { parameters: [partlyCounts, serviceHours] })
const withRules = (...rules: readonly Partial<Rule>[]): Pack => ({
  ...good,
  rules: [...good.rules, ...rules.map((rule) => ({ ...base, ...rule }))],
})
const lower = (part: Partial<Pack>): Pack => ({ ...packOf("district", []), ...part })
const reading = (when: Condition) => ({ packs: [withRules({ when })] })
const compared = (
  fact: string,
  relation: "is" | "atLeast",
  ...right: readonly (string | number | boolean)[]
): Condition => ({ kind: "compare", left: { fact }, relation, right })

const faultsOf = (parts: Partial<RulebookParts>): readonly string[] => {
  const made = rulebook({ questions: [leniency, measures], packs: [good], bindings: {}, ...parts })
  return Result.isSuccess(made) ? [] : made.failure.map(({ code, at }) => `${code} ${at ?? ""}`)
}
const asking = (question: Partial<Question>): Partial<RulebookParts> => ({
  questions: [{ ...leniency, ...question }, measures],
})

/** What is wrong, the parts that have it, and the code and place that must be said. */
const defects: readonly (readonly [string, Partial<RulebookParts>, string])[] = [
  [
    "a question listed twice",
    { questions: [leniency, leniency, measures] },
    "question.duplicate penalty.leniency",
  ],
  [
    "a fact listed twice",
    asking({ facts: [...leniency.facts, loss] }),
    "question.factTwice penalty.leniency",
  ],
  [
    "an outcome listed twice",
    asking({ outcomes: [...leniency.outcomes, ...leniency.outcomes.slice(0, 1)] }),
    "question.outcomeTwice penalty.leniency",
  ],
  [
    "more outcomes than there are bits",
    asking({
      outcomes: [
        ...leniency.outcomes,
        ...Array.from({ length: 30 }, (_, index) => outcome(`o${String(index)}`, named("o"))),
      ],
    }),
    "question.tooManyOutcomes penalty.leniency",
  ],
  [
    "an otherwise that is no outcome",
    asking({ otherwise: { outcome: "none", citations: [clause] } }),
    "question.otherwiseUnknown penalty.leniency",
  ],
  [
    "a group of facts it doesn't have",
    asking({ groups: [{ id: "g", label: named("g"), facts: ["unheard"] }] }),
    "question.groupUnknownFact penalty.leniency/g",
  ],
  [
    "a constraint that depends on a parameter",
    asking({
      constraints: [
        {
          id: "c",
          impossible: termOf({ parameter: "partlyCounts" }, true) as Condition,
          because: named("c"),
        },
      ],
    }),
    "constraint.readsParameter penalty.leniency/c",
  ],
  [
    "bounds off the grid",
    asking({
      facts: [...leniency.facts, numberFact("n", { label: named("n"), min: 0.3, max: 2, step: 0.5 })],
    }),
    "fact.domain penalty.leniency/n",
  ],
  [
    "a least value above the greatest",
    asking({ facts: [...leniency.facts, numberFact("n", { label: named("n"), min: 2, max: 1, step: 1 })] }),
    "fact.domain penalty.leniency/n",
  ],
  [
    "one fact defined in two ways",
    asking({
      facts: [...leniency.facts.slice(0, 1), booleanFact("wilful", { label: named("other") }), loss],
    }),
    "fact.twoDefinitions wilful",
  ],
  [
    "chosen facts in a circle",
    asking({
      facts: [
        ...leniency.facts,
        booleanFact("c", { label: named("c"), chosen: { question: "penalty.leniency" } }),
      ],
    }),
    "fact.chosenCircle penalty.leniency",
  ],

  ["a pack listed twice", { packs: [good, { ...good, rules: [] }] }, "pack.duplicate national"],
  ["a higher pack after a lower one", { packs: [packOf("district", []), good] }, "pack.tierOrder national"],
  [
    "a pack whose ground isn't above it",
    { packs: [good, lower({ extends: ["province"] })] },
    "pack.missingAbove district",
  ],
  ["two rules of one name", { packs: [withRules({ id: "wilful" })] }, "rule.duplicate wilful"],
  [
    "one parameter defined in two ways",
    { packs: [good, lower({ parameters: [{ ...partlyCounts, setBy: "pack" }] })] },
    "parameter.twoDefinitions partlyCounts",
  ],
  [
    "an addition to a question not listed",
    { packs: [good, lower({ closes: [{ question: "unheard", citation: clause }] })] },
    "question.unlisted district",
  ],
  [
    "an outcome added to a question that chooses one",
    {
      packs: [
        good,
        lower({ outcomes: [{ question: "penalty.leniency", outcome: outcome("more", named("more")) }] }),
      ],
    },
    "question.closedOutcomes district/more",
  ],
  [
    "a lower pack that constrains a fact of others",
    {
      packs: [
        good,
        lower({
          constraints: [
            {
              question: "penalty.leniency",
              constraint: { id: "c", impossible: factTerm(wilful), because: named("c") },
            },
          ],
        }),
      ],
    },
    "constraint.reach district/c",
  ],
  [
    "a delegation of an outcome that isn't there",
    {
      packs: [
        {
          ...good,
          delegations: [
            { id: "d", question: "penalty.leniency", when: always, outcomes: ["unheard"], citation: clause },
          ],
        },
      ],
    },
    "delegation.unknownOutcome national/d",
  ],
  [
    "a delegation on a fact that isn't there",
    {
      packs: [
        {
          ...good,
          delegations: [
            {
              id: "d",
              question: "penalty.leniency",
              when: compared("unheard", "is", true),
              outcomes: ["full"],
              citation: clause,
            },
          ],
        },
      ],
    },
    "condition.unknownFact national/d",
  ],

  [
    "a rule for a question not listed",
    { packs: [withRules({ question: "unheard" })] },
    "rule.unknownQuestion national/r",
  ],
  [
    "a rule with an outcome that isn't there",
    { packs: [withRules({ then: ["unheard"] })] },
    "rule.unknownOutcome national/r",
  ],
  [
    "a rule that overrides what isn't there",
    { packs: [withRules({ overrides: ["unheard"] })] },
    "rule.unknownOverride national/r",
  ],
  [
    "a rule that overrides across questions",
    { packs: [withRules({ question: "penalty.measures", then: ["rectify"], overrides: ["wilful"] })] },
    "rule.overridesAcrossQuestions national/r",
  ],
  [
    "rules that override each other in a circle",
    {
      packs: [
        withRules({ id: "r", overrides: ["s"] }, { id: "s", overrides: ["r"], from: on("2030-01-01") }),
      ],
    },
    "rule.overridesCircle penalty.leniency",
  ],
  [
    "outcomes without a force",
    {
      packs: [
        {
          ...good,
          rules: [
            ...good.rules,
            {
              id: "r",
              question: "penalty.leniency",
              when: always,
              then: ["full"],
              overrides: ["wilful"],
              citations: [clause],
            },
          ],
        },
      ],
    },
    "rule.noForce national/r",
  ],
  ["a force without outcomes", { packs: [withRules({ then: [] })] }, "rule.noOutcome national/r"],
  [
    "a rule that says nothing",
    {
      packs: [
        {
          ...good,
          rules: [
            ...good.rules,
            {
              id: "r",
              question: "penalty.leniency",
              when: always,
              then: [],
              overrides: [],
              citations: [clause],
            },
          ],
        },
      ],
    },
    "rule.saysNothing national/r",
  ],
  [
    "a date that is no date parameter",
    { packs: [withRules({ from: { parameter: "partlyCounts" } })] },
    "rule.dateParameter national/r",
  ],
  [
    "a rule that ends before it begins",
    { packs: [withRules({ from: on("2026-02-01"), until: on("2026-02-01") })] },
    "rule.dates national/r",
  ],

  [
    "a condition on a fact that isn't there",
    reading(compared("unheard", "is", true)),
    "condition.unknownFact national/r",
  ],
  [
    "a condition on a parameter that isn't there",
    reading({ kind: "compare", left: { fact: "loss" }, relation: "is", right: { parameter: "unheard" } }),
    "condition.unknownParameter national/r",
  ],
  ["a value outside the domain", reading(compared("loss", "is", "wholly")), "condition.value national/r"],
  [
    "an order of what has none",
    reading(compared("wilful", "atLeast", true)),
    "condition.unordered national/r",
  ],
  [
    "a fact compared with a parameter of another type",
    reading({
      kind: "compare",
      left: { fact: "loss" },
      relation: "is",
      right: { parameter: "serviceHours" },
    }),
    "condition.parameterType national/r",
  ],
  ["a comparison with nothing", reading(compared("loss", "is")), "condition.count national/r"],

  [
    "a value for a parameter that isn't there",
    { bindings: { unheard: true } },
    "binding.unknownParameter bindings/unheard",
  ],
  ["a value of the wrong type", { bindings: { partlyCounts: "yes" } }, "binding.type bindings/partlyCounts"],
  ["a value off the grid", { bindings: { serviceHours: 10.25 } }, "binding.type bindings/serviceHours"],
  [
    "a value that ends before it begins",
    { bindings: { serviceHours: [{ value: 10, from: on("2026-02-01"), until: on("2026-01-01") }] } },
    "binding.dates bindings/serviceHours",
  ],
  [
    "a pack's own value of the wrong type",
    { packs: [{ ...good, bindings: { serviceHours: true } }] },
    "binding.type national/serviceHours",
  ],
]

describe("a rulebook is refused for", () => {
  it.each(defects)("%s", (_, parts, expected) => {
    expect(faultsOf(parts)).toContain(expected)
  })

  it("an outcome that the rank of its source can't found, naming the source", () => {
    const competent = chooseOne("penalty.leniency", {
      ...leniency,
      outcomes: { waived: { label: named("waived"), competentRanks: ["law"] }, full: named("full") },
      otherwise: { outcome: "full", citations: [clause] },
    })
    const local = { ...clause, rank: "normativeDocument" as const }
    const rules = (source: typeof clause | typeof local) =>
      rulesFor(competent, (_, rule) => [rule("waive").may("waived").cite(source)])
    const made = (source: typeof clause | typeof local) =>
      rulebook({ questions: [competent], packs: [packOf("district", [rules(source)])], bindings: {} })
    expect(Result.isSuccess(made(clause))).toBe(true)
    const refused = made(local)
    expect(
      Result.isFailure(refused) && refused.failure.map(({ code, at, citation }) => [code, at, citation]),
    ).toEqual([["rule.competence", "district/waive", local]])
  })

  it("everything at once", () => {
    const found = faultsOf({
      packs: [withRules({ then: ["unheard"], overrides: ["unheard"] })],
      bindings: { unheard: true },
    })
    expect(found).toEqual([
      "rule.unknownOutcome national/r",
      "rule.unknownOverride national/r",
      "binding.unknownParameter bindings/unheard",
    ])
  })
})

describe("what is wrong", () => {
  it("is said in Chinese and English with what to do, and never with a value", () => {
    for (const [, parts] of defects) {
      const made = rulebook({ questions: [leniency, measures], packs: [good], bindings: {}, ...parts })
      if (Result.isSuccess(made)) throw new Error("each of them is refused")
      for (const { message, remedy } of made.failure) {
        expect(message.zh).toMatch(/[\u4e00-\u9fff].*。$/u)
        expect(message.en).toMatch(/^[^\u4e00-\u9fff]+\.$/u)
        expect(remedy.zh).toMatch(/[\u4e00-\u9fff].*。$/u)
        expect(remedy.en).toMatch(/^[^\u4e00-\u9fff]+\.$/u)
        expect(message.zh + message.en).not.toMatch(/wholly|10\.25/u)
      }
    }
  })

  it("is nothing in a sound stack", () => {
    expect(faultsOf({ bindings: { partlyCounts: true, serviceHours: 10.5 } })).toEqual([])
  })

  it("is a parameter whose domain is empty", () => {
    const empty = parameter(
      "empty",
      { kind: "number", min: 1, max: 0, step: 1 },
      { label: named("empty"), issuedBy: named("host"), citation: clause },
    )
    expect(faultsOf({ packs: [{ ...good, parameters: [...good.parameters, empty] }] })).toEqual([
      "parameter.domain empty",
    ])
  })
})
