import { describe, expect, it } from "vitest"
import {
  compareSeverity,
  employeeKindLabel,
  instrumentKindLabel,
  instrumentKinds,
  instrumentStatuses,
  instrumentStatusLabel,
  partyKindLabel,
  partyRef,
  publicEmployeeKinds,
  severities,
  severityLabel,
  unitKindLabel,
  unitKinds,
  type Text,
} from "../../src/kernel/index.js"

const lists: readonly (readonly [string, number, readonly Text[]])[] = [
  ["instrument kinds", 12, instrumentKinds.map(instrumentKindLabel)],
  ["instrument statuses", 6, instrumentStatuses.map(instrumentStatusLabel)],
  ["unit kinds", 7, unitKinds.map(unitKindLabel)],
  ["public employee kinds", 6, publicEmployeeKinds.map(employeeKindLabel)],
  ["severities", 3, severities.map(severityLabel)],
]

describe("the labels of the kernel", () => {
  for (const [name, count, labels] of lists) {
    it(`tell all ${name} apart in both languages`, () => {
      expect(new Set(labels.map(({ zh }) => zh)).size).toBe(count)
      expect(new Set(labels.map(({ en }) => en)).size).toBe(count)
      for (const { zh, en } of labels) {
        expect(zh).toMatch(/^[\p{Script=Han}（）、]+$/u)
        expect(en).toMatch(/^[\x20-\x7e]+$/u)
      }
    })
  }

  it("order severity from slight to serious", () => {
    expect([...severities].reverse().sort(compareSeverity)).toEqual(["slight", "ordinary", "serious"])
    expect(compareSeverity("ordinary", "ordinary")).toBe(0)
  })

  it("call a party by its kind", () => {
    expect(partyKindLabel({ kind: "unit", ref: partyRef("u-1"), unitKind: "townGovernment" }).zh).toBe(
      "镇人民政府",
    )
    expect(
      partyKindLabel({ kind: "person", ref: partyRef("p-1"), employeeKind: "managedAsCivilServant" }).zh,
    ).toBe("参照公务员法管理的人员")
  })
})
