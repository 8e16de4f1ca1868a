/** Counterfactuals of small invented rules: what is said in words, and what is refused. */
import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import {
  all,
  booleanFact,
  chooseOne,
  dateFact,
  each,
  factTerm,
  not,
  numberFact,
  oneOfFact,
  parameter,
  rulesFor,
  type Bindings,
  type GivenFacts,
  type Pack,
} from "../../src/policy/index.js"
import { decodePack, encodePack } from "../../src/policy/codec/index.js"
import * as counterfactual from "../../src/policy/counterfactual/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import { bookOf, clause, packOf } from "./example-rules.js"

const { on, text } = kernel
const { closest, closestText } = counterfactual
type Options = counterfactual.ClosestOptions

const loss = oneOfFact("lossRecovered", {
  label: text("挽回损失", "loss recovered"),
  ordered: true,
  move: "up",
  options: {
    none: text("未挽回", "none"),
    partly: text("部分挽回", "partly"),
    fully: text("全部挽回", "fully"),
  },
})
const hours = numberFact("serviceHours", {
  label: text("公益服务时数", "hours of service"),
  unit: text("小时", "hours"),
  min: 0,
  max: 100,
  step: 0.5,
  move: "up",
  movedBy: text("再完成{amount}公益服务（共{value}）", "serve {amount} more ({value} in all)"),
})
const debt = numberFact("debt", {
  label: text("欠款", "debt"),
  unit: text("万元", "ten thousand yuan"),
  min: 0,
  max: 50,
  step: 1,
  move: "down",
})
const waited = booleanFact("waited", { label: text("期限届满", "the period has run") })
const wilful = booleanFact("wilful", { label: text("明知故犯", "wilful") })
const confided = booleanFact("confided", {
  label: text("已向医生说明", "told a doctor"),
  sensitivity: "personal",
  move: "up",
})
const signed = dateFact("signed", {
  label: text("承诺签署日期", "day of the commitment"),
  first: on("2026-01-01"),
  last: on("2026-12-31"),
  move: "both",
})
const needed = parameter(
  "neededHours",
  { kind: "number", min: 0, max: 60, step: 0.5 },
  {
    label: text("所需时数", "hours needed"),
    issuedBy: text("区联席会议办公室", "the office"),
    citation: clause,
  },
)

const leniency = chooseOne("penalty.leniency", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts: [loss, hours, debt, waited, wilful, confided, signed],
  outcomes: {
    waived: text("免于惩戒", "waived"),
    lighter: text("从轻惩戒", "lighter"),
    full: text("依规惩戒", "as the rules provide"),
  },
  otherwise: { outcome: "full", citations: [clause] },
  constraints: [
    {
      id: "debt-recovered",
      impossible: all(factTerm(loss).is("fully"), factTerm(debt).above(0)),
      because: text("全部挽回即无欠款。", "Fully recovered leaves no debt."),
    },
  ],
})
const measures = each("penalty.measures", {
  ask: text("采取哪些措施？", "Which measures?"),
  facts: [loss, wilful],
  outcomes: {
    criticism: text("通报批评", "criticism"),
    training: { label: text("免费培训", "free training"), bearing: "benefit" },
  },
})
const rules = [
  rulesFor(leniency, (fact, rule) => [
    rule("served")
      .when(all(fact.serviceHours.atLeast(needed), not(fact.wilful)))
      .may("lighter")
      .cite(clause),
    rule("recovered")
      .when(all(fact.lossRecovered.is("fully"), not(fact.wilful), fact.waited))
      .may("waived")
      .cite(clause),
    rule("late")
      .when(all(fact.debt.atMost(10), fact.confided, fact.signed.atMost(on("2026-03-01"))))
      .may("waived")
      .from(on("2026-09-01"))
      .cite(clause),
  ]),
  rulesFor(measures, (fact, rule) => [
    rule("criticise")
      .when(not(fact.lossRecovered.is("fully")))
      .must("criticism")
      .cite(clause),
    rule("spare")
      .when(all(fact.wilful, fact.lossRecovered.is("fully")))
      .may("criticism")
      .cite(clause),
    rule("train").when(fact.lossRecovered.atLeast("partly")).may("training").cite(clause),
  ]),
]
const bookWith = (bindings: Bindings) =>
  bookOf([leniency, measures], [packOf("district", rules, { parameters: [needed] })], bindings)
