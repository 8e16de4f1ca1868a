/**
 * Rules as JSON, in the words of the clause: `when`, `unless`, and one of `must`, `may`, `mustNot` with its outcomes.
 * A rule with none of the three is a pure exception and has no outcomes.
 */
import * as Result from "effect/Result"
import { text, type Citation } from "../../kernel/index.js"
import { always, type Condition } from "../condition.js"
import type { Force, Rule, RuleDate } from "../rule.js"
import type { Documents } from "./citation-json.js"
import { parseCondition } from "./condition-parser.js"
import { formatCondition } from "./condition-text.js"
import { textJson, written, type Json, type JsonObject } from "./json.js"
import {
  readDate,
  readList,
  readMembers,
  readSome,
  readString,
  readText,
  wrong,
  type Members,
  type Read,
} from "./reader.js"

const forces: readonly Force[] = ["must", "may", "mustNot"]

export const ruleJson = (rule: Rule, { cite }: Documents): JsonObject =>
  written({
    id: rule.id,
    question: rule.question,
    when: formatCondition(rule.when),
    unless: rule.unless === undefined ? undefined : formatCondition(rule.unless),
    ...(rule.force === undefined ? {} : { [rule.force]: rule.then }),
    overrides: rule.overrides,
    cite: rule.citations.map(cite),
    note: rule.note === undefined ? undefined : textJson(rule.note),
    from: rule.from === undefined ? undefined : dateJson(rule.from),
    until: rule.until === undefined ? undefined : dateJson(rule.until),
  })

export const dateJson = (date: RuleDate): Json => (typeof date === "string" ? date : `$${date.parameter}`)

/** Reads a condition; a fault points at the character at which reading stopped. */
export const readCondition: Read<Condition> = (source) => {
  const parsed = parseCondition(readString(source))
  if (Result.isSuccess(parsed)) return parsed.success
  if (source.value !== "" && typeof source.value === "string") {
    source.report({ fault: parsed.failure.fault, offset: parsed.failure.position - 1 })
  }
  return always
}

export const readRuleDate: Read<RuleDate> = (source) =>
  typeof source.value === "string" && source.value.startsWith("$") && source.value.length > 1
    ? { parameter: source.value.slice(1) }
    : readDate(source)

const readForce = ({
  has,
  optional,
}: Members): { readonly force?: Force; readonly then: readonly string[] } => {
  const [force, ...others] = forces.filter(has)
  const [then = []] = forces
    .map((candidate) => optional(candidate, readList(readString)))
    .filter((outcomes) => outcomes !== undefined)
  for (const other of others) {
    optional(other, (source) => {
      source.report({
        fault: wrong(
          "pack.twoForces",
          text("一条规则只能有must、may、mustNot之一", "a rule has only one of must, may and mustNot"),
        ),
      })
    })
  }
  return force === undefined ? { then: [] } : { force, then }
}

export const readRule = (readCitation: Read<Citation>): Read<Rule> =>
  readMembers((members) => {
    const { required, optional } = members
    const unless = optional("unless", readCondition)
    const note = optional("note", readText)
    const from = optional("from", readRuleDate)
    const until = optional("until", readRuleDate)
    return {
      id: required("id", readString),
      question: required("question", readString),
      when: required("when", readCondition),
      ...(unless === undefined ? {} : { unless }),
      ...readForce(members),
      overrides: optional("overrides", readList(readString)) ?? [],
      citations: required("cite", readSome(readCitation)),
      ...(note === undefined ? {} : { note }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }
  })
