// What enters a file (方案三（一）1; 个人信息保护法第三十四条): nothing against the rules, a record only of a case that made one, and
// what file and case show isn't asked again.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, type Party } from "../../src/kernel/index.js"
import type { RecordState } from "../../src/record/index.js"
import * as Record from "../record/office.js"
import * as A from "./archive.js"
import { opened, under, why } from "./under-rules.js"

describe("what enters", () => {
  it("is what the rules let in, on its own clause and theirs", () => {
    const made = A.decided(opened, A.making(A.drafts.evaluation), under())
    expect(Result.getOrThrow(made)).toMatchObject([
      {
        type: "entryMade",
        basis: [A.drafts.evaluation.basis, { article: "三（一）1" }],
        receipt: {
          question: "file.entry",
          facts: { ...A.withBasis, entrySource: "annualEvaluation", sourceAuthorised: true },
        },
      },
    ])
  })

  it("is nothing without lawful authority, and nothing but the five kinds", () => {
    const without = A.making(A.drafts.evaluation, A.bureau, { ...A.withBasis, entryBasis: false })
    expect(why(opened, without)).toContain("choice.unlawful 第三十四条")
    const other = {
      ...A.drafts.evaluation,
      kind: "commitmentKept",
      source: { ...A.drafts.evaluation.source, organ: A.town },
    }
    expect(why(opened, A.making(other))).toContain("choice.unlawful 第六条")
  })

  it("is asked for what neither file nor command says; the kind of subject is said once", () => {
    const kindUnsaid = { entryBasis: true }
    expect(why(opened, A.making(A.drafts.evaluation, A.bureau, kindUnsaid))).toEqual([
      "choice.askOn subjectKind",
    ])
    const told = A.after(A.opening, A.making(A.drafts.evaluation))
    expect(told.known).toEqual({ subjectKind: "civilServant" })
    expect(why(told, A.making(A.drafts.clean, A.bureau, kindUnsaid))).toEqual(["entryMade"])
    const stays: Party = { ...A.civilServant }
    const moved = A.after(A.opening, A.making(A.drafts.evaluation), {
      type: "moveSubject",
      data: { by: A.by(), subject: stays, management: "staff", to: A.bureau },
    })
    expect(moved.known).toEqual({})
  })

  it("of somebody whose employment says the kind needs no word on it", () => {
    const staff: Party = { kind: "person", ref: A.civilServant.ref, employeeKind: "publicInstitutionStaff" }
    const file = A.after({ type: "openFile", data: { by: A.by(), subject: staff, management: "staff" } })
    expect(why(file, A.making(A.drafts.evaluation, A.bureau, { entryBasis: true }))).toEqual(["entryMade"])
    expect(
      why(file, A.making(A.drafts.evaluation, A.bureau, { entryBasis: true, subjectKind: "leadingCadre" })),
    ).toEqual(["facts.contradictCase subjectKind"])
  })

  describe("as a record", () => {
    const recorded = Record.recorded(Record.servant, { subjectKind: "civilServant" }).state
    const entering = A.making(A.drafts.record)
    it("is only what was recorded, and what the case shows isn't asked", () => {
      expect(why(opened, entering)).toEqual(["choice.askOn recordConclusion"])
      expect(why(opened, entering, under({ record: recorded }))).toEqual(["entryMade"])
      expect(why(opened, entering, under({ record: { kind: "nothing" } }))).toEqual([
        "choice.askOn recordConclusion",
      ])
      const contradicting = A.making(A.drafts.record, A.bureau, { ...A.withBasis, recordConclusion: "none" })
      expect(why(opened, contradicting, under({ record: recorded }))).toEqual([
        "facts.contradictCase recordConclusion",
      ])
    })

    const file = recorded.kind === "recorded" ? recorded.file : undefined
    if (file === undefined) throw new Error("no record")
    const since = on("2026-03-03")
    const others: readonly (readonly [string, RecordState, boolean])[] = [
      ["alleged", { kind: "alleged", file }, false],
      ["under verification", { kind: "underVerification", file, since }, false],
      ["urged to rectify", { kind: "urgedToRectify", file, since }, false],
      ["awaiting an instrument", { kind: "awaitingInstrument", file, since }, false],
      ["not recorded", { kind: "notRecorded", file, since, because: "admission", basis: [] }, false],
      // The competent body intends a record: the rules would let it in, but there is none.
      ["only proposed", { kind: "proposed", file, since, basis: [] }, true],
    ]
    it.each(others)("is no record of a case %s", (_, record, rulesLet) => {
      const codes = why(opened, entering, under({ record }))
      expect(codes[0]).toBe("entry.recordNotMade entry.record 三（一）1")
      expect(codes.slice(1).length === 0).toBe(rulesLet)
    })

    it("is no record of somebody else's case", () => {
      const another = Record.recorded(Record.town).state
      expect(why(opened, entering, under({ record: another }))).toEqual([
        "entry.recordOfAnother entry.record 三（一）1",
      ])
    })
  })

  it("a unit's file takes what its table lists: the question is about people", () => {
    const units = A.after({
      type: "openFile",
      data: { by: A.by(A.organization), subject: A.aTown, management: "district" },
    })
    expect(why(units, A.making(A.drafts.evaluation, A.organization, {}))).toEqual(["entryMade"])
  })
})
