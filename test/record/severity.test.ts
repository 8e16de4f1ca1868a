// Severity is chosen of a record that was made; raised only after the subject was told of what is new and heard, and each
// raise needs a notice of its own (区级方案三（一）2, 4).
import { describe, expect, it } from "vitest"
import { severities, type Severity } from "../../src/kernel/index.js"
import type { CommandBody, RecordState } from "../../src/record/index.js"
import { decision } from "./office.js"
import { after, command, eventsOf, refusalOf, stateNamed } from "./permitted.js"

const choosing = (outcome: Severity): CommandBody => ({
  type: "chooseSeverity",
  data: { ...decision, outcome, facts: {} },
})
const noticed = [command("noteChangeSinceNotice"), command("serveNotice", { complete: true })]
const severityOf = (state: RecordState) => (state.kind === "recorded" ? state.severity : undefined)
const recorded = () => stateNamed("recorded")
const at = (severity: Severity): RecordState => after(recorded(), [choosing(severity)])

describe("the severity of a record", () => {
  it("is chosen first without a further notice, on the rules and their clause", () => {
    for (const severity of severities) expect(severityOf(at(severity))).toBe(severity)
    expect(eventsOf(recorded(), choosing("serious"))).toMatchObject([
      { type: "severityChosen", data: { outcome: "serious" }, receipt: { question: "record.severity" } },
    ])
  })

  it("is chosen of a record only", () => {
    for (const name of ["alleged", "proposed", "not recorded", "withdrawn on objection"])
      expect(refusalOf(stateNamed(name), choosing("slight")).code).toBe("record.none")
  })

  it.each(severities.flatMap((before) => severities.map((to) => [before, to] as const)))(
    "from %s to %s needs a notice of what is new, if it rises",
    (before, to) => {
      if (severities.indexOf(to) > severities.indexOf(before))
        expect(refusalOf(at(before), choosing(to)).code).toBe("record.noticeAgain")
      else expect(severityOf(after(at(before), [choosing(to)]))).toBe(to)
    },
  )

  it("rises after such a notice, and for a further rise needs another", () => {
    const risen = after(at("slight"), [...noticed, choosing("ordinary")])
    expect(severityOf(risen)).toBe("ordinary")
    expect(refusalOf(risen, choosing("serious")).code).toBe("record.noticeAgain")
    expect(severityOf(after(risen, [...noticed, choosing("serious")]))).toBe("serious")
  })

  it("lowered or confirmed, leaves the notice for what is still to come", () => {
    const confirmed = after(at("ordinary"), [...noticed, choosing("ordinary"), choosing("slight")])
    expect(severityOf(after(confirmed, [choosing("serious")]))).toBe("serious")
  })

  it("chosen for the first time, leaves the notice too: nothing has risen", () => {
    const first = after(recorded(), [...noticed, choosing("ordinary"), choosing("serious")])
    expect(severityOf(first)).toBe("serious")
  })

  it("doesn't rise on a change that was noted and not notified", () => {
    const noted = after(at("slight"), [command("noteChangeSinceNotice")])
    expect(refusalOf(noted, choosing("serious")).code).toBe("record.noticeAgain")
  })
})
