import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  keepingPurpose,
  owedNotices,
  subjectView,
  viewUnder,
  type DossierCommandBody,
  type OpenDossier,
} from "../../src/dossier/index.js"
import * as A from "./archive.js"

const view = (organ = A.organization, purpose = "appointment"): DossierCommandBody => ({
  type: "viewFile",
  data: { by: A.by(organ), purpose },
})
const seal = (type: "sealEntry" | "unsealEntry" = "sealEntry", entry = "e-record"): DossierCommandBody => ({
  type,
  data: { ...A.decision(), entry, clause: plan("4.2") },
})
const full = [A.opening, ...Object.values(A.drafts).map((draft) => A.making(draft))]
const shown = (state: OpenDossier, id = "access-1", on = A.day) =>
  Result.map(viewUnder(state, id, on), ({ entries }) => entries.map((entry) => entry.id))

describe("四（二）: a file is looked at for a purpose, by a reader the table names, and it is logged first", () => {
  it("shows the kinds that the purpose lists, and logs what it showed", () => {
    const state = A.after(...full, view())
    expect(shown(state)).toEqual(Result.succeed(["e-evaluation", "e-record", "e-violation"]))
    expect(state.accesses).toEqual([
      {
        id: "access-1",
        reader: A.organization,
        person: A.clerk,
        purpose: "appointment",
        on: A.day,
        shown: ["e-evaluation", "e-record", "e-violation"].map((entry) => ({ entry, version: 1 })),
      },
    ])
    expect(shown(A.after(...full, view(A.bureau, "evaluation")))).toEqual(Result.succeed(["e-record"]))
  })

  it("the keeper sees everything, and that is logged too", () => {
    const state = A.after(...full, seal(), view(A.bureau, keepingPurpose))
    expect(Result.getOrThrow(shown(state))).toHaveLength(5)
    expect(state.accesses).toHaveLength(1)
  })

  it.each([
    [A.court, "appointment", "access.notReader"],
    [A.organization, "curiosity", "access.purposeUnknown"],
    [A.organization, keepingPurpose, "access.notReader"],
  ])("%s looking for %s is refused", (organ, purpose, code) => {
    expect(A.refusalOf(A.decided(A.after(...full), view(organ, purpose)))).toEqual([code])
  })

  it("without a logged access nothing is shown; an access holds for its day", () => {
    expect(viewUnder(A.after(...full), "access-1", A.day)).toMatchObject({ failure: { code: "access.none" } })
    const state = A.after(...full, view())
    expect(viewUnder(state, "access-1", addDays(A.day, 1))).toMatchObject({
      failure: { code: "access.over" },
    })
  })

  it("what was corrected after the look isn't shown under it, and the reader is owed a notice", () => {
    const correct: DossierCommandBody = {
      type: "receiveCorrection",
      data: {
        by: A.by(A.credit),
        entry: "e-record",
        change: "corrected",
        contentRef: partyRef("content-2"),
        clause: plan("3.1.4"),
      },
    }
    const state = A.after(...full, view(), correct)
    expect(shown(state)).toEqual(Result.succeed(["e-evaluation", "e-violation"]))
    const owed = owedNotices(state).filter(({ entry }) => entry === "e-record")
    expect(owed.map(({ receiver, about }) => [receiver, about])).toEqual([
      [A.civilServant.ref, "changed"],
      [A.organization, "changed"],
    ])
    const tell = (receiver: typeof A.court): DossierCommandBody => ({
      type: "tellReceiver",
      data: { by: A.by(), entry: "e-record", receiver },
    })
    expect(A.refusalOf(A.decided(state, tell(A.court)))).toEqual(["notice.nothingOwed"])
    const told = A.after(...full, view(), correct, tell(A.organization), tell(A.civilServant.ref))
    expect(owedNotices(told).filter(({ entry }) => entry === "e-record")).toEqual([])
    expect(A.refusalOf(A.decided(told, tell(A.organization)))).toEqual(["notice.nothingOwed"])
  })

  it("an entry under dispute is marked where it is shown", () => {
    const request: DossierCommandBody = {
      type: "requestCorrection",
      data: { by: A.civilServant.ref, entry: "e-record", statementRef: partyRef("s-1") },
    }
    const seen = Result.getOrThrow(viewUnder(A.after(...full, request, view()), "access-1", A.day))
    expect(seen.entries.map(({ disputed }) => disputed)).toEqual([false, true, false])
  })

  it("a view holds these fields and no others", () => {
    const seen = Result.getOrThrow(viewUnder(A.after(...full, view()), "access-1", A.day))
    expect(Object.keys(seen).sort()).toEqual(["entries", "purpose", "subject"])
    expect(Object.keys(seen.entries[2]!).sort()).toEqual([
      "about",
      "contentRef",
      "disputed",
      "id",
      "kind",
      "source",
      "version",
    ])
  })
})

