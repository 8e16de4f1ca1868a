// Who corrects, and on what: every refusal in its words, and what a correction rests on. Under a law that allows everything,
// so that what is refused here is refused whatever the rules say (区级方案三（一）4, 个人信息保护法第四十六条).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import type { Answer } from "../../src/policy/index.js"
import type { CommandBody, Correction, Duty, Recorded } from "../../src/record/index.js"
import { invented } from "../model/permissive-law.js"
import { decision } from "../rights/scripted-law.js"
import { attempt, codes, known, record, refusals } from "./alone.js"

const evidence = [{ kind: "comparison", ref: "E-1" }]
const correcting = (
  corrections: readonly Correction[],
  more: Partial<Extract<CommandBody, { type: "correctContent" }>["data"]> = {},
): CommandBody => ({
  type: "correctContent",
  data: { ...decision, corrections, ground: "ownMotion", evidence, facts: {}, ...more },
})
const issuer = "虚构法院"
const number = (before: string, after: string): Correction => ({
  field: "number",
  instrument: { number: before, issuer },
  before,
  after,
})
const renamed = number("一", "一之一")
const milder: Correction = { field: "severity", before: "serious", after: "slight" }
const severer: Correction = { field: "severity", before: "slight", after: "serious" }

describe("a correction of severity", () => {
  const serious = record("recorded", { severity: "serious" })

  it("is a choice under the question on severity, on the facts as they are corrected", () => {
    const state = { ...serious, file: { ...serious.file, known: { lossAmount: 5000 } } }
    const loss: Correction = { field: "fact", fact: "lossAmount", before: 5000, after: 5 }
    const { decided, asked } = attempt(
      state,
      correcting([milder, loss], { facts: { socialInfluence: "none" } }),
    )
    const [event] = Result.getOrThrow(decided)
    expect(event).toMatchObject({
      type: "contentCorrected",
      data: { corrections: [milder, loss], worsens: false },
      receipt: { question: "record.severity" },
    })
    expect(event?.basis.map(({ title, article }) => [title, article])).toEqual([
      ["中华人民共和国个人信息保护法", "第四十六条"],
      [invented.title, undefined],
    ])
    expect(asked.at(-1)).toMatchObject({
      question: "record.severity",
      given: { lossAmount: 5, socialInfluence: "none" },
    })
  })

  it("outside what the rules allow is refused", () => {
    const onlyOrdinary = { certain: ["ordinary"], possible: ["ordinary"] } as Partial<Answer>
    const { decided } = attempt(serious, correcting([milder]), { "record.severity": onlyOrdinary })
    expect(Result.isFailure(decided) && decided.failure.code).toBe("choice.unlawful")
  })

  it("asks nothing where another field is corrected: the clause on accuracy alone founds it", () => {
    const { decided, asked } = attempt(record(), correcting([renamed]))
    const [event] = Result.getOrThrow(decided)
    expect(event?.basis.map(({ article }) => article)).toEqual(["第四十六条"])
    expect([event?.receipt, asked]).toEqual([undefined, []])
  })
})

describe("what worsens a record", () => {
  const slight = (name: string, changes: Partial<Recorded["file"]> = {}): Recorded => {
    const state = record(name, { severity: "slight" })
    return { ...state, file: { ...state.file, ...changes } }
  }
  const { notice } = record().file
  const told = { ...notice, change: "newConduct", changeNotified: true } as Recorded["file"]["notice"]

  it("is refused where the subject was never told, or not of anything new, or not yet", () => {
    const again =
      "record.noticeAgain at -: 对当事人更为不利的变动，应当重新告知并听取陈述申辩。请先登记告知后的变化，重新送达告知书，待陈述申辩期满后再办理。（加强政务诚信建设实施方案三（一）4）"
    const noted = { ...told, changeNotified: false } as Recorded["file"]["notice"]
    for (const state of [
      slight("recorded", { notice: { kind: "none" } }),
      slight("recorded"),
      slight("recorded", { notice: noted }),
    ])
      expect(refusals(state, correcting([severer]))).toEqual([again])
  })

  it("is carried out once it was told, where the question on the notice allows a record", () => {
    const state = slight("recorded", { notice: told })
    const { decided, asked } = attempt(state, correcting([severer]))
    expect(Result.getOrThrow(decided)).toMatchObject([{ type: "contentCorrected", data: { worsens: true } }])
    expect(asked.map(({ question }) => question)).toEqual(["notice.readiness", "record.severity"])
    const waits = { certain: ["wait"], possible: ["wait"] } as Partial<Answer>
    const early = attempt(state, correcting([severer]), { "notice.readiness": waits })
    expect(Result.isFailure(early.decided) && early.decided.failure.code).toBe("choice.unlawful")
  })
})

