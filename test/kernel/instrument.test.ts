import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { legalInstrument, on, type LegalInstrument } from "../../src/kernel/index.js"

const decision: LegalInstrument = {
  kind: "adminPenalty",
  number: "虚构罚〔2026〕1号",
  issuer: "虚构机关",
  issuedOn: on("2026-05-06"),
  status: "effective",
}

const codes = (instrument: LegalInstrument) => {
  const made = legalInstrument(instrument)
  return Result.isFailure(made) ? made.failure.map(({ code }) => code) : []
}

describe("an instrument", () => {
  it("takes effect on the day it was issued or later", () => {
    expect(codes({ ...decision, effectiveOn: on("2026-05-06") })).toEqual([])
    expect(codes({ ...decision, effectiveOn: on("2026-05-07") })).toEqual([])
    expect(codes({ ...decision, effectiveOn: on("2026-05-05") })).toEqual(["instrument.effectiveBeforeIssue"])
  })

  it("has no day of effect while it is pending", () => {
    expect(codes({ ...decision, status: "pending" })).toEqual([])
    expect(codes({ ...decision, status: "pending", effectiveOn: on("2026-05-06") })).toEqual([
      "instrument.pendingInEffect",
    ])
  })

  it("is refused with all its faults at once", () => {
    expect(
      codes({ ...decision, number: " ", issuer: "", status: "pending", effectiveOn: on("2026-01-01") }),
    ).toEqual([
      "instrument.number",
      "instrument.issuer",
      "instrument.effectiveBeforeIssue",
      "instrument.pendingInEffect",
    ])
  })

  it("comes back unchanged", () => {
    expect(legalInstrument(decision)).toEqual(Result.succeed(decision))
  })
})
