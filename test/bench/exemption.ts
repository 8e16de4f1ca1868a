/**
 * The twelve rules that every engine of the bench answers: may an error be exempted, or the penalty reduced? Shaped
 * like the clauses on exemption (grounds, exclusions, an obligation, an exception to an exclusion), invented in its
 * figures; no case is in conflict, so that engines without the notion can take part.
 */
import { on, text, type CalendarDate } from "../../src/kernel/index.js"
import {
  all,
  any,
  booleanFact,
  chooseOne,
  numberFact,
  oneOfFact,
  pack,
  rulesFor,
  type Pack,
} from "../../src/policy/index.js"
import { randomSource } from "../model/random-source.js"
import { clause } from "../model/vectors.js"

const named = (zh: string, en: string) => ({ label: text(zh, en) })

export const exemption = chooseOne("bench.exemption", {
  ask: text("能否免责或者减责？", "May it be exempted or reduced?"),
  facts: [
    oneOfFact("subject", {
      ...named("主体类别", "kind of subject"),
      options: {
        cadre: text("领导干部", "cadre"),
        organisation: text("党组织", "organisation"),
        unit: text("单位", "unit"),
        other: text("其他", "other"),
      },
    }),
    booleanFact("pioneering", named("改革中先行先试", "pioneering reform")),
    booleanFact("trial", named("探索性试验", "exploratory trial")),
    booleanFact("development", named("为推动发展的过失", "error for development")),
    booleanFact("objected", named("明确反对并有记录", "objection on record")),
    booleanFact("dutiesDone", named("已经履职尽责", "duties done")),
    booleanFact("unforeseeable", named("难以预见", "unforeseeable")),
    booleanFact("corrected", named("及时纠正", "corrected in time")),
    booleanFact("onOwnInitiative", named("主动", "on own initiative")),
    booleanFact("personalGain", named("谋取私利", "personal gain")),
    booleanFact("emergency", named("应急处置", "emergency")),
    oneOfFact("breached", {
      ...named("违反的规定", "what was breached"),
      ordered: true,
      options: {
        none: text("无", "none"),
        procedure: text("程序", "procedure"),
        prohibition: text("禁止性规定", "prohibition"),
      },
    }),
    oneOfFact("recovered", {
      ...named("挽回损失", "loss recovered"),
      ordered: true,
      options: { none: text("未", "none"), partly: text("部分", "partly"), fully: text("全部", "fully") },
    }),
    numberFact("loss", { ...named("损失（万元）", "loss"), min: 0, max: 1000, step: 1 }),
    numberFact("earlier", { ...named("此前次数", "earlier times"), min: 0, max: 9, step: 1 }),
  ],
  outcomes: {
    exempt: text("免责", "exempt"),
    reduced: text("减责", "reduced"),
    full: text("不免不减", "neither"),
  },
  otherwise: { outcome: "full", citations: [clause] },
})

const rules = rulesFor(exemption, (fact, rule) => {
  const concerned = fact.subject.is("cadre", "organisation")
  return [
    rule("pioneering").when(all(concerned, fact.pioneering)).may("exempt").cite(clause),
    rule("trial")
      .when(all(concerned, fact.trial, fact.breached.isNot("prohibition")))
      .may("exempt")
      .cite(clause),
    rule("development")
      .when(all(concerned, fact.development, fact.loss.below(300)))
      .may("exempt", "reduced")
      .cite(clause),
    rule("objected").when(all(concerned, fact.objected)).may("exempt").cite(clause),
    rule("unforeseeable")
      .when(all(fact.dutiesDone, fact.unforeseeable))
      .may("exempt", "reduced")
      .cite(clause),
    rule("corrected")
      .when(all(fact.corrected, any(fact.onOwnInitiative, fact.recovered.is("fully"))))
      .may("reduced")
      .cite(clause),
    rule("recovered")
      .when(all(fact.recovered.atLeast("partly"), fact.loss.atMost(500)))
      .may("reduced")
      .cite(clause),
    rule("slight")
      .when(all(fact.corrected, fact.onOwnInitiative, fact.loss.below(10)))
      .unless(fact.earlier.atLeast(3))
      .must("exempt", "reduced")
      .cite(clause),
    rule("gain").when(fact.personalGain).mustNot("exempt").cite(clause),
    rule("again").when(fact.earlier.atLeast(2)).mustNot("exempt").cite(clause),
    rule("prohibited")
      .when(all(fact.breached.is("prohibition"), any(fact.loss.atLeast(500), fact.personalGain)))
      .mustNot("exempt", "reduced")
      .overrides("slight")
      .cite(clause),
    rule("emergency")
      .when(all(fact.emergency, fact.dutiesDone))
      .unless(fact.personalGain)
      .excepts("prohibited")
      .cite(clause),
  ]
})

export const exemptionPack: Pack = pack({
  id: "bench",
  version: "1",
  title: text("十二条规则", "twelve rules"),
  citation: clause,
  jurisdiction: text("示例", "example"),
  tier: "national",
  ruleSets: [rules],
})

export const exemptionDay: CalendarDate = on("2026-05-06")

/** One complete case, as a programmer would type it. */
export interface Case {
  readonly subject: "cadre" | "organisation" | "unit" | "other"
  readonly pioneering: boolean
  readonly trial: boolean
  readonly development: boolean
  readonly objected: boolean
  readonly dutiesDone: boolean
  readonly unforeseeable: boolean
  readonly corrected: boolean
  readonly onOwnInitiative: boolean
  readonly personalGain: boolean
  readonly emergency: boolean
  readonly breached: "none" | "procedure" | "prohibition"
  readonly recovered: "none" | "partly" | "fully"
  readonly loss: number
  readonly earlier: number
}

export type Lawful = readonly ("exempt" | "reduced" | "full")[]

/** Cases as text, for all engines the same; about a third of them near the edges of the figures. */
export const exemptionCases = (count: number, seed: number): readonly Case[] => {
  const random = randomSource(seed)
  const so = () => random.chance(0.4)
  return random.list(count, () => ({
    subject: random.pick(["cadre", "organisation", "unit", "other"]),
    pioneering: so(),
    trial: so(),
    development: so(),
    objected: so(),
    dutiesDone: so(),
    unforeseeable: so(),
    corrected: so(),
    onOwnInitiative: so(),
    personalGain: random.chance(0.2),
    emergency: so(),
    breached: random.pick(["none", "procedure", "prohibition"]),
    recovered: random.pick(["none", "partly", "fully"]),
    loss: random.chance(0.3) ? random.pick([0, 9, 10, 299, 300, 499, 500, 501, 1000]) : random.below(1001),
    earlier: random.below(5),
  }))
}
