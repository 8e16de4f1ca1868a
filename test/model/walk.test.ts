import { afterAll, describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import { nationalCalendar } from "../../src/packs/national/calendar/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import type { CommandBody } from "../../src/record/index.js"
import * as stock from "./case-commands.js"
import { broken } from "./laws.js"
import { real } from "./machine.js"
import { permissive } from "./permissive-law.js"
import { walk } from "./walk.js"

const context = (obliging: Readonly<Record<string, readonly string[]>> = {}): DecisionContext => ({
  rulebook: permissive(obliging),
  calendar: nationalCalendar,
  digest: () => "d",
  on: on("2026-03-04"),
  counting: {},
  procedures: standardProcedures,
})

const counts: string[] = []
const carriedOut = new Set<string>()

const held = (name: string, commands: readonly CommandBody[], at = context()): void => {
  const found = new Set<string>()
  const walked = walk({
    commands,
    contexts: [at],
    check: (step) => {
      for (const law of broken(step, real)) found.add(`${law}, by ${step.command.type}`)
      return false
    },
  })
  counts.push(
    `${name}: ${String(walked.worlds.length)} states, ${String(walked.steps)} steps, ` +
      `${String(walked.refused)} refusals, ${String(walked.compared)} taken for another`,
  )
  walked.carriedOut.forEach((type) => carriedOut.add(type))
  expect([...found]).toEqual([])
  expect(walked.differing).toEqual([])
}

const before = [...stock.instruments, ...stock.admission, ...stock.recording]
const straight = [...stock.instruments.slice(0, 2), ...stock.admission.slice(4), ...stock.recording.slice(3)]

afterAll(() => {
  console.log(counts.join("\n"))
})

describe("no life of a case reaches a forbidden state, whatever the rules allow", () => {
  it("notice and defence", () => {
    held("notice", [...stock.report(stock.unit), ...before, ...stock.notice])
  })
  it("tolerance, notice and admission", () => {
    held("tolerance", [
      ...stock.report(stock.unit),
      ...before.slice(1, 2),
      ...stock.admission,
      ...stock.recording,
      ...stock.tolerance,
      ...stock.notice.slice(0, 1),
    ])
  })
  it("tolerance and penalties", () => {
    held("exempted", [
      ...stock.report(stock.person),
      ...straight.slice(1),
      ...stock.tolerance,
      ...stock.penalties,
    ])
  })
  it("penalties and fallen instruments", () => {
    held("penalties", [
      ...stock.report(stock.person),
      ...straight,
      ...stock.penalties.slice(4),
      ...stock.changes,
    ])
  })
  it("disclosure, objection and the outcome of repair", () => {
    held("showing", [
      ...stock.report(stock.person),
      ...straight.slice(1),
      ...stock.disclosure,
      // Corrections are walked by themselves.
      ...stock.objections.slice(0, 10),
      ...stock.objections.slice(11),
      ...stock.repairs.slice(8),
    ])
  })
  it("service, correction and repair", () => {
    held("repair", [
      ...stock.report(stock.person),
      ...straight.slice(1),
      ...stock.repairs,
      ...stock.penalties.slice(5),
    ])
  })
  it("sign-up, verification, recognition, spending and withdrawal of service", () => {
    held("service", [
      ...stock.report(stock.person),
      ...straight.slice(1),
      ...stock.services,
      ...stock.repairs.slice(2, 10),
      ...stock.repairs.slice(-1),
    ])
  })
  it("disclosure and fallen instruments", () => {
    held("falling", [
      ...stock.report(stock.person),
      ...straight,
      ...stock.disclosure.slice(3),
      ...stock.changes,
    ])
  })
  it("corrections, with notice of what is new", () => {
    held("corrections", [
      ...stock.report(stock.unit),
      ...straight.slice(1),
      ...stock.severity,
      ...stock.corrections,
      ...stock.notice,
      ...stock.objections.slice(0, 2),
      ...stock.objections.slice(9),
    ])
  })
  it("joined and split cases", () => {
    const commands = [
      ...straight,
      ...stock.joinings,
      ...stock.penalties.slice(3, 6),
      ...stock.disclosure.slice(4, 6),
    ]
    held("joined and split", [...stock.report(stock.person), ...commands])
    held("a part by itself", [...stock.part, ...straight, ...stock.joinings.slice(2, 4)])
  })
  it("what is owed after a withdrawal", () => {
    const obliging = {
      "revocation.cascade": ["withdraw", "correct", "tellSharers", "askIssuer", "routeTreatment"],
    }
    const commands = [
      ...stock.report(stock.person),
      ...straight.slice(1),
      ...stock.disclosure.slice(3),
      ...stock.duties,
      ...stock.corrections,
      ...stock.penalties.slice(4, 5),
    ]
    held("owed after an objection", [
      ...commands,
      ...stock.objections.slice(0, 2),
      ...stock.objections.slice(9),
    ])
    held("owed after a change", [...commands, ...stock.changes.slice(8, 10)], context(obliging))
    const keeping = { "revocation.cascade": obliging["revocation.cascade"].slice(1) }
    held("owed beside a record that stays", [...commands, ...stock.changes.slice(9, 10)], context(keeping))
  })
  it("every command of the stock is carried out somewhere on the way", () => {
    const all = [
      ...stock.report(stock.unit),
      ...before,
      ...stock.notice,
      ...stock.tolerance,
      ...stock.penalties,
      ...stock.changes,
      ...stock.disclosure,
      ...stock.objections,
      ...stock.repairs,
      ...stock.severity,
      ...stock.corrections,
      ...stock.duties,
      ...stock.joinings,
      ...stock.part,
      ...stock.services,
    ]
    expect([...carriedOut].sort()).toEqual([...new Set(all.map(({ type }) => type))].sort())
  })
})
