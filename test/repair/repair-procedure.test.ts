// What the procedure of repair must have, as a place gives it, and its periods.
import { describe, expect, it } from "vitest"
import { plan } from "../../src/law/index.js"
import { repairProcedure } from "../../src/packs/district/procedures/repair.js"
import { procedureFaults, type Procedure, type Step } from "../../src/procedure/index.js"
import { repairNeed, repairPeriods } from "../../src/repair/index.js"

describe("the procedure of repair", () => {
  const faultsOf = (steps: (procedure: Procedure) => readonly Step[]): readonly string[] =>
    procedureFaults({ ...repairProcedure, steps: steps(repairProcedure) }, repairNeed).map(({ code }) => code)
  it("of a place can be applied for, decided and withdrawn, whatever else it has", () => {
    expect(procedureFaults(repairProcedure, repairNeed)).toEqual([])
    const needed = ({ id }: Step) =>
      faultsOf(({ steps }) => steps.filter((step) => step.id !== id)).includes("procedure.stepNeeded")
    expect(repairProcedure.steps.filter(needed).map(({ id }) => id)).toEqual([
      "applied",
      "decided",
      "withdrawn",
    ])
  })
  it("of a place begins with the application, and asks for nothing that the commands don't carry", () => {
    const asking = (changed: string, changes: Partial<Step>) =>
      faultsOf(({ steps }) => steps.map((step) => (step.id === changed ? { ...step, ...changes } : step)))
    const anything = { evidence: ["report"] }
    expect(asking("applied", { follows: ["decided"] })).toContain("procedure.mustBegin")
    for (const later of ["decided", "withdrawn"])
      expect(asking(later, { follows: [] })).toContain("procedure.mustBegin")
    expect(asking("applied", anything)).toEqual([])
    expect(asking("applied", { actor: "organ" })).toEqual(["procedure.tooMuchAsked"])
    expect(asking("decided", { collective: true })).toEqual([])
    expect(asking("decided", anything)).toEqual(["procedure.tooMuchAsked"])
    expect(asking("withdrawn", { ...anything, collective: true })).toEqual([])
  })
  it("has four periods, each set by the joint-conference office", () => {
    expect(repairPeriods.map(({ id, type, citation }) => [id, type, citation])).toEqual(
      ["repair.acceptanceTerm", "repair.decisionTerm", "repair.resultTerm", "repair.extensionTerm"].map(
        (id) => [id, { kind: "period" }, plan("3.1.4")],
      ),
    )
  })
})
