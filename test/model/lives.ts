/** Seeded lives of a case through the office: the same life on sound ports, and on ports that fail and deliver again. */
import { openOffice, type Law, type Office } from "../../src/application/index.js"
import type { CalendarDate } from "../../src/kernel/index.js"
import type { HostPorts } from "../../src/port/index.js"
import type { CommandBody } from "../../src/record/index.js"
import { memoryHost, type MemoryHost } from "../../src/testing/index.js"
import * as stock from "./case-commands.js"
import { randomSource, type RandomSource } from "./random-source.js"
import { reported, severity, straight } from "./rights-walk.js"
import { contextAt, days } from "./shipped-law.js"

const [firstDay] = days
if (firstDay === undefined) throw new Error("a walk has days")
const { on: _, ...law } = contextAt(firstDay)
const inUse: Law = law

export interface Sent {
  readonly command: CommandBody
  readonly on: CalendarDate
}

const anything: readonly CommandBody[] = [
  ...stock.instruments,
  ...stock.admission,
  ...stock.recording,
  ...stock.notice,
  ...stock.tolerance,
  ...severity,
  ...stock.penalties,
  ...stock.changes,
  ...stock.disclosure,
  ...stock.objections,
  ...stock.repairs,
  ...stock.services,
  ...stock.corrections,
  ...stock.duties,
]

/** What is sent in a life: the way to a record, and whatever else comes to somebody's mind. */
export const lifeOf = (seed: number): readonly Sent[] => {
  const source = randomSource(seed)
  const way = [...straight]
  let day = 0
  const subject = source.chance(0.6) ? stock.person : stock.unit
  const sent: Sent[] = [{ command: reported(subject), on: firstDay }]
  for (let step = 0; step < 16; step += 1) {
    const [next] = way
    const forward = next !== undefined && source.chance(0.6)
    if (forward) way.shift()
    // A record may be made once the time to defend oneself has run.
    if (forward && way.length === 0) day = Math.max(day, 3)
    else if (source.chance(0.15)) day = Math.min(day + 1, days.length - 1)
    const command = forward ? next : anything[source.below(anything.length)]
    if (command !== undefined) sent.push({ command, on: days[day] ?? firstDay })
  }
  return sent
}

export interface Lived {
  /** The whole log, event after event, as the store gives it. */
  readonly log: string
  readonly told: string
  readonly shown: string
  readonly events: number
  readonly refusals: number
  readonly failures: number
}

const stream = "oa:1"

const send = async (office: Office, { command, on }: Sent, step: number): Promise<string> => {
  const outcome = await office.handle({
    stream,
    idempotencyKey: `${stream}/${String(step)}`,
    actor: stock.office,
    occurredOn: on,
    command,
  })
  return outcome.kind
}

const endOf = async (host: MemoryHost, counts: Pick<Lived, "refusals" | "failures">): Promise<Lived> => {
  const events = await host.ports.eventStore.load(stream)
  return {
    ...counts,
    log: JSON.stringify(events),
    told: JSON.stringify(host.told()),
    shown: JSON.stringify(host.shown()),
    events: events.length,
  }
}

/** The life on sound ports: each command once, and what follows after each. */
export const lived = async (seed: number): Promise<Lived> => {
  const host = memoryHost(firstDay, [stock.person, stock.unit])
  const office = openOffice({ ports: host.ports, law: inUse })
  let refusals = 0
  for (const [step, sent] of lifeOf(seed).entries()) {
    host.setToday(sent.on)
    if ((await send(office, sent, step)) === "refused") refusals += 1
    await office.react()
  }
  return endOf(host, { refusals, failures: 0 })
}

/** The same life on ports that fail now and then, where whoever sends tries again, and sends again what was done. */
export const livedWithFailures = async (seed: number): Promise<Lived> => {
  const host = memoryHost(firstDay, [stock.person, stock.unit])
  const source = randomSource(seed + 0x5eed)
  let failures = 0
  const failing = failingPorts(host.ports, source, () => {
    failures += 1
  })
  const office = openOffice({ ports: failing, law: inUse })
  const patiently = async (work: () => Promise<string>): Promise<string> => {
    for (;;) {
      const end = await work()
      if (end !== "failed") return end
    }
  }
  const life = lifeOf(seed)
  let refusals = 0
  for (const [step, sent] of life.entries()) {
    host.setToday(sent.on)
    const end = await patiently(() => send(office, sent, step))
    if (end === "refused") refusals += 1
    const before = life[source.below(step + 1)]
    // An act that was carried out is delivered again: nothing more happens. One that was refused might be lawful by now.
    if (end === "done" && before === sent && source.chance(0.5))
      await patiently(() => send(office, sent, step))
    await patiently(async () => (await office.react()).kind)
  }
  return endOf(host, { refusals, failures })
}

/** Each call may fail before its work, or after it with the answer lost. */
export const failingPorts = (ports: HostPorts, source: RandomSource, failed: () => void): HostPorts => {
  const shaky =
    <Args extends readonly unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      const fails = source.chance(0.04)
      if (fails && source.chance(0.5)) {
        failed()
        throw new Error("lost")
      }
      const value = await call(...args)
      if (!fails) return value
      failed()
      throw new Error("answer lost")
    }
  const { eventStore, notifier, publisher, receiptStore, progress, directory } = ports
  return {
    ...ports,
    eventStore: {
      load: shaky(eventStore.load),
      append: shaky(eventStore.append),
      written: shaky(eventStore.written),
      after: shaky(eventStore.after),
      streamsAfter: shaky(eventStore.streamsAfter),
      streamsAbout: shaky(eventStore.streamsAbout),
    },
    notifier: { notify: shaky(notifier.notify) },
    publisher: { show: shaky(publisher.show) },
    receiptStore: { put: shaky(receiptStore.put), get: shaky(receiptStore.get) },
    progress: { position: shaky(progress.position), advance: shaky(progress.advance) },
    directory: { party: shaky(directory.party), mayAct: shaky(directory.mayAct) },
  }
}
