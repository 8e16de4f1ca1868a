import { describe, expect, it } from "vitest"
import { addDays, on, partyRef } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { completenessOf, type CollectionDuty, type DossierCommandBody } from "../../src/dossier/index.js"
import * as A from "./archive.js"

const unit = partyRef("unit-dept-1")
const [one, two] = [A.civilServant.ref, partyRef("person-2")]
const rosters = [{ unit, year: 2026, people: [one, two] }]
const dueOn = on("2027-01-31")
const each: CollectionDuty = { unit, kind: "annualEvaluation", year: 2026, owes: "eachPerson", dueOn }
const nil: CollectionDuty = { unit, kind: "violation", year: 2026, owes: "unitReturn", dueOn }
const fileOf = (ref: typeof one, ...commands: readonly DossierCommandBody[]) =>
  A.after(
    { type: "openFile", data: { by: A.by(), subject: { ...A.civilServant, ref }, management: "staff" } },
    ...commands,
  )
const evaluated = fileOf(one, A.making(A.drafts.evaluation))
const told = (entries: number) => ({ unit, kind: "violation", year: 2026, on: A.day, entries })

describe("三（一）1: whether each unit has delivered what it owes", () => {
  it.each([
    [addDays(dueOn, -1), "incomplete"],
    [dueOn, "incomplete"],
    [addDays(dueOn, 1), "overdue"],
  ])("on %s a person without an entry makes the unit %s: the last day is in time", (date, standing) => {
    expect(completenessOf([each], { files: [evaluated], rosters, returns: [] }, date)).toEqual([
      { ...each, expected: 2, delivered: 1, missing: [two], standing },
    ])
  })

  it("is complete once everyone has one, of the year and not withdrawn", () => {
    const standingWith = (...commands: readonly DossierCommandBody[]) =>
      completenessOf([each], { files: [evaluated, fileOf(two, ...commands)], rosters, returns: [] }, A.day)[0]
        ?.standing
    expect(standingWith(A.making(A.drafts.evaluation))).toBe("complete")
    expect(standingWith(A.making({ ...A.drafts.evaluation, about: on("2025-12-31") }))).toBe("incomplete")
    expect(standingWith(A.making(A.drafts.matters))).toBe("incomplete")
    expect(
      standingWith(A.making(A.drafts.evaluation), {
        type: "receiveCorrection",
        data: { by: A.by(), entry: "e-evaluation", change: "withdrawn", clause: plan("3.1.4") },
      }),
    ).toBe("incomplete")
  })

  it("without a day set by the host nobody is late", () => {
    const { dueOn: _, ...open } = each
    expect(
      completenessOf([open], { files: [], rosters, returns: [] }, on("2099-01-01")).map(
        (row) => row.standing,
      ),
    ).toEqual(["incomplete"])
  })

  it("silence isn't nothing to report: a unit says so, and what it says must add up", () => {
    const standing = (returns: readonly ReturnType<typeof told>[], date = A.day, files = [evaluated]) =>
      completenessOf([nil], { files, rosters, returns }, date)[0]?.standing
    expect(standing([])).toBe("incomplete")
    expect(standing([], addDays(dueOn, 1))).toBe("overdue")
    expect(standing([told(0)])).toBe("complete")
    expect(standing([told(1)])).toBe("doesNotAddUp")
    expect(standing([told(1), told(0)])).toBe("complete")
    expect(standing([{ ...told(0), on: addDays(A.day, 1) }])).toBe("incomplete")
    expect(standing([told(0)], A.day, [fileOf(one, A.making(A.drafts.violation))])).toBe("doesNotAddUp")
  })

  it("nobody is counted for a unit whose people aren't known", () => {
    const rows = completenessOf([each, nil], { files: [evaluated], rosters: [], returns: [told(0)] }, A.day)
    expect(rows.map(({ standing }) => standing)).toEqual(["noRoster", "noRoster"])
  })
})
