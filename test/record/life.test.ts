import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { decision, judgment, proposed, recorded, doing, town } from "./office.js"

describe("a case from report to record", () => {
  it("is recorded after notice once the term has run", () => {
    expect(recorded(town).state.kind).toBe("recorded")
  })
  it("is proposed before the notice", () => {
    expect(proposed(town).state.kind).toBe("proposed")
  })
  it("loses everything when its only instrument is revoked", () => {
    const life = doing(recorded(town), {
      type: "changeInstrument",
      data: { kind: judgment.kind, number: judgment.number, issuer: judgment.issuer, change: "revoked", redecision: "none", stillSupports: false, facts: {} },
    }, on("2026-04-01"))
    expect(life.state.kind).toBe("withdrawn")
    void decision
  })
})
