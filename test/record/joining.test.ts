// One case of two, and two of one: an act is counted once, a measure runs once, and what goes with a part is gone from the
// rest; the part is no record before a notice of its own (国办发〔2020〕49号; 区级方案三（一）4).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef, type LegalInstrument } from "../../src/kernel/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import {
  deadlines,
  fold,
  inEffect,
  joining,
  type CommandBody,
  type NamedCase,
} from "../../src/record/index.js"
import {
  contextOn,
  decision,
  doing,
  judgment,
  noticed,
  proposed,
  recorded,
  refusal,
  servant,
  town,
  unborn,
  type Life,
} from "./office.js"

const april = on("2026-04-01")
const second: LegalInstrument = { ...judgment, number: "虚构判决2号" }
const person = (): Life => recorded(servant, { subjectKind: "civilServant" })
const penalised = (life: Life): Life =>
  doing(
    life,
    {
      type: "choosePenalties",
      data: {
        ...decision,
        outcomes: ["importantReference", "honoursLimit"],
        facts: { severity: "ordinary" },
      },
    },
    april,
  )
const named = (stream: string, { state }: Life): NamedCase => ({ stream, state })
const join = (into: Life, from: Life) =>
  Result.getOrThrow(joining(named("oa:1", into), named("oa:2", from), decision, standardProcedures))
const measures = (life: Life) => inEffect(life.state, contextOn(april)).measures.map(({ id }) => id)
const numbers = ({ state }: Life) =>
  state.kind === "nothing" ? [] : state.file.instruments.map(({ instrument }) => instrument.number)
const revoked = (number: string): CommandBody => ({
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number,
    issuer: judgment.issuer,
    change: "revoked",
    redecision: "none",
    stillSupports: false,
    facts: {},
  },
})

/** Both commands carried out, each on its case. */
const joined = (into: Life, from: Life): readonly [Life, Life] => {
  const [absorb, end] = join(into, from)
  return [doing(into, absorb!.command, april), doing(from, end!.command, april)]
}

