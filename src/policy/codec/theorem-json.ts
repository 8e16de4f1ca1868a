/**
 * Theorems as JSON: one member names the kind of proposition, one member the kind of claim
 * (`sufficient: { condition: "onOwnInitiative", claim: { can: "waived" } }`).
 */
import { text, type Citation } from "../../kernel/index.js"
import { always } from "../condition.js"
import type { Claim, More, Proposition, Theorem } from "../theorem.js"
import type { Documents } from "./citation-json.js"
import { formatCondition } from "./condition-text.js"
import { textJson, written, type Json, type JsonObject } from "./json.js"
import {
  readChoice,
  readList,
  readMembers,
  readSome,
  readString,
  readText,
  wrong,
  type Members,
  type Read,
} from "./reader.js"
import { dateJson, readCondition, readRuleDate } from "./rule-json.js"

export const theoremJson = (theorem: Theorem, { cite }: Documents): JsonObject =>
  written({
    id: theorem.id,
    question: theorem.question,
    says: textJson(theorem.says),
    ...propositionJson(theorem.proposition),
    cite: theorem.citation === undefined ? undefined : cite(theorem.citation),
    from: theorem.from === undefined ? undefined : dateJson(theorem.from),
    until: theorem.until === undefined ? undefined : dateJson(theorem.until),
  })

const propositionJson = (proposition: Proposition): JsonObject => {
  switch (proposition.kind) {
    case "implication":
      return {
        implication: written({
          when: formatCondition(proposition.when),
          given: proposition.given === undefined ? undefined : claimJson(proposition.given),
          then: claimJson(proposition.then),
        }),
      }
    case "necessary":
    case "sufficient":
      return {
        [proposition.kind]: {
          claim: claimJson(proposition.claim),
          condition: formatCondition(proposition.condition),
        },
      }
    case "monotone":
      return {
        monotone: written({
          more: proposition.more.map(({ fact, order }) => written({ fact, order })),
          never: proposition.never,
          where: proposition.where === undefined ? undefined : formatCondition(proposition.where),
        }),
      }
    case "independent":
      return {
        independent: written({
          of: proposition.of,
          where: proposition.where === undefined ? undefined : formatCondition(proposition.where),
        }),
      }
  }
}

const claimJson = (claim: Claim): Json => {
  switch (claim.kind) {
    case "can":
    case "never":
    case "forced":
      return { [claim.kind]: claim.outcome }
    case "exactlyOne":
    case "atLeastOne":
      return { [claim.kind]: claim.outcomes }
    case "decided":
      return "decided"
    case "both":
    case "either":
      return { [claim.kind]: claim.of.map(claimJson) }
    case "unless":
      return { unless: claimJson(claim.of) }
  }
}

const readClaim: Read<Claim> = (source) =>
  source.value === "decided"
    ? { kind: "decided" }
    : readMembers((members): Claim => oneOf(claimReaders, members, { kind: "decided" }))(source)

type Readers<Value> = Readonly<Record<string, Read<Value>>>

const claimReaders: Readers<Claim> = {
  can: (source) => ({ kind: "can", outcome: readString(source) }),
  never: (source) => ({ kind: "never", outcome: readString(source) }),
  forced: (source) => ({ kind: "forced", outcome: readString(source) }),
  exactlyOne: (source) => ({ kind: "exactlyOne", outcomes: readSome(readString)(source) }),
  atLeastOne: (source) => ({ kind: "atLeastOne", outcomes: readSome(readString)(source) }),
  both: (source) => ({ kind: "both", of: readList(readClaim)(source) }),
  either: (source) => ({ kind: "either", of: readList(readClaim)(source) }),
  unless: (source) => ({ kind: "unless", of: readClaim(source) }),
}

/** Exactly one of the members named; the others are faults. */
const oneOf = <Value>(
  readers: Readers<Value>,
  { has, optional, required }: Members,
  standIn: Value,
): Value => {
  const [first, ...others] = Object.entries(readers).filter(([name]) => has(name))
  for (const [name] of others)
    optional(name, (source) => {
      source.report({ fault: wrong("data.oneKind", text("此处只能写一种", "only one kind can stand here")) })
    })
  if (first === undefined) return required(Object.keys(readers).join(" | "), () => standIn)
  return optional(first[0], first[1]) ?? standIn
}

const readMore: Read<More> = readMembers(({ required, optional }) => {
  const order = optional("order", readSome(readString))
  return { fact: required("fact", readString), ...(order === undefined ? {} : { order }) }
})

const readBound = (kind: "necessary" | "sufficient"): Read<Proposition> =>
  readMembers(({ required }) => ({
    kind,
    claim: required("claim", readClaim),
    condition: required("condition", readCondition),
  }))

const propositionReaders: Readers<Proposition> = {
  implication: readMembers(({ required, optional }) => {
    const given = optional("given", readClaim)
    return {
      kind: "implication",
      when: required("when", readCondition),
      ...(given === undefined ? {} : { given }),
      then: required("then", readClaim),
    }
  }),
  necessary: readBound("necessary"),
  sufficient: readBound("sufficient"),
  monotone: readMembers(({ required, optional }) => {
    const where = optional("where", readCondition)
    return {
      kind: "monotone",
      more: required("more", readSome(readMore)),
      never: required("never", readChoice(["worse", "better"])),
      ...(where === undefined ? {} : { where }),
    }
  }),
  independent: readMembers(({ required, optional }) => {
    const where = optional("where", readCondition)
    return {
      kind: "independent",
      of: required("of", readSome(readString)),
      ...(where === undefined ? {} : { where }),
    }
  }),
}

export const readTheorem = (readCited: Read<Citation>): Read<Theorem> =>
  readMembers((members) => {
    const { required, optional } = members
    const citation = optional("cite", readCited)
    const from = optional("from", readRuleDate)
    const until = optional("until", readRuleDate)
    return {
      id: required("id", readString),
      question: required("question", readString),
      says: required("says", readText),
      proposition: oneOf(propositionReaders, members, {
        kind: "implication",
        when: always,
        then: { kind: "decided" },
      }),
      ...(citation === undefined ? {} : { citation }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }
  })
