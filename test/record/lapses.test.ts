// Old and new rules: what a record rests on and loses is said in time; a new version reaches an earlier act only where a
// clause says so (立法法第一百零四条; 从旧兼从轻 only for questions that cite it).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { cite, on, sha256Digest, text, type CalendarDate, type Document } from "../../src/kernel/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import { all, pack, rulebook, rulesFor, type Bindings, type Pack } from "../../src/policy/index.js"
import {
  applicableVersion,
  deadlines,
  lapses,
  noRelated,
  recordAdmission,
  recordSeverity,
  transition,
  type Recorded,
} from "../../src/record/index.js"
import { undisclosed } from "../../src/disclosure/index.js"
import { noTolerance } from "../../src/exemption/index.js"
import { noNotice, noObjection } from "../../src/objection/index.js"
import { noPenalty } from "../../src/penalty/index.js"
import { noRepair } from "../../src/repair/index.js"
import { judgment, town } from "./office.js"

const document: Document = {
  title: "虚构办法",
  issuer: "虚构机关",
  rank: "localRegulation",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}
const clause = cite(document, "第三条")
const other = cite(document, "第九条")

const made = (
  rules: Pick<Pack, "id"> & { readonly ruleSets: Parameters<typeof pack>[0]["ruleSets"] },
): Pack =>
  pack({
    ...rules,
    version: "1",
    title: text("虚构规则包", "an invented pack"),
    citation: cite(document),
    jurisdiction: text("虚构区", "an invented district"),
    tier: "national",
    parameters: [transition],
  })

const contextOf = (rules: Pack, day: CalendarDate, bindings: Bindings = {}) => ({
  rulebook: Result.getOrThrow(
    rulebook({ questions: [recordAdmission, recordSeverity], packs: [rules], bindings }),
  ),
  calendar: nationalCalendar,
  digest: sha256Digest,
  on: day,
  counting: {},
  procedures: {},
})

const admission = made({
  id: "admission",
  ruleSets: [
    rulesFor(recordAdmission, (fact, rule) => [
      rule("a.oldest").when(fact.findsViolation).may("record").until(on("2026-01-01")).cite(clause),
      rule("a.old")
        .when(fact.findsViolation)
        .may("record")
        .from(on("2026-01-01"))
        .until(on("2026-06-01"))
        .cite(clause),
      rule("a.new").when(fact.findsViolation).may("record").from(on("2026-06-01")).cite(other),
      rule("a.ends").when(fact.findsViolation).may("record").until(on("2026-09-01")).cite(other),
    ]),
  ],
})

const held = { instrument: judgment, findsViolation: true, heldResponsible: "this" as const }
const recorded = (changes: Partial<Recorded>): Recorded => ({
  kind: "recorded",
  file: {
    subject: town,
    instruments: [held],
    known: {},
    tolerance: noTolerance,
    notice: noNotice,
    runs: [],
    related: noRelated,
  },
  recordedOn: on("2026-03-12"),
  basis: [clause],
  standing: { kind: "inUse" },
  penalty: noPenalty,
  disclosure: undisclosed,
  objection: noObjection,
  repair: noRepair,
  duties: [],
  ...changes,
})

