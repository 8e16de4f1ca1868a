// Each law of a case's life is held by a guard: with the guard taken out, the walk finds the state that must not be.

import { describe, expect, it } from "vitest"
import type { CommandBody, NewEvent, RecordState } from "../../src/record/index.js"
import * as stock from "./case-commands.js"
import { effectLaws, stateLaws, stepLaws } from "./laws.js"
import { asStored, evolving, real, without, type Machine } from "./machine.js"
import { permissive } from "./permissive-law.js"
import { afterNotice, registered, reported, severity, straight, walked, type Life } from "./rights-walk.js"
import { contextAt } from "./shipped-law.js"

const [, two] = stock.instruments
const base = [reported(stock.person), ...straight]
const on = afterNotice.slice(0, 2)
const life = (commands: readonly CommandBody[], days = on): Life => ({
  name: "",
  commands: [...base, ...commands],
  days,
})

const falling = stock.changes.slice(0, 4)
const publishing = stock.disclosure.filter(
  ({ type, data }) => type === "publishRecord" || (type === "chooseDisclosure" && data.outcome === "public"),
)
const objecting = (effect: "mark" | "freeze"): readonly CommandBody[] =>
  stock.objections.filter(
    ({ type, data }) =>
      type === "fileObjection" ||
      (type === "chooseObjectionAcceptance" && data.outcome === "accept") ||
      (type === "chooseObjectionEffect" && data.outcome === effect),
  )
const sharing = stock.disclosure.filter(
  ({ type, data }) => type === "shareRecord" || (type === "chooseDisclosure" && data.outcome === "public"),
)
const upheld = stock.objections.filter(
  ({ type, data }) => type === "chooseObjectionOutcome" && data.outcome === "corrected",
)
const exempting = stock.tolerance.filter(
  ({ type, data }) =>
    ["startTolerance", "verifyTolerance"].includes(type) ||
    (type === "chooseToleranceAcceptance" && data.outcome === "accept") ||
    (type === "chooseTolerance" && data.outcome === "exempt"),
)
/** A measure without the one that must stand beside it. */
const honoursOnly: CommandBody = {
  type: "choosePenalties",
  data: { by: stock.by, grounds: ["r"], outcomes: ["honoursLimit"], facts: {} },
}
const granting = stock.repairs.filter(
  ({ type, data }) => type === "applyRepair" || (type === "chooseRepair" && data.outcome === "eligible"),
)
/** The way to a repair for which no service is needed. */
const repairingAnotherWay: readonly CommandBody[] = [
  ...stock.repairs.slice(1, 2),
  { type: "establishFacts", data: { facts: { otherWay: true }, evidence: [] } },
  ...granting,
  ...stock.groundlessWithdrawals,
]
const bySubject = { by: { ...stock.by, person: stock.person.ref }, grounds: ["r"] }
const revives: CommandBody = {
  type: "changeInstrument",
  data: {
    kind: "courtDecision",
    number: "一",
    issuer: "虚构法院",
    change: "effective",
    redecision: "none",
    stillSupports: true,
    facts: {},
  },
}

const keepingDisclosure = (before: RecordState, _event: NewEvent, after: RecordState): RecordState =>
  (after.kind === "withdrawn" || after.kind === "joined") && before.kind === "recorded"
    ? { ...after, disclosure: before.disclosure }
    : after

