// A wrongful record: what it leaves owed to whom it harmed. Everyone who was told is told of its end, the name is restored
// within the original scope of publication (政务处分法第六十条), pay and rank go to those competent, and nothing of it is
// forgotten before it is done, with evidence.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, partyRef, type CalendarDate, type PartyRef } from "../../src/kernel/index.js"
import { undisclosed } from "../../src/disclosure/index.js"
import {
  deadlines,
  inEffect,
  owed,
  owing,
  carriedOut,
  dutyKinds,
  type CommandBody,
  type Duties,
  type Duty,
} from "../../src/record/index.js"
import {
  contextOn,
  decision,
  doing,
  judgment,
  recorded,
  refusal,
  servant,
  town,
  type Life,
} from "./office.js"

const april = on("2026-04-01")
const evidence = [{ kind: "letter", ref: "E-1" }]
const [unit7, unit8] = [partyRef("unit-7"), partyRef("unit-8")]

const revoke = (facts: Readonly<Record<string, boolean>> = {}): CommandBody => ({
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number: judgment.number,
    issuer: judgment.issuer,
    change: "revoked",
    redecision: "none",
    stillSupports: false,
    facts,
  },
})

/** As if it had been public and shared before: how that came about is not at issue here. */
const known = (life: Life, channels: readonly string[], receivers: readonly PartyRef[]): Life => {
  if (life.state.kind !== "recorded") throw new Error("not recorded")
  return { ...life, state: { ...life.state, disclosure: { ...undisclosed, channels, receivers } } }
}

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

const person = (): Life => recorded(servant, { subjectKind: "civilServant" })
const due = (life: Life, day: CalendarDate = april) =>
  deadlines(life.state, contextOn(day))
    .map(({ id }) => id)
    // Word to the subject is a step of the procedure, see shipped-procedures.test.ts.
    .filter((id) => id !== "revocation.told")
const restoring = (channels: readonly string[], receivers: readonly PartyRef[]): CommandBody => ({
  type: "restoreReputation",
  data: { by: decision.by, channels, receivers, evidence },
})

describe("a record whose instrument is revoked", () => {
  it("owes word to whoever received it, the name where it was known, and a look at pay and rank", () => {
    const life = doing(known(penalised(person()), ["portal"], [unit7, unit8]), revoke(), april)
    expect(life.state.kind).toBe("withdrawn")
    expect(due(life)).toEqual(["record.tellReceivers", "record.restoreReputation", "record.routeTreatment"])
    expect(inEffect(life.state, contextOn(april))).toMatchObject({
      recorded: false,
      shared: false,
      measures: [],
    })
  })

  it("owes nothing to anybody if nobody knew of it and nothing had been imposed", () => {
    expect(due(doing(person(), revoke(), april))).toEqual([])
  })

  it("leaves pay and rank alone where it was found that they were untouched, or of a unit", () => {
    expect(due(doing(penalised(person()), revoke({ treatmentAffected: false }), april))).toEqual([])
    expect(due(doing(known(recorded(town), [], []), revoke(), april))).toEqual([])
  })

  it("asks the issuer of what rested on it, which is never lifted here", () => {
    const life = doing(person(), revoke({ downstreamDecision: true }), april)
    expect(due(life)).toEqual(["record.askIssuer"])
    const ask: CommandBody = {
      type: "askIssuer",
      data: { by: decision.by, to: partyRef("organ-1"), evidence },
    }
    expect(due(doing(life, ask, april))).toEqual([])
    expect(refusal(doing(life, ask, april), ask, april).code).toBe("duty.notOwed")
  })

  it("is done with step by step, each with evidence, and then owes nothing", () => {
    let life = doing(known(penalised(person()), ["portal"], [unit7]), revoke(), april)
    const commands: readonly CommandBody[] = [
      { type: "tellReceivers", data: { by: decision.by } },
      restoring(["portal"], [unit7]),
      { type: "routeTreatment", data: { by: decision.by, to: partyRef("organ-1"), evidence } },
    ]
    const left = commands.map((command) => {
      life = doing(life, command, april)
      return due(life).length
    })
    expect(left).toEqual([2, 1, 0])
    expect(life.state.kind === "withdrawn" && life.state.duties.map(({ doneOn }) => doneOn)).toEqual([
      april,
      april,
      april,
    ])
  })
})

