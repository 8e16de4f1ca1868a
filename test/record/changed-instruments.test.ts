// What follows from the change of an instrument is asked of the law, in its words and on what the case shows; the matter
// decided again brings an instrument of its own, or leaves the record at rest (政务处分法第四十九条第三款).
import { describe, expect, it } from "vitest"
import { days, text } from "../../src/kernel/index.js"
import {
  carries,
  deadlines,
  evolve,
  schemaVersion,
  type CommandBody,
  type RecordState,
} from "../../src/record/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import { parameter } from "../../src/policy/index.js"
import type { StepDeadline } from "../../src/procedure/index.js"
import { invented } from "../model/permissive-law.js"
import { contextOf, office, scripted } from "../rights/scripted-law.js"
import { changing, codes, held, recordOf, registering, resolving } from "./held-instruments.js"
import { after, command, next, refusalOf, stateNamed } from "./permitted.js"

const recorded = () => stateNamed("recorded")
const resting = () => stateNamed("instrument fell, decided again")

/** With a complaint under way beside it. */
const complainedOf = (state: RecordState): RecordState =>
  evolve(state, {
    type: "stepTaken",
    data: { procedure: "complaint", step: "filed", begins: true, evidence: [], served: [] },
    basis: [],
    schemaVersion,
    occurredOn: next,
    subject: office,
    actor: office,
  })

describe("what follows from a change", () => {
  /** What the law is asked on a command: the facts that the case shows of the change. */
  const asked = (state: RecordState, one: CommandBody) => {
    const law = scripted()
    after(state, [one], contextOf(law.rulebook, { at: next }))
    return law.asked.map(({ question, given }) => [
      question,
      Object.fromEntries(
        ["changedInstrument", "instrumentChange", "redecision", "stillSupports", "otherInstrument"].map(
          (id) => [id, given[id]],
        ),
      ),
    ])
  }
  const facts = (
    instrumentChange: string,
    redecision: string | undefined,
    stillSupports: boolean | undefined,
    otherInstrument: boolean,
  ) => [
    [
      "revocation.cascade",
      { changedInstrument: "courtDecision", instrumentChange, redecision, stillSupports, otherInstrument },
    ],
  ]

  it.each([
    ["altered", "altered"],
    ["revoked", "revoked"],
    ["unlawful", "confirmedUnlawful"],
    ["void", "void"],
  ] as const)("the law is asked in its own words of an instrument that is %s", (change, word) => {
    expect(asked(recorded(), changing(change, { redecision: "pending" }))).toEqual(
      facts(word, "pending", false, false),
    )
    expect(asked(recorded(), changing(change, { stillSupports: true }))).toEqual(
      facts(word, "none", true, false),
    )
  })

  it("another instrument of the case counts, the changed one doesn't", () => {
    const two = stateNamed("recorded on two instruments")
    expect(asked(two, changing("revoked"))).toEqual(facts("revoked", "none", false, true))
    const fallen = after(two, [changing("revoked", { number: "二" })])
    expect(asked(fallen, changing("revoked"))).toEqual(facts("revoked", "none", false, false))
  })

  it("the matter decided again is asked about as decided, with what carries the record by then", () => {
    const again = held({ number: "七" })
    expect(asked(resting(), resolving("sameFinding", again))).toEqual(
      facts("revoked", "sameFinding", true, false),
    )
    expect(asked(resting(), resolving("lighter"))).toEqual(facts("revoked", "lighter", false, false))
  })

  it("chosen while a decision is pending, and after it, is asked about as it stands", () => {
    expect(asked(resting(), command("chooseCascade", { outcomes: ["withdraw", "tellSharers"] }))).toEqual(
      facts("revoked", "pending", undefined, false),
    )
    const decided = stateNamed("instrument fell for good")
    expect(asked(decided, command("chooseCascade", { outcomes: ["withdraw", "tellSharers"] }))).toEqual(
      facts("revoked", undefined, undefined, false),
    )
  })

  it("an instrument registered meanwhile counts as one that carries the record", () => {
    const further = after(resting(), [registering(held({ number: "七" }))])
    expect(asked(further, command("chooseCascade"))).toEqual(facts("revoked", "pending", undefined, true))
  })

  it("nothing is chosen where nothing has changed", () => {
    for (const name of ["proposed", "recorded", "withdrawn with its instrument"]) {
      expect(refusalOf(stateNamed(name), command("chooseCascade")).code).toBe("cascade.none")
      expect(refusalOf(stateNamed(name), resolving("lighter")).code).toBe("cascade.none")
    }
  })
})

