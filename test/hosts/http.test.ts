// The example host over HTTP: the life of a case, what is due, and the published document, to which every answer of the
// running host is held.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Validator } from "@seriousme/openapi-schema-validator"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openStores, type Stores } from "../../examples/hosts/http/index.js"
import { commandTypes, openOffice } from "../../src/application/index.js"
import { on } from "../../src/kernel/index.js"
import { dueCalendar, dueTable } from "../../src/report/index.js"
import { lawInUse, lifeOf, today } from "../application/office.js"
import { opening, tables } from "../dossier/archive.js"
import { codesOf, life, optionsOn, sendingOf } from "./example.js"
import { running, type Running } from "./published.js"

describe.each(["memory", "folder"] as const)("a host with its cases in %s", (kind) => {
  const path = mkdtempSync(join(tmpdir(), "chengxin-http-"))
  const openAgain = () =>
    openStores(kind === "memory" ? { kind } : { kind, path, masterKey: new Uint8Array(32).fill(7) })
  let stores: Stores
  let host: Running
  beforeAll(async () => {
    stores = await openAgain()
    host = await running(optionsOn(stores))
  })
  afterAll(async () => {
    await host.stop()
    await stores.close()
    rmSync(path, { recursive: true })
  })

  it("goes through the life of a case, and shows it, what is due and its receipts", async () => {
    for (const command of life) {
      const { path: at, sent } = sendingOf(command)
      const first = await host.ask(at, sent)
      expect([first.status, first.json().kind, first.json().repeated]).toEqual([200, "done", false])
      const again = await host.ask(at, sent)
      expect([again.status, again.json().repeated]).toEqual([200, true])
      expect(again.json().events).toEqual(first.json().events)
    }
    const shown = (await host.ask(`/cases/${encodeURIComponent("oa:2026/7")}`)).json()
    expect(shown).toMatchObject({ stream: "oa:2026/7", version: 5, subject: "unit-1", stage: "recorded" })
    expect(shown.history.map(({ type }: { type: string }) => type)).toEqual([
      "allegationReported",
      "instrumentRegistered",
      "admissionChosen",
      "noticeServed",
      "recordingChosen",
    ])
    const [digest] = shown.history.flatMap(({ receipt }: { receipt?: string }) => receipt ?? [])
    const receipt = await host.ask(`/receipts/${String(digest)}`)
    expect(receipt.words).toBe(await stores.ports.receiptStore.get(String(digest)))
  })

  it("tells what is due on a day, as JSON, for calendars and for spreadsheets", async () => {
    const { path: at, sent } = sendingOf(lifeOf("oa:2026/8")[0]!)
    await host.ask(at, sent)
    for (const command of lifeOf("oa:2026/8").slice(1, 4)) {
      const next = sendingOf(command)
      expect((await host.ask(next.path, next.sent)).status).toBe(200)
    }
    const [asked, until] = [on("2026-03-05"), on("2026-03-31")]
    const office = openOffice({ ports: optionsOn(stores).ports, law: lawInUse })
    const found = await office.due(asked, until)
    if (found.kind !== "done") throw new Error("not read")
    const query = `?on=${asked}&until=${until}`
    const rows = (await host.ask(`/due${query}`)).json()
    expect(rows).toMatchObject({ on: asked, until })
    expect(rows.due.map(({ stream, item }: { stream: string; item: string }) => [stream, item])).toEqual(
      found.value.map(({ stream, item }) => [stream, item.id]),
    )
    expect(rows.due).toContainEqual(expect.objectContaining({ stream: "oa:2026/8", lastDay: "2026-03-11" }))
    expect((await host.ask(`/due.ics${query}`)).words).toBe(dueCalendar(found.value, { on: asked }))
    expect((await host.ask(`/due.csv${query}`)).words).toBe(dueTable(found.value))
    expect((await host.ask("/due")).json()).toMatchObject({ on: today, until: today })
  })

  it("finds everything again after it was stopped", async () => {
    if (kind === "memory") return
    const before = (await host.ask("/cases/oa:2026%2F7")).words
    await host.stop()
    await stores.close()
    stores = await openAgain()
    host = await running(optionsOn(stores))
    expect((await host.ask("/cases/oa:2026%2F7")).words).toBe(before)
  })
})

describe("the published document", () => {
  it("is OpenAPI 3.1 as its meta-schema says, and names every command", async () => {
    const stores = await openStores({ kind: "memory" })
    const host = await running(optionsOn(stores))
    const result = await new Validator().validate(host.document)
    expect(result).toMatchObject({ valid: true })
    expect(Object.keys(host.document.components.schemas)).toEqual(expect.arrayContaining([...commandTypes]))
    expect(host.document.components.schemas.commandBody.properties).not.toHaveProperty("actor")
    const spoilt = { ...host.document, paths: { health: {} } }
    expect((await new Validator().validate(spoilt)).valid).toBe(false)
    await host.stop()
  })
})

describe("a stream that holds no case", () => {
  it("isn't found among cases: a file is looked at by a command, which is logged", async () => {
    const stores = await openStores({ kind: "memory" })
    const host = await running(optionsOn(stores, { law: { ...lawInUse, files: tables } }))
    const path = "/cases/file-1"
    const body = JSON.stringify({ idempotencyKey: "open", occurredOn: "2026-03-02", command: opening })
    const opened = await host.ask(`${path}/commands`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    })
    expect(opened.json()).toMatchObject({ kind: "done", version: 1 })
    const came = await host.ask(path)
    expect([came.status, codesOf(came)]).toEqual([404, ["request.notFound"]])
    await host.stop()
  })
})
