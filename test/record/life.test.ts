import { describe, expect, it } from "vitest"
import { on, partyRef, type CalendarDate } from "../../src/kernel/index.js"
import { carries, deadlines, fold, inEffect, type CommandBody } from "../../src/record/index.js"
import {
  admissionFacts,
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

const change = (to: "revoked" | "effective", redecision: "none" | "pending" = "none"): CommandBody => ({
  type: "changeInstrument",
  data: {
    kind: judgment.kind,
    number: judgment.number,
    issuer: judgment.issuer,
    change: to,
    redecision,
    stillSupports: false,
    facts: {},
  },
})

const record: CommandBody = { type: "chooseRecording", data: { ...decision, outcome: "record", facts: {} } }
const april = on("2026-04-01")

const penalised = (): Life => {
  const facts = { subjectKind: "civilServant", severity: "ordinary" }
  const choice: CommandBody = {
    type: "choosePenalties",
    data: { ...decision, outcomes: ["importantReference", "honoursLimit"], facts },
  }
  return doing(recorded(servant, { subjectKind: "civilServant" }), choice, april)
}

describe("a case from report to record", () => {
  it("is proposed on admission, and recorded once notice was served and its term has run", () => {
    expect(proposed(town).state.kind).toBe("proposed")
    expect(recorded(town).state.kind).toBe("recorded")
  })
  it("the record waits for the last day of the defence term, and for nothing after it", () => {
    // Served on Wednesday 4 March 2026: five workdays end on Wednesday 11 March.
    const codes = (day: CalendarDate) => refusal(noticed(proposed(town)), record, day).code
    expect([codes(on("2026-03-10")), codes(on("2026-03-11"))]).toEqual(["choice.unlawful", "choice.unlawful"])
    expect(doing(noticed(proposed(town)), record, on("2026-03-12")).state.kind).toBe("recorded")
  })
  it("a defence that is heard and not made out changes nothing for the worse", () => {
    const heard = doing(
      noticed(proposed(town)),
      { type: "receiveDefence", data: { statementRef: partyRef("defence-1") } },
      on("2026-03-05"),
    )
    expect(refusal(heard, record, on("2026-03-12")).code).toBe("choice.unlawful")
    const answered = doing(
      heard,
      { type: "answerDefence", data: { ...decision, outcome: "notMadeOut" } },
      on("2026-03-06"),
    )
    const silent = doing(noticed(proposed(town)), record, on("2026-03-12"))
    const state = doing(answered, record, on("2026-03-12")).state
    expect(inEffect(state, contextOn(april))).toEqual(inEffect(silent.state, contextOn(april)))
  })
  it("is the fold of its events", () => {
    const life = recorded(town)
    expect(fold(life.events)).toEqual(life.state)
  })
  it("waits while the instrument isn't in effect, and is put again once it is", () => {
    const pending = { ...judgment, status: "pending" as const }
    const { effectiveOn: _, ...instrument } = pending
    const reported = doing(
      unborn,
      { type: "reportAllegation", data: { subject: town, facts: admissionFacts, evidence: [] } },
      on("2026-03-02"),
    )
    const held = doing(
      reported,
      { type: "registerInstrument", data: { instrument, findsViolation: true, heldResponsible: "this" } },
      on("2026-03-02"),
    )
    const waiting = doing(
      held,
      { type: "chooseAdmission", data: { ...decision, outcome: "await", facts: {} } },
      on("2026-03-03"),
    )
    expect(waiting.state.kind).toBe("awaitingInstrument")
    expect(doing(waiting, change("effective"), on("2026-03-09")).state.kind).toBe("alleged")
  })
})

describe("when the instrument falls", () => {
  it("the record and all that rested on it fall with it", () => {
    const fallen = doing(penalised(), change("revoked"), on("2026-04-02"))
    expect(fallen.state.kind).toBe("withdrawn")
    expect(inEffect(fallen.state, contextOn(on("2026-04-02"))).measures).toEqual([])
    expect(fallen.events.at(-1)?.type).toBe("cascadeFollowed")
  })
  it("the record rests while a new decision is pending, and its measures with it", () => {
    const resting = doing(penalised(), change("revoked", "pending"), on("2026-04-02"))
    expect(resting.state.kind === "recorded" && resting.state.standing.kind).toBe("suspended")
    expect(inEffect(resting.state, contextOn(on("2026-04-02"))).measures).toEqual([])
  })
  it("a fallen instrument never takes effect again", () => {
    const resting = doing(penalised(), change("revoked", "pending"), on("2026-04-02"))
    expect(refusal(resting, change("effective"), on("2026-04-03")).code).toBe("instrument.neverRevives")
  })
  it("an instrument against the unit alone carries no record of a person", () => {
    const held = { instrument: judgment, findsViolation: true }
    const whom = (["this", "unitOnly", "peopleOnly", "other"] as const).map((heldResponsible) =>
      carries({ ...held, heldResponsible }),
    )
    expect(whom).toEqual([true, false, false, false])
  })
})

describe("illegal moves are refused with their clause, and leave the case as it was", () => {
  const codeOf = (life: Life, command: CommandBody): string => refusal(life, command, april).code
  it("repair before recording", () => {
    const refused = refusal(proposed(town), { type: "applyRepair", data: { evidence: [] } }, april)
    expect([refused.code, refused.citation?.article === undefined]).toEqual(["repair.beforeRecord", false])
  })
  it("an instrument without issuer or number, with every reason and the clause", () => {
    const instrument = { ...judgment, number: " ", issuer: "" }
    const held = { instrument, findsViolation: true, heldResponsible: "this" as const }
    const { reasons } = refusal(recorded(town), { type: "registerInstrument", data: held }, april)
    expect(reasons.map(({ code, citation }) => [code, citation?.number])).toEqual([
      ["instrument.number", "国办发〔2020〕49号"],
      ["instrument.issuer", "国办发〔2020〕49号"],
    ])
  })
  it("a penalty before recording", () => {
    expect(
      codeOf(proposed(town), { type: "choosePenalties", data: { ...decision, outcomes: [], facts: {} } }),
    ).toBe("penalty.beforeRecord")
  })
  it("a choice outside the lawful set", () => {
    const refused = refusal(
      recorded(servant, { subjectKind: "civilServant" }),
      {
        type: "choosePenalties",
        data: { ...decision, outcomes: ["honoursLimit"], facts: { severity: "ordinary" } },
      },
      april,
    )
    expect([refused.code, refused.answer?.status]).toEqual(["choice.unlawful", "decided"])
  })
  it("a choice before the facts that matter are known asks for them", () => {
    const life = recorded(servant, { subjectKind: "civilServant" })
    const refused = refusal(
      life,
      { type: "chooseLeniency", data: { ...decision, outcome: "waived", facts: {} } },
      april,
    )
    expect([refused.code, refused.missing.includes("onOwnInitiative")]).toEqual(["choice.askOn", true])
  })
  it("publicity that nobody has chosen", () => {
    expect(
      codeOf(recorded(town), { type: "publishRecord", data: { by: decision.by, channel: "portal" } }),
    ).toBe("disclosure.notPublic")
  })
  it("service that was not voluntary", () => {
    const service = {
      certificate: "证一",
      issuer: "虚构志愿服务组织",
      hours: 8,
      from: on("2026-03-20"),
      until: on("2026-03-20"),
      contents: {
        kind: "kept",
        served: town.ref,
        activity: "虚构活动",
        issuerRef: partyRef("team-1"),
        issuerKind: "charity",
        items: [],
        days: [],
      },
      voluntary: false,
    } as const
    expect(codeOf(recorded(town), { type: "enterService", data: service })).toBe("service.notVoluntary")
  })
  it("a decision in one's own case, or without reasons", () => {
    const own = { ...decision, by: { ...decision.by, person: servant.ref } }
    const codes = (given: typeof decision) =>
      refusal(
        recorded(servant, { subjectKind: "civilServant" }),
        { type: "chooseLeniency", data: { ...given, outcome: "full", facts: {} } },
        april,
      ).reasons.map(({ code }) => code)
    expect(codes(own)).toEqual(["decision.recusal"])
    expect(codes({ ...own, grounds: [] })).toEqual(["decision.reasonsMissing", "decision.recusal"])
  })
  it("an id number anywhere in a command, without repeating it", () => {
    const number = "110105194912310021"
    const refused = refusal(
      recorded(town),
      { type: "publishRecord", data: { by: decision.by, channel: number } },
      april,
    )
    expect([refused.code, JSON.stringify(refused).includes(number)]).toEqual(["data.personal", false])
  })
})

describe("what runs and what is due", () => {
  it("a measure ends with its period, whoever forgot to lift it", () => {
    const outcomes = ["writtenExplanation", "rectificationInTime"]
    const { state } = doing(
      recorded(town),
      {
        type: "choosePenalties",
        data: { ...decision, outcomes, facts: { severity: "ordinary", principalCausedIt: false } },
      },
      april,
    )
    const running = (day: CalendarDate) => inEffect(state, contextOn(day)).measures.map(({ id }) => id)
    expect(running(on("2026-07-01"))).toEqual(outcomes)
    expect(running(on("2026-07-02"))).toEqual(["writtenExplanation"])
  })
  it("beyond the calendar's data no last day is guessed", () => {
    // Twelve months from 1 April 2026 end in 2027, which the calendar doesn't know yet.
    expect(deadlines(penalised().state, contextOn(april)).map((due) => due.kind)).toEqual(["unset"])
  })
  it("the defence term is due from the service of the notice", () => {
    const due = deadlines(noticed(proposed(town)).state, contextOn(on("2026-03-11")))
    expect(due.map((item) => item.kind === "counted" && [item.deadline.dueOn, item.standing])).toEqual([
      ["2026-03-11", "lastDay"],
    ])
  })
  it("a record frozen by an objection carries no measure meanwhile", () => {
    const filed = doing(
      penalised(),
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
    const open = doing(
      filed,
      { type: "chooseObjectionAcceptance", data: { ...decision, outcome: "accept", facts } },
      april,
    )
    const frozen = doing(
      open,
      {
        type: "chooseObjectionEffect",
        data: {
          ...decision,
          outcome: "freeze",
          facts: {
            identityDisputed: true,
            plainError: false,
            remedyAccepted: "none",
            executionSuspended: false,
          },
        },
      },
      april,
    )
    expect(inEffect(open.state, contextOn(april)).measures).toHaveLength(2)
    expect(inEffect(frozen.state, contextOn(april)).measures).toEqual([])
  })
})
