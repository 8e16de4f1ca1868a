/** Twins found on diagrams are real, and where none is found for a fact, trying every pair of cases finds none. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import type { Answer, GivenFacts, Question, Rulebook } from "../../src/policy/index.js"
import { twins, twinsText } from "../../src/policy/twins/index.js"
import { randomJobs, shippedLaw } from "../emit/jobs.js"
import { domainOf } from "./enumeration.js"

const everyCase = ({ facts }: Question): readonly GivenFacts[] =>
  facts.reduce<readonly GivenFacts[]>(
    (cases, { id, type }) => cases.flatMap((one) => domainOf(type).map((value) => ({ ...one, [id]: value }))),
    [{}],
  )

const inShort = ({ status, certain }: Pick<Answer, "status" | "certain">): string =>
  JSON.stringify([status, certain])

/** For each fact, whether a change of it alone changes an answer. */
const telling = (law: Rulebook, question: Question, day: Answer["on"]): ReadonlySet<string> => {
  const said = new Map(
    everyCase(question).map((facts) => {
      const answer = law.ask(question, facts, day)
      return [JSON.stringify(facts), answer.status === "refused" ? undefined : inShort(answer)] as const
    }),
  )
  const found = new Set<string>()
  for (const facts of everyCase(question)) {
    const own = said.get(JSON.stringify(facts))
    if (own === undefined) continue
    for (const { id, type } of question.facts)
      for (const value of domainOf(type)) {
        const other = said.get(JSON.stringify({ ...facts, [id]: value }))
        if (other !== undefined && other !== own) found.add(id)
      }
  }
  return found
}

describe("twins", () => {
  it("are real pairs, and are found for every fact that alone can change an answer", () => {
    let pairs = 0
    for (const { law, question, on: day } of randomJobs(60, 0)) {
      const found = Result.getOrThrow(twins(law, question, day))
      for (const { fact, first, second } of found.twins) {
        pairs += 1
        const [one, other] = [first, second].map(({ facts }) => law.ask(question, facts, day))
        const differing = question.facts
          .filter(({ id }) => first.facts[id] !== second.facts[id])
          .map(({ id }) => id)
        expect(differing).toEqual([fact.id])
        expect([one?.status, other?.status]).toEqual([first.answer.status, second.answer.status])
        if (one?.status === "decided")
          expect(inShort(one)).toBe(
            inShort({ status: "decided", certain: first.answer.certain as Answer["certain"] }),
          )
        expect(inShort(one!)).not.toBe(inShort(other!))
      }
      const expected = telling(law, question, day)
      expect(found.neverAlone.map(({ id }) => id)).toEqual(
        question.facts.map(({ id }) => id).filter((id) => !expected.has(id)),
      )
      expect(found.complete).toBe(true)
    }
    expect(pairs).toBeGreaterThan(150)
  })

  it("show what the shipped questions turn on, each answer with its clauses", () => {
    const law = shippedLaw()
    for (const question of law.questions) {
      const found = Result.getOrThrow(twins(law, question, on("2026-05-06"), { limit: 30 }))
      expect(found.twins.length).toBeGreaterThan(0)
      for (const { first, second } of found.twins) {
        const answers = [first, second].map(({ facts }) => law.ask(question, facts, on("2026-05-06")))
        expect(answers.map(({ status }) => status)).not.toContain("refused")
        expect(inShort(answers[0]!)).not.toBe(inShort(answers[1]!))
      }
    }
  })

  it("are told in words, and a fact or question that isn't there is refused", () => {
    const law = shippedLaw()
    const found = Result.getOrThrow(
      twins(law, { id: "penalty.leniency" }, on("2026-05-06"), { fact: "onOwnInitiative" }),
    )
    expect(twinsText(found, "zh").split("\n").slice(0, 2)).toEqual([
      "从轻或者免于惩戒：边界案例（2026年5月6日）",
      "每组两例只有一项事实不同，结论不同，共1组。",
    ])
    const codes = (result: ReturnType<typeof twins>) =>
      Result.isFailure(result) && result.failure.map(({ code }) => code)
    expect(codes(twins(law, { id: "penalty.leniency" }, on("2026-05-06"), { fact: "nothing" }))).toEqual([
      "fact.unknown",
    ])
    expect(codes(twins(law, { id: "nothing" }, on("2026-05-06")))).toEqual(["question.unknown"])
    expect(codes(twins(law, { id: "record.admission" }, on("2026-05-06"), { budget: 10 }))).toEqual([
      "twins.budget",
    ])
  })
})
