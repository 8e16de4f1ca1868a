// The catalogue of activities that a host offers, and the occasions that may still be signed up for.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { occasionsOf, serviceCatalogue, type ServiceActivity } from "../../src/repair/index.js"
import * as O from "./office.js"

const sweeping: ServiceActivity = {
  id: "sweeping",
  label: text("清扫街道", "sweeping streets"),
  organiser: O.team,
  issuerKind: "volunteerOrganisation",
  offered: [
    { from: on("2026-05-02"), until: on("2026-05-03") },
    { from: on("2026-03-07"), until: on("2026-03-07") },
    { from: on("2026-04-04"), until: on("2026-05-04") },
  ],
}
const singing: ServiceActivity = {
  ...sweeping,
  id: "singing",
  issuerKind: "charity",
  offered: sweeping.offered.slice(1, 2),
}

describe("a catalogue", () => {
  it("has its activities by id", () => {
    const { activities } = Result.getOrThrow(serviceCatalogue([sweeping, singing]))
    expect([...activities]).toEqual([
      ["sweeping", sweeping],
      ["singing", singing],
    ])
  })
  it("is refused with every fault of every activity, each with its place", () => {
    const checked = serviceCatalogue([
      sweeping,
      { ...sweeping, label: text(" ", "sweeping streets"), offered: [] },
      { ...singing, id: " " },
      { ...singing, offered: [...sweeping.offered, { from: on("2026-05-02"), until: on("2026-05-01") }] },
    ])
    expect(Result.isFailure(checked) && checked.failure.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual(
      [
        "catalogue.name activities[1]",
        "catalogue.twice activities[1]",
        "catalogue.neverOffered activities[1]",
        "catalogue.name activities[2]",
        "catalogue.days activities[3]",
      ],
    )
  })
})

describe("the occasions of an activity", () => {
  const catalogue = () => Result.getOrThrow(serviceCatalogue([sweeping, singing]))
  const of = (id: string, day: Parameters<typeof occasionsOf>[2]) =>
    Result.getOrThrow(occasionsOf(catalogue(), id, day)).map(({ from, until }) => [from, until])
  it("come the earliest first, and each may be signed up for until its last day is over", () => {
    const [march, april, may] = [
      ["2026-03-07", "2026-03-07"],
      ["2026-04-04", "2026-05-04"],
      ["2026-05-02", "2026-05-03"],
    ]
    expect(of("sweeping", on("2026-03-07"))).toEqual([march, april, may])
    expect(of("sweeping", on("2026-03-08"))).toEqual([april, may])
    expect(of("sweeping", on("2026-05-04"))).toEqual([april])
    expect(of("sweeping", on("2026-05-05"))).toEqual([])
  })
  it("say who organises and certifies them", () => {
    expect(Result.getOrThrow(occasionsOf(catalogue(), "singing", on("2026-03-01")))).toEqual([
      {
        activity: "singing",
        organiser: O.team,
        issuerKind: "charity",
        from: "2026-03-07",
        until: "2026-03-07",
      },
    ])
    expect(Result.isFailure(occasionsOf(catalogue(), "reading", on("2026-03-01")))).toBe(true)
  })
})
