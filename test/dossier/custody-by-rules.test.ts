// Whose file it is (方案三（一）1): the table of keepers and the rules agree, or nothing is opened and nothing moves.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { text, type Party } from "../../src/kernel/index.js"
import { noDossier, type DossierCommandBody } from "../../src/dossier/index.js"
import { national, questions } from "../../src/packs/index.js"
import { rulebook, type GivenFacts } from "../../src/policy/index.js"
import * as A from "./archive.js"
import { law, opened, under, why } from "./under-rules.js"

describe("whose file it is", () => {
  const opening = (facts: GivenFacts): DossierCommandBody => ({
    type: "openFile",
    data: { by: A.by(), subject: A.civilServant, management: "staff", facts },
  })

  it("table and rules agree: it is opened on both, with the receipt of the rules", () => {
    expect(Result.getOrThrow(A.decided(noDossier, opening(A.ofStaff), under()))).toMatchObject([
      {
        type: "fileOpened",
        data: { keeper: A.bureau, facts: A.ofStaff },
        basis: [{ article: "三（一）1" }, { article: "三（一）1" }],
        receipt: { question: "file.custody", facts: A.ofStaff },
      },
    ])
  })

  it("table and rules disagree: it is opened nowhere, and both are named", () => {
    const refused = A.decided(noDossier, opening({ ...A.ofStaff, districtCadre: true }), under())
    if (Result.isSuccess(refused)) throw new Error("opened")
    expect(refused.failure.reasons.map(({ code, at }) => [code, at])).toEqual([
      ["custody.rulesDisagree", "management"],
    ])
    expect(refused.failure.message).toEqual(
      text(
        "归属表由区人社局保管，规则由区委组织部保管，两者不一致。",
        "The table gives the file to human resources bureau, the rules to the organization department.",
      ),
    )
    expect(refused.failure.answer?.question).toBe("file.custody")
  })

  it("what the rules must know is asked for, and said together with what the table says", () => {
    expect(why(noDossier, opening({ managedAbove: false, districtCadre: false }))).toEqual([
      "choice.askOn townEmployee",
    ])
    const elsewhere: DossierCommandBody = {
      type: "openFile",
      data: {
        by: A.by(A.organization),
        subject: A.civilServant,
        management: "staff",
        facts: { ...A.ofStaff, townEmployee: true },
      },
    }
    expect(why(noDossier, elsewhere)).toEqual([
      "custody.wrongKeeper by.organ 三（一）1",
      "custody.rulesDisagree management 三（一）1",
    ])
  })

  it("a table that doesn't say which authority a keeper is can't be compared", () => {
    const { custody } = A.tables
    const silent = {
      ...A.tables,
      custody: { ...custody, keepers: custody.keepers.map(({ ref, label }) => ({ ref, label })) },
    }
    expect(why(noDossier, A.opening, under({ tables: silent }))).toEqual([
      "custody.authorityUnset custody.keepers 三（一）1",
    ])
  })

  it("a table without a keeper says so, and the rules have nothing to be compared with", () => {
    const nobodys: DossierCommandBody = {
      type: "openFile",
      data: { by: A.by(), subject: A.civilServant, management: "nobody", facts: A.ofStaff },
    }
    expect(why(noDossier, nobodys)).toEqual(["custody.noKeeper management 三（一）1"])
  })

  it("where no rule of the stack speaks, nothing is opened on the table alone", () => {
    const silent = Result.getOrThrow(rulebook({ questions, packs: [national], bindings: {} }))
    expect(why(noDossier, A.opening, under({ law: { ...law, rulebook: silent } }))).toEqual(["choice.gap"])
  })

  it("a unit's file goes by the table: the question is about people", () => {
    const units: DossierCommandBody = {
      type: "openFile",
      data: { by: A.by(A.organization), subject: A.aTown, management: "district" },
    }
    expect(why(noDossier, units)).toEqual(["fileOpened"])
  })

  it("who moves takes the file along only where both say so, and stays only where both say so", () => {
    const moved: Party = { ...A.civilServant, unit: A.town } as Party
    const move = (facts: GivenFacts, to = A.town, subject = moved): DossierCommandBody => ({
      type: "moveSubject",
      data: { by: A.by(), subject, management: "staff", to, facts },
    })
    expect(why(opened, move({ ...A.ofStaff, townEmployee: true }))).toEqual(["fileHandedOver"])
    expect(why(opened, move(A.ofStaff))).toEqual(["custody.rulesDisagree management 三（一）1"])
    expect(why(opened, move(A.ofStaff, A.bureau, A.civilServant))).toEqual(["subjectMoved"])
    expect(why(opened, move({ ...A.ofStaff, managedAbove: true }, A.bureau, A.civilServant))).toEqual([
      "custody.rulesDisagree management 三（一）1",
    ])
  })
})
