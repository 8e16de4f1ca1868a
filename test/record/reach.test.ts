// Which version of the rules reaches an act before they changed: the one at the act, unless a clause says that the milder
// applies, or the transition clause of the new rules favours the subject (立法法第一百零四条; 从旧兼从轻 only where cited).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  cite,
  on,
  sha256Digest,
  text,
  type CalendarDate,
  type Fault,
  type Severity,
} from "../../src/kernel/index.js"
import { all, pack, rulebook, rulesFor, type Bindings } from "../../src/policy/index.js"
import {
  applicableVersion,
  recordSeverity,
  transition,
  type ApplicableVersion,
} from "../../src/record/index.js"
import { contextOf } from "../rights/scripted-law.js"
import { clause, document, june } from "./lapsing-law.js"

const milderClause = cite(document, "第七条")
const milderApplies = { ...recordSeverity, lexMitior: milderClause }

/** The severity that every act has until June, and from then on; from then on it may also be `slight` or `serious`. */
const law = (
  before: Severity,
  after: Severity | "slightOrSerious",
  bindings: Bindings = {},
  question = recordSeverity,
) =>
  rulebook({
    questions: [question],
    packs: [
      pack({
        id: "severity",
        version: "1",
        title: text("虚构规则包", "an invented pack"),
        citation: cite(document),
        jurisdiction: text("虚构区", "an invented district"),
        tier: "national",
        parameters: [transition],
        ruleSets: [
          rulesFor(question, (_, rule) => [
            rule("old").when(all()).must(before).until(june).cite(clause),
            after === "slightOrSerious"
              ? rule("new").when(all()).may("serious").from(june).cite(clause)
              : rule("new").when(all()).must(after).from(june).cite(clause),
          ]),
        ],
      }),
    ],
    bindings,
  })

const july = on("2026-07-01")
const version = (
  rules: ReturnType<typeof law>,
  { act = on("2026-03-01"), decided = july, question = recordSeverity } = {},
): Result.Result<ApplicableVersion, Fault> => {
  const context = { ...contextOf(Result.getOrThrow(rules), { at: decided }), digest: sha256Digest }
  return applicableVersion(question, {}, act, context)
}
const read = (found: Result.Result<ApplicableVersion, Fault>) =>
  Result.isFailure(found)
    ? [found.failure.code, found.failure.at, found.failure.message.zh, found.failure.citation?.article]
    : [
        found.success.applies,
        found.success.atAct.certain,
        found.success.atDecision.certain,
        found.success.why.zh,
        found.success.citation.article,
      ]
const article = "第一百零四条"
const notBetter = "适用行为时的规定：新规定并不更有利，不溯及既往。"

describe("rules that changed after an act", () => {
  it("reach it where they favour the subject and their transition clause says so, and not otherwise", () => {
    const milder = (bindings: Bindings) => read(version(law("serious", "slight", bindings)))
    expect(milder({ "record.transition": "favourable" })).toEqual([
      "decision",
      ["serious"],
      ["slight"],
      "适用决定时的规定：其过渡条款有利于当事人。",
      article,
    ])
    expect(milder({ "record.transition": "none" })).toEqual([
      "act",
      ["serious"],
      ["slight"],
      "适用行为时的规定：新规定没有溯及既往的条款。",
      article,
    ])
  })

  it("never reach it where they aren't better: severer, the same, or neither", () => {
    const reaches = { "record.transition": "favourable" }
    const at = (before: Severity, after: Severity | "slightOrSerious") =>
      read(version(law(before, after, reaches)))
    expect(at("slight", "serious")).toEqual(["act", ["slight"], ["serious"], notBetter, article])
    expect(at("ordinary", "ordinary")).toEqual(["act", ["ordinary"], ["ordinary"], notBetter, article])
    expect(at("ordinary", "slightOrSerious")).toEqual([
      "act",
      ["ordinary"],
      ["slight", "serious"],
      notBetter,
      article,
    ])
  })

  it("can't be told while nobody has said whether their clause reaches back; who must say so is named", () => {
    const unset = version(law("serious", "slight"))
    expect(read(unset).slice(0, 2)).toEqual(["parameter.missing", "record.transition"])
    const { label, issuedBy, type } = transition
    expect([label.zh, issuedBy.zh, type]).toEqual([
      "新旧规定的衔接",
      "制定新规定的机关",
      {
        kind: "oneOf",
        ordered: false,
        options: [
          { value: "none", label: text("新规定不溯及既往", "the new rules don't reach earlier acts") },
          {
            value: "favourable",
            label: text(
              "有利于当事人的，适用新规定",
              "the new rules reach them where they favour the subject",
            ),
          },
        ],
      },
    ])
    expect(Result.isFailure(law("serious", "slight", { "record.transition": "always" }))).toBe(true)
  })
})

describe("the milder version, where a clause says that it applies", () => {
  const question = milderApplies
  const at = (before: Severity, after: Severity | "slightOrSerious", act?: CalendarDate) =>
    read(version(law(before, after, {}, question), { question, ...(act === undefined ? {} : { act }) }))

  it("applies whatever the transition clause says, on that clause", () => {
    const between = "两者之间曾经施行的版本未予比较。"
    expect(at("serious", "slight")).toEqual([
      "decision",
      ["serious"],
      ["slight"],
      `适用决定时的规定：决定时的规定更轻。${between}`,
      "第七条",
    ])
    expect(at("slight", "serious")[0]).toBe("act")
    expect(at("ordinary", "slightOrSerious")[0]).toBe("person")
  })

  it("isn't looked for where the act lies after the decision", () => {
    expect(at("serious", "slight", on("2026-07-02")).slice(0, 2)).toEqual(["milder.order", "decision"])
  })
})

describe("an act after the decision", () => {
  it("is a mistake in the days; on the same day it is none", () => {
    const rules = law("serious", "slight")
    expect(read(version(rules, { act: on("2026-07-02") }))).toEqual([
      "transition.order",
      "act",
      "行为日期晚于决定日期。",
      article,
    ])
    expect(read(version(rules, { act: july }))).toEqual(["act", ["slight"], ["slight"], notBetter, article])
  })
})
