import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  custodyTable,
  keeperOf,
  noDossier,
  planEntryKinds,
  type DossierCommandBody,
  type EntryDraft,
} from "../../src/dossier/index.js"
import * as A from "./archive.js"

describe("三（一）1: files are kept by the authority to manage cadres", () => {
  it.each([
    ["districtCadre", undefined, A.organization],
    ["staff", undefined, A.bureau],
    ["staff", A.town, A.town],
    ["vertical", A.town, A.higher],
  ])("those under %s in unit %s are kept by one keeper", (management, unit, keeper) => {
    const subject = { kind: "person" as const, ref: partyRef("p"), employeeKind: "civilServant" as const }
    const found = keeperOf(A.tables.custody, unit === undefined ? subject : { ...subject, unit }, management)
    expect(Result.getOrThrow(found).ref).toBe(keeper)
  })

  it("a file opened in the wrong place is refused with the right keeper named", () => {
    const refused = A.decided(noDossier, {
      type: "openFile",
      data: { by: A.by(A.bureau), subject: A.civilServant, management: "districtCadre" },
    })
    expect(A.refusalOf(refused)).toEqual(["custody.wrongKeeper"])
    if (Result.isFailure(refused)) {
      expect(refused.failure.remedy.zh).toBe("请转区委组织部办理。")
      expect(refused.failure.citation?.article).toBe("三（一）1")
    }
  })

  it("nobody's authority, two keepers, an unknown keeper and one's own file are refused", () => {
    const open = (management: string) => ({
      type: "openFile" as const,
      data: { by: A.by(), subject: A.civilServant, management },
    })
    expect(A.refusalOf(A.decided(noDossier, open("nobody")))).toEqual(["custody.noKeeper"])
    const { keepers, lines } = A.tables.custody
    const own = { keepers, lines: [{ subject: "unit" as const, management: "district", keeper: A.town }] }
    expect(keeperOf(own, A.aTown, "district")).toMatchObject({ failure: { code: "custody.ownFile" } })
    const twice = {
      keepers,
      lines: [...lines, { subject: "person" as const, management: "staff", keeper: A.town }],
    }
    expect(custodyTable(twice)).toMatchObject({ failure: [{ code: "custody.twoKeepers", at: "lines[5]" }] })
    expect(keeperOf(twice, A.civilServant, "staff")).toMatchObject({
      failure: { code: "custody.twoKeepers" },
    })
    expect(custodyTable({ keepers: [], lines: lines.slice(0, 1) })).toMatchObject({
      failure: [{ code: "custody.keeperUnknown" }],
    })
    expect(Result.isSuccess(custodyTable(A.tables.custody))).toBe(true)
  })

  it("a subject has one file, and nothing happens in a file that isn't there", () => {
    expect(A.refusalOf(A.decided(A.after(A.opening), A.opening))).toEqual(["dossier.open"])
    expect(A.refusalOf(A.decided(noDossier, A.making(A.drafts.evaluation)))).toEqual(["dossier.none"])
  })
})

