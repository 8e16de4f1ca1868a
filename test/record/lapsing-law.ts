/** Invented rules on which a record rests and that end, in a law of which only its packs and days matter. */
import * as Result from "effect/Result"
import {
  cite,
  fault,
  on,
  text,
  type CalendarDate,
  type Citation,
  type Document,
} from "../../src/kernel/index.js"
import { all, pack, rulesFor, type Pack, type Rulebook } from "../../src/policy/index.js"
import { lapses, recordAdmission, type Recorded } from "../../src/record/index.js"
import { permissive } from "../model/permissive-law.js"
import { contextOf } from "../rights/scripted-law.js"
import { record } from "./alone.js"

export const document: Document = {
  title: "虚构办法",
  number: "虚构〔2026〕1号",
  issuer: "虚构机关",
  rank: "localRegulation",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}
export const clause = cite(document, "第三条")
export const endsOn = (effectiveUntil: CalendarDate): Citation =>
  cite({ ...document, effectiveUntil }, "第八条")

export type RuleSets = Parameters<typeof pack>[0]["ruleSets"]
export const lawOf = (
  ruleSets: RuleSets,
  set: Readonly<Record<string, CalendarDate>> = {},
  parameters: Pack["parameters"] = [],
): Rulebook => ({
  ...permissive(),
  packs: [
    pack({
      id: "invented",
      version: "1",
      title: text("虚构规则包", "an invented pack"),
      citation: cite(document),
      jurisdiction: text("虚构区", "an invented district"),
      tier: "national",
      parameters: [...parameters],
      ruleSets,
    }),
  ],
  value: ({ id }) =>
    set[id] === undefined
      ? Result.fail(fault("parameter.missing", { message: text("无", "none"), remedy: text("设", "set") }))
      : Result.succeed(set[id] as never),
})
export const day = on("2026-03-04")
export const june = on("2026-06-01")
export const of = (state: Recorded, law: Rulebook, until?: CalendarDate) =>
  lapses(state, contextOf(law), until).map(({ what, on: ends, how, rules }) => [what, ends, how, ...rules])
export const resting = (basis: readonly Citation[], more: Partial<Recorded> = {}): Recorded => ({
  ...record(),
  basis,
  ...more,
})

/** One rule on admission in force on some days, and what follows it. */
type Days = { readonly from?: CalendarDate; readonly until?: CalendarDate }
export const admitted = (own: Days, ...others: readonly Days[]): RuleSets => [
  rulesFor(recordAdmission, (_, rule) =>
    [own, ...others].map(({ from, until }, place) => {
      const made = rule(`a.${String(place)}`)
        .when(all())
        .may("record")
      const begun = from === undefined ? made : made.from(from)
      return (until === undefined ? begun : begun.until(until)).cite(
        place === 0 ? clause : cite(document, "第九条"),
      )
    }),
  ),
]
