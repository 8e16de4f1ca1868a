// An instrument carries a record as long as it holds, names the subject and finds the act. It is registered once, and sound;
// when it falls and nothing else carries the record, the record rests from that day (国办发〔2020〕49号).
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { carries } from "../../src/record/index.js"
import { changing, codes, fileOf, held, recordOf, registering } from "./held-instruments.js"
import { after, command, contextWith, eventsOf, next, refusalOf, stateNamed } from "./permitted.js"

const alleged = () => stateNamed("alleged")
const recorded = () => stateNamed("recorded")

describe("an instrument that is registered", () => {
  it("is sound, and its sanction is one that a decision on sanctions can hold", () => {
    const sanction = { kinds: ["warning"], latestAct: on("2026-01-01"), months: 6 } as const
    const decided = { kind: "governmentalSanction", effectiveOn: on("2026-01-06") } as const
    expect(fileOf(after(alleged(), [registering(held(decided, { sanction }))])).instruments).toEqual([
      held(decided, { sanction }),
    ])
    expect(
      codes(alleged(), registering(held({ number: "" }, { sanction: { ...sanction, months: 7 } }))),
    ).toEqual([
      ["instrument.number", "国办发〔2020〕49号"],
      ["sanction.instrument", "国办发〔2020〕49号"],
      ["sanction.period", "第十五条"],
    ])
  })

  it("is registered once, by its number and issuer, whatever spaces stand around them", () => {
    expect(codes(recorded(), registering(held({})))).toEqual([["instrument.registered", "三（一）4"]])
    expect(codes(recorded(), registering(held({ number: " 一", issuer: "虚构法院 " })))).toEqual([
      ["instrument.registered", "三（一）4"],
    ])
    const others = [held({ number: "七" }), held({ issuer: "虚构中级法院" })]
    expect(fileOf(after(recorded(), others.map(registering))).instruments).toEqual([held({}), ...others])
  })

  it("isn't registered in a case that has ended", () => {
    for (const state of [stateNamed("withdrawn on objection"), stateNamed("withdrawn with its instrument")])
      expect(refusalOf(state, registering(held({ number: "七" }))).code).toBe("case.closed")
  })

  it("puts the choice on admission again, where the case waited for it or ended without a record", () => {
    for (const state of ["awaiting an instrument", "not recorded", "defence made out"])
      expect(after(stateNamed(state), [registering(held({ number: "七" }))]).kind).toBe("alleged")
    for (const state of ["under verification", "urged to rectify", "proposed", "recorded"])
      expect(after(stateNamed(state), [registering(held({ number: "七" }))]).kind).toBe(
        stateNamed(state).kind,
      )
  })
})

describe("an instrument carries a record", () => {
  it("while it is in effect, altered, or unlawful without being revoked", () => {
    const statuses = ["pending", "effective", "altered", "revoked", "unlawful", "void"] as const
    expect(statuses.filter((status) => carries(held({ status })))).toEqual([
      "effective",
      "altered",
      "unlawful",
    ])
  })

  it("only of whom it finds responsible for an act, and never as a mere measure", () => {
    expect(carries(held({}, { findsViolation: false }))).toBe(false)
    expect(carries(held({}, { heldResponsible: "unitOnly" }))).toBe(false)
    expect(carries(held({ kind: "measureOnly" }))).toBe(false)
  })
})

