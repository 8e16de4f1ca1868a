// What is owed after a correction or a withdrawal ends by its own act, with evidence, in its own circle, and by nothing else
// (区级方案三（一）4; 政务处分法第六十条: the name is restored within the original scope of publication).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef } from "../../src/kernel/index.js"
import type { CommandBody, Duty, Withdrawn } from "../../src/record/index.js"
import { invented } from "../model/permissive-law.js"
import { decision } from "../rights/scripted-law.js"
import { attempt, codes, known, record, refusals } from "./alone.js"

const evidence = [{ kind: "comparison", ref: "E-1" }]

describe("what is owed", () => {
  const unit7 = partyRef("unit-7")
  const unit8 = partyRef("unit-8")
  const duty = (kind: Duty["kind"]): Duty => ({
    kind,
    because: "instrument",
    since: on("2026-03-04"),
    basis: [invented],
    scope: { channels: ["portal", "board"], receivers: [unit7, unit8] },
  })
  const withdrawn = (...kinds: readonly Duty["kind"][]): Withdrawn => {
    const state = known("withdrawn with its instrument")
    if (state.kind !== "withdrawn") throw new RangeError("not withdrawn")
    return { ...state, duties: kinds.map(duty) }
  }
  const all = withdrawn("restoreReputation", "routeTreatment", "askIssuer")
  const { by } = decision
  const restoring = (channels: readonly string[], receivers: readonly (typeof unit7)[]): CommandBody => ({
    type: "restoreReputation",
    data: { by, channels, receivers, evidence },
  })
  const routed = (type: "routeTreatment" | "askIssuer"): CommandBody => ({
    type,
    data: { by, to: unit8, evidence },
  })

  it("ends by its own act, on the clause that made it owed, of a record in use and of one withdrawn", () => {
    const acts = [
      restoring(["board", "portal"], [unit8, unit7]),
      routed("routeTreatment"),
      routed("askIssuer"),
    ]
    for (const state of [all, record("recorded", { duties: all.duties })])
      expect(
        acts.map((act) =>
          Result.getOrThrow(attempt(state, act).decided).map(({ type, data, basis }) => [type, data, basis]),
        ),
      ).toEqual([
        [["reputationRestored", acts[0]?.data, [invented]]],
        [["treatmentRouted", acts[1]?.data, [invented]]],
        [["issuerAsked", acts[2]?.data, [invented]]],
      ])
  })

  it("ends by nothing else: what isn't owed, or was never owed, is refused", () => {
    const notOwed =
      "duty.notOwed at -: 本案没有这项待办事项。请核对待办事项；已经办结的，不必重复办理。（加强政务诚信建设实施方案三（一）4）"
    expect(refusals(withdrawn("routeTreatment"), routed("askIssuer"))).toEqual([notOwed])
    expect(refusals(withdrawn("askIssuer"), routed("routeTreatment"))).toEqual([notOwed])
    expect(refusals(withdrawn("askIssuer"), restoring([], []))).toEqual([notOwed])
    expect(codes(known("proposed"), routed("askIssuer"))).toEqual(["record.none at -"])
  })

  it("is restored in the whole circle in which the record was known, and nowhere beyond", () => {
    const narrow =
      "reputation.tooNarrow at channels: 恢复名誉没有覆盖原来的全部公开渠道和接收单位。请补齐原公开范围内的渠道和单位。（中华人民共和国公职人员政务处分法第六十条）"
    const wide =
      "reputation.tooWide at channels: 恢复名誉超出了原公开范围。请只在原公开范围内办理，不要让更多人知晓该记录。（中华人民共和国公职人员政务处分法第六十条）"
    const both = [unit7, unit8]
    expect(refusals(all, restoring(["portal"], both))).toEqual([narrow])
    expect(refusals(all, restoring(["portal", "board"], [unit7]))).toEqual([narrow])
    expect(refusals(all, restoring(["portal", "board", "news"], both))).toEqual([wide])
    expect(refusals(all, restoring(["portal", "board"], [...both, partyRef("unit-9")]))).toEqual([wide])
    expect(refusals(all, restoring(["portal", "news"], both))).toEqual([narrow, wide])
  })

  it("is ended with evidence, and never by the subject, by person or organ; every reason is given", () => {
    const subject = all.file.subject.ref
    const bare = { to: unit8, evidence: [] }
    const reasons = ["duty.notOwed at -", "duty.evidence at evidence", "decision.recusal at by"]
    for (const own of [
      { ...by, person: subject },
      { ...by, organ: subject },
    ]) {
      expect(codes(withdrawn(), { type: "askIssuer", data: { ...bare, by: own } })).toEqual(reasons)
      expect(codes(all, { type: "askIssuer", data: { ...bare, by: own } })).toEqual(reasons.slice(1))
    }
  })
})
