/**
 * 国办发〔2025〕22号 beside 36号令: `chengxin diff` of the national rules of repair on 2025-06-22 and on 2026-04-01 gives
 * exactly the cases that asking both days, case by case, tells apart.
 */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { run } from "../../src/cli/run.js"
import { on } from "../../src/kernel/index.js"
import { national, questions } from "../../src/packs/index.js"
import {
  compareAnswers,
  rulebook,
  type Answer,
  type GivenFacts,
  type Scalar,
} from "../../src/policy/index.js"
import { startOf } from "../../src/policy/ask.js"
import { yes } from "../../src/policy/kleene.js"
import { programOf } from "../../src/policy/program.js"
import { speaking, verdictOf } from "../../src/policy/verdict.js"
import { differences } from "../../src/policy/difference/index.js"
import { repairEligibility } from "../../src/repair/index.js"

const days = { oldOn: on("2025-06-22"), newOn: on("2026-04-01") } as const
const asked = ["repair.eligibility", "--only", "national", "--old-on", days.oldOn, "--new-on", days.newOn]

const readings = [false, true].flatMap((persons) =>
  [false, true].map((unitDefault) => ({
    "repair.rule36AppliesToPersons": persons,
    "repair.rule36AppliesToUnitDefault": unitDefault,
  })),
)

const valuesOf = (id: string): readonly Scalar[] => {
  const type = repairEligibility.facts.find((fact) => fact.id === id)?.type
  if (type?.kind === "boolean") return [false, true]
  if (type?.kind === "oneOf") return type.options.map(({ value }) => value)
  throw new Error(`${id} has too many values to ask them all`)
}

function* casesOf(ids: readonly string[]): Generator<GivenFacts> {
  const [id, ...rest] = ids
  if (id === undefined) {
    yield {}
    return
  }
  for (const others of casesOf(rest)) for (const value of valuesOf(id)) yield { ...others, [id]: value }
}

const diffInTerminal = async (words: readonly string[]) => {
  const out: string[] = []
  const code = await run(["diff", ...words], (language) => ({
    language,
    print: (line) => out.push(line),
    complain: (line) => out.push(line),
    answer: () => Promise.resolve(undefined),
    today: () => on("2026-05-06"),
  }))
  return { code, out: out.join("\n") }
}

describe("the rules of repair before and after 36号令", () => {
  const unbound = Result.getOrThrow(rulebook({ questions, packs: [national], bindings: {} }))
  const found = Result.getOrThrow(differences(unbound, unbound, repairEligibility, days))

  it("differ in exactly the cases that differ when every case is asked on both days", async () => {
    const program = programOf(repairEligibility, [national])
    const outcomes = (bits: number) => program.outcomeIds.filter((_, place) => (bits & (1 << place)) !== 0)
    const asking = readings.map((bindings) =>
      [days.oldOn, days.newOn].map((day) => {
        const values = [...startOf(program, [bindings], {}, day)]
        return (facts: GivenFacts) => {
          for (const id in facts) values[program.slots.facts.get(id)?.index ?? -1] = facts[id]
          if (program.constraints.some(({ impossible }) => impossible.test(values) === yes)) return undefined
          const { status, may } = verdictOf(program, speaking(program, values, day))
          return { status, certain: outcomes(may) }
        }
      }),
    )
    const counted = new Map<string, number>()
    let [total, different] = [0, 0]
    for (const facts of casesOf(found.factsRead)) {
      const keys = new Set<string>()
      let isPossible = false
      for (const [askBefore, askAfter] of asking) {
        const [before, after] = [askBefore?.(facts), askAfter?.(facts)]
        if (before === undefined || after === undefined) continue
        isPossible = true
        const said = ({ status, certain }: typeof before) => `${status} ${certain.join("+")}`
        if (said(before) === said(after)) continue
        keys.add(`${said(before)} > ${said(after)}: ${compareAnswers(repairEligibility, after, before)}`)
      }
      if (isPossible) total += 1
      if (keys.size > 0) different += 1
      for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1)
    }
    const regions = found.regions.map(({ before, after, change, count }) => [
      `${before.status} ${before.certain.map(String).join("+")} > ${after.status} ${after.certain.map(String).join("+")}: ${change}`,
      Number(count),
    ])
    console.log(
      `repair: ${String(total)} cases x ${String(readings.length)} readings x 2 days asked one by one; ` +
        `${String(different)} differ, in ${String(counted.size)} regions`,
    )
    expect(regions.toSorted()).toEqual([...counted].toSorted())
    expect([Number(found.count), Number(found.total), found.exact]).toEqual([different, total, true])
    const { code, out } = await diffInTerminal(asked)
    expect(code).toBe(1)
    const rows = [...out.matchAll(/^\d+\s+([\d,]+)\s+\S+%\s+(\S+)\s+(\S+)\s+(\S+)$/gmu)].map((row) =>
      row.slice(1),
    )
    expect(rows).toEqual(
      found.regions.map(({ count, before, after }, place) => [
        Number(count).toLocaleString("en"),
        before.words.zh,
        after.words.zh,
        ["更不利", "轻重无法比较", "轻重无法比较"][place],
      ]),
    )
  })

  it("are told with their clauses, and examples that the rules answer so", () => {
    const [worse] = found.regions
    expect(
      worse?.rules.before.filter(({ makesDifference }) => makesDifference).map(({ rule }) => rule),
    ).toEqual(["repair.default.cured", "repair.plan2025.met"])
    expect(worse?.rules.after.map(({ rule }) => rule)).toEqual([
      "repair.rule36.period",
      "repair.rule36.duties",
      "repair.rule36.commitment",
      "repair.rule36.other",
    ])
    for (const { example } of found.regions) {
      const book = Result.getOrThrow(rulebook({ questions, packs: [national], bindings: example.parameters }))
      const facts = example.facts
      const answers: readonly Answer[] = [days.oldOn, days.newOn].map((day) =>
        book.ask(repairEligibility, facts, day),
      )
      expect(answers.map(({ status, certain }) => [status, certain])).toEqual(
        [example.before, example.after].map(({ status, certain }) => [status, certain]),
      )
    }
  })

  it("are the same on two days between which nothing changed", async () => {
    const { code, out } = await diffInTerminal([...asked.slice(0, -1), "2026-03-31"])
    expect([code, out.includes("结论全部相同（已证明）")]).toEqual([0, true])
  })
})