describe("a change of an instrument", () => {
  it("is one of an instrument of the case, and something new", () => {
    expect(refusalOf(recorded(), changing("revoked", { number: "八" })).code).toBe("instrument.unknown")
    expect(refusalOf(recorded(), changing("revoked", { issuer: "虚构中级法院" })).code).toBe(
      "instrument.unknown",
    )
    expect(refusalOf(recorded(), changing("effective")).code).toBe("instrument.unchanged")
    const altered = after(recorded(), [changing("altered", { stillSupports: true })])
    expect(refusalOf(altered, changing("altered")).code).toBe("instrument.unchanged")
    expect(refusalOf(altered, changing("effective")).code).toBe("instrument.neverRevives")
  })

  it("is none in a case that has ended", () => {
    expect(refusalOf(stateNamed("withdrawn on objection"), changing("void")).code).toBe("case.closed")
  })

  it("to effect gives it its day, and leaves what it finds", () => {
    const waiting = after(stateNamed("awaiting an instrument"), [registering(held({ status: "pending" }))])
    const effective = after(waiting, [changing("effective")])
    expect(fileOf(effective).instruments).toEqual([held({ effectiveOn: next })])
    expect(effective.kind).toBe("alleged")
  })

  it("to effect puts the choice on admission again where a case waited or ended without a record", () => {
    const pending = registering(held({ status: "pending" }))
    const admission = (outcome: "await" | "notRecorded" | "verify" | "record") =>
      after(alleged(), [pending, command("chooseAdmission", { outcome }), changing("effective")]).kind
    expect((["await", "notRecorded", "verify", "record"] as const).map(admission)).toEqual([
      "alleged",
      "alleged",
      "underVerification",
      "proposed",
    ])
  })

  it("to effect makes a record neither rest nor change", () => {
    const two = after(recorded(), [registering(held({ number: "七", status: "pending" }))])
    const must = contextWith({ "revocation.cascade": ["withdraw"] })
    const events = eventsOf(two, changing("effective", { number: "七" }), must)
    expect(events.map(({ type }) => type)).toEqual(["instrumentChanged"])
    const both = recordOf(after(two, [changing("effective", { number: "七" })]))
    expect([both.standing, both.file.runs]).toEqual([{ kind: "inUse" }, []])
    expect(both.file.instruments.map(carries)).toEqual([true, true])
  })

  it.each(["altered", "revoked", "unlawful", "void"] as const)(
    "that makes it %s and no longer find the act lets the record rest, from its day",
    (change) => {
      const { standing, file } = recordOf(after(recorded(), [changing(change, { redecision: "pending" })]))
      expect(standing).toEqual({
        kind: "suspended",
        since: next,
        pending: true,
        changed: { kind: "courtDecision", change },
      })
      expect(file.instruments).toEqual([held({ status: change }, { findsViolation: false })])
      expect(file.runs.map(({ procedure, taken }) => [procedure, taken])).toEqual([
        ["revocation", [{ step: "changeKnown", on: next }]],
      ])
    },
  )

  it.each([
    ["altered", true],
    ["revoked", false],
    ["unlawful", true],
    ["void", false],
  ] as const)("that makes it %s and still find the act: the record stays in use, %s", (change, inUse) => {
    const { standing } = recordOf(after(recorded(), [changing(change, { stillSupports: true })]))
    expect(standing.kind === "inUse").toBe(inUse)
  })

  it("never makes an instrument find an act that it didn't find", () => {
    const silent = after(alleged(), [registering(held({}, { findsViolation: false }))])
    const altered = after(silent, [changing("altered", { stillSupports: true })])
    expect(fileOf(altered).instruments.map(({ findsViolation }) => findsViolation)).toEqual([false])
  })

  it("of one of several leaves the others as they are, and the record in use", () => {
    const two = after(recorded(), [registering(held({ number: "七" })), changing("revoked")])
    expect(fileOf(two).instruments).toEqual([
      held({ status: "revoked" }, { findsViolation: false }),
      held({ number: "七" }),
    ])
    expect(recordOf(two).standing).toEqual({ kind: "inUse" })
  })

  it("takes back the intention to record, with its notice, where nothing carries it any more", () => {
    const fallen = after(stateNamed("notice served"), [changing("void")])
    expect([fallen.kind, fileOf(fallen).notice]).toEqual(["alleged", { kind: "none" }])
  })

  it("changes what was notified, where the record is still intended", () => {
    const notice = (state: string) => {
      const altered = after(stateNamed(state), [changing("altered", { stillSupports: true })])
      return [altered.kind, fileOf(altered).notice]
    }
    expect(notice("notice served")).toMatchObject([
      "proposed",
      { kind: "served", change: "ownMotion", changeNotified: false },
    ])
    expect(notice("proposed")).toEqual(["proposed", { kind: "none" }])
  })

  it("before any record is written down, and nothing follows", () => {
    const waiting = after(stateNamed("alleged"), [
      registering(held({})),
      command("chooseAdmission", { outcome: "verify" }),
    ])
    const must = contextWith({ "revocation.cascade": ["withdraw"] })
    expect(eventsOf(waiting, changing("revoked"), must).map(({ type }) => type)).toEqual([
      "instrumentChanged",
    ])
    const changed = after(waiting, [changing("revoked")])
    const instruments = [held({ status: "revoked" }, { findsViolation: false })]
    expect(changed).toEqual({ ...waiting, file: { ...fileOf(waiting), instruments } })
  })

  it("keeps what was found of pay, post and rank, and no other fact that came with it", () => {
    const known = (facts: Readonly<Record<string, boolean>>) =>
      fileOf(after(recorded(), [changing("revoked", { facts })])).known
    expect(known({ treatmentAffected: true, downstreamDecision: true })).toEqual({ treatmentAffected: true })
    expect(known({ treatmentAffected: false })).toEqual({ treatmentAffected: false })
    expect(Object.keys(known({ downstreamDecision: true }))).toEqual([])
  })
})
