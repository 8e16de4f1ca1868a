// What of a record has effect: shown and shared only while it is in use, neither repaired nor frozen; its measures only
// while it is in use and not frozen. And what is due of an objection while it is open (信用修复管理办法; 区级方案三（一）4).
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { deadlines, inEffect, initial, type CommandBody, type RecordState } from "../../src/record/index.js"
import { contextOn, decision, doing, recorded, town, type Life } from "./office.js"
import { after, command, contextWith, stateNamed } from "./permitted.js"

const april = on("2026-04-01")

/** What has effect, in short. */
const effect = (state: RecordState) => {
  const { measures, ...others } = inEffect(state, contextWith())
  return { ...others, measures: measures.map(({ id }) => id) }
}
const none = { recorded: false, published: false, shared: false, objection: "none", measures: [] }
const both = ["importantReference", "honoursLimit"]
const open = [command("fileObjection"), command("chooseObjectionAcceptance", { outcome: "accept" })]
const showing = () => after(stateNamed("published"), [command("shareRecord")])

describe("a record in use", () => {
  it("has what was chosen of it, and nothing else", () => {
    expect(effect(stateNamed("recorded"))).toEqual({ ...none, recorded: true })
    expect(effect(stateNamed("penalised"))).toEqual({ ...none, recorded: true, measures: both })
    expect(effect(stateNamed("shared"))).toEqual({ ...none, recorded: true, shared: true })
    expect(effect(showing())).toEqual({
      ...none,
      recorded: true,
      published: true,
      shared: true,
      measures: both,
    })
  })

  it("is no longer shared once its receivers were told of its end, nor published once that was closed", () => {
    expect(effect(after(showing(), [command("closePublicity")]))).toMatchObject({
      published: false,
      shared: true,
    })
    expect(effect(stateNamed("told to its receivers"))).toEqual({ ...none, recorded: true })
  })

  it("shows a mark wherever it shows, while an objection to it is open", () => {
    const marked = after(showing(), [...open, command("chooseObjectionEffect", { outcome: "mark" })])
    expect(effect(marked)).toEqual({ ...effect(showing()), objection: "mark" })
  })

  it("has no measure that stands still, until it goes on", () => {
    const still = after(showing(), [command("suspendMeasures")])
    expect(effect(still).measures).toEqual(["honoursLimit"])
    expect(effect(after(still, [command("resumeMeasures")])).measures).toEqual(both)
  })
})

describe("nothing of a record has effect", () => {
  it("where there is none", () => {
    expect(effect(initial)).toEqual(none)
    for (const name of [
      "alleged",
      "notice served",
      "withdrawn on objection",
      "withdrawn with its instrument",
    ])
      expect(effect(stateNamed(name))).toEqual(none)
  })

  it("while it is frozen, but that it was made and is frozen", () => {
    const frozen = after(showing(), [...open, command("chooseObjectionEffect", { outcome: "freeze" })])
    expect(effect(frozen)).toEqual({ ...none, recorded: true, objection: "freeze" })
  })

  it("while it rests", () => {
    const fallen = command("changeInstrument", {
      change: "revoked",
      redecision: "pending",
      stillSupports: false,
    })
    expect(effect(after(showing(), [fallen]))).toEqual(none)
  })

  it("once it is repaired, but the measures that nobody has lifted", () => {
    const repaired = after(showing(), [
      command("applyRepair"),
      command("chooseRepair", { outcome: "eligible" }),
    ])
    expect(effect(repaired)).toEqual({ ...none, recorded: true, measures: both })
  })
})

describe("an objection", () => {
  const filing: CommandBody = {
    type: "fileObjection",
    data: { statementRef: partyRef("objection-1"), evidence: [] },
  }
  const accepting: CommandBody = {
    type: "chooseObjectionAcceptance",
    data: {
      ...decision,
      outcome: "accept",
      facts: {
        objectionFiler: "subject",
        objectionTarget: "content",
        informationSource: "ownOffice",
        evidenceOffered: true,
        reasonsStated: true,
        sameObjectionDecided: false,
      },
    },
  }
  const due = (life: Life) =>
    deadlines(life.state, contextOn(april)).map((item) => [
      item.id,
      item.kind === "counted" ? item.deadline.dueOn : item.fault.code,
    ])
  const filed = () => doing(recorded(town), filing, april)

  it("has its terms from the day it is filed until it is decided, and none before or after", () => {
    expect(due(recorded(town))).toEqual([])
    expect(due(filed())).toEqual([["objection.transferred", "2026-04-03"]])
    const accepted = doing(filed(), accepting, april)
    // Ten workdays from 1 April 2026, with Monday the 6th off.
    expect(due(accepted)).toEqual([["objection.decided", "2026-04-16"]])
    const upheld: CommandBody = {
      type: "chooseObjectionOutcome",
      data: { ...decision, outcome: "upheldRecord" },
    }
    expect(due(doing(accepted, upheld, april))).toEqual([])
  })
})
