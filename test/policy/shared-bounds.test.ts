/**
 * Several facts compared with the same unset bounds, on grids that differ: the hardest place of "enough values to
 * separate every order". The engine is compared with the enumeration of the reference.
 */
import { expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import {
  all,
  any,
  chooseOne,
  not,
  numberFact,
  parameter,
  pack,
  type Condition,
  type Pack,
  type Rule,
  type Scalar,
} from "../../src/policy/index.js"
import { randomSource } from "../model/random-source.js"
import { reference } from "../model/reference.js"
import { bookOf, clause, today } from "./example-rules.js"

const named = (id: string) => text(id, id)
const steps = [1, 2, 3, 0.5] as const

it("facts on different grids are separated from bounds that they share", () => {
  const statuses = new Map<string, number>()
  for (let seed = 1; seed <= 600; seed += 1) {
    const random = randomSource(seed)
    const domain = () => {
      const step = random.pick(steps)
      const least = random.below(2) * step
      return { min: least, max: least + step * (2 + random.below(Math.floor(8 / step))), step }
    }
    const facts = ["m", "n"].map((id) => numberFact(id, { label: named(id), ...domain() }))
    const parameters = ["p", "q"]
      .slice(0, 1 + random.below(2))
      .map((id) =>
        parameter(
          id,
          { kind: "number", ...domain() },
          { label: named(id), issuedBy: named("host"), citation: clause },
        ),
      )
    const question = chooseOne("q", {
      ask: named("?"),
      facts,
      outcomes: { x: named("x"), y: named("y"), z: named("z") },
      otherwise: { outcome: "z", citations: [clause] },
    })
    const atom = (): Condition => {
      const fact = random.pick(["m", "n"])
      const type = facts.find(({ id }) => id === fact)?.type
      const constant: readonly Scalar[] = [type === undefined ? 0 : type.min + type.step * random.below(3)]
      const right = random.chance(0.75)
        ? { parameter: random.chance(0.7) || parameters.length === 1 ? "p" : "q" }
        : constant
      const comparison: Condition = {
        kind: "compare",
        left: { fact },
        relation: random.pick(["atLeast", "atMost", "above", "below", "is"]),
        right,
      }
      return random.chance(0.3) ? not(comparison) : comparison
    }
    const rules = random.list(2 + random.below(2), (index): Rule => ({
      id: `r${String(index)}`,
      question: "q",
      when: random.pick([all, any])(atom(), ...random.list(random.below(3), atom)),
      force: random.pick(["must", "may", "mustNot"]),
      then: [random.pick(["x", "y", "z"])],
      overrides: [],
      citations: [clause],
    }))
    const only: Pack = {
      ...pack({
        id: "national",
        version: "1",
        title: named("p"),
        citation: clause,
        jurisdiction: named("p"),
        tier: "national",
        parameters,
        ruleSets: [],
      }),
      rules,
    }
    const given = random.chance(0.5) ? {} : { m: facts[0]?.type.max }
    const expected = reference(question, [only], {}, given, today)
    const answer = bookOf([question], [only]).ask(question, given, today)
    expect([answer.status, answer.certain, answer.possible], `seed ${String(seed)}`).toEqual([
      expected.status,
      expected.certain,
      expected.possible,
    ])
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }
  expect(statuses.get("open")).toBeGreaterThan(50)
  expect(statuses.get("missingParameter")).toBeGreaterThan(50)
})
