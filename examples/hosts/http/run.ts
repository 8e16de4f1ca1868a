// Starts the example: `tsx examples/hosts/http/run.ts [--demo]`. PORT names the port, CHENGXIN_STORE where things are kept:
// `memory`, `folder:<path>` or `server` (as PGHOST, PGDATABASE and the like say), MASTER_KEY the vault's key. Without --demo nobody is known, so
// everybody is refused; with it whoever sends `Authorization: Bearer demo` is an invented officer who may do everything.

import { randomBytes } from "node:crypto"
import { serve } from "@hono/node-server"
import { on, partyRef, sha256Digest, workdays } from "chengxin/kernel"
import { civilCodeCounting, nationalCalendar, standardProcedures, standardRulebook } from "chengxin/packs"
import {
  httpServer,
  nobodyIsKnown,
  openStores,
  todayInChina,
  type Identities,
  type StoreChoice,
} from "./index.js"

const demo = process.argv.includes("--demo")
const demoIdentities: Identities = {
  whoSends: (request) =>
    Promise.resolve(
      request.headers.get("authorization") === "Bearer demo" ? partyRef("officer-1") : undefined,
    ),
  mayRead: () => Promise.resolve(true),
}

function choice(said: string): StoreChoice {
  if (said === "memory") return { kind: "memory" }
  // without a key of yours one is made up for a look, and personal data can't be read again after the stop
  const given = process.env["MASTER_KEY"]
  const masterKey = given === undefined ? randomBytes(32) : Buffer.from(given, "hex")
  if (masterKey.length !== 32)
    throw new Error("MASTER_KEY：请给出32字节的密钥 Give a key of 32 bytes, in hexadecimal")
  return said === "server"
    ? { kind: "server", masterKey }
    : { kind: "folder", path: said.replace(/^folder:/u, ""), masterKey }
}

// Invented values; yours are set by the competent body.
const rules = standardRulebook({ "plan.effectiveFrom": on("2022-03-01"), "notice.defenceTerm": workdays(5) })
if (rules._tag === "Failure") throw new Error(rules.failure.map(({ message }) => message.zh).join("\n"))

const stores = await openStores(choice(process.env["CHENGXIN_STORE"] ?? "memory"))
const server = httpServer({
  ports: {
    ...stores.ports,
    clock: { today: () => Promise.resolve(todayInChina()) },
    idSource: { eventId: ({ stream, version }) => Promise.resolve(`${stream}/${String(version)}`) },
    directory: { party: () => Promise.resolve(undefined), mayAct: () => Promise.resolve(demo) },
  },
  law: {
    rulebook: rules.success,
    calendar: nationalCalendar,
    digest: sha256Digest,
    counting: { "notice.defenceTerm": civilCodeCounting },
    procedures: standardProcedures,
  },
  identities: demo ? demoIdentities : nobodyIsKnown,
  onBug: (error) => {
    console.error(error instanceof Error ? error.stack : "a fault of the program")
  },
})
const listening = serve({ fetch: server.fetch, port: Number(process.env["PORT"] ?? 8080) }, ({ port }) => {
  console.log(`http://localhost:${String(port)}`)
})
process.once("SIGTERM", () => {
  listening.close(() => {
    void stores.close()
  })
})
