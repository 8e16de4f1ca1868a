// A host in memory, for tests and first steps. Nothing outlives the process: not a store for real records.

import { compareDates, type CalendarDate, type Party } from "../kernel/index.js"
import type {
  Append,
  Appended,
  EventStorePort,
  HostPorts,
  Notification,
  PersonalFields,
  PlacedDeadline,
  PlacedEvent,
  ProgressPort,
  ReceiptStorePort,
  RecordView,
  RecordViewsPort,
  StoredEvent,
  VaultPort,
  Visibility,
} from "../port/index.js"

const settled = Promise.resolve.bind(Promise)

/** An event store in memory. */
export function memoryEventStore(): EventStorePort {
  const log: PlacedEvent[] = []
  const commands = new Map<
    string,
    { readonly commandDigest: string; readonly events: readonly StoredEvent[] }
  >()
  const load = (stream: string): readonly StoredEvent[] =>
    log.flatMap(({ event }) => (event.stream === stream ? [event] : []))

  const append = ({ stream, expectedVersion, events, idempotencyKey, commandDigest }: Append): Appended => {
    const before = commands.get(idempotencyKey)
    if (before !== undefined) {
      return before.commandDigest === commandDigest
        ? { kind: "repeated", events: before.events }
        : { kind: "keyReused" }
    }
    const version = load(stream).length
    if (version !== expectedVersion) return { kind: "conflict", version }
    for (const event of events) log.push({ position: log.length + 1, event })
    commands.set(idempotencyKey, { commandDigest, events })
    return { kind: "appended", version: version + events.length }
  }

  return {
    load: (stream) => settled(load(stream)),
    append: (request) => settled(append(request)),
    written: (key) => settled(commands.get(key)),
    after: (position, limit) => settled(log.slice(position, position + limit)),
    streamsAfter: (stream, limit) =>
      settled(
        paged(
          log.map(({ event }) => event.stream),
          stream,
          limit,
        ),
      ),
    streamsAbout: (subject, stream, limit) => {
      const first = log.filter(({ event }) => event.version === 1 && event.subject === subject)
      return settled(
        paged(
          first.map(({ event }) => event.stream),
          stream,
          limit,
        ),
      )
    },
  }
}

function paged(streams: readonly string[], after: string, limit: number): readonly string[] {
  const names = [...new Set(streams)].filter((name) => name > after)
  return names.sort((a, b) => (a < b ? -1 : 1)).slice(0, limit)
}

/** A vault in memory. Erasing forgets the values; there is no key to destroy. */
export function memoryVault(): VaultPort {
  const entries = new Map<string, { readonly subject: string; readonly fields: PersonalFields }>()
  const erased = new Set<string>()
  return {
    put: ({ personalRef, subject, fields }) => {
      const owner = entries.get(personalRef)?.subject ?? subject
      if (erased.has(subject) || owner !== subject)
        return Promise.reject(new Error("the vault refuses this entry"))
      entries.set(personalRef, { subject, fields })
      return settled()
    },
    get: (personalRef) => settled(entries.get(personalRef)?.fields),
    erase: (subject) => {
      erased.add(subject)
      for (const [ref, entry] of entries) if (entry.subject === subject) entries.delete(ref)
      return settled()
    },
  }
}

/** A receipt store in memory. */
export function memoryReceiptStore(): ReceiptStorePort {
  const kept = new Map<string, string>()
  return {
    put: (digest, canonical) => {
      if (!kept.has(digest)) kept.set(digest, canonical)
      return settled()
    },
    get: (digest) => settled(kept.get(digest)),
  }
}

/** Readers' progress in memory. */
export function memoryProgress(): ProgressPort {
  const positions = new Map<string, number>()
  return {
    position: (reader) => settled(positions.get(reader) ?? 0),
    advance: (reader, position) => {
      positions.set(reader, Math.max(position, positions.get(reader) ?? 0))
      return settled()
    },
  }
}

/** Record views in memory. */
export function memoryRecordViews(): RecordViewsPort {
  const views = new Map<string, RecordView>()
  return {
    save: (view) => {
      if ((views.get(view.stream)?.version ?? 0) <= view.version) views.set(view.stream, view)
      return settled()
    },
    viewsAfter: (stream, limit) => {
      const later = [...views.values()].filter((view) => view.stream > stream)
      return settled(later.sort((a, b) => (a.stream < b.stream ? -1 : 1)).slice(0, limit))
    },
    deadlinesUntil: (until, limit, after) => {
      const found = [...views.values()]
        .flatMap(({ stream, deadlines }) => deadlines.map((deadline) => ({ stream, ...deadline })))
        .filter((one) => (one.lastDay ?? until) <= until && (after === undefined || isBefore(after, one)))
      return settled(found.sort((a, b) => (isBefore(a, b) ? -1 : 1)).slice(0, limit))
    },
  }
}

function isBefore(a: PlacedDeadline, b: PlacedDeadline): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  const differing = one.findIndex((part, index) => part !== other[index])
  return (one[differing] ?? "") < (other[differing] ?? "")
}

function placeOf({ lastDay, stream, name }: PlacedDeadline): readonly string[] {
  return [lastDay ?? "", stream, name]
}

/** A host in memory, with what its people were told and what its publisher shows. */
export interface MemoryHost {
  readonly ports: HostPorts
  /** Everybody told so far, each key once. */
  readonly told: () => readonly Notification[]
  /** What is visible of each stream, as last told. */
  readonly shown: () => readonly Visibility[]
  /** Moves the office's day on; it never goes back. */
  readonly setToday: (today: CalendarDate) => void
}

/**
 * A whole host in memory: everybody may act, ids derive from the place of the event.
 *
 * @param today the day it is at the office
 * @param parties who exists
 */
export function memoryHost(today: CalendarDate, parties: readonly Party[] = []): MemoryHost {
  const told = new Map<string, Notification>()
  const shown = new Map<string, Visibility>()
  let day = today
  const ports: HostPorts = {
    eventStore: memoryEventStore(),
    clock: { today: () => settled(day) },
    idSource: { eventId: ({ stream, version }) => settled(`${stream}/${version}`) },
    directory: {
      party: (ref) => settled(parties.find((party) => party.ref === ref)),
      mayAct: () => settled(true),
    },
    vault: memoryVault(),
    notifier: {
      notify: (notification) => {
        if (!told.has(notification.key)) told.set(notification.key, notification)
        return settled()
      },
    },
    publisher: {
      show: (visibility) => {
        if ((shown.get(visibility.stream)?.version ?? 0) <= visibility.version) {
          shown.set(visibility.stream, visibility)
        }
        return settled()
      },
    },
    receiptStore: memoryReceiptStore(),
    progress: memoryProgress(),
    recordViews: memoryRecordViews(),
  }
  return {
    ports,
    told: () => [...told.values()],
    shown: () => [...shown.values()],
    setToday: (next) => {
      if (compareDates(next, day) > 0) day = next
    },
  }
}
