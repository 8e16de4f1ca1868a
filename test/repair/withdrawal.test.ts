// A repair that was granted stays, unless false materials or earlier conduct come to light and the rules let it go: who
// withdraws it is held to the answer like whoever granted it (方案三（一）4; 信用修复管理办法第二条).
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { national, questions } from "../../src/packs/index.js"
import { rulebook, type GivenFacts } from "../../src/policy/index.js"
import type { CommandBody } from "../../src/record/index.js"
import * as Record from "../record/office.js"
import * as O from "./office.js"

const law = () => O.lawWith(O.values)
const granted = () =>
  O.repairing(true).reduce((life, command) => Record.doing(life, command, O.day, law()), O.recorded())
const withdrawing = (changes: object): CommandBody => {
  const command = O.withdrawing()
  if (command.type !== "withdrawRepair") throw new Error("another command")
  return { ...command, data: { ...command.data, ...changes } }
}
const why = (command: CommandBody, rules = law()) =>
  Record.refusal(granted(), command, O.day, rules).reasons.map(({ code, at, citation }) =>
    [code, at, citation?.article].filter((word) => word !== undefined).join(" "),
  )

describe("a repair that was granted", () => {
  it("on false materials and without its conditions is withdrawn, on the rules that say so", () => {
    const life = Record.doing(granted(), O.withdrawing(), O.day, law())
    expect(O.repairOf(life.state).progress).toEqual({ kind: "withdrawn", on: O.day })
    const [event, ...others] = life.events.slice(granted().events.length)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      type: "repairWithdrawn",
      data: {
        evidence: O.evidence,
        facts: { falseMaterialsFound: true, earlierConductFound: false, conditionsMetThen: false },
      },
      basis: [{ article: "三（一）4" }],
      receipt: {
        question: "repair.withdrawal",
        facts: {
          subjectKind: "civilServant",
          repairConclusion: "eligible",
          falseMaterialsFound: true,
          earlierConductFound: false,
          conditionsMetThen: false,
        },
      },
    })
  })

  it.each<readonly [string, GivenFacts, boolean]>([
    ["nothing came to light", { falseMaterialsFound: false }, false],
    [
      "only a later act came to light: a case of its own",
      { falseMaterialsFound: false, laterConduct: true },
      false,
    ],
    [
      "earlier conduct came to light, and the conditions were met all the same",
      { falseMaterialsFound: false, earlierConductFound: true, conditionsMetThen: true },
      false,
    ],
    [
      "earlier conduct came to light, and the conditions were not met",
      { falseMaterialsFound: false, earlierConductFound: true },
      true,
    ],
    ["materials were false, and the conditions were met: either way", { conditionsMetThen: true }, true],
  ])("%s", (_what, facts, goes) => {
    expect(Result.isSuccess(Record.attempt(granted(), O.withdrawing(facts), O.day, law()))).toBe(goes)
  })

  it("stays with the clause that keeps it, and with what is still to be found out", () => {
    expect(why(O.withdrawing({ falseMaterialsFound: false }))).toEqual([
      "choice.unlawful 第二条",
      "choice.unlawful",
      "choice.unlawful 三（一）4",
    ])
    expect(why(withdrawing({ facts: { falseMaterialsFound: false, earlierConductFound: true } }))).toEqual([
      "choice.askOn conditionsMetThen",
    ])
    expect(why(withdrawing({ facts: { repairConclusion: "none" } }))).toEqual([
      "facts.contradictCase repairConclusion",
    ])
  })

  it("stays where no rule of the stack speaks of it", () => {
    const without = Result.getOrThrow(
      rulebook({
        questions,
        packs: [{ ...national, rules: [] }],
        bindings: { "repair.rule36AppliesToPersons": false },
      }),
    )
    expect(why(O.withdrawing(), without)).toEqual(["choice.unlawful 第二条"])
  })

  it("is withdrawn only with reasons and evidence, said together, and never by the subject", () => {
    expect(why(withdrawing({ grounds: [], evidence: [] }))).toEqual([
      "decision.reasonsMissing grounds",
      "repair.evidence 三（一）4",
    ])
    expect(why(withdrawing({ by: { ...O.decision.by, person: O.person } }))).toEqual(["decision.recusal by"])
    expect(why(withdrawing({ by: { organ: O.person, collective: true } }))).toEqual(["decision.recusal by"])
  })
})
