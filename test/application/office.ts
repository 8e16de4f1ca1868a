// An invented office on ports in memory, and the commands of a plain case, for the tests of the application.

import { openOffice, type Law, type Office, type Outcome } from "../../src/application/index.js"
import { on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import type { HostPorts } from "../../src/port/index.js"
import type { CommandBody } from "../../src/record/index.js"
import { memoryHost, type MemoryHost } from "../../src/testing/index.js"
import { admissionFacts, contextOn, decision, judgment, town } from "../record/office.js"

export const today = on("2026-06-30")

const { on: _, ...law } = contextOn(today)
export const lawInUse: Law = law

export const officer = partyRef("officer-1")

export interface Opened {
  readonly host: MemoryHost
  readonly office: Office
}

export function open(ports: (host: HostPorts) => HostPorts = (same) => same): Opened {
  const host = memoryHost(today, [town])
  return { host, office: openOffice({ ports: ports(host.ports), law: lawInUse }) }
}

/** A command as a host sends it. */
export function sending(
  step: string,
  occurredOn: CalendarDate,
  command: CommandBody,
  stream = "oa:1",
): Readonly<Record<string, unknown>> {
  return { stream, idempotencyKey: `${stream}/${step}`, actor: officer, occurredOn, command }
}

/** The life of a plain case until the record is made and published, one command after the other. */
export function lifeOf(stream = "oa:1"): readonly Readonly<Record<string, unknown>>[] {
  const { by } = decision
  const send = (step: string, day: CalendarDate, command: CommandBody) => sending(step, day, command, stream)
  return [
    send("report", on("2026-03-02"), {
      type: "reportAllegation",
      data: { subject: town, facts: admissionFacts, evidence: [] },
    }),
    send("instrument", on("2026-03-02"), {
      type: "registerInstrument",
      data: { instrument: judgment, findsViolation: true, heldResponsible: "this" },
    }),
    send("admission", on("2026-03-03"), {
      type: "chooseAdmission",
      data: { ...decision, outcome: "record", facts: {} },
    }),
    send("notice", on("2026-03-04"), {
      type: "serveNotice",
      data: { by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-1" }] },
    }),
    send("recording", on("2026-03-12"), {
      type: "chooseRecording",
      data: { ...decision, outcome: "record", facts: {} },
    }),
  ]
}

/** Sends commands in order; each must be carried out. */
export async function live(office: Office, commands = lifeOf()): Promise<void> {
  for (const command of commands) {
    const outcome = await office.handle(command)
    if (outcome.kind !== "done") throw new Error(tell(outcome))
  }
}

export function tell(outcome: Outcome): string {
  if (outcome.kind === "done") return "done"
  const reasons = outcome.kind === "refused" ? outcome.reasons : [outcome.fault]
  return reasons.map(({ code, at, message }) => `${code} ${at ?? ""} ${message.zh}`).join("; ")
}