describe("two cases about the same act", () => {
  it("become one record with the instruments of both, and the measures of one", () => {
    const other = penalised(
      doing(
        noticed(proposed(servant, { subjectKind: "civilServant" }, second)),
        { type: "chooseRecording", data: { ...decision, outcome: "record", facts: {} } },
        on("2026-03-12"),
      ),
    )
    const [one, gone] = joined(penalised(person()), other)
    expect(numbers(one)).toEqual([judgment.number, second.number])
    expect([measures(one), measures(gone)]).toEqual([["importantReference", "honoursLimit"], []])
    expect(inEffect(gone.state, contextOn(april))).toMatchObject({ recorded: false, shared: false })
    expect(gone.state).toMatchObject({ kind: "joined", into: "oa:1" })
    expect([fold(one.events), fold(gone.events)]).toEqual([one.state, gone.state])
    // The one record stands as long as either instrument does.
    const still = doing(one, revoked(judgment.number), april)
    expect(still.state.kind).toBe("recorded")
    expect(doing(still, revoked(second.number), april).state.kind).toBe("withdrawn")
  })

  it("hold an instrument that both had once", () => {
    const [one] = joined(person(), person())
    expect(numbers(one)).toEqual([judgment.number])
  })

  it("never take a measure twice: what the case that ended had is refused in the other", () => {
    const mild = doing(
      person(),
      {
        type: "choosePenalties",
        data: {
          ...decision,
          outcomes: ["importantReference"],
          facts: { severity: "slight" },
        },
      },
      april,
    )
    const [one] = joined(mild, penalised(person()))
    const again: CommandBody = {
      type: "choosePenalties",
      data: {
        ...decision,
        outcomes: ["importantReference", "honoursLimit"],
        facts: { severity: "ordinary" },
      },
    }
    const noted = doing(
      one,
      { type: "noteChangeSinceNotice", data: { change: "newConduct", by: decision.by } },
      april,
    )
    const served = doing(
      noted,
      {
        type: "serveNotice",
        data: { by: decision.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-2" }] },
      },
      april,
    )
    expect(refusal(one, again, april).code).toBe("record.noticeAgain")
    expect(refusal(served, again, on("2026-04-13")).reasons.map(({ code, at }) => [code, at])).toEqual([
      ["measure.repeated", "honoursLimit"],
    ])
  })

  it("are joined into the one that has come further, so that nothing that was heard is lost", () => {
    const [absorb] = join(proposed(servant, { subjectKind: "civilServant" }), person())
    expect(refusal(proposed(servant, { subjectKind: "civilServant" }), absorb!.command, april).code).toBe(
      "join.direction",
    )
    const [bare] = join(person(), penalised(person()))
    expect(refusal(person(), bare!.command, april).code).toBe("join.direction")
  })

  it("are of one subject, and joined once", () => {
    const [absorb] = join(recorded(town), person())
    expect(refusal(recorded(town), absorb!.command, april).code).toBe("join.otherSubject")
    const [one] = joined(person(), person())
    const [again] = join(person(), person())
    expect(refusal(one, again!.command, april).code).toBe("join.already")
  })

  it("tell whoever received the record that ended; nothing else is asked of it", () => {
    const base = person()
    if (base.state.kind !== "recorded") throw new Error("not recorded")
    const receivers = [partyRef("unit-7")]
    const known: Life = {
      ...base,
      state: { ...base.state, disclosure: { ...base.state.disclosure, receivers } },
    }
    const [, gone] = joined(person(), known)
    expect(deadlines(gone.state, contextOn(april)).map(({ id }) => id)).toEqual(["record.tellReceivers"])
    const told = doing(gone, { type: "tellReceivers", data: { by: decision.by } }, april)
    expect(deadlines(told.state, contextOn(april))).toEqual([])
    const more: CommandBody = { type: "establishFacts", data: { facts: {}, evidence: [] } }
    expect(refusal(gone, more, april).code).toBe("case.joined")
  })
})

describe("a part of a case", () => {
  const both = (): Life =>
    doing(
      penalised(person()),
      {
        type: "registerInstrument",
        data: { instrument: second, findsViolation: true, heldResponsible: "this" },
      },
      april,
    )
  const split = (facts: readonly string[] = [], ...instruments: readonly LegalInstrument[]): CommandBody => ({
    type: "splitCase",
    data: {
      ...decision,
      into: "oa:3",
      instruments: instruments.map(({ number, issuer }) => ({ number, issuer })),
      facts,
    },
  })

  it("takes its instruments and facts along; the record and its measures stay", () => {
    const rest = doing(both(), split(["listedConduct"], second), april)
    const event = rest.events.at(-1)
    if (event?.type !== "caseSplit") throw new Error("not split")
    const part = doing(
      unborn,
      { type: "openPart", data: { ...event.data.part, from: "oa:1", evidence: [] } },
      april,
    )
    expect([numbers(rest), numbers(part)]).toEqual([[judgment.number], [second.number]])
    expect(rest.state.kind === "recorded" && "listedConduct" in rest.state.file.known).toBe(false)
    expect(part.state).toMatchObject({
      kind: "alleged",
      file: { known: { listedConduct: true }, related: { from: "oa:1" } },
    })
    expect([measures(rest), measures(part)]).toEqual([["importantReference", "honoursLimit"], []])
    // Its way to a record begins anew.
    const record: CommandBody = {
      type: "chooseRecording",
      data: { ...decision, outcome: "record", facts: {} },
    }
    expect(refusal(part, record, april).code).toBe("record.notProposed")
    expect([fold(rest.events), fold(part.events)]).toEqual([rest.state, part.state])
  })

  it("never takes the last instrument that carries the record", () => {
    expect(refusal(both(), split([], judgment, second), april).code).toBe("split.nothingCarries")
    expect(refusal(person(), split([], judgment), april).code).toBe("split.nothingCarries")
  })

  it("has a stream of its own", () => {
    const once = doing(both(), split([], second), april)
    expect(refusal(once, split(["report"]), april).code).toBe("split.already")
  })

  it("is something, and something of this case", () => {
    expect(refusal(both(), split(), april).code).toBe("split.empty")
    const strange = split(["petitions"], { ...judgment, number: "虚构判决9号" })
    expect(refusal(both(), strange, april).reasons.map(({ code }) => code)).toEqual([
      "instrument.unknown",
      "split.unknownFact",
    ])
  })

  it("changes what was notified: an intended record is notified again", () => {
    const two = doing(
      proposed(servant, { subjectKind: "civilServant" }),
      {
        type: "registerInstrument",
        data: { instrument: second, findsViolation: true, heldResponsible: "this" },
      },
      on("2026-03-04"),
    )
    const rest = doing(noticed(two), split([], second), on("2026-03-05"))
    const record: CommandBody = {
      type: "chooseRecording",
      data: { ...decision, outcome: "record", facts: {} },
    }
    expect(refusal(rest, record, on("2026-03-12")).code).toBe("choice.unlawful")
  })
})
