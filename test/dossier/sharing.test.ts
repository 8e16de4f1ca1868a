import type { PublicationBasis } from "../../src/disclosure/index.js"
import { describe, expect, it } from "vitest"
import { addDays, on, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { dossierDue, subjectView, type DossierCommandBody } from "../../src/dossier/index.js"
import * as A from "./archive.js"

const submit = (...entries: readonly string[]): DossierCommandBody => ({
  type: "submitEntries",
  data: { by: A.by(), entries },
})
const receipt = (missing: readonly string[] = [], organ = A.office): DossierCommandBody => ({
  type: "receiveSubmission",
  data: { by: A.by(organ), submission: "submission-1", missing },
})
const seal: DossierCommandBody = {
  type: "sealEntry",
  data: { ...A.decision(), entry: "e-record", clause: plan("4.2") },
}
const base = [A.opening, A.making(A.drafts.record), A.making(A.drafts.clean)]

describe("三（一）1: entries go to the joint-conference office in time, and it signs for them", () => {
  it("is submitted in its version, received with what is missing, and no longer due", () => {
    const submitted = A.after(...base, submit("e-record", "e-record"))
    expect(submitted.submissions).toEqual([
      {
        id: "submission-1",
        on: A.day,
        to: A.office,
        entries: [{ entry: "e-record", version: 1 }],
        receipt: { kind: "awaited" },
      },
    ])
    const ids = (state: typeof submitted) =>
      dossierDue(state, A.contextOn(A.day))
        .map(({ id }) => id)
        .filter((id) => /^(?:submission|receipt)/u.test(id))
    expect(ids(A.after(...base))).toEqual(["submission/e-record"])
    expect(ids(submitted)).toEqual(["receipt/submission-1"])
    const received = A.after(...base, submit("e-record"), receipt(["annualEvaluation"]))
    expect(ids(received)).toEqual([])
    expect(received.submissions[0]?.receipt).toEqual({
      kind: "received",
      on: A.day,
      missing: ["annualEvaluation"],
    })
  })

  it("nothing empty, unknown, sealed or outside the collection is submitted", () => {
    expect(A.refusalOf(A.decided(A.after(...base), submit()))).toEqual(["submission.empty"])
    expect(A.refusalOf(A.decided(A.after(...base), submit("e-nothing")))).toEqual(["dossier.noEntry"])
    expect(A.refusalOf(A.decided(A.after(...base), submit("e-clean")))).toEqual(["submission.notShared"])
    expect(A.refusalOf(A.decided(A.after(...base, seal), submit("e-record")))).toEqual([
      "dossier.notOpenToOthers",
    ])
  })

  it("only the office signs, once, and only kinds there are can be missing", () => {
    const submitted = A.after(...base, submit("e-record"))
    expect(A.refusalOf(A.decided(submitted, receipt(["gossip"], A.bureau)))).toEqual([
      "submission.notOffice",
      "submission.missingUnknown",
    ])
    const received = A.after(...base, submit("e-record"), receipt())
    expect(A.refusalOf(A.decided(received, receipt()))).toEqual(["submission.none"])
  })
})

const statute: PublicationBasis = { kind: "clause", citation: A.law, assessmentRef: partyRef("pia-1") }
const consent: PublicationBasis = {
  kind: "consent",
  consentRef: partyRef("consent-1"),
  assessmentRef: partyRef("pia-1"),
}
const publish = (
  basis: PublicationBasis | undefined,
  channel = "credit",
  entry = "e-record",
  reviewed = true,
): DossierCommandBody => ({
  type: "publishEntry",
  data: {
    by: A.by(),
    entry,
    channel,
    ...(basis === undefined ? {} : { on: basis }),
    ...(reviewed ? { secrecyReviewRef: partyRef("review-1") } : {}),
  },
})

describe("个人信息保护法第二十五条、第五十五条: nothing about a person is published without a basis", () => {
  const state = A.after(...base)
  it.each([
    ["no basis", undefined, ["publication.basisMissing"]],
    [
      "the plan alone",
      { kind: "clause", citation: plan("3.1.1"), assessmentRef: partyRef("pia-1") },
      ["publication.rankTooLow"],
    ],
    ["a statute without assessment", { kind: "clause", citation: A.law }, ["publication.assessmentMissing"]],
    [
      "consent without assessment",
      { kind: "consent", consentRef: partyRef("c") },
      ["publication.assessmentMissing"],
    ],
    [
      "a clause of a day to come",
      { ...statute, citation: { ...A.law, effectiveFrom: addDays(A.day, 1) } },
      ["publication.basisNotInForce"],
    ],
    ["a statute and an assessment", statute, []],
    ["consent and an assessment", consent, []],
  ] as readonly (readonly [string, PublicationBasis | undefined, readonly string[]])[])(
    "on %s",
    (_, basis, codes) => {
      expect(A.refusalOf(A.decided(state, publish(basis)))).toEqual(codes)
    },
  )

  it.each([
    ["website", ["publication.unitsOnly"]],
    ["media", ["publication.channelNotOpen"]],
    ["unset", ["parameter.missing"]],
    ["nowhere", ["publication.channelUnknown"]],
  ])("through %s it isn't yet or not at all possible", (channel, codes) => {
    expect(A.refusalOf(A.decided(state, publish(statute, channel)))).toEqual(codes)
  })

  it("a channel is open from its day on", () => {
    const first = on("2027-01-01")
    expect(A.refusalOf(A.decided(state, publish(statute, "media"), A.contextOn(first)))).toEqual([])
    expect(A.refusalOf(A.decided(state, publish(statute, "media"), A.contextOn(addDays(first, -1))))).toEqual(
      ["publication.channelNotOpen"],
    )
  })

  it("only records are published, reviewed for secrets, not sealed, not disputed, once a channel", () => {
    expect(A.refusalOf(A.decided(state, publish(statute, "credit", "e-clean", false)))).toEqual([
      "publication.notRecord",
      "publication.notReviewed",
    ])
    expect(A.refusalOf(A.decided(A.after(...base, seal), publish(statute)))).toEqual([
      "dossier.notOpenToOthers",
    ])
    const disputed = A.after(...base, {
      type: "requestCorrection",
      data: { by: A.civilServant.ref, entry: "e-record", statementRef: partyRef("s-1") },
    })
    expect(A.refusalOf(A.decided(disputed, publish(statute)))).toEqual(["publication.disputed"])
    const published = A.after(...base, publish(statute))
    expect(A.refusalOf(A.decided(published, publish(statute)))).toEqual(["publication.running"])
  })

  it("a unit is published on a clause in force, without assessment", () => {
    const unit = A.after(
      { type: "openFile", data: { by: A.by(A.organization), subject: A.aTown, management: "district" } },
      A.making(A.drafts.record, A.organization),
    )
    const command = (basis: PublicationBasis): DossierCommandBody => {
      const made = publish(basis, "website")
      if (made.type !== "publishEntry") throw new Error("unexpected")
      return { ...made, data: { ...made.data, by: A.by(A.organization) } }
    }
    expect(A.refusalOf(A.decided(unit, command({ kind: "clause", citation: plan("3.1.1") })))).toEqual([])
    const old = { ...plan("3.1.1"), effectiveUntil: addDays(A.day, -1) }
    expect(A.refusalOf(A.decided(unit, command({ kind: "clause", citation: old })))).toEqual([
      "publication.basisNotInForce",
    ])
  })
})

describe("a publication ends with what founds it", () => {
  const correct = (change: "corrected" | "withdrawn"): DossierCommandBody => ({
    type: "receiveCorrection",
    data: {
      by: A.by(A.credit),
      entry: "e-record",
      change,
      ...(change === "corrected" ? { contentRef: partyRef("content-2") } : {}),
      clause: plan("3.1.4"),
    },
  })
  const withdraw: DossierCommandBody = {
    type: "withdrawConsent",
    data: { by: A.civilServant.ref, entry: "e-record" },
  }
  const close: DossierCommandBody = {
    type: "closePublication",
    data: { by: A.by(), entry: "e-record", channel: "credit" },
  }
  it.each([
    ["a correction", correct("corrected"), "corrected"],
    ["a withdrawal", correct("withdrawn"), "withdrawn"],
    ["a seal", seal, "sealed"],
    ["withdrawn consent", withdraw, "consentWithdrawn"],
    ["the keeper", close, "keeper"],
  ] as const)("through %s", (_, command, because) => {
    const events = A.life(...base, publish(consent), command)
    expect(events.filter(({ type }) => type === "publicationClosed").map(({ data }) => data)).toEqual([
      { entry: "e-record", channel: "credit", because },
    ])
    expect(A.after(...base, publish(consent), command).publications[0]?.closedOn).toBe(A.day)
  })

  it("consent is withdrawn where there is any, by the subject; a closed publication isn't closed again", () => {
    expect(A.refusalOf(A.decided(A.after(...base, publish(statute)), withdraw))).toEqual([
      "publication.noConsent",
    ])
    const stranger = { ...withdraw, data: { by: A.court, entry: "e-record" } } as DossierCommandBody
    expect(A.refusalOf(A.decided(A.after(...base, publish(consent)), stranger))).toEqual([
      "dossier.notSubject",
    ])
    expect(A.refusalOf(A.decided(A.after(...base, publish(consent), close), close))).toEqual([
      "publication.none",
    ])
  })

  it("the subject sees where they are public, and that they can withdraw", () => {
    const own = subjectView(A.after(...base, publish(consent)), A.contextOn(A.day))
    expect(own.publications).toMatchObject([{ entry: "e-record", channel: "credit", since: A.day }])
    expect(
      own.rights.filter(({ id }) => id === "withdrawConsent").map(({ citation }) => citation.article),
    ).toEqual(["第二十五条"])
  })

  it("expiry closes it too", () => {
    const anchored = { ...A.drafts.record, anchors: { ended: on("2026-04-01") } }
    const expiry: DossierCommandBody = { type: "expireEntry", data: { by: A.by(), entry: "e-record" } }
    const events = A.life(A.opening, A.making(anchored), publish(statute), [on("2031-04-02"), expiry])
    expect(events.slice(-2).map(({ type }) => type)).toEqual(["publicationClosed", "entryExpired"])
  })
})
