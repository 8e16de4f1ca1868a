import { describe, expect, it } from "vitest"
import * as law from "../../src/law/index.js"
import type { Citation } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"

const shipped = [national, district]

/** Every citation of the default stack, with where it stands. */
const cited: readonly (readonly [string, Citation])[] = [
  ...shipped.flatMap((pack) => [
    [pack.id, pack.citation] as const,
    ...pack.rules.flatMap(({ id, citations }) => citations.map((citation) => [id, citation] as const)),
    ...pack.parameters.map(({ id, citation }) => [id, citation] as const),
    ...pack.delegations.map(({ id, citation }) => [id, citation] as const),
    ...pack.closes.map(({ question, citation }) => [question, citation] as const),
  ]),
  ...questions.flatMap(({ id, otherwise }) =>
    (otherwise?.citations ?? []).map((citation) => [id, citation] as const),
  ),
]

describe("the citations of the default stack", () => {
  it("are known at A or B, each one", () => {
    expect(
      cited.filter(([, { confidence }]) => confidence !== "A" && confidence !== "B").map(([place]) => place),
    ).toEqual([])
    expect(cited.length).toBeGreaterThan(100)
  })

  it("name documents that stand in the room of law, none of them twice", () => {
    const titles = Object.values(law).flatMap((value) =>
      typeof value === "object" && "title" in value ? [value.title] : [],
    )
    expect(new Set(titles).size).toBe(titles.length)
    expect(cited.filter(([, { title }]) => !titles.includes(title)).map(([place]) => place)).toEqual([])
  })

  it("carry a paraphrase in both languages wherever a rule rests on them", () => {
    const rules = shipped.flatMap((pack) => pack.rules)
    const bare = rules.filter(({ citations }) => citations.some(({ paraphrase }) => paraphrase === undefined))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it("let every rule of the plan begin on the day that the host states or with 36号令, and no national rule on a host's day", () => {
    const dated = district.rules.filter(({ from }) => typeof from === "string")
    expect(district.rules.filter(({ from }) => from === undefined)).toEqual([])
    expect(new Set(dated.map(({ from }) => from))).toEqual(new Set(["2026-04-01"]))
    expect(dated.every(({ id }) => id.startsWith("repair.person."))).toBe(true)
    expect(national.rules.filter(({ from }) => typeof from === "object")).toEqual([])
  })
})
