// What a decision on a command gives, whatever the command: events with their day, whom they are about and who sent the
// command; and where a case ended, nothing but what its end leaves to be done.
import { describe, expect, it } from "vitest"
import { partyRef } from "../../src/kernel/index.js"
import { decide, deadlines, initial, schemaVersion, type CommandType } from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import {
  after,
  command,
  contextWith,
  everyCommand,
  eventsOf,
  next,
  refusalOf,
  stateNamed,
} from "./permitted.js"

describe("what happened", () => {
  const [reported] = stock.report(stock.person)
  if (reported === undefined) throw new RangeError("no report in the stock")

  it("bears its day, whom it is about, who sent the command and the version of its data", () => {
    expect(eventsOf(initial, reported)).toStrictEqual([
      {
        type: "allegationReported",
        data: reported.data,
        basis: [],
        schemaVersion,
        occurredOn: next,
        subject: stock.person.ref,
        actor: stock.office,
      },
    ])
  })

  it("says where the host keeps what is personal in it, if the command did, on every event of the command", () => {
    const personalRef = partyRef("personal-1")
    const context = contextWith({ "revocation.cascade": ["withdraw"] })
    const fallen = command("changeInstrument", { change: "revoked", redecision: "none" })
    const decided = decide(stateNamed("recorded"), { ...fallen, actor: stock.office, personalRef }, context)
    expect(decided).toMatchObject({
      success: [
        { type: "instrumentChanged", personalRef },
        { type: "cascadeFollowed", personalRef },
      ],
    })
  })
})

describe("a case that isn't open", () => {
  const codes = (state: ReturnType<typeof stateNamed>): Readonly<Record<string, readonly CommandType[]>> => {
    const refused: Record<string, CommandType[]> = {}
    for (const one of everyCommand) {
      if (one.type === "reportAllegation" || one.type === "openPart" || one.type === "tellReceivers") continue
      const { code } = refusalOf(state, one)
      refused[code] = [...new Set([...(refused[code] ?? []), one.type])]
    }
    return refused
  }
  const types = [...new Set(everyCommand.map(({ type }) => type))].filter(
    (type) => type !== "reportAllegation" && type !== "openPart" && type !== "tellReceivers",
  )

  it("takes no command before its report", () => {
    expect(codes(initial)).toEqual({ "case.none": types })
    expect(refusalOf(initial, command("tellReceivers")).code).toBe("case.none")
  })

  it("takes no command once it was joined to another, but word to those who received its record", () => {
    const joined = after(stateNamed("shared"), [command("joinCase")])
    expect(codes(joined)).toEqual({ "case.joined": types })
    expect(deadlines(joined, contextWith()).map(({ id }) => id)).toEqual(["record.tellReceivers"])
    expect(deadlines(after(joined, [command("tellReceivers")]), contextWith())).toEqual([])
  })

  it("is not opened again", () => {
    for (const name of ["alleged", "recorded", "withdrawn on objection"])
      expect(refusalOf(stateNamed(name), command("reportAllegation")).code).toBe("case.open")
  })

  it("has nothing due", () => {
    expect(deadlines(initial, contextWith())).toEqual([])
  })
})
