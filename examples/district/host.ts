// The demo's host: every port on the embedded PostgreSQL in one folder, and a clock that stands still, so that the
// result doesn't depend on the day it is run.

import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { CalendarDate, Party, PartyRef } from "chengxin/kernel"
import type { HostPorts } from "chengxin/port"
import { openPglite, postgresPorts } from "../adapters/postgres/index.js"

export interface DemoHost {
  readonly ports: HostPorts
  readonly close: () => Promise<void>
}

/** Opens the folder; another process in it is refused. */
export async function openHost(
  folder: string,
  today: CalendarDate,
  parties: ReadonlyMap<PartyRef, Party>,
): Promise<DemoHost> {
  const database = await openPglite(folder)
  return {
    ports: {
      ...postgresPorts(database, masterKey(folder)),
      clock: { today: () => Promise.resolve(today) },
      idSource: { eventId: ({ stream, version }) => Promise.resolve(`${stream}/${version}`) },
      directory: {
        party: (ref) => Promise.resolve(parties.get(ref)),
        mayAct: () => Promise.resolve(true),
      },
    },
    close: () => database.close(),
  }
}

/** The key of the vault, beside the database only because this is a demo. A real host keeps it in its key store. */
function masterKey(folder: string): Uint8Array {
  const path = join(folder, "master.key")
  if (existsSync(path)) {
    const key = readFileSync(path)
    if (key.length === 32) return key
  }
  mkdirSync(folder, { recursive: true })
  const key = randomBytes(32)
  writeFileSync(path, key, { mode: 0o600 })
  return key
}
