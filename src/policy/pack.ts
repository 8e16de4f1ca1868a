/**
 * A pack is what one document (or one part of a stack of documents) adds: rules for questions, with the facts,
 * parameters and outcomes they need. Tiers order packs (national before province before district and other local
 * before host); ranks belong to citations. A pack is data: it can be written in TypeScript, JSON or YAML.
 */
import type { CalendarDate, Citation, Text } from "../kernel/index.js"
import type { Condition } from "./condition.js"
import type { Fact, FactGroup } from "./fact.js"
import type { Bindings, Parameter } from "./parameter.js"
import type { Constraint, Outcome } from "./question.js"
import type { Rule } from "./rule.js"
import type { RuleSet } from "./rules-for.js"
import type { Theorem } from "./theorem.js"

export type Tier = "national" | "province" | "district" | "host"

/** The order of the tiers; other places' packs declare the tier they would have. */
export const tiers: readonly Tier[] = ["national", "province", "district", "host"]

/** Where `when` holds, a lower pack may decide freely among the outcomes named. */
export interface Delegation {
  readonly id: string
  readonly question: string
  readonly when: Condition
  readonly outcomes: readonly string[]
  readonly citation: Citation
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

/** The pack means its silence on a question as an answer: lower packs may only narrow. */
export interface Closure {
  readonly question: string
  readonly citation: Citation
}

/** An outcome that a pack adds to an *each* question. */
export interface AddedOutcome {
  readonly question: string
  readonly outcome: Outcome
}

export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly citation: Citation
  readonly jurisdiction: Text
  readonly tier: Tier
  /** Ids of the packs that must stand above this one in a stack. */
  readonly extends: readonly string[]
  readonly facts: readonly { readonly question: string; readonly fact: Fact }[]
  readonly groups: readonly { readonly question: string; readonly group: FactGroup }[]
  readonly parameters: readonly Parameter[]
  /** Values that the pack's own document sets. */
  readonly bindings: Bindings
  readonly constraints: readonly { readonly question: string; readonly constraint: Constraint }[]
  readonly outcomes: readonly AddedOutcome[]
  readonly rules: readonly Rule[]
  readonly closes: readonly Closure[]
  readonly delegations: readonly Delegation[]
  /** What must hold of the rules of a stack with this pack, whatever stands beside it. */
  readonly theorems: readonly Theorem[]
}

type Optional =
  | "extends"
  | "facts"
  | "groups"
  | "parameters"
  | "bindings"
  | "constraints"
  | "outcomes"
  | "closes"
  | "delegations"
  | "theorems"

/** A pack as it is written: rule sets bring their own facts and outcomes, empty parts are left out. */
export type PackDescription = Omit<Pack, Optional | "rules" | "facts" | "outcomes"> &
  Partial<Pick<Pack, Exclude<Optional, "facts" | "outcomes">>> & { readonly ruleSets: readonly RuleSet[] }

/**
 * Put a pack together from rule sets.
 * @example
 * pack({ id: "district", version: "2022", title, citation, jurisdiction, tier: "district", ruleSets: [] }).rules // => []
 */
export const pack = (description: PackDescription): Pack => {
  const { ruleSets, ...rest } = description
  return {
    extends: [],
    groups: [],
    parameters: [],
    bindings: {},
    constraints: [],
    closes: [],
    delegations: [],
    theorems: [],
    ...rest,
    facts: ruleSets.flatMap(({ question, facts }) => facts.map((fact) => ({ question, fact }))),
    outcomes: ruleSets.flatMap(({ question, outcomes }) =>
      outcomes.map((outcome) => ({ question, outcome })),
    ),
    rules: ruleSets.flatMap(({ rules }) => rules),
  }
}
