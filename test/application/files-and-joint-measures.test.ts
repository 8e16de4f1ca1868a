// One office, one log: cases, integrity files and joint measures side by side, and one list of what is due.

import { describe, expect, it } from "vitest"
import {
  linkageStreamOf,
  openOffice,
  type Law,
  type Office,
  type Reading,
} from "../../src/application/index.js"
import { addDays, on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import { memoryHost } from "../../src/testing/index.js"
import { aTown, civilServant, drafts, making, opening, tables } from "../dossier/archive.js"
import {
  accept,
  bureau,
  catalogue,
  initiate,
  initiateIncentive,
  linkageContext,
  organisation,
} from "../linkage/office.js"
import { judgment, servant, town } from "../record/office.js"
import { live, tell } from "./office.js"

const today = on("2026-05-06")
const { on: _, ...context } = linkageContext(today)
const law: Law = { ...context, files: tables, jointMeasures: catalogue }

const officer = partyRef("officer-1")

const opened = (inUse: Law = law) => {
  const host = memoryHost(today, [town, servant, civilServant, aTown])
  return { host, office: openOffice({ ports: host.ports, law: inUse }) }
}

type Command = Readonly<Record<string, unknown>>

let sent = 0
const to = (
  stream: string,
  command: unknown,
  occurredOn: CalendarDate = today,
  more: Command = {},
): Command => {
  sent += 1
  return { stream, idempotencyKey: `key-${String(sent)}`, actor: officer, occurredOn, command, ...more }
}

/** A civil servant's case up to its measures. */
const recordedCase = "oa:7"
const caseCommands = (): readonly Command[] => {
  return [
    ...[
      {
        type: "reportAllegation",
        data: {
          subject: servant,
          facts: {
            capacity: "ownDuty",
            instrumentBeforeRule: false,
            listedConduct: true,
            report: "none",
            rectification: "notUrged",
            subjectKind: "civilServant",
          },
          evidence: [],
        },
      },
      {
        type: "registerInstrument",
        data: { instrument: judgment, findsViolation: true, heldResponsible: "this" },
      },
    ].map((command) => to(recordedCase, command, on("2026-03-02"))),
    to(
      recordedCase,
      { type: "chooseAdmission", data: { ...decided, outcome: "record", facts: {} } },
      on("2026-03-03"),
    ),
    to(
      recordedCase,
      {
        type: "serveNotice",
        data: { by: decided.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-1" }] },
      },
      on("2026-03-04"),
    ),
    to(
      recordedCase,
      { type: "chooseRecording", data: { ...decided, outcome: "record", facts: {} } },
      on("2026-03-12"),
    ),
    to(
      recordedCase,
      {
        type: "choosePenalties",
        data: {
          ...decided,
          outcomes: ["importantReference", "honoursLimit"],
          facts: { subjectKind: "civilServant", severity: "ordinary" },
        },
      },
      on("2026-04-01"),
    ),
  ]
}

const decided = {
  by: { organ: partyRef("office-1"), person: partyRef("person-9"), collective: true, minutes: "M-1" },
  grounds: ["rules-relied-on"],
}

const revoked = () =>
  to(recordedCase, {
    type: "changeInstrument",
    data: {
      kind: judgment.kind,
      number: judgment.number,
      issuer: judgment.issuer,
      change: "revoked",
      redecision: "none",
      stillSupports: false,
      facts: {},
    },
  })

const valueOf = <Value>(reading: Reading<Value>): Value => {
  if (reading.kind === "done") return reading.value
  throw new Error(reading.fault.code)
}

const codes = async (office: Office, command: Command): Promise<string> => {
  const outcome = await office.handle(command)
  return outcome.kind === "refused" ? outcome.reasons.map(({ code }) => code).join(" ") : tell(outcome)
}

const joint = linkageStreamOf(recordedCase)

describe("an integrity file in the office", () => {
  it("is opened, filled, read back and told to its subject", async () => {
    const { office, host } = opened()
    await live(office, [to("file:1", opening), to("file:1", making(drafts.evaluation))])
    const { state } = valueOf(await office.readFile("file:1"))
    expect(state.kind === "open" ? state.entries.map(({ id }) => id) : []).toEqual(["e-evaluation"])
    await office.react()
    expect(host.told().map(({ type, subject }) => `${type} ${subject}`)).toEqual(["entryMade person-1"])
  })

  it("is refused as its room refuses, and stays as it was", async () => {
    const { office } = opened()
    expect(await codes(office, to("file:1", making(drafts.evaluation)))).toBe("dossier.none")
    expect(valueOf(await office.readFile("file:1")).version).toBe(0)
    expect(await codes(opened(context).office, to("file:1", opening))).toBe("law.files")
  })
})

describe("joint measures in the office", () => {
  it("ask the units, follow the case when its instrument falls, and tell every unit", async () => {
    const { office, host } = opened()
    await live(office, [...caseCommands(), to(joint, initiate()), to(joint, accept())])
    await office.react()
    const units = () =>
      host.told().flatMap(({ type, subject }) => (type.startsWith("linkage") ? [`${type} ${subject}`] : []))
    expect(units()).toEqual([`linkageInitiated ${organisation}`, `linkageInitiated ${bureau}`])

    await live(office, [revoked()])
    await office.react()
    await office.react()
    const [request] = valueOf(await office.readJointMeasures(joint)).state.requests
    expect(request).toMatchObject({ kind: "ended", because: "revoked" })
    expect(units().slice(2)).toEqual([`linkageEnded ${organisation}`, `linkageEnded ${bureau}`])
    // Once ended, nothing more happens however often it runs.
    const { version } = valueOf(await office.readJointMeasures(joint))
    await office.react()
    expect(valueOf(await office.readJointMeasures(joint)).version).toBe(version)
  })

  it("end on the day after the last day of the measure, by the daily reminder alone", async () => {
    const { office, host } = opened()
    await live(office, [...caseCommands(), to(joint, initiate())])
    const [request] = valueOf(await office.readJointMeasures(joint)).state.requests
    const until = request?.until
    if (until === undefined) throw new Error("the measure has a last day")
    host.setToday(until)
    await office.remind(until)
    expect(valueOf(await office.readJointMeasures(joint)).state.requests[0]?.kind).toBe("running")
    host.setToday(addDays(until, 1))
    await office.remind(addDays(until, 1))
    expect(valueOf(await office.readJointMeasures(joint)).state.requests[0]).toMatchObject({
      kind: "ended",
      because: "expired",
    })
  })

  it("ask for an incentive without a case, for the subject that the command names", async () => {
    const { office } = opened()
    const stream = linkageStreamOf("honest:1")
    expect(await codes(office, to(stream, initiateIncentive()))).toBe("linkage.subject")
    expect(await codes(office, to(stream, initiateIncentive(), today, { subject: town }))).toBe("done")
    expect(valueOf(await office.readJointMeasures(stream)).subject).toBe(town.ref)
  })
})

describe("one log", () => {
  it("keeps each kind of matter under its own name", async () => {
    const { office } = opened()
    await live(office, [...caseCommands(), to("file:1", opening)])
    expect(await codes(office, to(recordedCase, opening))).toBe("stream.otherKind")
    expect(await codes(office, to("file:1", initiate()))).toBe("stream.otherKind")
    expect(await codes(office, to("file:2", initiate()))).toBe("stream.linkageName")
    expect(await codes(office, to(joint, opening))).toBe("stream.linkageName")
    expect(await codes(opened(context).office, to(joint, initiate()))).toBe("law.jointMeasures")
  })

  it("has one list of what is due, by index as by reading everything", async () => {
    const { office } = opened()
    await live(office, [
      ...caseCommands(),
      to(joint, initiate()),
      to("file:1", opening),
      to("file:1", making(drafts.evaluation)),
    ])
    const until = on("2026-12-31")
    const due = valueOf(await office.due(today, until))
    expect([...new Set(due.map(({ stream }) => stream))]).toEqual(["file:1", recordedCase, joint])
    expect(due).toEqual(valueOf(await office.dueByLog(today, until)))
    expect(due.map(({ item }) => item.id)).toContain("submission/e-evaluation")
    expect(due.map(({ item }) => item.id)).toContain(`linkage.r-1.${organisation}.response`)
  })

  it("carries a command out once however often it is sent", async () => {
    const { office } = opened()
    const open = to("file:1", opening)
    await live(office, [open])
    const again = await office.handle(open)
    expect(again.kind === "done" && again.repeated).toBe(true)
    expect(valueOf(await office.readFile("file:1")).version).toBe(1)
  })
})