const exampleRulebook = bookWith({ neededHours: 20 })
const day = on("2026-05-06")
const facts: GivenFacts = {
  lossRecovered: "none",
  serviceHours: 8,
  debt: 30,
  waited: false,
  wilful: false,
  confided: false,
  signed: "2026-04-01",
}

const exampleCase = { question: "penalty.measures", facts: { lossRecovered: "none", wilful: false }, on: day }
const found = Result.getOrThrow(closest(exampleRulebook, exampleCase, "criticism", { target: "assured" }))

const said = (
  outcome: string,
  options: Options,
  changed: GivenFacts = {},
  words: counterfactual.ClosestWords = { language: "zh" },
) =>
  closestText(
    Result.getOrThrow(
      closest(
        exampleRulebook,
        { question: "penalty.leniency", facts: { ...facts, ...changed }, on: day },
        outcome,
        options,
      ),
    ),
    exampleRulebook,
    words,
  ).split("\n")

describe("the examples in the documentation of counterfactuals", () => {
  const files = readdirSync("src/policy/counterfactual").map((file) => `src/policy/counterfactual/${file}`)
  for (const example of files.flatMap((file) => examplesOf(file)))
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(
        runExample(example, { ...kernel, ...counterfactual, exampleRulebook, exampleCase, found, Result }),
      ).toBeGreaterThan(0)
    })
})