describe("三（一）1: what enters a file", () => {
  const file = A.after(A.opening)

  it("each of the plan's five kinds enters, from its source, as an entry", () => {
    const all = Object.values(A.drafts)
    const state = A.after(A.opening, ...all.map((draft) => A.making(draft)))
    expect(state.entries.map(({ kind }) => kind).sort()).toEqual([...planEntryKinds].sort())
  })

  const faulty: readonly (readonly [
    string,
    Partial<Record<keyof EntryDraft, unknown>>,
    readonly string[],
  ])[] = [
    ["without a source", { source: undefined }, ["entry.sourceMissing"]],
    ["without a basis", { basis: undefined }, ["entry.basisMissing"]],
    ["without both", { source: undefined, basis: undefined }, ["entry.sourceMissing", "entry.basisMissing"]],
    [
      "on a clause not yet in force",
      { basis: { ...plan("3.1.1"), effectiveFrom: on("2026-05-07") } },
      ["entry.basisNotInForce"],
    ],
    [
      "on a clause no longer in force",
      { basis: { ...plan("3.1.1"), effectiveUntil: on("2026-05-05") } },
      ["entry.basisNotInForce"],
    ],
    ["of no listed kind", { kind: "gossip" }, ["entry.kindUnknown"]],
    [
      "from an organ that doesn't deliver it",
      { source: { organ: A.court, documentRef: partyRef("d") } },
      ["entry.sourceNotCompetent"],
    ],
    ["that calls itself a record and isn't", { record: "case-9" }, ["entry.record"]],
    ["about a day to come", { about: on("2026-05-07") }, ["entry.future"]],
    ["with an anchor to come", { anchors: { ended: on("2026-05-07") } }, ["entry.future"]],
  ]
  it.each(faulty)("an entry %s is refused, and the file stays as it was", (_, change, codes) => {
    const draft = { ...A.drafts.evaluation, ...change } as EntryDraft
    expect(A.refusalOf(A.decided(file, A.making(draft)))).toEqual(codes)
    expect(file.entries).toEqual([])
  })

  it("a violation needs an instrument in effect; a record names its record", () => {
    const pending = { ...A.instrument, status: "pending" as const }
    const later = { ...A.instrument, effectiveOn: on("2026-05-07") }
    const { instrument: _, ...bare } = A.drafts.violation
    for (const draft of [bare, { ...bare, instrument: pending }, { ...bare, instrument: later }])
      expect(A.refusalOf(A.decided(file, A.making(draft)))).toEqual(["entry.instrument"])
    const { record: __, ...unlinked } = A.drafts.record
    expect(A.refusalOf(A.decided(file, A.making(unlinked)))).toEqual(["entry.record"])
  })

  it("the same id enters once; another organ and the subject may not enter anything", () => {
    const state = A.after(A.opening, A.making(A.drafts.evaluation))
    expect(A.refusalOf(A.decided(state, A.making(A.drafts.evaluation)))).toEqual(["entry.duplicate"])
    expect(A.refusalOf(A.decided(state, A.making(A.drafts.clean, A.town)))).toEqual(["custody.wrongKeeper"])
    const self = {
      ...A.making(A.drafts.clean),
      data: { by: A.by(A.bureau, A.civilServant.ref), entry: A.drafts.clean },
    }
    expect(A.refusalOf(A.decided(state, self as DossierCommandBody))).toEqual(["dossier.recusal"])
  })

  it("an id number in a reference is refused, and isn't repeated", () => {
    const refused = A.decided(file, A.making({ ...A.drafts.evaluation, id: "11010519491231002X" }))
    expect(A.refusalOf(refused)).toEqual(["data.personal"])
    expect(JSON.stringify(refused)).not.toContain("11010519491231002X")
  })

  it("however an entry is delivered, none gets in without source and basis", () => {
    const one = fc.record({
      base: fc.constantFrom(...Object.values(A.drafts)),
      kind: fc.option(fc.constantFrom(...A.tables.kinds.map(({ id }) => id), "gossip"), { nil: undefined }),
      source: fc.boolean(),
      basis: fc.boolean(),
      instrument: fc.boolean(),
    })
    let entered = 0
    fc.assert(
      fc.property(one, ({ base, kind, source, basis, instrument }) => {
        const draft = {
          ...base,
          ...(kind === undefined ? {} : { kind }),
          ...(source ? {} : { source: undefined }),
          ...(basis ? {} : { basis: undefined }),
          ...(instrument ? {} : { instrument: undefined }),
        } as EntryDraft
        const result = A.decided(file, A.making(draft))
        if (Result.isFailure(result)) return
        entered += 1
        for (const event of result.success) {
          if (event.type !== "entryMade") throw new Error("unexpected")
          expect(event.data.entry.source.organ).toBeDefined()
          expect(event.data.entry.basis.title).toBeDefined()
          expect(event.basis).toEqual([event.data.entry.basis])
        }
      }),
      { numRuns: 500, seed: 5 },
    )
    expect(entered).toBeGreaterThan(10)
  })
})

