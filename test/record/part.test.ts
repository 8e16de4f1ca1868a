// A part of a case that goes on by itself: what may be split off, what goes with it, and what the rest is without it
// (区级方案三（一）4). Under a law that allows everything.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { evolve, initial, type CommandBody, type RecordState } from "../../src/record/index.js"
import { decision } from "../rights/scripted-law.js"
import { after, attempt, codes, known, record, refusals } from "./alone.js"
import { first, issuer, second, splitting, unit } from "./joining-commands.js"

describe("the part of a case", () => {
  it("is something of this case, in a stream of its own, and leaves what carries the record; every reason is given", () => {
    const once = after(record("recorded on two instruments"), splitting())
    const strange = {
      instruments: [
        { number: "九", issuer },
        { number: "一", issuer },
      ],
      facts: ["petitions"],
    }
    expect(refusals(once, splitting(strange))).toEqual([
      "instrument.unknown at -: 本案没有这一文书。请核对文号和作出机关。（加强政务诚信建设实施方案三（一）4）",
      "split.unknownFact at facts: 本案没有查明所列事实。请核对事实的代号。（加强政务诚信建设实施方案三（一）4）",
      "split.already at into: 该案号已用于本案分出的另一部分。请另编案号。（加强政务诚信建设实施方案三（一）4）",
      "split.nothingCarries at instruments: 分案后，原记录没有生效文书支持。请至少留下一份认定该行为的文书；文书全部失效的，登记文书变化。（国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见）",
    ])
    expect(refusals(once, splitting({ into: "oa:4", instruments: [] }))).toEqual([
      "split.empty at instruments: 没有分出任何文书或者事实。请写明分出的文书或者事实。（加强政务诚信建设实施方案三（一）4）",
    ])
  })

  it("may be the only instrument of a case without a record, or one of a record that rests on none", () => {
    const all = { instruments: [{ number: "一", issuer }] }
    expect(codes(known("proposed"), splitting(all))).toEqual(["carried out"])
    expect(codes(known("recorded"), splitting(all))).toEqual(["split.nothingCarries at instruments"])
    expect(codes(known("instrument fell, decided again"), splitting(all))).toEqual(["carried out"])
  })

  it("takes along what it names, and that is gone from the rest", () => {
    const base = record("recorded on two instruments")
    const file = { ...base.file, known: { report: "none", petitions: "some" } }
    const decided = Result.getOrThrow(attempt({ ...base, file }, splitting({ facts: ["petitions"] })).decided)
    const part = { subject: unit, instruments: [second], facts: { petitions: "some" } }
    expect(decided.map(({ type, data }) => [type, data])).toEqual([
      ["caseSplit", { ...decision, into: "oa:3", part }],
    ])
    const rest = decided.reduce<RecordState>(evolve, { ...base, file })
    expect(rest).toEqual({
      ...base,
      file: {
        ...file,
        known: { report: "none" },
        instruments: [first],
        related: { joined: [], parts: ["oa:3"] },
      },
    })
    expect(after(rest, splitting({ into: "oa:4", instruments: [], facts: ["report"] }))).toMatchObject({
      file: { known: {}, related: { parts: ["oa:3", "oa:4"] } },
    })
  })

  it("may be several instruments; what is left must carry the record, whatever else is left", () => {
    const base = record("recorded on two instruments")
    const third = { ...second, instrument: { ...second.instrument, number: "三" } }
    const three = { ...base, file: { ...base.file, instruments: [first, second, third] } }
    const two = { instruments: [second, third].map(({ instrument }) => instrument) }
    const decided = Result.getOrThrow(attempt(three, splitting(two)).decided)
    expect(decided).toMatchObject([{ data: { part: { instruments: [second, third] } } }])
    expect(after(three, splitting(two))).toMatchObject({ file: { instruments: [first] } })
    const others = { ...second, heldResponsible: "other" } as const
    const weak = { ...base, file: { ...base.file, instruments: [first, others] } }
    const carrying = { instruments: [first.instrument] }
    expect(codes(weak, splitting(carrying))).toEqual(["split.nothingCarries at instruments"])
    expect(codes(weak, splitting())).toEqual(["carried out"])
  })

  it("changes what was notified of a record that is intended, and of none that was made", () => {
    const facts = { instruments: [{ number: "一", issuer }] }
    expect(after(known("notice served"), splitting(facts))).toMatchObject({
      file: { notice: { change: "ownMotion", changeNotified: false } },
    })
    expect(after(known("recorded on two instruments"), splitting())).toMatchObject({
      file: { notice: { change: "none" } },
    })
  })

  it("opens as a case of its own, and no case is opened twice", () => {
    const opening: CommandBody = {
      type: "openPart",
      data: { from: "oa:1", subject: unit, instruments: [second], facts: { report: "none" }, evidence: [] },
    }
    const opened = after(initial, opening)
    expect(opened).toEqual({
      kind: "alleged",
      file: {
        subject: unit,
        instruments: [second],
        known: { report: "none" },
        tolerance: { kind: "none" },
        notice: { kind: "none" },
        runs: [],
        related: { joined: [], parts: [], from: "oa:1" },
      },
    })
    const [event] = Result.getOrThrow(attempt(initial, opening).decided)
    expect([event?.type, event?.subject, event?.basis.map(({ article }) => article)]).toEqual([
      "partOpened",
      unit.ref,
      ["三（一）4"],
    ])
    expect(codes(opened, opening)).toEqual(["case.open at -"])
  })
})