describe("a smallest change in words", () => {
  it("says how much more of what, in the words of the fact", () => {
    expect(said("lighter", { target: "reachable", until: day })).toEqual([
      "再完成12小时公益服务（共20小时），即可适用“从轻惩戒”或者更轻的结论。",
    ])
    expect(said("lighter", { target: "reachable", until: day }, {}, { language: "en" })).toEqual([
      'Serve 12 hours more (20 hours in all); then "lighter" or something milder becomes lawful.',
    ])
  })

  it("changes together what a constraint ties together, by the nearest amounts, and says the earliest day", () => {
    const foreseen = [{ fact: "waited", from: on("2026-08-01"), value: true }]
    expect(said("waived", { target: "reachable", foreseen }, { confided: true })).toEqual([
      "自2026年8月1日起，挽回损失由“未挽回”变为“全部挽回”，并且欠款再减少30万元（由30万元变为0万元），即可适用“免于惩戒”。",
      "自2026年9月1日起，欠款再减少20万元（由30万元变为10万元），并且承诺签署日期由2026年4月1日变为2026年3月1日，即可适用“免于惩戒”。",
    ])
  })

  it("says the day from which waiting alone is enough, and nothing of later days", () => {
    const foreseen = [{ fact: "waited", from: on("2026-08-01"), value: true }]
    expect(said("waived", { target: "reachable", foreseen }, { lossRecovered: "fully", debt: 0 })).toEqual([
      "自2026年8月1日起，其他事实不变，即可适用“免于惩戒”。",
    ])
    expect(said("full", { target: "reachable" })).toEqual([
      "现有事实已经符合：可适用“依规惩戒”或者更轻的结论。",
    ])
  })

  it("withholds the values of personal facts unless the reader is a party", () => {
    const options: Options = { target: "reachable" }
    const changed = { debt: 0, signed: "2026-02-01" }
    expect(said("waived", options, changed)).toEqual([
      "自2026年9月1日起，“已向医生说明”作出改变，即可适用“免于惩戒”。",
    ])
    expect(said("waived", options, changed, { language: "zh", personal: "shown" })).toEqual([
      "自2026年9月1日起，已向医生说明由“否”变为“是”，即可适用“免于惩戒”。",
    ])
  })

  it("names the facts in the way that aren't the subject's to change", () => {
    expect(said("waived", { target: "reachable", until: day })).toEqual([
      "当事人能够改变的事实，无论怎样改变，都达不到“免于惩戒”所要求的结果。",
      "障碍在于不由当事人改变的事实：期限届满为“否”。",
    ])
    expect(said("waived", { target: "reachable", until: day }, { wilful: true }, { language: "en" })).toEqual(
      [
        'However the subject changes what it can change, what was asked about "waived" isn\'t reached.',
        'In the way, and not for the subject to change: the period has run is "no", wilful is "yes".',
      ],
    )
  })

  it("says so where no case at all reaches the outcome", () => {
    expect(said("waived", { target: "assured" })).toEqual([
      "依现有规则，任何情形都达不到“免于惩戒”所要求的结果。",
    ])
  })

  it("speaks of one measure by itself, a burden and a benefit", () => {
    const ask = (outcome: string, target: counterfactual.Target, recovered: string, wilfully: boolean) =>
      closestText(
        Result.getOrThrow(
          closest(
            exampleRulebook,
            { ...exampleCase, facts: { lossRecovered: recovered, wilful: wilfully } },
            outcome,
            { target },
          ),
        ),
        exampleRulebook,
        { language: "zh" },
      ).split("\n")
    expect(ask("criticism", "reachable", "none", true)).toEqual([
      "挽回损失由“未挽回”变为“全部挽回”，即不再必须适用“通报批评”。",
    ])
    expect(ask("criticism", "assured", "none", true).at(1)).toBe(
      "障碍在于不由当事人改变的事实：明知故犯为“是”。",
    )
    expect(ask("criticism", "assured", "none", false)).toEqual([
      "挽回损失由“未挽回”变为“全部挽回”，即不得再适用“通报批评”。",
    ])
    expect(ask("training", "reachable", "none", true)).toEqual([
      "挽回损失由“未挽回”变为“部分挽回”，即可以适用“免费培训”。",
    ])
    expect(ask("training", "assured", "none", true)).toEqual([
      "依现有规则，任何情形都达不到“免费培训”所要求的结果。",
    ])
  })
})