describe("四（二）: a sealed entry is shown to its keeper and its subject only", () => {
  it("is in no other view, also under an access from before the seal", () => {
    expect(shown(A.after(...full, seal(), view()))).toEqual(Result.succeed(["e-evaluation", "e-violation"]))
    expect(shown(A.after(...full, view(), seal()))).toEqual(Result.succeed(["e-evaluation", "e-violation"]))
    const logged = A.after(...full, seal(), view()).accesses[0]?.shown.map(({ entry }) => entry)
    expect(logged).toEqual(["e-evaluation", "e-violation"])
    const opened = A.after(...full, seal(), seal("unsealEntry"), view())
    expect(Result.getOrThrow(shown(opened))).toContain("e-record")
  })

  it("stays in the subject's view with the reason", () => {
    const own = subjectView(A.after(...full, seal()), A.contextOn(A.day))
    expect(own.entries.find(({ id }) => id === "e-record")).toMatchObject({
      is: "kept",
      contentRef: "content-1",
      sealing: { kind: "sealed", since: A.day, basis: { article: "四（二）" } },
    })
  })

  it("sealing needs the keeper, reasons, an entry and a clause in force; all that is missing is said", () => {
    const refused = A.decided(A.after(...full), {
      type: "sealEntry",
      data: {
        by: A.by(A.court),
        grounds: [],
        entry: "e-nothing",
        clause: { ...plan("4.2"), effectiveUntil: addDays(A.day, -1) },
      },
    })
    expect(A.refusalOf(refused)).toEqual([
      "custody.wrongKeeper",
      "decision.reasonsMissing",
      "dossier.noEntry",
      "sealing.clauseNotInForce",
    ])
    const sealed = A.after(...full, seal())
    expect(A.refusalOf(A.decided(sealed, seal()))).toEqual(["sealing.unchanged"])
    expect(A.refusalOf(A.decided(A.after(...full), seal("unsealEntry")))).toEqual(["sealing.unchanged"])
  })
})

describe("个人信息保护法第四十五条: the subject sees everything about them, who saw it and what they can do", () => {
  it("names source, basis, readers, and the rights with their clauses and last days", () => {
    const ended = { ...A.drafts.record, anchors: { ended: A.drafts.record.about } }
    const state = A.after(A.opening, A.making(ended), view())
    const own = subjectView(state, A.contextOn(A.day))
    expect(own.entries[0]).toMatchObject({
      id: "e-record",
      source: A.credit,
      documentRef: "doc-1",
      basis: { article: "三（一）1" },
      record: "case-1",
      retention: { kind: "until", deadline: { dueOn: "2031-04-01" } },
      seenBy: [{ id: "access-1", reader: A.organization, purpose: "appointment", on: A.day }],
    })
    expect(own.rights.map(({ id, entry, until, citation }) => [id, entry, until, citation.article])).toEqual([
      ["consult", undefined, undefined, "第四十五条"],
      ["requestCorrection", "e-record", "2031-04-01", "第四十六条"],
    ])
    expect(own.due.map(({ id, kind }) => [id, kind])).toEqual([
      ["submission/e-record", "counted"],
      ["telling/e-record/person-1", "unset"],
      ["retention/e-record", "counted"],
    ])
  })

  it("a unit has its rights from 政府信息公开条例第四十一条", () => {
    const state = A.after(
      { type: "openFile", data: { by: A.by(A.organization), subject: A.aTown, management: "district" } },
      A.making(A.drafts.record, A.organization),
    )
    expect(subjectView(state, A.contextOn(A.day)).rights.map(({ citation }) => citation.article)).toEqual([
      "第四十一条",
      "第四十一条",
    ])
  })
})