describe("a warning that a basis lapses", () => {
  const context = contextOf(admission, on("2026-04-01"))
  const of = (state: Recorded, until?: CalendarDate) =>
    lapses(state, context, until).map(({ what, on: day, how, rules }) => [what, day, how, rules])

  it("names the day, and whether another version follows; versions replaced before warn of nothing", () => {
    expect(of(recorded({}))).toEqual([["record", "2026-06-01", "changes", ["a.old"]]])
    expect(of(recorded({ basis: [other] }))).toEqual([["record", "2026-09-01", "ends", ["a.ends"]]])
    expect(of(recorded({ basis: [clause, other] }), on("2026-06-01"))).toHaveLength(1)
    expect(of(recorded({ basis: [cite(document, "第八条")] }))).toEqual([])
  })

  it("is given for a document that lapses, the day after its last", () => {
    const lapsing = cite({ ...document, effectiveUntil: on("2026-05-31") }, "第八条")
    expect(of(recorded({ basis: [lapsing] }))).toEqual([["record", "2026-06-01", "ends", []]])
  })

  it("is given for publicity and measures by their own basis and day, and for nothing that has no effect", () => {
    const until = (day: Parameters<typeof on>[0]) => cite({ ...document, effectiveUntil: on(day) }, "第八条")
    // That a clause ends for other questions is no matter of publicity or of a measure.
    const publicity = {
      kind: "published",
      channel: "虚构网站",
      since: on("2025-12-01"),
      basis: [until("2025-12-31"), clause],
    } as const
    const measure = {
      id: "talk",
      label: text("书面说明", "explanation"),
      basis: [until("2026-08-31"), other] as const,
      imposedOn: on("2026-03-13"),
      terms: {},
      suspensions: [],
    }
    const state = recorded({
      basis: [],
      disclosure: { ...undisclosed, publicity },
      penalty: { kind: "imposed", measures: [measure], ended: [] },
    })
    expect(of(state)).toEqual([
      ["publicity", "2026-01-01", "ends", []],
      ["measure.talk", "2026-09-01", "ends", []],
    ])
    const changed = { kind: "courtDecision", change: "revoked" } as const
    const resting = { kind: "suspended", since: on("2026-03-20"), pending: true, changed } as const
    expect(of({ ...state, standing: resting })).toEqual([])
  })

  it("stands among what is due, as a review by the last day on which the basis holds", () => {
    const due = (day: CalendarDate) =>
      deadlines(recorded({ basis: [clause, other] }), contextOf(admission, day)).map((item) => [
        item.id,
        item.nature,
        item.kind === "counted" && item.deadline.dueOn,
        item.kind === "counted" && item.standing,
      ])
    expect(due(on("2026-05-31"))).toEqual([["lapse.record", "review", "2026-05-31", "lastDay"]])
    expect(due(on("2026-06-01"))).toEqual([["lapse.record", "review", "2026-05-31", "expired"]])
  })

  it("says what to do, with the clause", () => {
    const [changes] = lapses(recorded({}), context)
    expect(changes?.citation).toEqual(clause)
    expect(changes?.whatToDo.zh).toContain("新的规定")
  })
})

describe("an act before the rules changed", () => {
  const severity = (before: "slight" | "serious", after: "slight" | "serious"): Pack =>
    made({
      id: "severity",
      ruleSets: [
        rulesFor(recordSeverity, (_, rule) => [
          rule("s.old").when(all()).must(before).until(on("2026-06-01")).cite(clause),
          rule("s.new").when(all()).must(after).from(on("2026-06-01")).cite(other),
        ]),
      ],
    })
  const version = (rules: Pack, bindings: Bindings = {}, act = on("2026-03-01")) =>
    applicableVersion(recordSeverity, {}, act, contextOf(rules, on("2026-07-01"), bindings))
  const applies = (rules: Pack, bindings?: Bindings) => Result.getOrThrow(version(rules, bindings)).applies

  it("goes by the rules at the act where the new ones aren't better, whatever the transition clause says", () => {
    expect(applies(severity("slight", "serious"))).toBe("act")
    expect(applies(severity("slight", "serious"), { "record.transition": "favourable" })).toBe("act")
    expect(applies(severity("serious", "serious"))).toBe("act")
  })

  it("goes by better new rules only if their transition clause says so, and asks where nobody said", () => {
    const better = severity("serious", "slight")
    expect(applies(better, { "record.transition": "favourable" })).toBe("decision")
    expect(applies(better, { "record.transition": "none" })).toBe("act")
    const unset = version(better)
    expect(Result.isFailure(unset) && unset.failure.code).toBe("parameter.missing")
  })

  it("cites that there is no retroactivity, and isn't after the decision", () => {
    expect(Result.getOrThrow(version(severity("slight", "serious"))).citation.article).toBe("第一百零四条")
    const late = version(severity("slight", "serious"), {}, on("2026-07-02"))
    expect(Result.isFailure(late) && late.failure.code).toBe("transition.order")
  })
})
