// Reading over HTTP with a purpose: each audience sees what its list names and nothing else, the subject their own integrity
// file, others what a logged access shows, and joint measures. Every answer is held to the published document.

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openStores, type Readable, type Stores } from "../../examples/hosts/http/index.js"
import { linkageStreamOf } from "../../src/application/index.js"
import { allowLists, audiences } from "../../src/disclosure/index.js"
import { on, partyRef, type CalendarDate, type PartyRef } from "../../src/kernel/index.js"
import * as archive from "../dossier/archive.js"
import * as linkage from "../linkage/office.js"
import { decision, town, publicFacts } from "../record/office.js"
import { lifeOf, sending, today } from "../application/office.js"
import { codesOf, optionsOn, readingOperations, sendingOf } from "./example.js"
import { answersTold, running, type Came, type Running } from "./published.js"

const partner = partyRef("unit-partner")
const authority = partyRef("authority-1")
const people: ReadonlyMap<string, string> = new Map(
  ["officer-1", "reader-1", "unit-1", "person-1", "organ-org", "unit-partner"].map((ref) => [
    `Bearer ${ref}`,
    ref,
  ]),
)

/** Everybody reads as themselves alone, and the officer for anybody; the reader may read nothing. */
const mayRead = (who: string, what: Readable): Promise<boolean> =>
  Promise.resolve(who === "officer-1" || (who !== "reader-1" && "as" in what && what.as === who))

const { on: _, ...linkageLaw } = linkage.linkageContext(today)
const law = { ...linkageLaw, files: archive.tables, jointMeasures: linkage.catalogue }

const start = (stores: Stores): Promise<Running> => {
  const base = optionsOn(stores, { law, mostBytes: 100_000 })
  const party = (ref: PartyRef) => Promise.resolve(ref === town.ref ? town : undefined)
  return running({
    ...base,
    ports: { ...base.ports, directory: { ...base.ports.directory, party } },
    identities: {
      whoSends: (request) => {
        const ref = people.get(request.headers.get("authorization") ?? "")
        return Promise.resolve(ref === undefined ? undefined : partyRef(ref))
      },
      mayRead,
    },
  })
}

/** A command of any kind. */
const to = (step: string, day: CalendarDate, command: unknown, stream: string) => ({
  stream,
  idempotencyKey: `${stream}/${step}`,
  occurredOn: day,
  command,
})

const shared = {
  ...decision,
  outcome: "public",
  facts: publicFacts,
} as const

/** A unit's record, public and shared with the partner. */
const published = [
  ...lifeOf("oa:1"),
  sending("disclosure", on("2026-03-13"), { type: "chooseDisclosure", data: shared }),
  sending("publish", on("2026-03-13"), {
    type: "publishRecord",
    data: {
      by: decision.by,
      channel: "虚构信用网站",
      ground: { kind: "openness", stage: "result" },
      review: { reviewRef: "虚构审查意见", found: [] },
    },
  }),
  to(
    "share",
    on("2026-03-13"),
    { type: "shareRecord", data: { by: decision.by, receivers: [partner] } },
    "oa:1",
  ),
]

let host: Running
let silent: Running
beforeAll(async () => {
  const stores = await openStores({ kind: "memory" })
  host = await start(stores)
  const gone = () => Promise.reject(new Error("gone"))
  silent = await start({
    ...stores,
    ports: { ...stores.ports, eventStore: { ...stores.ports.eventStore, load: gone } },
  })
})
afterAll(() => Promise.all([host.stop(), silent.stop()]))

const send = async (command: Readonly<Record<string, unknown>>): Promise<void> => {
  const { path, sent } = sendingOf(command)
  const came = await host.ask(path, { ...sent, token: "officer-1" })
  expect([came.status, came.status === 200 ? [] : codesOf(came)]).toEqual([200, []])
}
const get = (path: string, token = "officer-1", at = host): Promise<Came> => at.ask(path, { token })

