// What the ledger shows of a certificate when its hours are recognised (公益服务认定): never more than was kept and checked.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Receipt } from "../../src/policy/index.js"
import type { ServiceEntry } from "../../src/repair/index.js"
import {
  decided,
  elsewhere,
  entryWith,
  holding,
  oldEntryWith,
  unset,
  valuesWith,
  verified,
  viewUnder,
} from "./alone.js"
import * as O from "./office.js"

describe("what a certificate shows to whoever recognises it", () => {
  const shown = (entry: ServiceEntry, script: Parameters<typeof viewUnder>[0] = {}) => {
    const { certificate, issuer } = entry
    const [event] = Result.getOrThrow(
      decided(
        holding(entry),
        {
          type: "chooseServiceRecognition",
          data: { ...O.decision, certificate, issuer, outcome: "counts", facts: {} },
        },
        viewUnder(script),
      ),
    )
    const receipt: Receipt | undefined = event?.receipt
    expect(receipt?.question).toBe("service.recognition")
    return receipt?.facts
  }
  const kept = { serviceVoluntary: true, serviceIssuer: "volunteerOrganisation" }
  it("is what was kept of it and checked, and no more", () => {
    expect(shown(entryWith())).toStrictEqual({
      ...kept,
      certificateContents: "complete",
      certificateCheck: "confirmed",
    })
    expect(shown(entryWith({ verification: verified.notChecked }, { items: ["seal"] }))).toStrictEqual({
      ...kept,
      certificateContents: "incomplete",
      certificateCheck: "notChecked",
    })
    const unsealed = entryWith(
      { verification: verified.refuted },
      { items: ["identity", "hours", "days", "content", "issuer"] },
    )
    const refutedFacts = { ...kept, certificateCheck: "refuted" }
    expect(shown(unsealed)).toStrictEqual({ ...refutedFacts, certificateContents: "incomplete" })
    expect(shown(unsealed, valuesWith({ "service.sealRequired": false }))).toStrictEqual({
      ...refutedFacts,
      certificateContents: "complete",
    })
    expect(shown(unsealed, unset("service.sealRequired"))).toStrictEqual(refutedFacts)
  })
  it("leaves to the body that recognises what an older version didn't keep", () => {
    expect(shown(oldEntryWith({ verification: verified.notChecked }))).toStrictEqual({
      serviceVoluntary: true,
    })
    expect(shown(oldEntryWith())).toStrictEqual({ serviceVoluntary: true, certificateCheck: "confirmed" })
  })
  it("says that the hours are used once all that were served are", () => {
    const used = (entry: ServiceEntry) => shown(entry)?.["serviceUsed"]
    expect(used(entryWith({ spentHere: 11.5 }))).toBeUndefined()
    expect(used(entryWith({ spentHere: 4, spentElsewhere: elsewhere(8) }))).toBe(true)
    expect(used(entryWith({ verification: verified.confirmed(4), spentHere: 4.5 }))).toBe(true)
    expect(used(entryWith({ verification: verified.refuted }))).toBeUndefined()
  })
})
