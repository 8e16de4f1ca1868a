// Every refusal of the example host over HTTP: all reasons, and nothing of what was sent.

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openStores } from "../../examples/hosts/http/index.js"
import { canary, foundIn } from "../audit/canaries.js"
import { codesOf, life, optionsOn, readingOperations, sendingOf, wrongKey, type Command } from "./example.js"
import { answersTold, running, type Parsed, type Running } from "./published.js"

describe("a refusal", () => {
  let host: Running
  let silent: Running
  let broken: Running
  let unmanned: Running
  const thrown: unknown[] = []
  beforeAll(async () => {
    const stores = await openStores({ kind: "memory" })
    const rejecting = () => Promise.reject(new Error(canary.name))
    const gone = {
      load: rejecting,
      append: rejecting,
      written: rejecting,
      after: rejecting,
      streamsAfter: rejecting,
      streamsAbout: rejecting,
    }
    host = await running(optionsOn(stores))
    silent = await running(
      optionsOn({
        ...stores,
        ports: { ...stores.ports, eventStore: gone, receiptStore: { put: rejecting, get: rejecting } },
      }),
    )
    const nonsense = { ...stores.ports.eventStore, load: () => Promise.resolve([null as never]) }
    broken = await running(
      optionsOn(
        { ...stores, ports: { ...stores.ports, eventStore: nonsense } },
        { onBug: (error) => thrown.push(error) },
      ),
    )
    const { identities: _, ...without } = optionsOn(stores)
    unmanned = await running(without)
    const { path, sent } = sendingOf(life[0]!)
    await host.ask(path, sent)
  })
  afterAll(async () => {
    await Promise.all([host, silent, broken, unmanned].map((one) => one.stop()))
  })

  const send = (change: Parameters<Running["ask"]>[1], command: Command = wrongKey, on = host) => {
    const { path, sent } = sendingOf(command)
    return on.ask(path, { ...sent, ...change })
  }

  it("of the rules tells every reason with its remedy, and the clause where there is one", async () => {
    const early = {
      ...life[0]!,
      idempotencyKey: "early",
      command: { type: "applyRepair", data: { evidence: [] } },
    }
    const came = await send({}, early)
    expect([came.status, came.mediaType, codesOf(came)]).toEqual([
      422,
      "application/problem+json",
      ["repair.beforeRecord"],
    ])
    const by = { organ: "office-1", collective: true }
    const unready = {
      type: "chooseAdmission",
      data: { by, grounds: ["none"], outcome: "notRecorded", facts: {} },
    }
    await send({}, { ...life[1]!, idempotencyKey: "instrument" })
    const refused = await send({}, { ...life[2]!, idempotencyKey: "unready", command: unready })
    expect([refused.status, [...new Set(codesOf(refused))]]).toEqual([422, ["choice.unlawful"]])
    expect(refused.json().reasons.length).toBeGreaterThan(1)
    for (const { citation, remedy } of refused.json().reasons)
      expect([citation.title, remedy.zh]).toEqual([
        expect.stringMatching(/./u),
        expect.stringMatching(/。$/u),
      ])
    expect(refused.json().answer).toMatchObject({ question: "record.admission", status: "decided" })
    for (const { clauses } of refused.json().answer.rules) expect(clauses[0].zh).toMatch(/^《/u)
    expect(refused.json().answer).not.toHaveProperty("given")
    const early2 = { type: "chooseRecording", data: { by, grounds: ["none"], outcome: "record", facts: {} } }
    const unnotified = await send({}, { ...life[4]!, idempotencyKey: "unnotified", command: early2 })
    expect(unnotified.json().reasons).toMatchObject([
      {
        code: "record.notProposed",
        citation: { title: "加强政务诚信建设实施方案" },
        remedy: { zh: expect.stringMatching(/。$/u) },
      },
    ])
  })

  it("of the door tells every field at once", async () => {
    const body = JSON.stringify({
      occurredOn: "2026-02-30",
      command: { type: "publishRecord", data: { channel: " " } },
    })
    const came = await send({ body })
    expect([came.status, came.json().reasons.map(({ at }: { at: string }) => at)]).toEqual([
      422,
      ["occurredOn", "command.data.by", "command.data.channel"],
    ])
  })

  it.each([
    [401, ["request.nobodyKnown"], { token: "" }],
    [401, ["request.nobodyKnown"], { token: "stranger" }],
    [403, ["command.notAuthorised"], { token: "reader" }],
    [415, ["request.mediaType"], { headers: { "idempotency-key": "k", "content-type": "text/plain" } }],
    [400, ["request.notJson"], { body: '{"command":' }],
    [400, ["request.notJson"], { body: "[]" }],
    [400, ["request.noIdempotencyKey"], { headers: { "content-type": "application/json" } }],
    [422, ["request.notInBody", "request.notInBody"], { body: '{"actor":"officer-2","stream":"oa:1"}' }],
    [422, ["command.missing"], { body: "{}" }],
    [422, ["command.unknownField", "command.missing"], { body: '{"__proto__":{"command":1}}' }],
    [413, ["request.tooLarge"], { body: JSON.stringify({ command: "x".repeat(10_000) }) }],
    [413, ["request.tooLarge"], { body: new Blob(["x".repeat(10_001)]).stream() }],
  ] as const)("%i %j", async (status, codes, change) => {
    const came = await send(change)
    expect([came.status, codesOf(came)]).toEqual([status, codes])
    expect(came.json().type).toBe(`urn:chengxin:${codes[0]}`)
  })

  it("tells a reused key and a case that has moved on apart from what the rules refuse", async () => {
    const reused = { ...life[1]!, idempotencyKey: life[0]!["idempotencyKey"] }
    const behind = { ...life[1]!, idempotencyKey: "behind", seenVersion: 0 }
    for (const [command, code] of [
      [reused, "command.keyReused"],
      [behind, "case.movedOn"],
    ] as const) {
      const came = await send({}, command)
      expect([came.status, codesOf(came)]).toEqual([409, [code]])
    }
  })

  it("takes a key in the body, also one that a header can't hold", async () => {
    const body = JSON.stringify({ idempotencyKey: "信访〔2026〕1号/1", command: life[0]!["command"] })
    const sent = { method: "POST", headers: { "content-type": "application/json" }, body }
    const path = `/cases/${encodeURIComponent("信访〔2026〕1号")}/commands`
    expect((await host.ask(path, sent)).json()).toMatchObject({
      kind: "done",
      stream: "信访〔2026〕1号",
      version: 1,
    })
  })

  it.each(["/cases/oa:2026%2F7", "/due", "/due.ics", "/due.csv", "/receipts/abc"])(
    "%s is read by whom the directory lets, and by nobody else",
    async (path) => {
      expect([
        (await host.ask(path, { token: "" })).status,
        (await host.ask(path, { token: "reader" })).status,
      ]).toEqual([401, 403])
      expect((await unmanned.ask(path)).status).toBe(401)
      expect((await silent.ask(path)).status).toBe(503)
    },
  )

  it("of what isn't there, and of a day that isn't one", async () => {
    for (const path of ["/cases/oa:none", "/receipts/none", "/elsewhere", "/cases/oa:1/commands"])
      expect((await host.ask(path)).status).toBe(404)
    for (const path of ["/due", "/due.ics", "/due.csv"]) {
      for (const query of ["?on=2026-02-30", "?on=2026年5月6日", "?until=x"])
        expect((await host.ask(path + query)).status).toBe(400)
    }
  })

  it("is answered when a store is gone, and when the program is at fault, without a word of what was thrown", async () => {
    expect((await send({}, life[0], silent)).status).toBe(503)
    expect((await silent.ask("/health")).status).toBe(503)
    const came = await broken.ask("/cases/oa:2026%2F7")
    expect([came.status, codesOf(came)]).toEqual([500, ["host.bug"]])
    expect(came.words).not.toMatch(/TypeError|\.ts\b|\n\s+at /u)
    expect(thrown.length).toBe(1)
  })

  it("never says what was sent: not a value, a key, an address, a header or an exception", async () => {
    const { name, residentId, phone, key } = canary
    const path = `/cases/${encodeURIComponent(name)}`
    const json = { "content-type": "application/json" }
    const bodies = [
      { [key]: name, command: { type: name, data: { [key]: residentId } } },
      { command: { type: "publishRecord", data: { by: { organ: name, [key]: 1 }, channel: phone } } },
      { occurredOn: name, personalRef: residentId, seenVersion: phone, idempotencyKey: name, command: null },
      { ...JSON.parse(sendingOf(life[0]!).sent.body), [key]: phone },
      { actor: name, stream: residentId },
    ].map((body) => JSON.stringify(body))
    const answers = [
      await host.ask(path),
      await host.ask(`${path}?${encodeURIComponent(key)}=${phone}`),
      await host.ask(`/${encodeURIComponent(name)}`),
      await host.ask(`/receipts/${encodeURIComponent(name)}`),
      await host.ask(`/due?on=${encodeURIComponent(name)}`),
      await host.ask(path, { token: phone }),
      await silent.ask(path),
      ...(await Promise.all(
        [...bodies, `{"${key}": ${name}`].map((body) =>
          host.ask(`${path}/commands`, {
            method: "POST",
            headers: { ...json, "idempotency-key": phone },
            body,
          }),
        ),
      )),
    ]
    for (const { status, words } of answers) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(foundIn(words)).toEqual([])
    }
  })

  it("has, with what is done, shown every status that the document tells but a bug's", async () => {
    for (const path of ["/health", "/openapi.json", "/cases/oa:2026%2F7", "/due", "/due.ics", "/due.csv"])
      expect((await host.ask(path)).status).toBe(200)
    const [, , event] = (await host.ask("/cases/oa:2026%2F7")).json().history
    expect(event).toBeUndefined()
    await send({}, { ...life[2]!, idempotencyKey: "admission" })
    const digests = (await host.ask("/cases/oa:2026%2F7")).json().history.map((one: Parsed) => one.receipt)
    expect((await host.ask(`/receipts/${String(digests[2])}`)).status).toBe(200)
    const seen = new Set([host, silent, broken, unmanned].flatMap((one) => [...one.seen]))
    // those that read with a purpose are held to it in a test of their own
    const told = answersTold(host).filter((one) => !readingOperations.has(one.split(" ")[0] ?? ""))
    expect(told.filter((one) => !seen.has(one) && !one.endsWith(" 500"))).toEqual([])
    expect(told.length).toBeGreaterThan(40)
  })
})
