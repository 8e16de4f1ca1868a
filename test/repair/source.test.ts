import { expect, it } from "vitest"
import { instrumentKinds } from "../../src/kernel/index.js"
import { recordSourceOf } from "../../src/repair/index.js"

it("the kind of instrument decides the route to repair, for every kind there is", () => {
  expect(Object.fromEntries(instrumentKinds.map((kind) => [kind, recordSourceOf(kind)]))).toEqual({
    adminPenalty: "adminPenalty",
    listDecision: "courtList",
    defaultConfirmation: "governmentDefault",
    partyDiscipline: "discipline",
    governmentalSanction: "discipline",
    appointingSanction: "discipline",
    accountability: "discipline",
    courtDecision: "otherFinding",
    adminDecision: "otherFinding",
    auditDecision: "otherFinding",
    verifiedFinding: "otherFinding",
    measureOnly: "otherFinding",
  })
})
