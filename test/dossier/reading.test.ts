import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { partyRef } from "../../src/kernel/index.js"
import {
  decide,
  evolve,
  foldDossier,
  noDossier,
  readDossier,
  type DossierEvent,
  type StoredDossierEvent,
} from "../../src/dossier/index.js"
import * as A from "./archive.js"

const events = A.life(A.opening, A.making(A.drafts.record), A.making(A.drafts.evaluation))
const stored = (event: DossierEvent, index: number): StoredDossierEvent => ({
  ...event,
  id: `event-${String(index)}`,
  stream: "file-1",
  version: index + 1,
  recordedOn: A.day,
})
const all = events.map(stored)
const [first, second, third] = all as [StoredDossierEvent, StoredDossierEvent, StoredDossierEvent]
const codeOf = (stream: readonly StoredDossierEvent[]) =>
  Result.match(readDossier(stream), { onFailure: ({ code }) => code, onSuccess: () => "read" })

describe("a stored file is read whole or not at all", () => {
  it("is what was decided", () => {
    expect(readDossier(all)).toEqual(Result.succeed(foldDossier(events)))
  })

  it.each([
    ["a missing event", [first, third], "dossier.gap"],
    ["a doubled event", [first, second, second, third], "dossier.gap"],
    ["events out of order", [first, third, second], "dossier.gap"],
    ["a missing opening", [second, third].map(stored), "dossier.mixed"],
    ["an event of another stream", [first, { ...second, stream: "file-2" }, third], "dossier.mixed"],
    [
      "an event about somebody else",
      [first, { ...second, subject: partyRef("person-2") }, third],
      "dossier.mixed",
    ],
    ["an event of a newer version", [first, { ...second, schemaVersion: 2 }, third], "dossier.schemaVersion"],
  ] as const)("%s is refused", (_, stream, code) => {
    expect(codeOf(stream)).toBe(code)
  })

  it("what is personal in a command is kept apart, by reference", () => {
    const made = decide(
      noDossier,
      { ...A.opening, actor: A.clerk, personalRef: partyRef("vault-1") },
      A.contextOn(A.day),
    )
    expect(Result.getOrThrow(made)).toMatchObject([{ type: "fileOpened", personalRef: "vault-1" }])
  })

  it("a receipt without a transfer changes nothing", () => {
    const state = foldDossier(events)
    expect(evolve(state, { ...first, type: "fileReceived", data: { by: A.by(A.town) } })).toEqual(state)
  })

  it("a keeper whom a newer table no longer lists is still the keeper, and nobody else is", () => {
    const { custody } = A.tables
    const without = {
      keepers: custody.keepers.filter(({ ref }) => ref !== A.bureau),
      lines: custody.lines.filter(({ keeper }) => keeper !== A.bureau),
    }
    const context = A.contextOn(A.day, { custody: without })
    const state = foldDossier(events)
    expect(A.refusalOf(A.decided(state, A.making(A.drafts.clean, A.town), context))).toEqual([
      "custody.wrongKeeper",
    ])
    expect(A.refusalOf(A.decided(state, A.making(A.drafts.clean), context))).toEqual([])
  })

  it("what isn't in the file can't be held, released or dated", () => {
    const state = foldDossier(events)
    const entry = "e-nothing"
    const clause = A.law
    for (const command of [
      { type: "holdRetention", data: { ...A.decision(), entry, clause } },
      { type: "releaseRetention", data: { ...A.decision(), entry } },
      { type: "expireEntry", data: { by: A.by(), entry } },
      { type: "reportAnchor", data: { by: A.by(), entry, anchor: "ended", day: A.day } },
      {
        type: "publishEntry",
        data: { by: A.by(), entry, channel: "credit", secrecyReviewRef: partyRef("r") },
      },
    ] as const)
      expect(A.refusalOf(A.decided(state, command))).toContain("dossier.noEntry")
  })
})