describe("corrections come in from the source, or from the subject", () => {
  const state = A.after(A.opening, A.making(A.drafts.record))
  const correction = (
    organ = A.credit,
    change: "corrected" | "withdrawn" = "corrected",
  ): DossierCommandBody => ({
    type: "receiveCorrection",
    data: {
      by: A.by(organ),
      entry: "e-record",
      change,
      ...(change === "corrected" ? { contentRef: partyRef("content-2") } : {}),
      clause: plan("3.1.4"),
    },
  })
  const request: DossierCommandBody = {
    type: "requestCorrection",
    data: { by: A.civilServant.ref, entry: "e-record", statementRef: partyRef("s-1") },
  }

  it("the source and a listed corrector correct; nobody else does", () => {
    for (const organ of [A.credit, A.court]) {
      const corrected = A.after(A.opening, A.making(A.drafts.record), correction(organ))
      expect(corrected.entries[0]).toMatchObject({
        version: 2,
        contentRef: "content-2",
        standing: { kind: "inUse" },
      })
    }
    expect(A.refusalOf(A.decided(state, correction(A.commission)))).toEqual(["correction.notSource"])
    const withdrawn = A.after(A.opening, A.making(A.drafts.record), correction(A.credit, "withdrawn"))
    expect(withdrawn.entries[0]).toMatchObject({ standing: { kind: "withdrawn", on: A.day } })
    expect(A.refusalOf(A.decided(withdrawn, correction()))).toEqual(["correction.withdrawn"])
  })

  it("a correction without content, on a clause not in force, or of nothing is refused with every reason", () => {
    const wrong = A.decided(state, {
      type: "receiveCorrection",
      data: {
        by: A.by(A.credit),
        entry: "e-nothing",
        change: "corrected",
        clause: { ...plan("3.1.4"), effectiveFrom: on("2027-01-01") },
      },
    })
    expect(A.refusalOf(wrong)).toEqual([
      "dossier.noEntry",
      "correction.content",
      "correction.clauseNotInForce",
    ])
  })

  it("the subject asks once at a time; the keeper answers with reasons", () => {
    const asked = A.after(A.opening, A.making(A.drafts.record), request)
    expect(asked.requests).toEqual([
      { id: "correction-1", entry: "e-record", on: A.day, answer: { kind: "awaited" } },
    ])
    expect(A.refusalOf(A.decided(asked, request))).toEqual(["correction.open"])
    const answer = (outcome: "corrected" | "withdrawn" | "refused", grounds: readonly string[] = ["g"]) =>
      ({
        type: "answerCorrection",
        data: {
          by: A.by(),
          grounds,
          request: "correction-1",
          outcome,
          ...(outcome === "corrected" ? { contentRef: partyRef("content-2") } : {}),
        },
      }) satisfies DossierCommandBody
    expect(A.refusalOf(A.decided(asked, answer("refused", [])))).toEqual(["decision.reasonsMissing"])
    expect(A.typesOf(A.decided(asked, answer("refused")))).toEqual(["correctionAnswered"])
    expect(A.typesOf(A.decided(asked, answer("corrected")))).toEqual(["correctionAnswered", "entryCorrected"])
    const answered = A.after(A.opening, A.making(A.drafts.record), request, answer("withdrawn"))
    expect(answered.entries[0]).toMatchObject({ standing: { kind: "withdrawn" }, version: 2 })
    expect(A.refusalOf(A.decided(answered, answer("refused")))).toEqual(["correction.none"])
  })

  it("somebody else asks only under a mandate", () => {
    const other = { type: "requestCorrection" as const, data: { ...request.data, by: partyRef("lawyer-1") } }
    expect(A.refusalOf(A.decided(state, other as DossierCommandBody))).toEqual(["dossier.notSubject"])
    const mandated = { ...other, data: { ...other.data, mandateRef: partyRef("m-1") } }
    expect(A.typesOf(A.decided(state, mandated as DossierCommandBody))).toEqual(["correctionRequested"])
  })

  it("labels stand in the official words", () => {
    expect(A.tables.kinds.map(({ label }) => label.zh)).toEqual([
      "个人有关事项申报",
      "廉政记录",
      "年度考核",
      "失信记录",
      "违法违纪",
      "承诺履行情况",
    ])
  })
})
