// The way to a record: facts open only a case that ended without one; a choice to wait changes nothing; a record is made of
// an intention, on an instrument, after the tolerance procedure (区级方案三（一）4).
import { describe, expect, it } from "vitest"
import { deadlines, type CommandBody, type RecordState } from "../../src/record/index.js"
import { fileOf } from "./held-instruments.js"
import { after, command, contextWith, eventsOf, next, refusalOf, stateNamed } from "./permitted.js"

const due = (state: RecordState) => deadlines(state, contextWith()).map(({ id }) => id)

describe("facts that an inquiry establishes", () => {
  const facts = command("establishFacts")
  it.each([
    ["alleged", "alleged"],
    ["under verification", "underVerification"],
    ["urged to rectify", "urgedToRectify"],
    ["awaiting an instrument", "awaitingInstrument"],
    ["proposed", "proposed"],
    ["not recorded", "alleged"],
    ["defence made out", "alleged"],
    ["recorded", "recorded"],
  ])("are known of a case %s, which is then %s", (name, kind) => {
    const state = after(stateNamed(name), [facts])
    expect([state.kind, fileOf(state).known]).toEqual([kind, { report: "verified" }])
  })

  it("replace what was known under the same ids, and nothing else", () => {
    const first: CommandBody = {
      type: "establishFacts",
      data: { facts: { report: "unverified", able: true }, evidence: [] },
    }
    expect(fileOf(after(stateNamed("alleged"), [first, facts])).known).toEqual({
      report: "verified",
      able: true,
    })
  })

  it("are established no more once the record was withdrawn", () => {
    expect(refusalOf(stateNamed("withdrawn on objection"), facts).code).toBe("case.closed")
  })
})

describe("whether to make the record", () => {
  const choosing = (outcome: string) => command("chooseRecording", { outcome })
  const served = () => stateNamed("notice served")

  it("put off leaves the case as it was", () => {
    for (const outcome of ["wait", "notifyAgain"])
      expect(after(served(), [choosing(outcome)])).toEqual(served())
  })

  it("in the negative ends the case because the defence was made out, and in the affirmative makes a record in use", () => {
    expect(after(served(), [choosing("doNotRecord")])).toMatchObject({
      kind: "notRecorded",
      since: next,
      because: "defenceMadeOut",
    })
    expect(after(served(), [choosing("record")])).toMatchObject({
      kind: "recorded",
      recordedOn: next,
      standing: { kind: "inUse" },
      duties: [],
    })
  })

  it("rests on what founded the intention and on the notice", () => {
    const state = served()
    if (state.kind !== "proposed") throw new Error("not proposed")
    const [made] = eventsOf(state, choosing("record"))
    expect(made?.basis.map(({ title }) => title)).toEqual(["虚构规则", "虚构规则"])
    expect(made?.basis.slice(0, state.basis.length)).toEqual(state.basis)
  })

  it("waits for the end of a tolerance procedure, and needs an instrument that carries it, for a record alone", () => {
    const begun = stateNamed("tolerance begun")
    expect(refusalOf(begun, choosing("record")).code).toBe("tolerance.pending")
    expect(after(begun, [choosing("wait")])).toEqual(begun)
    const bare = stateNamed("proposed without an instrument that carries")
    expect(refusalOf(bare, choosing("record")).code).toBe("record.noInstrument")
    expect(after(bare, [choosing("doNotRecord")]).kind).toBe("notRecorded")
  })

  it("is chosen of an intended record only, and admission before that", () => {
    expect(refusalOf(stateNamed("alleged"), choosing("record")).code).toBe("record.notProposed")
    expect(refusalOf(stateNamed("recorded"), choosing("record")).code).toBe("record.notProposed")
    for (const name of ["recorded", "not recorded", "withdrawn on objection"])
      expect(refusalOf(stateNamed(name), command("chooseAdmission")).code).toBe("admission.concluded")
  })
})

describe("a conclusion on tolerance", () => {
  const determining = command("chooseTolerance", { outcome: "exempt" })
  const verified = (["startTolerance", "chooseToleranceAcceptance", "verifyTolerance"] as const).map((type) =>
    command(type),
  )

  it("puts the choice on admission again where the record was intended, and nowhere else", () => {
    const kinds = ["proposed", "alleged", "under verification", "awaiting an instrument"].map(
      (name) => after(stateNamed(name), [...verified, determining]).kind,
    )
    expect(kinds).toEqual(["alleged", "alleged", "underVerification", "awaitingInstrument"])
  })

  it("withdrawn opens a case again that ended without a record, and leaves a record as it was", () => {
    const exempted = after(stateNamed("alleged"), [...verified, determining])
    const ended = after(exempted, [command("chooseAdmission", { outcome: "notRecorded" })])
    expect(ended.kind).toBe("notRecorded")
    expect(after(ended, [command("withdrawTolerance")]).kind).toBe("alleged")
    expect(after(stateNamed("recorded, later exempted"), [command("withdrawTolerance")]).kind).toBe(
      "recorded",
    )
  })

  it("is to be reported once it is determined; the steps before it are due before", () => {
    const ran = verified.map((_, index) => due(after(stateNamed("proposed"), verified.slice(0, index + 1))))
    expect(ran).toEqual([["tolerance.accepted"], ["tolerance.verified"], ["tolerance.determined"]])
    const determined = after(stateNamed("proposed"), [...verified, determining])
    expect(due(determined)).toEqual(["tolerance.reported"])
    expect(due(after(determined, [command("reportTolerance")]))).toEqual([])
  })

  it("is no longer begun once the record is made", () => {
    expect(refusalOf(stateNamed("recorded"), command("startTolerance")).code).toBe("tolerance.afterRecord")
    expect(refusalOf(stateNamed("withdrawn on objection"), command("startTolerance")).code).toBe(
      "tolerance.afterRecord",
    )
  })
})
