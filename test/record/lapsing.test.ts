// When what a record rests on ends: the day, the clause, the rules and what to do, for the record, its publication and each
// measure by itself; nothing is guessed where a day isn't known (立法法第一百零四条).

import { describe, expect, it } from "vitest"
import { cite, on, text } from "../../src/kernel/index.js"
import { noticeReadiness } from "../../src/objection/index.js"
import { all, parameter, rulesFor, type Parameter } from "../../src/policy/index.js"
import { lapses, recordAdmission } from "../../src/record/index.js"
import { contextOf } from "../rights/scripted-law.js"
import { record } from "./alone.js"
import {
  admitted,
  clause,
  day,
  document,
  endsOn,
  june,
  lawOf,
  of,
  resting,
  type RuleSets,
} from "./lapsing-law.js"

describe("a lapse of what a record rests on", () => {
  it("says what lapses, since when it was decided, on which day, by which rules, and what to do", () => {
    const law = lawOf(admitted({ until: june }))
    expect(lapses(resting([clause]), contextOf(law))).toEqual([
      {
        what: "record",
        label: text("失信记录", "the record"),
        decidedOn: day,
        citation: clause,
        rules: ["a.0"],
        on: june,
        how: "ends",
        whatToDo: text(
          "请在该日前核查是否另有依据；没有的，停止使用、公示或者执行，并告知接收单位。",
          "Before that day see whether there is another basis; if not, end the use, publicity or measure and tell the receivers.",
        ),
      },
    ])
    const [changes] = lapses(resting([clause]), contextOf(lawOf(admitted({ until: june }, { from: june }))))
    expect(changes).toMatchObject({
      how: "changes",
      whatToDo: text(
        "请按新的规定复核；新规定只在其过渡条款有利于当事人时适用于此前的行为（立法法第一百零四条）。",
        "Review it under the new rules; they reach earlier acts only where their transition clause favours the subject.",
      ),
    })
  })

  it("is one of a rule that was in force when it was decided: from its first day, not on the day it ended", () => {
    const state = resting([clause])
    expect(of(state, lawOf(admitted({ from: day, until: june })))).toEqual([["record", june, "ends", "a.0"]])
    expect(of(state, lawOf(admitted({ from: on("2026-03-05"), until: june })))).toEqual([])
    expect(of(state, lawOf(admitted({ until: day })))).toEqual([])
    expect(of(state, lawOf(admitted({ until: on("2026-03-05") })))).toEqual([
      ["record", "2026-03-05", "ends", "a.0"],
    ])
    expect(of(state, lawOf(admitted({ from: day })))).toEqual([])
  })

  it("is of a document whose last day is no earlier than the decision, the day after it", () => {
    expect(of(resting([endsOn(day)]), lawOf([]))).toEqual([["record", "2026-03-05", "ends"]])
    expect(of(resting([endsOn(on("2026-03-03"))]), lawOf([]))).toEqual([])
  })

  it("is of the clause cited, by title, number and article, and of no other", () => {
    const law = lawOf(admitted({ until: june }))
    const { number: _, ...unnumbered } = document
    const others = [
      cite({ ...document, title: "另一办法" }, "第三条"),
      cite(unnumbered, "第三条"),
      cite(document, "第四条"),
      cite(document),
    ]
    expect(of(resting(others), law)).toEqual([])
    expect(of(resting([...others, clause]), law)).toHaveLength(1)
  })

  it("is of a rule that rests on several clauses, by any of them", () => {
    const several = rulesFor(recordAdmission, (_, rule) => [
      rule("several").when(all()).may("record").until(june).cite(cite(document, "第九条"), clause),
    ])
    expect(of(resting([clause]), lawOf([several]))).toEqual([["record", june, "ends", "several"]])
  })

  it("names all rules that end on a day together; other days stand for themselves, the earliest first", () => {
    const sets = [
      rulesFor(recordAdmission, (_, rule) => [
        rule("late").when(all()).may("record").until(on("2026-09-01")).cite(clause),
        rule("first").when(all()).may("record").until(june).cite(clause),
        rule("second").when(all()).may("verify").until(june).cite(clause),
      ]),
    ]
    const state = resting([endsOn(on("2026-07-31")), clause, endsOn(on("2026-04-30"))])
    expect(of(state, lawOf(sets))).toEqual([
      ["record", "2026-05-01", "ends"],
      ["record", "2026-06-01", "ends", "first", "second"],
      ["record", "2026-08-01", "ends"],
      ["record", "2026-09-01", "ends", "late"],
    ])
    expect(of(state, lawOf(sets), june)).toHaveLength(2)
    expect(of(state, lawOf(sets), on("2026-05-31"))).toHaveLength(1)
  })

  it("is a change where a rule on the same question begins that day; on another question or another day it is an end", () => {
    const state = resting([clause])
    expect(of(state, lawOf(admitted({ until: june }, { from: june })))[0]?.[2]).toBe("changes")
    expect(of(state, lawOf(admitted({ until: june }, { from: on("2026-06-02") })))[0]?.[2]).toBe("ends")
    expect(of(state, lawOf(admitted({ until: june }, {})))[0]?.[2]).toBe("ends")
    const elsewhere = rulesFor(noticeReadiness, (_, rule) => [
      rule("n").when(all()).may("record").from(june).cite(cite(document, "第九条")),
    ])
    expect(of(state, lawOf([...admitted({ until: june }), elsewhere]))[0]?.[2]).toBe("ends")
    const both = rulesFor(noticeReadiness, (_, rule) => [
      rule("m").when(all()).may("record").until(june).cite(clause),
      rule("n").when(all()).may("record").from(june).cite(cite(document, "第九条")),
    ])
    // Of two that end the same day one is followed: it is looked at as changed.
    expect(of(state, lawOf([...admitted({ until: june }), both]))).toEqual([
      ["record", june, "changes", "a.0", "m"],
    ])
  })

  it("is only of a record in use", () => {
    const law = lawOf(admitted({ until: june }))
    const { standing } = record("instrument fell for good")
    expect(of(resting([clause], { standing }), law)).toEqual([])
  })
})

describe("a day that the host sets", () => {
  const endOfRule = parameter(
    "invented.end",
    { kind: "date", first: on("2022-01-01"), last: on("2035-12-31") },
    { label: text("截止日", "end"), issuedBy: text("虚构机关", "an invented organ"), citation: clause },
  )
  const another = parameter(
    "invented.count",
    { kind: "date", first: on("2022-01-01"), last: on("2035-12-31") },
    {
      label: text("另一日", "another day"),
      issuedBy: text("虚构机关", "an invented organ"),
      citation: clause,
    },
  )
  const byParameter = (own: Parameter): RuleSets => [
    rulesFor(recordAdmission, (_, rule) => [
      rule("a.set").when(all()).may("record").until({ parameter: own.id }).cite(clause),
    ]),
  ]
  const state = resting([clause])

  it("is the day once it is set; unset, or not of a day, nothing is guessed", () => {
    const declared = [another, endOfRule]
    const set = { "invented.end": june, "invented.count": on("2026-05-01") }
    expect(of(state, lawOf(byParameter(endOfRule), set, declared))).toEqual([
      ["record", june, "ends", "a.set"],
    ])
    expect(of(state, lawOf(byParameter(endOfRule), {}, declared))).toEqual([])
    expect(of(state, lawOf(byParameter(endOfRule), set, [another]))).toEqual([])
    const period = { ...endOfRule, type: { kind: "period" } as const }
    expect(of(state, lawOf(byParameter(endOfRule), set, [another, period]))).toEqual([])
  })
})
