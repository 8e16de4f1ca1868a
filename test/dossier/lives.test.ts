import { describe, expect, it } from "vitest"
import { addDays, canonicalJson, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  foldDossier,
  type DossierEvent,
  type DossierEventBody,
  type EntryInFile,
  type OpenDossier,
} from "../../src/dossier/index.js"
import * as A from "./archive.js"
import { broken } from "./laws.js"
import { randomLife } from "./random-life.js"

const lives = 1_000
const commands = 60

describe("a thousand seeded lives of files", () => {
  it("break no law, and replay byte for byte", () => {
    const happened = new Map<string, number>()
    let events = 0
    let refused = 0
    for (let seed = 1; seed <= lives; seed += 1) {
      const lived = randomLife(seed, commands, (state, past, on) => {
        if (state.kind === "open") expect([seed, broken(state, past, A.contextOn(on))]).toEqual([seed, []])
      })
      const stored: readonly DossierEvent[] = JSON.parse(JSON.stringify(lived.events))
      expect(canonicalJson(foldDossier(stored))).toBe(canonicalJson(lived.state))
      expect(canonicalJson(randomLife(seed, commands).events)).toBe(canonicalJson(lived.events))
      events += lived.events.length
      refused += lived.refused
      for (const { type } of lived.events) happened.set(type, (happened.get(type) ?? 0) + 1)
    }
    console.log(`${String(lives)} lives: ${String(events)} events, ${String(refused)} refusals`)
    console.log(JSON.stringify(Object.fromEntries([...happened].sort())))
    // Every kind of event happened often enough for the laws to mean something.
    expect(happened.size).toBe(21)
    expect(Math.min(...happened.values())).toBeGreaterThan(30)
  })
})

const after = (
  bodies: readonly (DossierEventBody & Partial<Pick<DossierEvent, "basis">>)[],
  events = A.life(A.opening, A.making(A.drafts.record), A.making(A.drafts.evaluation)),
) => {
  const common = {
    basis: [],
    schemaVersion: 1,
    occurredOn: A.day,
    subject: A.civilServant.ref,
    actor: A.clerk,
  }
  const all = [...events, ...bodies.map((body) => ({ ...common, ...body }))]
  const state = foldDossier(all)
  if (state.kind !== "open") throw new Error("no file")
  return { state, all }
}
const brokenBy = (...bodies: readonly DossierEventBody[]) => {
  const { state, all } = after(bodies)
  return broken(state, all, A.contextOn(A.day))
}
const brokenIn = (change: (state: OpenDossier) => OpenDossier) => {
  const { state, all } = after([])
  return broken(change(state), all, A.contextOn(A.day))
}
const by = A.by()

describe("each law is broken by what its guard keeps out", () => {
  const shown = [{ entry: "e-record", version: 1 }]
  it.each([
    [
      "an entry has a source and a basis",
      brokenBy({
        type: "entryMade",
        data: { by, entry: { ...A.drafts.clean, id: "e-x", basis: undefined } as never },
      }),
    ],
    [
      "a file has one keeper, whom the table knows and who took it over",
      brokenBy({ type: "fileReceived", data: { by } }),
    ],
    ["an old keeper's transfer stays on record", brokenBy({ type: "fileReceived", data: { by } })],
    [
      "what is sealed, withdrawn or taken out is shown to no other",
      brokenIn((state) => ({
        ...state,
        accesses: [{ id: "access-1", reader: A.organization, purpose: "appointment", on: A.day, shown }],
        // Whether an entry is sealed is read while viewing; two entries under one id escape it.
        entries: state.entries.flatMap((entry): readonly EntryInFile[] =>
          entry.is === "kept"
            ? [entry, { ...entry, sealing: { kind: "sealed" as const, since: A.day, basis: plan("4.2") } }]
            : [entry],
        ),
      })),
    ],
    [
      "the log says of nothing sealed or taken out that another saw it",
      brokenBy(
        { type: "entrySealed", data: { ...A.decision(), entry: "e-record", clause: plan("4.2") } },
        { type: "fileViewed", data: { id: "access-1", by, purpose: "appointment", shown } },
      ),
    ],
    [
      "the subject sees every entry until its erasure is an event",
      brokenIn((state) => ({ ...state, entries: state.entries.slice(1) })),
    ],
    [
      "the subject sees who looked",
      brokenIn((state) => ({
        ...state,
        accesses: [{ id: "access-1", reader: A.court, purpose: "appointment", on: A.day, shown: [] }],
      })),
    ],
    [
      "nothing about a person is public without a basis for a person",
      brokenBy({
        type: "entryPublished",
        data: {
          by,
          entry: "e-record",
          channel: "credit",
          on: { kind: "clause", citation: plan("3.1.1") },
          secrecyReviewRef: partyRef("review-1"),
        },
      }),
    ],
    [
      "only a record in use and not sealed is public",
      brokenBy({
        type: "entryPublished",
        data: {
          by,
          entry: "e-evaluation",
          channel: "credit",
          on: { kind: "clause", citation: A.law, assessmentRef: partyRef("pia-1") },
          secrecyReviewRef: partyRef("review-1"),
        },
      }),
    ],
    [
      "nothing is taken out before its last day has passed",
      brokenBy({ type: "entryExpired", data: { by, entry: "e-evaluation", action: "delete" } }),
    ],
    [
      "of an erased entry no content is left",
      brokenIn((state) => ({
        ...state,
        openedOn: "content-e-record-1" as never,
        entries: state.entries.map((entry) =>
          entry.id === "e-record"
            ? {
                is: "erased" as const,
                id: entry.id,
                kind: entry.kind,
                enteredOn: A.day,
                erasedOn: A.day,
                basis: [],
              }
            : entry,
        ),
      })),
    ],
    [
      "what the office has was open to it on the day",
      brokenBy(
        { type: "entryMade", data: { by, entry: { ...A.drafts.clean } } },
        {
          type: "entriesSubmitted",
          data: { id: "s", by, to: A.office, entries: [{ entry: "e-clean", version: 1 }] },
        },
      ),
    ],
  ])("%s", (law, found) => {
    expect(found).toContain(law)
  })

  it("and none by a life that keeps to them", () => {
    const { state, all } = after([])
    expect(broken(state, all, A.contextOn(addDays(A.day, 1)))).toEqual([])
  })

  it("an event that doesn't fit changes nothing", () => {
    const { state } = after([
      { type: "fileOpened", data: { subject: A.aTown, management: "district", keeper: A.organization } },
      { type: "entrySealed", data: { ...A.decision(), entry: "e-nothing", clause: plan("4.2") } },
    ])
    expect(state).toEqual(after([]).state)
    expect(foldDossier(A.life(A.opening, A.making(A.drafts.record)).slice(1))).toEqual({ kind: "none" })
  })
})