const recordedAtOnce = (before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "recordingChosen" && before.kind === "alleged"
    ? real.evolve({ kind: "proposed", file: before.file, since: event.occurredOn, basis: [] }, event)
    : after

const opensAgain = (before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "instrumentRegistered" && (before.kind === "withdrawn" || before.kind === "joined")
    ? { kind: "alleged", file: before.file }
    : after

const staysInUse = (before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "instrumentChanged" && before.kind === "recorded" && after.kind === "recorded"
    ? { ...after, standing: before.standing }
    : after

const wipesInstruments = (_before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "leniencyChosen" && after.kind === "recorded"
    ? { ...after, file: { ...after.file, instruments: [] } }
    : after

const hoursTwice = (_before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "serviceRecognitionChosen" && after.kind === "recorded"
    ? { ...after, repair: { ...after.repair, ledger: [...after.repair.ledger, ...after.repair.ledger] } }
    : after

const owesNothing = (before: RecordState, _event: NewEvent, after: RecordState): RecordState =>
  after.kind === "withdrawn" && before.kind === "recorded" ? { ...after, duties: [] } : after

const forgetsDuties = (_before: RecordState, event: NewEvent, after: RecordState): RecordState =>
  event.type === "severityChosen" && after.kind === "recorded" ? { ...after, duties: [] } : after

const measuresTwice = (_before: RecordState, event: NewEvent, after: RecordState): RecordState => {
  if (event.type !== "penaltiesChosen" || after.kind !== "recorded") return after
  const { penalty } = after
  if (penalty.kind !== "imposed") return after
  return { ...after, penalty: { ...penalty, measures: [...penalty.measures, penalty.measures[0]] } }
}

const noMark: Machine = {
  ...real,
  inEffect: (state, context) => ({ ...real.inEffect(state, context), objection: "none" }),
}

const everything = permissive()

interface Guard {
  readonly law: string
  readonly machine: Machine
  readonly life: Life
  readonly rules?: typeof everything
}

const guards: readonly Guard[] = [
  {
    law: "a measure in effect has a basis, and a record that an instrument carries",
    machine: without(["choice.unlawful"], ["choosePenalties"]),
    life: life([...severity.slice(1, 2), honoursOnly]),
  },
  { law: "a record in use is carried by an instrument", machine: asStored, life: life(falling) },
  {
    law: "what is public was chosen to be public, on a named basis",
    machine: without(["disclosure.notPublic"], ["publishRecord"]),
    life: life(publishing),
  },
  {
    law: "a person is public only after an impact assessment",
    machine: without(["publication.assessmentMissing", "publication.assessment"]),
    life: life(publishing),
  },
  {
    law: "an exempted case carries no measure",
    machine: without(["penalty.exempted"]),
    life: life([...exempting, ...stock.penalties.slice(4, 5)], on.slice(1)),
    rules: everything,
  },
  {
    law: "a withdrawn record has no effect, and its trace is sealed",
    machine: evolving(keepingDisclosure),
    life: life([...publishing, ...falling]),
  },
  {
    law: "a joined case has no effect, and its trace is sealed",
    machine: evolving(keepingDisclosure),
    life: life([...publishing, ...stock.joinings.filter(({ type }) => type === "joinCase")]),
  },
  {
    law: "joining takes nothing from the subject that they asked for or that was concluded in their favour",
    machine: without(["join.pending"]),
    life: life(
      [...objecting("mark"), ...stock.joinings.filter(({ type }) => type === "joinCase")],
      on.slice(1),
    ),
    rules: everything,
  },
  {
    law: "a joined case stays joined, and is no record again",
    machine: evolving(opensAgain, ["case.joined"]),
    life: life([...registered(two), ...stock.joinings.filter(({ type }) => type === "joinCase")]),
  },
  {
    law: "a split leaves a record with an instrument that carries it",
    machine: without(["split.nothingCarries"]),
    life: life(stock.joinings.filter(({ type }) => type === "splitCase")),
  },
  {
    law: "a repaired record is neither public nor shared",
    machine: asStored,
    life: life([...publishing, ...granting], on.slice(1)),
    rules: everything,
  },
  {
    law: "a frozen record has no effect",
    machine: asStored,
    life: life([...publishing, ...objecting("freeze")], on.slice(1)),
    rules: everything,
  },
  {
    law: "no hour counts twice",
    machine: evolving(hoursTwice),
    life: life([
      ...stock.repairs.slice(2, 3),
      ...stock.services.filter(
        ({ type, data }) => type === "verifyService" && data.found.outcome === "confirmed",
      ),
      ...stock.repairs.slice(5, 6),
    ]),
  },
  {
    law: "nothing is recorded while tolerance runs",
    machine: without(["tolerance.pending"]),
    life: life(stock.tolerance.slice(0, 2)),
  },
  {
    law: "a record is made only of an intended record after notice was possible",
    machine: evolving(recordedAtOnce, ["record.notProposed"]),
    life: life([]),
  },
  {
    law: "a withdrawn record never comes back",
    machine: evolving(opensAgain, ["case.closed"]),
    life: life([...registered(two), ...falling]),
  },
  {
    law: "what was chosen says who chose and why",
    machine: without(["decision.reasonsMissing"]),
    life: life([
      { type: "chooseAdmission", data: { by: stock.by, grounds: [], outcome: "record", facts: {} } },
    ]),
  },
  {
    law: "an instrument that has fallen never carries again",
    machine: without(["instrument.neverRevives"]),
    life: life([...falling, revives]),
  },
  {
    law: "a measure has no effect after its last day",
    machine: asStored,
    life: life([...severity.slice(1, 2), ...stock.penalties.slice(3, 4)], afterNotice),
  },
  {
    law: "an open objection shows wherever the record shows",
    machine: noMark,
    life: life([...publishing, ...objecting("mark")], on.slice(1)),
    rules: everything,
  },
  {
    law: "nothing keeps effect once no instrument carries the record",
    machine: asStored,
    life: life(falling),
  },
  {
    law: "a record that an instrument carries no more rests or is withdrawn",
    machine: evolving(staysInUse),
    life: life(falling),
    rules: everything,
  },
  {
    law: "a person is shown to the public only on a clause that was named",
    machine: without(["choice.unlawful", "disclosure.notPublic"], ["chooseDisclosure", "publishRecord"]),
    life: {
      ...life(stock.disclosure),
      commands: [reported(stock.person, { publicityBasis: "none" }), ...straight, ...publishing],
    },
  },
  {
    law: "leniency changes nothing but the penalty",
    machine: evolving(wipesInstruments),
    life: life(stock.penalties.slice(0, 3)),
  },
  {
    law: "nobody decides their own case",
    machine: without(["decision.recusal"]),
    life: life([{ type: "chooseAdmission", data: { ...bySubject, outcome: "record", facts: {} } }]),
  },
  {
    law: "whoever was told of a withdrawn record is told of its end, or owed it",
    machine: evolving(owesNothing),
    life: life([...sharing, ...falling]),
  },
  {
    law: "where a withdrawn record was known, the name is restored, or that is owed",
    machine: evolving(owesNothing),
    life: life([...publishing, ...falling]),
  },
  {
    law: "for one act a measure runs once",
    machine: evolving(measuresTwice),
    life: life([...severity.slice(1, 2), ...stock.penalties.slice(3, 4)]),
  },
  {
    law: "nothing gets more serious without a new notice",
    machine: without(["record.noticeAgain"]),
    life: life(stock.severity, on.slice(1)),
    rules: everything,
  },
  {
    law: "no measure is added to those chosen before without a new notice",
    machine: without(["record.noticeAgain"]),
    life: life(stock.penalties.slice(3, 5), on.slice(1)),
    rules: everything,
  },
  {
    law: "what is owed ends only by the act itself",
    machine: evolving(forgetsDuties),
    life: life([...objecting("mark"), ...upheld, ...stock.severity], on.slice(1)),
    rules: everything,
  },
  {
    law: "no exemption is withdrawn against the answer of its question",
    machine: without(["choice.unlawful"], ["withdrawTolerance"]),
    life: {
      ...life([]),
      commands: [reported(stock.person), ...exempting, ...stock.groundlessWithdrawals],
    },
  },
  {
    law: "no repair is withdrawn against the answer of its question",
    machine: without(["choice.unlawful"], ["withdrawRepair"]),
    life: life(repairingAnotherWay),
  },
  {
    law: "service that was not the subject's own choice is never entered",
    machine: without(["service.notVoluntary"]),
    life: life(stock.repairs.slice(4, 5)),
  },
]

const laws = Object.keys({ ...stateLaws, ...effectLaws, ...stepLaws })

describe("a law of a case's life fails when its guard is taken out", () => {
  it.each(guards)("$law", ({ law, machine, life: small, rules }) => {
    const context =
      rules === undefined ? contextAt : (day: (typeof on)[number]) => ({ ...contextAt(day), rulebook: rules })
    expect([...walked(small, machine, context, law).broken]).toContain(law)
    expect([...walked(small, real, context).broken]).toEqual([])
  })

  it("each of them", () => {
    expect(laws.filter((name) => !guards.some(({ law }) => law === name))).toEqual([])
    console.log(`laws of a case's life: ${String(laws.length)}, each shown to fail without its guard`)
  })
})
