/**
 * Theorems decided on the diagrams are decided alike by trying every case and every pair of cases, one by one; and each
 * reading of "monotone" or "unknown" that would be too naive gives another result somewhere.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  any,
  booleanFact,
  chooseOne,
  compareAnswers,
  factTerm,
  oneOfFact,
  pack,
  rulebook,
  rulesFor,
  type Answer,
  type Constraint,
  type GivenFacts,
  type OpenRule,
  type Proposition,
  type Question,
  type Rule,
  type Rulebook,
  type Scalar,
} from "../../src/policy/index.js"
import { can, forced, neverChosen, proveTheorem, type TheoremProof } from "../../src/policy/proof/index.js"
import { readingsIn } from "../../src/policy/diagram/rulebook-reading.js"
import { randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"

const label = (id: string) => text(`${id}（示例）`, id)

const valuesOf = ({ facts }: Question): readonly (readonly [string, readonly Scalar[]])[] =>
  facts.map(({ id, type }) => [
    id,
    type.kind === "boolean"
      ? [false, true]
      : type.kind === "oneOf"
        ? type.options.map(({ value }) => value)
        : type.kind === "number"
          ? [0.5, 1, 1.5, 2]
          : ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"],
  ])

const product = (axes: readonly (readonly [string, readonly Scalar[]])[]): readonly GivenFacts[] =>
  axes.reduce<readonly GivenFacts[]>(
    (cases, [id, values]) => cases.flatMap((facts) => values.map((value) => ({ ...facts, [id]: value }))),
    [{}],
  )

/** Every pair that is equal outside the facts named, in which the second has at least as much of each, asked one by one. */
const byTrial = (law: Rulebook, question: Question, named: readonly string[], on: CalendarDate) => {
  const axes = valuesOf(question)
  const order = (id: string, value: Scalar | undefined) =>
    axes.find(([fact]) => fact === id)?.[1].findIndex((one) => one === value) ?? -1
  const asked = product(axes).flatMap((facts): readonly (readonly [GivenFacts, Answer])[] => {
    const answer = law.ask<readonly [], string, typeof question.kind>({ ...question, facts: [] }, facts, on)
    return answer.status === "refused" ? [] : [[facts, answer]]
  })
  const rest = (facts: GivenFacts) =>
    JSON.stringify(Object.entries(facts).filter(([id]) => !named.includes(id)))
  const groups = new Map<string, (typeof asked)[number][]>()
  for (const one of asked) groups.set(rest(one[0]), [...(groups.get(rest(one[0])) ?? []), one])
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((first) =>
      group.filter((second) => first !== second).map((second) => [first, second] as const),
    ),
  )
  const more = pairs.filter(([[a], [b]]) => named.every((id) => order(id, a[id]) <= order(id, b[id])))
  const compared = more.filter(([[, a], [, b]]) => a.status !== "notInForce" && b.status !== "notInForce")
  return {
    monotone: compared.every(([[, a], [, b]]) =>
      ["better", "same", "tie"].includes(compareAnswers(law.completed(question), b, a)),
    ),
    comparesMonotone: compared.length > 0,
    independent: pairs.every(
      ([[, a], [, b]]) => a.status === b.status && JSON.stringify(a.certain) === JSON.stringify(b.certain),
    ),
    comparesIndependent: pairs.length > 0,
  }
}

const expected = (holds: boolean, compares: boolean): TheoremProof["status"] =>
  !compares ? "comparesNothing" : holds ? "proved" : "refuted"

it("a theorem about pairs holds exactly where no pair of cases breaks it", () => {
  const seen = new Map<string, number>()
  for (let seed = 1; seed <= 1_500; seed += 1) {
    const random = randomSource(seed)
    const { question, packs, bindings } = randomStack(random)
    const made = rulebook({ questions: [question], packs, bindings })
    if (Result.isFailure(made)) continue
    const law = made.success
    const completed = law.completed(question)
    const readings = readingsIn(law, question.id)
    const cases = valuesOf(completed).reduce((count, [, values]) => count * values.length, 1)
    if (readings.some(({ unset }) => unset.length > 0) || cases > 300) continue
    const named = completed.facts.filter(() => random.chance(0.4)).map(({ id }) => id)
    if (named.length === 0) continue
    const trials = readings.map((reading) => byTrial(law, completed, named, reading.on))
    const prove = (proposition: Proposition) =>
      proveTheorem(law, { id: "example", question: question.id, says: label("example"), proposition }).status
    const monotone = prove({ kind: "monotone", more: named.map((fact) => ({ fact })), never: "worse" })
    const independent = prove({ kind: "independent", of: named })
    expect(monotone, `seed ${String(seed)}`).toBe(
      expected(
        trials.every((trial) => trial.monotone),
        trials.some((trial) => trial.comparesMonotone),
      ),
    )
    expect(independent, `seed ${String(seed)}`).toBe(
      expected(
        trials.every((trial) => trial.independent),
        trials.some((trial) => trial.comparesIndependent),
      ),
    )
    for (const status of [`monotone ${monotone}`, `independent ${independent}`])
      seen.set(status, (seen.get(status) ?? 0) + 1)
  }
  console.log("theorems tried on random packs:", Object.fromEntries(seen))
  for (const kind of ["monotone", "independent"])
    for (const status of ["proved", "refuted"]) expect(seen.get(`${kind} ${status}`) ?? 0).toBeGreaterThan(10)
})