describe("the name is restored within the original scope", () => {
  const withdrawn = (): Life => doing(known(person(), ["portal", "board"], [unit7]), revoke(), april)
  const codes = (channels: readonly string[], receivers: readonly PartyRef[]) =>
    refusal(withdrawn(), restoring(channels, receivers), april).reasons.map(({ code, citation }) => [
      code,
      citation?.article,
    ])
  it("in all of it, also where publicity had ended long before", () => {
    expect(codes(["portal"], [unit7])).toEqual([["reputation.tooNarrow", "第六十条"]])
    expect(codes(["portal", "board"], [])).toEqual([["reputation.tooNarrow", "第六十条"]])
  })
  it("and nowhere beyond it, where it would only spread the matter", () => {
    expect(codes(["portal", "board", "newspaper"], [unit7])).toEqual([["reputation.tooWide", "第六十条"]])
    expect(codes(["newspaper"], [unit7])).toHaveLength(2)
  })
  it("on evidence, and by nobody in their own case", () => {
    const bare: CommandBody = {
      type: "restoreReputation",
      data: {
        by: { organ: servant.ref, collective: false },
        channels: ["portal", "board"],
        receivers: [unit7],
        evidence: [],
      },
    }
    expect(refusal(withdrawn(), bare, april).reasons.map(({ code }) => code)).toEqual([
      "duty.evidence",
      "decision.recusal",
    ])
  })
})

describe("a record withdrawn on an objection", () => {
  it("leaves the same owed as one whose instrument fell", () => {
    const filed = doing(
      known(penalised(person()), ["portal"], [unit7]),
      { type: "fileObjection", data: { statementRef: partyRef("objection-1"), evidence: [] } },
      april,
    )
    const facts = {
      objectionFiler: "subject",
      objectionTarget: "identity",
      informationSource: "ownOffice",
      evidenceOffered: true,
      reasonsStated: true,
      sameObjectionDecided: false,
    }
    const accept: CommandBody = {
      type: "chooseObjectionAcceptance",
      data: { ...decision, outcome: "accept", facts },
    }
    const decide: CommandBody = {
      type: "chooseObjectionOutcome",
      data: { ...decision, outcome: "withdrawn" },
    }
    const life = doing(doing(filed, accept, april), decide, april)
    expect(life.state.kind).toBe("withdrawn")
    expect(due(life)).toEqual(["record.tellReceivers", "record.restoreReputation", "record.routeTreatment"])
  })
})

describe("what is owed", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => on(`2026-04-${String(n).padStart(2, "0")}` as never))
  const refs = fc.subarray([unit7, unit8])
  const duty: fc.Arbitrary<Duty> = fc.record({
    kind: fc.constantFrom(...dutyKinds),
    because: fc.constantFrom("correction", "objection", "instrument", "repair"),
    since: day,
    basis: fc.constant([]),
    scope: fc.record({ channels: fc.subarray(["portal", "board"]), receivers: refs }),
  })
  it("once owed stays owed, from its first day and in its widest circle, until it is done", () => {
    fc.assert(
      fc.property(fc.array(duty, { minLength: 1, maxLength: 6 }), (list) => {
        const duties = list.reduce<Duties>(owing, [])
        for (const { kind, scope } of list) {
          const held = owed(duties).filter((one) => one.kind === kind)
          expect(held.length).toBeGreaterThan(0)
          if (kind === "correctContent") continue
          expect(held).toHaveLength(1)
          expect(held[0]?.since).toBe(list.find((one) => one.kind === kind)?.since)
          expect(held[0]?.scope.channels).toEqual(expect.arrayContaining([...scope.channels]))
          expect(held[0]?.scope.receivers).toEqual(expect.arrayContaining([...scope.receivers]))
        }
        for (const kind of dutyKinds) {
          const after = carriedOut(duties, kind, april)
          expect(owed(after).some((one) => one.kind === kind)).toBe(false)
          expect(owed(after)).toEqual(owed(duties).filter((one) => one.kind !== kind))
        }
      }),
    )
  })
})