describe("a record at rest", () => {
  const ownTerm = parameter(
    "own.redecisionTerm",
    { kind: "period" },
    {
      label: text("虚构期限", "an invented term"),
      issuedBy: text("虚构机关", "an invented organ"),
      citation: invented,
    },
  )
  const values = { "record.redecisionTerm": days(3), "own.redecisionTerm": days(9) }
  const stays = { ...civilCodeCounting, lastDayOnHoliday: "stays" as const }
  const counting = Object.fromEntries(Object.keys(values).map((id) => [id, stays]))
  /** The procedure in force, with other terms for the new decision. */
  const inForce = (terms: (terms: readonly StepDeadline[]) => readonly StepDeadline[]) =>
    Object.fromEntries(
      Object.entries(standardProcedures).map(([id, one]) => [
        id,
        { ...one, steps: one.steps.map((each) => ({ ...each, deadlines: terms(each.deadlines) })) },
      ]),
    )
  const due = (state: RecordState, terms: Parameters<typeof inForce>[0]) =>
    deadlines(
      state,
      contextOf(scripted({ values }).rulebook, { at: next, counting, procedures: inForce(terms) }),
    ).map((item) => [item.id, item.kind === "counted" ? item.deadline.dueOn : item.fault.at])

  it("waits for the new decision once, by the term of the procedure in force, else by the law's own", () => {
    const told = ["revocation.told", "revocation.noticeTerm"]
    expect(due(resting(), (terms) => terms)).toEqual([["record.redecision", "2026-03-07"], told])
    expect(due(resting(), () => [])).toEqual([["record.redecision", "2026-03-07"]])
    const ownTerms = (terms: readonly StepDeadline[]) =>
      terms.map((term) => (term.period.id === "record.redecisionTerm" ? { ...term, period: ownTerm } : term))
    expect(due(resting(), ownTerms)).toEqual([["record.redecision", "2026-03-13"], told])
    const beside = after(complainedOf(recorded()), [changing("revoked", { redecision: "pending" })])
    expect(due(beside, ownTerms)).toContainEqual(["record.redecision", "2026-03-14"])
  })

  it("for good waits for no decision, nor does one that was decided again", () => {
    const waits = (state: RecordState) =>
      due(state, (terms) => terms).filter(([id]) => id === "record.redecision").length
    const forGood = after(recorded(), [changing("revoked")])
    expect([recorded(), resting(), forGood, after(resting(), [resolving("lighter")])].map(waits)).toEqual([
      0, 1, 0, 0,
    ])
  })
})

describe("the matter decided again", () => {
  it("with the same finding needs an instrument that carries the record", () => {
    expect(codes(resting(), resolving("sameFinding"))).toEqual([
      ["redecision.instrumentMissing", "三（一）4"],
    ])
    const against = held({ number: "七" }, { heldResponsible: "unitOnly" })
    expect(codes(resting(), resolving("sameFinding", against))).toEqual([
      ["redecision.instrumentMissing", "三（一）4"],
    ])
  })

  it("brings an instrument that could be registered: sound, and not the one that fell", () => {
    expect(codes(resting(), resolving("sameFinding", held({ number: " " })))).toEqual([
      ["instrument.number", "国办发〔2020〕49号"],
    ])
    expect(codes(resting(), resolving("lighter", held({})))).toEqual([["instrument.registered", "三（一）4"]])
  })

  it("puts the record in use again on the same finding, with both instruments on file", () => {
    const { standing, file } = recordOf(after(resting(), [resolving("sameFinding", held({ number: "七" }))]))
    expect(standing).toEqual({ kind: "inUse" })
    expect(file.instruments.map(carries)).toEqual([false, true])
  })

  it("more lightly leaves it at rest, with no decision to come", () => {
    for (const instrument of [undefined, held({ number: "七" })]) {
      const { standing, file } = recordOf(after(resting(), [resolving("lighter", instrument)]))
      expect(standing).toMatchObject({ kind: "suspended", pending: false, changed: { change: "revoked" } })
      expect(file.instruments).toHaveLength(instrument === undefined ? 1 : 2)
    }
  })

  it("is decided whatever other procedures of the case are under way", () => {
    const begun = complainedOf(resting())
    const { file } = recordOf(after(begun, [resolving("lighter")]))
    expect(file.runs.map(({ procedure, taken }) => [procedure, taken.map(({ step }) => step)])).toEqual([
      ["complaint", ["filed"]],
      ["revocation", ["changeKnown", "redecided"]],
    ])
  })

  it("isn't decided twice", () => {
    const once = after(resting(), [resolving("lighter")])
    expect(refusalOf(once, resolving("lighter")).code).toBe("procedure.order")
  })

  it("a record at rest for good comes back with an instrument that carries it; with a decision to come it waits", () => {
    const further = registering(held({ number: "七" }))
    const idle = registering(held({ number: "七" }, { findsViolation: false }))
    const forGood = stateNamed("instrument fell for good")
    expect(recordOf(after(forGood, [further])).standing).toEqual({ kind: "inUse" })
    expect(recordOf(after(forGood, [idle])).standing).toEqual(recordOf(forGood).standing)
    expect(recordOf(after(resting(), [further])).standing).toEqual(recordOf(resting()).standing)
  })
})