const [late, warned, told] = ["late", "warned", "told"].map((id) => booleanFact(id, { label: label(id) }))
const put = oneOfFact("putRight", {
  label: label("putRight"),
  options: { none: label("none"), partly: label("partly"), fully: label("fully") },
  ordered: true,
})
type Write = (id: string) => OpenRule<"waived" | "lighter" | "full">
const built = (
  facts: Question["facts"],
  rules: (rule: Write) => readonly Rule[],
  constraints: readonly Constraint[] = [],
) => {
  const question = chooseOne("example.leniency", {
    ask: text("如何处理？", "What follows?"),
    facts,
    constraints,
    outcomes: { waived: label("waived"), lighter: label("lighter"), full: label("full") },
    otherwise: { outcome: "full", citations: [clause] },
  })
  const law = Result.getOrThrow(
    rulebook({
      questions: [question],
      packs: [
        pack({
          id: "example",
          version: "1",
          title: label("example"),
          citation: clause,
          jurisdiction: label("example"),
          tier: "national",
          ruleSets: [rulesFor(question, (_fact, rule) => rules(rule))],
        }),
      ],
      bindings: {},
    }),
  )
  return (proposition: Proposition<"waived" | "lighter" | "full">): TheoremProof =>
    proveTheorem(law, { id: "example", question: question.id, says: label("example"), proposition })
}

describe("what a naive reading would get wrong", () => {
  it("a monotone theorem compares cases two steps apart where a constraint forbids the step between them", () => {
    const [none, fully] = [factTerm(put).is("none"), factTerm(put).is("fully")]
    const prove = built(
      [put],
      (rule) => [
        rule("nothing").when(none).must("lighter").cite(clause),
        rule("all").when(fully).must("full").cite(clause),
      ],
      [{ id: "no part", impossible: factTerm(put).is("partly"), because: label("no part") }],
    )
    const proof = prove({ kind: "monotone", more: [{ fact: "putRight" }], never: "worse" })
    expect(proof.status).toBe("refuted")
    expect(
      proof.status === "refuted" && [proof.counterexample.first.facts, proof.counterexample.second?.facts],
    ).toEqual([{ putRight: "none" }, { putRight: "fully" }])
  })

  it("facts that a constraint ties together are changed together, or the theorem compares nothing", () => {
    const tied: Constraint = {
      id: "tied",
      impossible: any(
        all(factTerm(late!), { kind: "not", of: factTerm(warned!) }),
        all(factTerm(warned!), { kind: "not", of: factTerm(late!) }),
      ),
      because: label("tied"),
    }
    const prove = built(
      [late!, warned!],
      (rule) => [rule("late").when(factTerm(late!)).must("full").cite(clause)],
      [tied],
    )
    expect(prove({ kind: "independent", of: ["late"] }).status).toBe("comparesNothing")
    expect(prove({ kind: "independent", of: ["late", "warned"] }).status).toBe("proved")
  })

  it("an exception to an exception revives the rule, so the theorem holds that only the exception would break", () => {
    const rules = (revived: boolean) => (rule: Write) => [
      rule("base").when(factTerm(late!)).must("lighter").cite(clause),
      rule("exception").when(factTerm(warned!)).excepts("base").cite(clause),
      ...(revived ? [rule("revival").when(factTerm(told!)).excepts("exception").cite(clause)] : []),
    ]
    const claim = {
      kind: "sufficient",
      condition: all(factTerm(late!), factTerm(warned!), factTerm(told!)),
      claim: forced("lighter"),
    } as const
    expect(built([late!, warned!, told!], rules(true))(claim).status).toBe("proved")
    expect(built([late!, warned!, told!], rules(false))(claim).status).toBe("refuted")
  })

  it("a pair with a conflict fails, though neither case is worse than the other", () => {
    const prove = built([late!], (rule) => [
      rule("must").must("lighter").cite(clause),
      rule("must not").mustNot("lighter").cite(clause),
    ])
    expect(prove({ kind: "monotone", more: [{ fact: "late" }], never: "worse" }).status).toBe("refuted")
  })

  it("a theorem over a fact that no rule reads holds, and says so", () => {
    const prove = built([late!, told!], (rule) => [
      rule("late").when(factTerm(late!)).must("lighter").cite(clause),
    ])
    expect(prove({ kind: "independent", of: ["told"] })).toMatchObject({ status: "proved", unread: ["told"] })
    expect(prove({ kind: "independent", of: ["late"] }).status).toBe("refuted")
  })

  it("single cases: necessary, sufficient and implication are told apart", () => {
    const prove = built([late!, told!], (rule) => [
      rule("late")
        .when(all(factTerm(late!), factTerm(told!)))
        .may("waived")
        .cite(clause),
    ])
    expect(prove({ kind: "necessary", claim: can("waived"), condition: factTerm(late!) }).status).toBe(
      "proved",
    )
    expect(prove({ kind: "sufficient", claim: can("waived"), condition: factTerm(late!) }).status).toBe(
      "refuted",
    )
    expect(prove({ kind: "implication", when: all(), then: can("full") }).status).toBe("proved")
    expect(prove({ kind: "implication", when: any(), then: neverChosen("full") }).status).toBe(
      "comparesNothing",
    )
  })
})
