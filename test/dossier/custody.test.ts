import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, partyRef, type Party } from "../../src/kernel/index.js"
import { dossierDue, keepingPurpose, viewUnder, type DossierCommandBody } from "../../src/dossier/index.js"
import * as A from "./archive.js"

const moved: Party = { ...A.civilServant, unit: A.town } as Party
const move = (to = A.town, management = "staff", subject = moved): DossierCommandBody => ({
  type: "moveSubject",
  data: { by: A.by(), subject, management, to },
})
const receive = (organ = A.town): DossierCommandBody => ({ type: "receiveFile", data: { by: A.by(organ) } })
const opened = A.after(A.opening)

describe("三（一）1: when a person moves, the file follows the authority to manage cadres", () => {
  it("goes to the right keeper; the old one keeps it until the new one confirms, and the transfer record after", () => {
    const sent = A.after(A.opening, move())
    expect(sent.custody).toMatchObject({ kind: "handingOver", keeper: A.bureau, to: A.town })
    const arrived = A.after(A.opening, move(), [addDays(A.day, 1), receive()])
    expect(arrived.custody).toEqual({
      kind: "held",
      keeper: A.town,
      management: "staff",
      since: addDays(A.day, 1),
    })
    expect(arrived.subject).toEqual(moved)
    expect(arrived.transfers).toEqual([
      { from: A.bureau, to: A.town, sentOn: A.day, receivedOn: addDays(A.day, 1) },
    ])
    expect(A.refusalOf(A.decided(arrived, A.making(A.drafts.clean)))).toEqual(["custody.wrongKeeper"])
  })

  it("a keeper outside the district is known where the table lists it", () => {
    expect(A.after(A.opening, move(A.higher, "vertical"), receive(A.higher)).custody.keeper).toBe(A.higher)
  })

  it("a move under the same keeper moves no file", () => {
    const inside: Party = { ...A.civilServant, unit: partyRef("unit-dept-2") } as Party
    const state = A.after(A.opening, move(A.bureau, "staff", inside))
    expect(state.custody).toMatchObject({ kind: "held", keeper: A.bureau })
    expect(state.subject).toEqual(inside)
  })

  it("an unknown keeper, the wrong one, a stranger's act and another subject are refused", () => {
    expect(A.refusalOf(A.decided(opened, move(partyRef("organ-nobody"))))).toEqual(["transfer.unknownKeeper"])
    const wrong = A.decided(opened, move(A.organization))
    expect(A.refusalOf(wrong)).toEqual(["custody.wrongKeeper"])
    if (Result.isFailure(wrong)) expect(wrong.failure.message.zh).toContain("虚构镇人民政府")
    const other: Party = { ...moved, ref: partyRef("person-2") }
    expect(A.refusalOf(A.decided(opened, move(A.town, "staff", other)))).toEqual(["transfer.otherSubject"])
    expect(A.refusalOf(A.decided(opened, move(A.town, "nobody")))).toEqual(["custody.noKeeper"])
    const sent = A.after(A.opening, move())
    expect(A.refusalOf(A.decided(sent, move()))).toEqual(["transfer.underWay"])
    expect(A.refusalOf(A.decided(sent, receive(A.organization)))).toEqual(["custody.wrongKeeper"])
    expect(A.refusalOf(A.decided(opened, receive()))).toEqual(["transfer.none"])
  })

  it("the new keeper may send it back, with reasons", () => {
    const back = (grounds: readonly string[]): DossierCommandBody => ({
      type: "returnFile",
      data: { by: A.by(A.town), grounds },
    })
    expect(A.refusalOf(A.decided(A.after(A.opening, move()), back([])))).toEqual(["decision.reasonsMissing"])
    const returned = A.after(A.opening, move(), back(["g"]))
    expect(returned.custody).toEqual(opened.custody)
    expect(returned.transfers).toEqual([])
  })

  it("the old keeper's look ends with the transfer", () => {
    const look: DossierCommandBody = { type: "viewFile", data: { by: A.by(), purpose: keepingPurpose } }
    const state = A.after(A.opening, A.making(A.drafts.clean), look, move(), receive())
    expect(viewUnder(state, "access-1", A.day)).toMatchObject({ failure: { code: "access.over" } })
  })

  it("the receipt is due from the new keeper; a make-up Saturday is a workday", () => {
    const [item] = dossierDue(A.after(A.opening, move()), A.contextOn(A.day))
    expect(item).toMatchObject({
      id: "receipt/transfer",
      whoIsLate: { zh: "接收单位" },
      deadline: { dueOn: "2026-05-09" },
    })
  })
})