describe("what isn't answered", () => {
  const codes = (
    changed: GivenFacts,
    outcome = "waived",
    book = exampleRulebook,
    options: Partial<Options> = {},
  ) => {
    const result = closest(
      book,
      { question: "penalty.leniency", facts: { ...facts, ...changed }, on: day },
      outcome,
      {
        target: "reachable",
        ...options,
      },
    )
    return Result.isFailure(result) ? result.failure.map(({ code, at }) => `${code} ${at ?? ""}`) : []
  }

  it("a case with facts that rules read and nobody has given, an outcome or a question that isn't there", () => {
    expect(codes({ debt: undefined, signed: undefined })).toEqual([
      "counterfactual.incomplete debt",
      "counterfactual.incomplete signed",
    ])
    expect(codes({}, "acquitted")).toEqual(["counterfactual.outcome penalty.leniency"])
    expect(codes({ debt: 51 })).toEqual(["facts.outsideDomain debt"])
    expect(
      codes({}, "waived", exampleRulebook, { foreseen: [{ fact: "debt", from: day, value: 51 }] }),
    ).toEqual(["facts.outsideDomain debt"])
    const twice = [
      { fact: "debt", from: on("2026-06-01"), value: 51 },
      { fact: "debt", from: on("2026-07-01"), value: 5 },
    ]
    expect(codes({}, "waived", exampleRulebook, { foreseen: twice })).toEqual(["facts.outsideDomain debt"])
    expect(codes({}, "waived", bookOf([measures], [packOf("district", [])]))).toEqual([
      "question.unknown penalty.leniency",
    ])
  })

  it("a case whose answer needs a value nobody has set, but one that doesn't need it is answered for every value", () => {
    const open = bookWith({})
    expect(codes({}, "waived", open)).toEqual(["parameter.missing neededHours"])
    const result = closest(
      open,
      { question: "penalty.leniency", facts: { ...facts, wilful: true, serviceHours: 8 }, on: day },
      "lighter",
      { target: "reachable", until: day },
    )
    expect(Result.getOrThrow(result).obstacles).toEqual([{ facts: ["wilful"] }])
  })

  it("a rule that begins on a day nobody has set counts from the last day on which it can begin", () => {
    const begins = parameter(
      "begins",
      { kind: "date", first: on("2026-06-01"), last: on("2026-06-30") },
      { label: text("施行日期", "first day"), issuedBy: text("办公室", "the office"), citation: clause },
    )
    const book = bookOf(
      [measures],
      [
        packOf(
          "district",
          [
            rulesFor(measures, (fact, rule) => [
              rule("criticise").when(fact.lossRecovered.is("none")).must("criticism").cite(clause),
              rule("train").when(fact.lossRecovered.is("fully")).may("training").from(begins).cite(clause),
            ]),
          ],
          { parameters: [begins] },
        ),
      ],
    )
    const result = closest(book, exampleCase, "training", { target: "reachable" })
    expect(Result.getOrThrow(result).changes).toEqual([
      { on: "2026-06-30", moves: [{ fact: "lossRecovered", from: "none", to: "fully", steps: 2 }] },
    ])
  })

  it("past the budget, which is said", () => {
    expect(codes({}, "waived", exampleRulebook, { budget: 3 })).toEqual([
      "counterfactual.budget penalty.leniency",
    ])
  })
})

it("past the limit the ways with the fewest facts are listed, and it is said that there are more", () => {
  const steps = Array.from({ length: 12 }, (_, index) =>
    booleanFact(`step${String(index)}`, {
      label: text(`步骤${String(index)}`, `step ${String(index)}`),
      move: "up",
    }),
  )
  const question = chooseOne("many", {
    ask: text("够不够？", "Enough?"),
    facts: steps,
    outcomes: { enough: text("足够", "enough"), short: text("不足", "short") },
    otherwise: { outcome: "short", citations: [clause] },
  })
  const [first = factTerm(loss).is("fully"), ...others] = steps.map((step) => factTerm(step))
  const book = bookOf(
    [question],
    [
      packOf("district", [
        rulesFor(question, (_, rule) => [
          rule("one").when(first).may("enough").cite(clause),
          rule("six").when({ kind: "count", atLeast: 6, of: others }).may("enough").cite(clause),
        ]),
      ]),
    ],
  )
  const none = Object.fromEntries(steps.map(({ id }) => [id, false]))
  const find = (limit: number) =>
    Result.getOrThrow(
      closest(book, { question: "many", facts: none, on: day }, "enough", { target: "reachable", limit }),
    )
  const all6 = find(1_000)
  expect([
    all6.complete,
    all6.changes.length,
    all6.changes[0]?.moves.length,
    all6.changes[1]?.moves.length,
  ]).toEqual([true, 463, 1, 6])
  const few = find(100)
  expect([few.complete, few.changes.map(({ moves }) => moves.map(({ fact }) => fact))]).toEqual([
    false,
    [["step0"]],
  ])
  expect(closestText(few, book, { language: "zh" })).toBe(
    "步骤0由“否”变为“是”，即可适用“足够”。\n此外可能还有需要改变更多事实的办法，未逐一列出。",
  )
})

it("what moves a fact is written with its pack and read again", () => {
  const added: Pack = { ...packOf("district", []), facts: [{ question: "penalty.measures", fact: hours }] }
  const read = Result.getOrThrow(decodePack(encodePack(added), { file: "added.json" }))
  expect(read.facts.map(({ fact }) => fact.movedBy)).toEqual([hours.movedBy])
})
