// The example host with an invented officer, and how commands are sent to it.

import { type ServerOptions, type Stores } from "../../examples/hosts/http/index.js"
import { partyRef } from "../../src/kernel/index.js"
import { lawInUse, lifeOf, today } from "../application/office.js"
import type { Came } from "./published.js"

export const officer = partyRef("officer-1")
const people: ReadonlyMap<string, typeof officer> = new Map([
  ["Bearer officer", officer],
  ["Bearer reader", partyRef("reader-1")],
])

/** The officer may do and read everything, the reader nothing; nobody else is known. */
export const optionsOn = ({ ports }: Stores, more: Partial<ServerOptions> = {}): ServerOptions => ({
  ports: {
    ...ports,
    clock: { today: () => Promise.resolve(today) },
    idSource: { eventId: ({ stream, version }) => Promise.resolve(`${stream}/${String(version)}`) },
    directory: {
      party: () => Promise.resolve(undefined),
      mayAct: ({ actor }) => Promise.resolve(actor === officer),
    },
  },
  law: lawInUse,
  identities: {
    whoSends: (request) => Promise.resolve(people.get(request.headers.get("authorization") ?? "")),
    mayRead: (who) => Promise.resolve(who === officer),
  },
  mostBytes: 10_000,
  ...more,
})

export type Command = Readonly<Record<string, unknown>>

/** A command as HTTP sends it: the case in the path, the key in a header, the sender by the token. */
export const sendingOf = (command: Command) => {
  const { stream, idempotencyKey, actor: _, ...body } = command
  return {
    path: `/cases/${encodeURIComponent(String(stream))}/commands`,
    sent: {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": String(idempotencyKey) },
      body: JSON.stringify(body),
    },
  }
}
export const codesOf = (came: Came): readonly string[] =>
  came.json().reasons.map(({ code }: { code: string }) => code)
export const life = lifeOf("oa:2026/7")
export const wrongKey: Command = { ...life[0]!, idempotencyKey: "wrong" }

/** The operations that read with a purpose. */
export const readingOperations: ReadonlySet<string> = new Set([
  "readRecord",
  "readJointMeasures",
  "readOwnFile",
  "readFileUnderAccess",
])
