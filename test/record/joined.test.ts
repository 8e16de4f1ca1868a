// Joining and splitting in every kind of state: what is refused, in its words, and what the cases are afterwards. Under a
// law that allows everything (国办发〔2020〕49号: no penalty beyond what the act carries; 区级方案三（一）4).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import { standardProcedures } from "../../src/packs/index.js"
import { runOf } from "../../src/procedure/index.js"
import { evolve, initial, joining, type CommandBody, type RecordState } from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { day, decision, ownDecision } from "../rights/scripted-law.js"
import { after, attempt, codes, known, record, refusals } from "./alone.js"
import { absorbing, ending, first, second, splitting, unit } from "./joining-commands.js"
import { stateAfter, states } from "./moves.js"

const joined = after(record("recorded"), ending)

describe("a case that is joined or split", () => {
  it("is any case that goes on; a withdrawn one is closed, and one that was joined goes on in the other", () => {
    const commands = [absorbing(), splitting({ instruments: [], facts: ["report"] })]
    const withReport = (state: RecordState): RecordState =>
      state.kind === "nothing"
        ? state
        : { ...state, file: { ...state.file, known: { ...state.file.known, report: "none" } } }
    const outcomes = Object.keys(states).map((name) => [
      name,
      ...new Set(
        commands.flatMap((command) =>
          codes(withReport(stateAfter(states[name] ?? [])), {
            ...command,
            data: {
              ...command.data,
              ...(command.type === "absorbCase" ? { subject: subjectOf(name) } : {}),
            },
          } as CommandBody),
        ),
      ),
    ])
    expect(outcomes.filter(([, ...code]) => code.join() !== "carried out")).toEqual([
      ["no case", "case.none at -"],
      ["withdrawn on objection", "case.closed at -"],
      ["withdrawn with its instrument", "case.closed at -"],
    ])
    for (const command of [...commands, ending]) expect(codes(joined, command)).toEqual(["case.joined at -"])
  })

  it("ends in another only once what the subject asked for is answered, and keeps what was concluded in their favour", () => {
    const kept = Object.keys(states).flatMap((name) => {
      const [code] = codes(known(name), ending)
      return code === "carried out" ? [] : [[name, code]]
    })
    expect(kept).toEqual([
      ["no case", "case.none at -"],
      ["defence made", "join.pending at into"],
      ["tolerance begun", "join.pending at into"],
      ["tolerance accepted", "join.pending at into"],
      ["exempted", "join.exempted at into"],
      ["recorded, later exempted", "join.exempted at into"],
      ["objection filed", "join.pending at into"],
      ["objection open", "join.pending at into"],
      ["frozen", "join.pending at into"],
      ["objection decided", "join.pending at into"],
      ["withdrawn on objection", "case.closed at -"],
      ["repair applied for", "join.pending at into"],
      ["instrument fell, decided again", "join.pending at into"],
      ["instrument fell for good", "join.pending at into"],
      ["withdrawn with its instrument", "case.closed at -"],
    ])
  })

  it("says what is to be done first, each thing by its name", () => {
    const first = (what: string) =>
      `join.pending at into: 该案的“${what}”还没有办结，并案后就办不成了。请先办结，再并案。${plan}`
    expect(refusals(known("tolerance begun"), ending)).toEqual([first("容错认定")])
    expect(refusals(known("defence made"), ending)).toEqual([first("陈述申辩的复核答复")])
    expect(refusals(known("objection filed"), ending)).toEqual([first("异议处理")])
    expect(refusals(known("repair applied for"), ending)).toEqual([first("信用修复申请")])
    expect(refusals(known("exempted"), ending)).toEqual([
      `join.exempted at into: 该案已经作出免责或者减责的容错结论，并案会使它失去作用。请把另一案并入本案；另一案已有记录的，先依照该结论处理另一案。${plan}`,
    ])
    const both = { ...record("objection filed"), file: record("recorded, later exempted").file }
    expect(codes(both, ending)).toEqual(["join.exempted at into", "join.pending at into"])
  })

  it("is held by nothing that was answered, nor by what the subject alone may still do", () => {
    const { file } = record("recorded")
    const onFile = (changes: Partial<typeof file>) => record("recorded", { file: { ...file, ...changes } })
    const review = {
      ...runOf("civilServantReview"),
      taken: ["known", "reviewApplied", "reviewDecided", "reviewServed"].map((step) => ({ step, on: day })),
    }
    const scope = { channels: [], receivers: [partyRef("unit-7")] }
    const word = { because: "repair", since: day, basis: [], scope } as const
    const answered: readonly RecordState[] = [
      onFile({ tolerance: { kind: "determined", conclusion: "notExempt", run: runOf("tolerance") } }),
      onFile({ tolerance: { kind: "refused", on: day } }),
      onFile({ runs: [review] }),
      onFile({ runs: [runOf("ofAnotherPlace")] }),
      record("recorded", { objection: { kind: "notAccepted", how: "refuse", on: day } }),
      record("recorded", { objection: { kind: "closed", outcome: "upheldRecord", on: day } }),
      record("shared", { duties: [{ ...word, kind: "tellReceivers" }] }),
      record("shared", { duties: [{ ...word, kind: "askIssuer", doneOn: day }] }),
    ]
    expect(codes(record("shared", { duties: [{ ...word, kind: "askIssuer" }] }), ending)).toEqual([
      "join.pending at into",
    ])
    for (const state of answered) expect(codes(state, ending)).toEqual(["carried out"])
  })

  it("waits for a procedure of its own until the body has answered", () => {
    const taking = (step: string, evidence: readonly string[]): CommandBody => ({
      type: "takeStep",
      data: {
        procedure: "recordComplaint",
        step,
        by: decision.by,
        against: partyRef("unit-3"),
        evidence: evidence.map((kind) => ({ kind, ref: kind })),
        served: [{ document: "answer", receivers: [unit.ref] }],
      },
    })
    const complained = after(known("recorded"), taking("received", []))
    expect(refusals(complained, ending)).toEqual([
      `join.pending at into: 该案的“对失信记录的投诉”还没有办结，并案后就办不成了。请先办结，再并案。${plan}`,
    ])
    const verified = after(complained, taking("verified", ["verificationReport"]))
    expect(codes(verified, ending)).toEqual(["join.pending at into"])
    const answered = after(verified, taking("answered", ["proofOfService"]))
    expect(codes(answered, ending)).toEqual(["carried out"])
  })

  it("rests on the plan and on the decision of a body that gives reasons and isn't the subject", () => {
    const state = record("recorded on two instruments")
    for (const command of [absorbing(), ending, splitting()]) {
      const [event] = Result.getOrThrow(attempt(state, command).decided)
      expect(event?.basis.map(({ article }) => article)).toEqual(["三（一）4"])
      const own = { ...ownDecision, by: { ...ownDecision.by, person: unit.ref }, grounds: [] }
      const bad = { ...command, data: { ...command.data, ...own } } as CommandBody
      expect(codes(state, bad)).toEqual(["decision.reasonsMissing at grounds", "decision.recusal at by"])
    }
  })
})