describe("a record", () => {
  const read = (query: string, token?: string, stream = "oa:1") =>
    get(`/cases/${encodeURIComponent(stream)}/record?${query}`, token)
  beforeAll(async () => {
    for (const command of published) await send(command)
    for (const command of lifeOf("oa:2")) await send(command)
  })

  it("shows every audience exactly the fields that its list names, and no value of another field", async () => {
    const whole = (await read("audience=keeper")).json()
    expect(Object.keys(whole.fields).sort()).toEqual([...allowLists.keeper.fields].sort())
    for (const audience of audiences) {
      const came = await read(
        `audience=${audience}&as=${audience === "sharingPartner" ? partner : "unit-1"}&authority=${authority}`,
      )
      const { fields, ...around } = came.json()
      expect([audience, came.status, Object.keys(fields).sort()]).toEqual([
        audience,
        200,
        [...allowLists[audience].fields].sort(),
      ])
      expect(Object.keys(around).sort()).toEqual(["audience", "basis", "objection", "purpose"])
      for (const [field, value] of Object.entries(fields)) expect(value).toEqual(whole.fields[field])
      const { properties } =
        host.document.components.schemas[`recordFor${audience.charAt(0).toUpperCase()}${audience.slice(1)}`]
          .properties.fields
      expect(Object.keys(properties).sort()).toEqual([...allowLists[audience].fields].sort())
    }
    expect((await read("audience=trainer")).words).not.toContain("unit-1")
    expect((await read("audience=public")).words).not.toContain("listedConduct")
  })

  it("is narrowed by the purpose, and never widened", async () => {
    const fieldsFor = async (query: string) => Object.keys((await read(query)).json().fields).sort()
    expect(await fieldsFor("audience=public&only=severity,recordedOn")).toEqual(["recordedOn", "severity"])
    expect(await fieldsFor("audience=trainer&only=subject,severity,facts")).toEqual(["severity"])
  })

  it("that an audience may not see is answered to the byte like one that isn't there", async () => {
    const none = await read("audience=public", "officer-1", "oa:none")
    expect([none.status, codesOf(none)]).toEqual([404, ["request.notFound"]])
    for (const [query, stream] of [
      // not public yet, not shared with whoever asks, somebody else's
      ["audience=public", "oa:2"],
      ["audience=sharingPartner&as=unit-other", "oa:1"],
      ["audience=subject&as=person-1", "oa:1"],
    ] as const) {
      const hidden = await read(query, "officer-1", stream)
      expect([hidden.status, hidden.words]).toEqual([404, none.words])
    }
  })

  it("isn't shown to an organ without authority, nor in a scope that is closed to it, with the clause", async () => {
    for (const [query, stream, code] of [
      ["audience=competentOrgan", "oa:1", "view.authorityMissing"],
      [`audience=competentOrgan&authority=${authority}`, "oa:2", "view.notOpen"],
    ] as const) {
      const came = await read(query, "officer-1", stream)
      expect([came.status, codesOf(came), came.json().reasons[0].citation.article]).toEqual([
        403,
        [code],
        "第三十四条",
      ])
    }
  })

  it("is read as the subject by whom the directory knows as the subject, and by nobody in another's name", async () => {
    expect((await read("audience=subject", "unit-1")).json().fields.subject).toBe(town.ref)
    const other = await read("audience=subject&as=unit-1", "person-1")
    expect([other.status, codesOf(other)]).toEqual([403, ["request.mayNotRead"]])
    expect((await read("audience=subject", "person-1")).status).toBe(404)
  })

  it.each([
    "",
    "audience=everybody",
    "audience=public&as=13800000000",
    "audience=public&only=subject,secret",
    "audience=competentOrgan&authority=张三",
  ])("asked for with ?%s isn't looked up", async (query) => {
    const came = await read(query)
    expect([came.status, codesOf(came)]).toEqual([400, ["request.query"]])
  })
})

describe("joint measures", () => {
  const stream = linkageStreamOf("honest:1")
  it("are shown with what was asked of which unit, what it answered, and what it owes", async () => {
    const initiate = { ...to("initiate", today, linkage.initiateIncentive(), stream), subject: town }
    await send(initiate)
    await send(to("accept", today, linkage.accept(linkage.finance, "i-1"), stream))
    const came = await get("/cases/honest:1/joint-measures")
    expect(came.json()).toMatchObject({
      stream,
      version: 2,
      subject: town.ref,
      requests: [
        {
          id: "i-1",
          bearing: "incentive",
          standing: "running",
          units: [{ unit: linkage.finance, answer: "accepted", since: today }],
        },
      ],
    })
    expect(came.json().due.map(({ item }: { item: string }) => item)).toEqual([
      `linkage.i-1.${linkage.finance}.feedback`,
    ])
    expect((await get("/cases/none:1/joint-measures")).status).toBe(404)
  })
})

