// A record that was made: what ends its publicity doesn't tell those who received it; a notice of something new works once,
// for what is worse; the sanction that came in with its instrument shows when it ends (区级方案三（一）2, 4).
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import { deadlines, type CommandBody, type RecordState } from "../../src/record/index.js"
import { fileOf } from "./held-instruments.js"
import { decision } from "./office.js"
import { after, command, contextWith, next, refusalOf, stateNamed } from "./permitted.js"

describe("a record that was shared and published", () => {
  const told = (state: RecordState) =>
    "duties" in state ? state.duties.map(({ kind, doneOn }) => [kind, doneOn]) : []

  it("is still to be taken back from its receivers once its publicity is closed", () => {
    const withdrawn = after(
      stateNamed("published and shared"),
      [command("changeInstrument", { change: "revoked", redecision: "none" })],
      contextWith({ "revocation.cascade": ["tellSharers"] }),
    )
    expect(told(withdrawn)).toEqual([["tellReceivers", undefined]])
    const closed = after(withdrawn, [command("closePublicity")])
    expect(told(closed)).toEqual([["tellReceivers", undefined]])
    expect(closed.kind === "recorded" && closed.disclosure.publicity.kind).toBe("closed")
    expect(told(after(closed, [command("tellReceivers")]))).toEqual([["tellReceivers", next]])
  })

  it("withdrawn, has its publicity closed and its receivers told, and is neither published nor shared again", () => {
    const withdrawn = stateNamed("withdrawn on objection")
    expect(told(after(withdrawn, [command("tellReceivers")]))).toContainEqual(["tellReceivers", next])
    for (const type of ["chooseDisclosure", "publishRecord", "shareRecord"] as const)
      expect(refusalOf(withdrawn, command(type)).code).toBe("case.closed")
    expect(refusalOf(withdrawn, command("closePublicity")).code).toBe("disclosure.notPublished")
    expect(refusalOf(stateNamed("proposed"), command("shareRecord")).code).toBe("record.none")
  })
})

describe("a notice after recording", () => {
  const serving = command("serveNotice", { complete: true })
  const unheard = () => after(stateNamed("proposed"), [command("chooseRecording", { outcome: "record" })])

  it("is served only of something new, of a record that was made with a notice or without", () => {
    for (const state of [stateNamed("recorded"), unheard()])
      expect(refusalOf(state, serving).code).toBe("notice.nothingNew")
    const noted = after(stateNamed("recorded"), [command("noteChangeSinceNotice")])
    expect(fileOf(after(noted, [serving])).notice).toMatchObject({ kind: "served", changeNotified: true })
  })

  it("is used up by leniency taken back, and left by leniency granted", () => {
    const choosing = (outcome: string) => command("chooseLeniency", { outcome })
    const noticed = [command("noteChangeSinceNotice"), serving]
    const waived = after(stateNamed("recorded"), [choosing("waived")])
    expect(refusalOf(waived, choosing("full")).code).toBe("record.noticeAgain")
    const lighter = after(waived, [...noticed, choosing("lighter")])
    expect(refusalOf(lighter, choosing("full")).code).toBe("record.noticeAgain")
    const granted = after(waived, [...noticed, choosing("waived")])
    expect(after(granted, [choosing("full")])).toMatchObject({ penalty: { leniency: "full" } })
  })

  it("is used up by a measure added, and left by one that stays", () => {
    const choosing = (...outcomes: readonly string[]): CommandBody => ({
      type: "choosePenalties",
      data: { ...decision, outcomes, facts: {} },
    })
    const noticed = [command("noteChangeSinceNotice"), serving]
    const one = after(stateNamed("recorded of a person"), [choosing("importantReference")])
    expect(refusalOf(one, choosing("importantReference", "honoursLimit")).code).toBe("record.noticeAgain")
    const two = after(one, [...noticed, choosing("importantReference", "honoursLimit")])
    expect(refusalOf(two, choosing("importantReference", "honoursLimit", "promotionLimit")).code).toBe(
      "record.noticeAgain",
    )
    const same = after(one, [...noticed, choosing("importantReference")])
    expect(after(same, [choosing("importantReference", "honoursLimit")])).toMatchObject({
      penalty: { kind: "imposed" },
    })
  })
})

describe("an application for repair", () => {
  it("is due to be accepted, and its result to be served once it is decided", () => {
    const due = (state: RecordState) => deadlines(state, contextWith()).map(({ id }) => id)
    const applied = after(stateNamed("recorded"), [command("applyRepair")])
    expect([due(stateNamed("recorded")), due(applied)]).toEqual([[], ["repair.accepted"]])
    expect(due(after(applied, [command("chooseRepair", { outcome: "eligible" })]))).toEqual([
      "repair.resultServed",
    ])
  })
})

describe("a sanction that came in with the instrument of a record", () => {
  it("is shown with the day on which it ends, of a record only", () => {
    const sanctioned: CommandBody = {
      type: "registerInstrument",
      data: {
        instrument: {
          kind: "governmentalSanction",
          number: "虚构处分1号",
          issuer: "虚构监察委员会",
          issuedOn: on("2026-01-05"),
          effectiveOn: on("2026-01-05"),
          status: "effective",
        },
        findsViolation: true,
        heldResponsible: "this",
        sanction: { kinds: ["warning"], latestAct: on("2025-12-01"), months: 6 },
      },
    }
    expect(deadlines(after(stateNamed("alleged"), [sanctioned]), contextWith())).toEqual([])
    const [item] = deadlines(after(stateNamed("recorded of a person"), [sanctioned]), {
      ...contextWith(),
      counting: { "sanction.period": { ...civilCodeCounting, lastDayOnHoliday: "stays" } },
    })
    expect(item).toMatchObject({ kind: "counted", deadline: { dueOn: "2026-07-05" } })
  })
})