const subjectOf = (name: string) => {
  const state = known(name)
  return state.kind === "nothing" ? unit : state.file.subject
}

const plan = "（加强政务诚信建设实施方案三（一）4）"

describe("the case that goes on", () => {
  const bounds = "（国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见）"
  const direction = `join.direction at from: 已经作出记录、采取措施的案件，不能并入尚未作出记录、采取措施的案件。请反过来并案。${plan}`

  it("takes over nothing of another subject, nothing twice, and nothing that has come further", () => {
    const once = after(known("proposed"), absorbing())
    expect(refusals(once, absorbing({ subject: stock.person, recorded: true }))).toEqual([
      `join.otherSubject at subject: 两案不是同一对象。不同对象的，分别办理；可以并入同一事项。${bounds}`,
      `join.already at from: 该案已经并入本案。无需重复并案。${bounds}`,
      direction,
    ])
    expect(refusals(known("recorded"), absorbing({ recorded: true }))).toEqual(["carried out"])
    expect(refusals(known("recorded"), absorbing({ measures: ["honoursLimit"] }))).toEqual([direction])
    const penalised = { subject: stock.person, recorded: true, measures: ["honoursLimit"] }
    expect(refusals(known("penalised"), absorbing(penalised))).toEqual(["carried out"])
    expect(refusals(known("recorded of a person"), absorbing(penalised))).toEqual([direction])
    // What isn't recorded yet is asked again before it is: measures alone don't stand against it.
    expect(refusals(known("proposed"), absorbing({ measures: ["honoursLimit"] }))).toEqual(["carried out"])
  })

  it("has the instruments of both, each once; the facts that it established itself stand", () => {
    const base = record("recorded")
    const state = { ...base, file: { ...base.file, known: { report: "none" } } }
    const taken = absorbing({
      instruments: [{ ...first, findsViolation: false }, second],
      facts: { report: "verified", petitions: "some" },
    })
    expect(after(state, taken)).toEqual({
      ...state,
      file: {
        ...state.file,
        instruments: [first, second],
        known: { report: "none", petitions: "some" },
        related: { joined: ["oa:2"], parts: [] },
      },
    })
    const again = after(after(state, taken), absorbing({ from: "oa:4" }))
    expect(again).toMatchObject({ file: { related: { joined: ["oa:2", "oa:4"], parts: [] } } })
  })

  it("knows the measures of the other, and takes none of them itself", () => {
    const state = record("penalised")
    const taken = after(state, absorbing({ subject: stock.person, recorded: true, measures: ["talk"] }))
    expect(taken).toEqual({
      ...state,
      file: { ...state.file, related: { joined: ["oa:2"], parts: [] } },
      penalty: { ...state.penalty, elsewhere: ["talk"] },
    })
  })

  it("is put again where an instrument comes that it waited for, or none was made; an intended record is notified anew", () => {
    const taken = absorbing({ instruments: [second] })
    expect(after(known("awaiting an instrument"), taken)).toMatchObject({ kind: "alleged" })
    expect(after(known("not recorded"), taken)).toMatchObject({ kind: "alleged" })
    expect(after(known("under verification"), taken)).toMatchObject({ kind: "underVerification" })
    expect(after(known("notice served"), taken)).toMatchObject({
      kind: "proposed",
      file: { notice: { change: "ownMotion", changeNotified: false } },
    })
  })
})

