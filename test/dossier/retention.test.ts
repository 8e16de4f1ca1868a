import { describe, expect, it } from "vitest"
import { addDays, on, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  anchorLabel,
  dossierDue,
  expiryActionLabel,
  retentionOf,
  subjectView,
  type DossierCommandBody,
} from "../../src/dossier/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import * as A from "./archive.js"

const expire = (entry: string): DossierCommandBody => ({ type: "expireEntry", data: { by: A.by(), entry } })
const anchored = { ...A.drafts.record, anchors: { ended: on("2026-04-01") } }
const lastDay = on("2031-04-01")
const hold = (type: "holdRetention" | "releaseRetention"): DossierCommandBody =>
  type === "holdRetention"
    ? { type, data: { ...A.decision(), entry: "e-record", clause: plan("3.1.4") } }
    : { type, data: { ...A.decision(), entry: "e-record" } }

describe("retention runs from its anchor, and what happens at expiry is the table's", () => {
  it.each([
    [lastDay, ["retention.running"]],
    [addDays(lastDay, 1), []],
  ])("on %s taking out gives %j: the last day still counts", (date, codes) => {
    const state = A.after(A.opening, A.making(anchored))
    expect(A.refusalOf(A.decided(state, expire("e-record"), A.contextOn(date)))).toEqual(codes)
  })

  it("上海第三十五条: five years from the end of the act, then no longer shown", () => {
    const state = A.after(A.opening, A.making(anchored), [addDays(lastDay, 1), expire("e-record")])
    expect(state.entries[0]).toMatchObject({ standing: { kind: "notShown", on: addDays(lastDay, 1) } })
    expect(A.refusalOf(A.decided(state, expire("e-record"), A.contextOn(addDays(lastDay, 2))))).toEqual([
      "retention.alreadyOut",
    ])
  })

  it("河南第十九条: five years, then kept as an archive", () => {
    const violation = { ...A.drafts.violation, anchors: { ended: on("2026-04-01") } }
    const state = A.after(A.opening, A.making(violation), [addDays(lastDay, 1), expire("e-violation")])
    expect(state.entries[0]).toMatchObject({ standing: { kind: "archived" } })
  })

  it("个人信息保护法第四十七条: what is erased leaves only its trace, and the subject sees it", () => {
    const gone = addDays(A.day, 31)
    const state = A.after(A.opening, A.making(A.drafts.evaluation), [gone, expire("e-evaluation")])
    expect(subjectView(state, A.contextOn(gone)).entries).toEqual([
      {
        is: "erased",
        id: "e-evaluation",
        kind: "annualEvaluation",
        enteredOn: A.day,
        erasedOn: gone,
        basis: [A.law],
      },
    ])
    expect(A.refusalOf(A.decided(state, expire("e-evaluation"), A.contextOn(gone)))).toEqual([
      "dossier.noEntry",
    ])
  })

  it("without an anchor, a period or a line nothing expires, and it says what is missing", () => {
    const state = A.after(
      A.opening,
      ...[A.drafts.record, A.drafts.clean, A.drafts.matters].map((one) => A.making(one)),
    )
    const far = A.contextOn(on("2099-01-01"))
    expect(A.refusalOf(A.decided(state, expire("e-record"), far))).toEqual(["retention.notStarted"])
    expect(A.refusalOf(A.decided(state, expire("e-clean"), far))).toEqual(["parameter.missing"])
    expect(A.refusalOf(A.decided(state, expire("e-matters"), far))).toEqual(["parameter.missing"])
  })

  it("a day outside the calendar is an error, never a guess", () => {
    const [line] = A.tables.retention
    const moves = [{ ...line!, counting: { ...A.stays, lastDayOnHoliday: "movesOn" as const } }]
    const entry = { kind: "dishonestyRecord", anchors: { ended: on("2026-04-01") }, enteredOn: A.day }
    expect(retentionOf(entry, moves, nationalCalendar)).toMatchObject({
      kind: "unset",
      fault: { code: "calendar.outside" },
    })
  })

  it("the source reports the anchor later; nobody else, and not ahead of time", () => {
    const report = (organ = A.credit, day = on("2026-04-01")): DossierCommandBody => ({
      type: "reportAnchor",
      data: { by: A.by(organ), entry: "e-record", anchor: "ended", day },
    })
    const state = A.after(A.opening, A.making(A.drafts.record))
    expect(A.refusalOf(A.decided(state, report(A.bureau)))).toEqual(["correction.notSource"])
    expect(A.refusalOf(A.decided(state, report(A.credit, addDays(A.day, 1))))).toEqual([
      "retention.anchorFuture",
    ])
    const reported = A.after(A.opening, A.making(A.drafts.record), report())
    expect(reported.entries[0]).toMatchObject({ anchors: { ended: "2026-04-01" } })
  })

  it("what is held back or disputed isn't taken out until that is over", () => {
    const late = A.contextOn(addDays(lastDay, 1))
    const held = A.after(A.opening, A.making(anchored), hold("holdRetention"))
    expect(A.refusalOf(A.decided(held, expire("e-record"), late))).toEqual(["retention.held"])
    expect(A.refusalOf(A.decided(held, hold("holdRetention")))).toEqual(["retention.alreadyHeld"])
    expect(dossierDue(held, late).filter(({ id }) => id.startsWith("retention"))).toEqual([])
    const released = A.after(A.opening, A.making(anchored), hold("holdRetention"), hold("releaseRetention"))
    expect(A.refusalOf(A.decided(released, hold("releaseRetention")))).toEqual(["retention.notHeld"])
    expect(A.typesOf(A.decided(released, expire("e-record"), late))).toEqual(["entryExpired"])
    const disputed = A.after(A.opening, A.making(anchored), {
      type: "requestCorrection",
      data: { by: A.civilServant.ref, entry: "e-record", statementRef: partyRef("s-1") },
    })
    expect(A.refusalOf(A.decided(disputed, expire("e-record"), late))).toEqual(["retention.disputed"])
  })

  it("past the last day the subject may ask that it be taken out", () => {
    const state = A.after(A.opening, A.making(anchored))
    const rightsOn = (date: typeof lastDay) =>
      subjectView(state, A.contextOn(date)).rights.map(({ id, until }) => [id, until])
    expect(rightsOn(lastDay)).toEqual([
      ["consult", undefined],
      ["requestCorrection", lastDay],
    ])
    expect(rightsOn(addDays(lastDay, 1))).toEqual([
      ["consult", undefined],
      ["requestCorrection", undefined],
      ["askErasure", undefined],
    ])
  })

  it("anchors and actions have their official words", () => {
    expect(anchorLabel("determined").zh).toBe("认定之日")
    expect(expiryActionLabel("archive").zh).toBe("转为档案保存")
  })
})
