import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import {
  jointMeasuresInEffect,
  linkageDue,
  noLinkage,
  owing,
  owingByUnit,
  readLinkage,
  type LinkageEvent,
  type StoredLinkageEvent,
} from "../../src/linkage/index.js"
import type { RecordState } from "../../src/record/index.js"
import * as Result from "effect/Result"
import {
  accept,
  after,
  april,
  bureau,
  confirmLifted,
  feedBack,
  followCase,
  happened,
  initiate,
  inUse,
  linkageContext,
  may,
  organisation,
  refuse,
  refusedFor,
  repairedCase,
  revoked,
  suspended,
  unpenalised,
  viewOf,
  withdraw,
} from "./office.js"

const view = viewOf(inUse, april)
const carriedOut = after([initiate(), accept(), feedBack()], view)
const july = on("2026-07-02")

describe("repair, revocation and expiry reach all who were asked", () => {
  it.each<readonly [string, RecordState, typeof may]>([
    ["repaired", repairedCase, may],
    ["revoked", revoked, may],
    ["suspended", suspended, may],
    ["lifted", unpenalised, may],
    ["expired", inUse, july],
  ])("%s: every unit is told, whatever it had answered", (because, record, day) => {
    const told = happened(carriedOut, followCase, viewOf(record, day))
    expect(told.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: "linkageEnded", data: { request: "r-1", because, told: [organisation, bureau] } },
    ])
    const state = after([followCase], viewOf(record, day), carriedOut)
    expect(state.requests[0]?.units.map(({ answer }) => answer)).toEqual([
      { kind: "toLift", since: day, had: "carriedOut" },
      // It never answered, and may have acted all the same.
      { kind: "toLift", since: day, had: "asked" },
    ])
  })
  it("a measure has no effect from that day, even if nobody was told", () => {
    expect(jointMeasuresInEffect(carriedOut, view).map(({ unit }) => unit)).toEqual([organisation])
    for (const gone of [viewOf(repairedCase, may), viewOf(revoked, may), viewOf(inUse, july)])
      expect(jointMeasuresInEffect(carriedOut, gone)).toEqual([])
  })
  it("following twice does nothing more", () => {
    const gone = viewOf(revoked, may)
    expect(happened(after([followCase], gone, carriedOut), followCase, gone)).toEqual([])
  })
  it("an answer that crosses with the revocation is refused, and lifting may be confirmed at once", () => {
    const gone = viewOf(revoked, may)
    expect(refusedFor(carriedOut, accept(bureau), gone)).toEqual(["linkage.ended"])
    expect(happened(carriedOut, confirmLifted(), gone).map(({ type }) => type)).toEqual([
      "linkageEnded",
      "linkageLifted",
    ])
  })
  it("a unit that had refused is told too, and owes nothing", () => {
    const state = after([followCase], viewOf(revoked, may), after([refuse(bureau)], view, carriedOut))
    expect(state.requests[0]?.units[1]?.answer).toEqual({ kind: "released", since: may, had: "refused" })
    expect(owing(state, may).map(({ unit, owes }) => `${unit} ${owes}`)).toEqual([
      "unit-organisation lifting",
    ])
  })
  it("what was withdrawn by the initiator ends the same way", () => {
    const state = after([withdraw(), confirmLifted()], view, carriedOut)
    expect(state.requests[0]?.units.map(({ answer }) => answer.kind)).toEqual(["lifted", "toLift"])
    expect(refusedFor(state, confirmLifted(), view)).toEqual(["linkage.alreadyLifted"])
    expect(refusedFor(carriedOut, confirmLifted(), view)).toEqual(["linkage.notEnded"])
  })
  it("a record in use again revives nothing: units are asked anew", () => {
    const ended = after([followCase], viewOf(suspended, may), carriedOut)
    expect(jointMeasuresInEffect(ended, viewOf(inUse, may))).toEqual([])
    const anew = after([initiate("honoursLimit", [organisation], "r-2")], viewOf(inUse, may), ended)
    expect(anew.requests.map(({ kind }) => kind)).toEqual(["ended", "running"])
  })
})

describe("who owes an answer", () => {
  it("on each day: a response, then feedback, then nothing", () => {
    const asked = after([initiate()], view)
    const owed = (state: typeof asked, day = april) =>
      owing(state, day).map(({ unit, owes, since }) => `${unit} ${owes} ${since}`)
    expect(owed(asked, on("2026-03-31"))).toEqual([])
    expect(owed(asked)).toEqual(["unit-organisation response 2026-04-01", "unit-bureau response 2026-04-01"])
    const accepted = after([accept()], viewOf(inUse, on("2026-04-03")), asked)
    expect(owed(accepted, may)).toEqual([
      "unit-organisation feedback 2026-04-03",
      "unit-bureau response 2026-04-01",
    ])
    const fed = after([feedBack(), refuse(bureau)], viewOf(inUse, on("2026-04-07")), accepted)
    expect(owed(fed, may)).toEqual([])
    // The day after the measure's last one, told or not.
    expect(owed(fed, july)).toEqual(["unit-organisation lifting 2026-07-02"])
  })
  it("over many subjects, by unit, what has waited longest first", () => {
    const asked = after([initiate()], viewOf(inUse, on("2026-04-08")))
    const overview = owingByUnit(
      new Map([
        ["case-1", asked],
        ["case-2", after([initiate("honoursLimit", [bureau])], view)],
      ]),
      may,
    )
    expect(
      overview.map(({ unit, owed }) => [unit, owed.map(({ stream, since }) => `${stream} ${since}`)]),
    ).toEqual([
      ["unit-bureau", ["case-2 2026-04-01", "case-1 2026-04-08"]],
      ["unit-organisation", ["case-1 2026-04-08"]],
    ])
  })
  it("by when, by the terms that the host set; an unset one is shown as unset", () => {
    const asked = after([initiate("honoursLimit", [organisation])], view)
    const [item] = linkageDue(asked, linkageContext(april))
    // Five workdays from Wednesday 1 April 2026; Monday 6 April is a day off for 清明节.
    expect(item?.kind === "counted" ? item.deadline.dueOn : item?.kind).toBe("2026-04-09")
    const { counting: _, ...rest } = linkageContext(april)
    expect(linkageDue(asked, { ...rest, counting: {} }).map(({ kind }) => kind)).toEqual(["unset"])
  })
})

describe("stored events", () => {
  const stored = (events: readonly LinkageEvent[]): readonly StoredLinkageEvent[] =>
    events.map((event, at) => ({ ...event, version: at + 1, schemaVersion: 1 }))
  const events = stored([
    ...happened(noLinkage, initiate(), view),
    ...happened(after([initiate()], view), accept(), view),
  ])
  const code = (list: readonly StoredLinkageEvent[]) => {
    const read = readLinkage(list)
    return Result.isFailure(read) ? `${read.failure.code} ${read.failure.at ?? ""}` : "read"
  }
  it("give the state back", () => {
    expect(Result.getOrThrow(readLinkage(events))).toEqual(after([initiate(), accept()], view))
  })
  it("with a gap, of a newer version or of an unknown kind are refused", () => {
    const [first, second] = events
    if (first === undefined || second === undefined) throw new Error("two events")
    expect(code([first, { ...second, version: 3 }])).toBe("linkage.stream.gap events[1]")
    expect(code([second])).toBe("linkage.stream.gap events[0]")
    expect(code([first, { ...second, schemaVersion: 2 }])).toBe("linkage.stream.version events[1]")
    expect(code([{ ...first, type: "linkageForgotten" } as unknown as StoredLinkageEvent])).toBe(
      "linkage.stream.kind events[0]",
    )
  })
})