describe("the case that ends", () => {
  it("has no effect any more, and its file stays", () => {
    const alleged = known("alleged")
    if (alleged.kind !== "alleged") throw new RangeError("not alleged")
    const sealed = { kind: "decided", scope: "sealed", since: day, basis: [] }
    expect(after(alleged, ending)).toEqual({
      kind: "joined",
      file: alleged.file,
      into: "oa:1",
      on: day,
      disclosure: {
        scope: sealed,
        publicity: { kind: "none" },
        channels: [],
        receivers: [],
        receiversTold: false,
        assessments: [],
      },
      duties: [],
    })
    const published = record("published")
    expect(after(published, ending)).toMatchObject({
      file: published.file,
      disclosure: { scope: sealed, publicity: { kind: "closed", on: day } },
      duties: [],
    })
  })

  it("owes word to those who received its record; what else it owed has been done before", () => {
    const scope = { channels: [], receivers: [partyRef("unit-7")] }
    const since = on("2026-03-02")
    const due = { kind: "askIssuer", because: "instrument", since, basis: [], scope } as const
    const done = { ...due, kind: "routeTreatment", doneOn: since } as const
    expect(after(record("shared"), ending)).toMatchObject({
      duties: [
        { kind: "tellReceivers", because: "joined", since: day, scope, basis: [{ article: "三（一）4" }] },
      ],
    })
    expect(after(record("recorded", { duties: [done] }), ending)).toMatchObject({ duties: [] })
    expect(refusals(record("shared", { duties: [done, due] }), ending)).toEqual([
      `join.pending at into: 该案的“更正、恢复名誉等待办事项”还没有办结，并案后就办不成了。请先办结，再并案。${plan}`,
    ])
  })
})

describe("the commands that make one case of two", () => {
  const into = { stream: "oa:1", state: known("penalised") }
  const from = (state: RecordState) => ({ stream: "oa:2", state })
  const joins = (state: RecordState) =>
    Result.getOrThrow(joining(into, from(state), decision, standardProcedures))

  it("are none where one of them doesn't go on", () => {
    for (const state of [initial, known("withdrawn on objection"), joined]) {
      expect(joins(state)).toEqual([])
      const none = joining({ stream: "oa:1", state }, from(known("alleged")), decision, standardProcedures)
      expect(none).toEqual(Result.succeed([]))
    }
  })

  it("aren't begun while the case that is to end has something to be done first", () => {
    const refused = joining(into, from(known("objection filed")), decision, standardProcedures)
    expect(Result.isFailure(refused) && refused.failure.reasons.map(({ code }) => code)).toEqual([
      "join.pending",
    ])
  })

  it("hand over instruments, facts and measures, those that run, that ran and that were taken elsewhere, each once", () => {
    const base = record("penalised")
    const file = { ...base.file, known: { report: "none" } }
    const penalised = { ...base, file, penalty: { ...base.penalty, elsewhere: ["talk", "honoursLimit"] } }
    const lifting: CommandBody = { type: "liftMeasures", data: { ...decision, measures: ["honoursLimit"] } }
    const lifted = after(penalised, lifting)
    const handed = { from: "oa:2", subject: stock.person, instruments: [first], facts: { report: "none" } }
    expect(joins(lifted)).toEqual([
      {
        stream: "oa:1",
        command: {
          type: "absorbCase",
          data: {
            ...decision,
            ...handed,
            recorded: true,
            measures: ["importantReference", "honoursLimit", "talk"],
          },
        },
      },
      { stream: "oa:2", command: { type: "joinCase", data: { ...decision, into: "oa:1" } } },
    ])
    expect(joins(record("recorded of a person", { file }))[0]).toMatchObject({
      command: { data: { ...handed, recorded: true, measures: [] } },
    })
    const proposed = stateAfter([...stock.report(stock.person), stock.instruments[0]!])
    expect(joins(proposed)[0]).toMatchObject({
      command: { data: { ...handed, facts: {}, recorded: false, measures: [] } },
    })
  })
})

describe("what has happened in a stream that holds no case", () => {
  it("makes none", () => {
    for (const command of [absorbing(), ending, splitting()]) {
      const [event] = Result.getOrThrow(attempt(record("recorded on two instruments"), command).decided)
      expect(evolve(initial, event!)).toEqual(initial)
    }
  })
})