describe("an integrity file", () => {
  const path = "/files/file-1"
  const look = (organ = archive.organization, purpose = "appointment") => ({
    type: "viewFile",
    data: { by: archive.by(organ), purpose },
  })
  beforeAll(async () => {
    await send(to("open", today, archive.opening, "file-1"))
    await send(to("enter", today, archive.making(archive.drafts.evaluation), "file-1"))
    await send(to("look", today, look(), "file-1"))
  })

  it("is shown to its subject whole: entries, who saw them, rights with their clauses, what is due", async () => {
    const own = (await get(`${path}/own`, "person-1")).json()
    expect(own).toMatchObject({
      subject: "person-1",
      keeper: archive.bureau,
      entries: [
        {
          is: "kept",
          id: "e-evaluation",
          kind: "annualEvaluation",
          standing: "inUse",
          sealed: false,
          seenBy: [{ id: "access-1", reader: archive.organization, purpose: "appointment", on: today }],
        },
      ],
      accesses: [{ id: "access-1", shown: [{ entry: "e-evaluation", version: 1 }] }],
    })
    expect(own.rights.map(({ id }: { id: string }) => id)).toEqual(["consult", "requestCorrection"])
    expect(own.rights[0].clause.zh).toContain("第四十五条")
    expect(own.due.length).toBeGreaterThan(0)
    // that the subject looks isn't logged: it is their own
    expect((await get(`${path}/own`, "person-1")).json()).toEqual(own)
  })

  it("of somebody else isn't found, and isn't read in their name", async () => {
    expect((await get(`${path}/own`, "unit-1")).status).toBe(404)
    expect((await get(`${path}/own?as=person-1`, "unit-1")).status).toBe(403)
    expect((await get("/files/none/own", "person-1")).status).toBe(404)
    expect((await get("/files/oa:1/own", "unit-1")).status).toBe(404)
    expect((await get(`${path}/own?as=张三`)).status).toBe(400)
  })

  it("shows others only what an access lists that was logged for their organ, on its day", async () => {
    const seen = await get(`${path}/accesses/access-1`, "organ-org")
    expect(seen.json()).toEqual({
      subject: "person-1",
      purpose: "appointment",
      entries: [
        {
          id: "e-evaluation",
          kind: "annualEvaluation",
          version: 1,
          about: archive.drafts.evaluation.about,
          source: archive.bureau,
          contentRef: archive.drafts.evaluation.contentRef,
          disputed: false,
        },
      ],
    })
    for (const [at, token, status] of [
      [`${path}/accesses/access-9`, "organ-org", 404],
      [`${path}/accesses/access-1`, "unit-1", 404],
      [`${path}/accesses/access-1?as=organ-org`, "unit-1", 403],
      [`${path}/accesses/access-1?as=13800000000`, "officer-1", 400],
    ] as const)
      expect([at, (await get(at, token)).status]).toEqual([at, status])
  })

  it("isn't shown any longer under an access of an earlier day", async () => {
    await send(to("open", on("2026-06-01"), archive.opening, "file-2"))
    await send(to("early", on("2026-06-29"), look(), "file-2"))
    const came = await get("/files/file-2/accesses/access-1", "organ-org")
    expect([came.status, codesOf(came)]).toEqual([422, ["access.over"]])
  })
})

it("these routes are for those whom the directory lets, and have shown every status that they tell but a bug's", async () => {
  const paths = [
    "/cases/oa:1/record?audience=keeper",
    "/cases/honest:1/joint-measures",
    "/files/file-1/own",
    "/files/file-1/accesses/access-1",
  ]
  for (const path of paths) {
    expect((await get(path, "")).status).toBe(401)
    expect((await get(path, "reader-1")).status).toBe(403)
    expect((await get(path, "officer-1", silent)).status).toBe(503)
  }
  const told = answersTold(host).filter((one) => readingOperations.has(one.split(" ")[0] ?? ""))
  const seen = new Set([...host.seen, ...silent.seen])
  expect(told.filter((one) => !seen.has(one) && !one.endsWith(" 500"))).toEqual([])
  expect(told.length).toBe(28)
})