describe("a correction is refused", () => {
  it("of what isn't there, with every reason in its words", () => {
    const state = record("recorded on two instruments")
    const law = "（中华人民共和国个人信息保护法第四十六条）"
    const plan = "（加强政务诚信建设实施方案三（一）4）"
    expect(
      refusals(
        state,
        correcting([severer, number("一", "一"), renamed], {
          ground: "objection",
          evidence: [{ kind: "comparison", ref: " " }],
          grounds: [],
        }),
      ),
    ).toEqual([
      "decision.reasonsMissing at grounds: 决定没有说明理由。请列明所依据的规则，或者给出理由文书的编号。（-）",
      `duty.evidence at evidence: 没有附材料。请填写材料的编号。${plan}`,
      `correction.groundMissing at ground: 没有待执行的更正决定。异议处理决定更正，或者登记文书变更后再更正；依职权更正的，写明依职权。${plan}`,
      `correction.notStated at corrections[0]: 记录并没有这样记载，或者没有这一项。请核对记录现在的内容；尚未认定失信程度的，先认定。${law}`,
      `correction.nothing at corrections[1]: 更正前后没有变化。请写明更正的项目和更正后的内容。${law}`,
    ])
    expect(refusals(state, correcting([]))).toEqual([
      `correction.nothing at corrections: 更正前后没有变化。请写明更正的项目和更正后的内容。${law}`,
    ])
  })

  it("that would name an instrument as another of the case, whichever of the two is renamed, or leave it unsound", () => {
    const state = record("recorded on two instruments")
    const registered =
      "instrument.registered at -: 该文书已经登记。文书有变化的，请登记变化。（加强政务诚信建设实施方案三（一）4）"
    expect(refusals(state, correcting([number("一", "二")]))).toEqual([registered])
    expect(refusals(state, correcting([number("二", " 一")]))).toEqual([registered])
    expect(codes(state, correcting([number("一", "")]))).toEqual(["instrument.number at number"])
    // Two that change their names with each other stay two.
    expect(refusals(state, correcting([number("一", "二"), number("二", "一")]))).toEqual(["carried out"])
  })

  it("where no record is in use", () => {
    expect(codes(known("proposed"), correcting([renamed]))).toEqual(["record.none at -"])
    expect(codes(known("withdrawn with its instrument"), correcting([renamed]))).toEqual(["case.closed at -"])
  })

  it("without evidence; one piece with a reference is enough", () => {
    const some = [{ kind: "comparison", ref: " " }, ...evidence]
    expect(refusals(record(), correcting([renamed], { evidence: some }))).toEqual(["carried out"])
    expect(codes(record(), correcting([renamed], { evidence: [] }))).toEqual(["duty.evidence at evidence"])
  })

  it("on a ground that no decision gave; with nothing to correct only after an instrument was compared", () => {
    const owing = (because: Duty["because"]): Recorded =>
      record("recorded", {
        duties: [
          {
            kind: "correctContent",
            because,
            since: on("2026-03-04"),
            basis: [],
            scope: { channels: [], receivers: [] },
          },
        ],
      })
    expect(codes(owing("instrument"), correcting([], { ground: "instrument" }))).toEqual(["carried out"])
    expect(codes(owing("objection"), correcting([], { ground: "objection" }))).toEqual([
      "correction.nothing at corrections",
    ])
    expect(codes(owing("instrument"), correcting([renamed], { ground: "objection" }))).toEqual([
      "correction.groundMissing at ground",
    ])
    expect(codes(record(), correcting([], { ground: "instrument" }))).toEqual([
      "correction.groundMissing at ground",
    ])
  })
})
