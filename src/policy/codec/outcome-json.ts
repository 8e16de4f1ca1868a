/** Outcomes, constraints, delegations and closures of a pack as JSON. */
import { ranks, type Citation } from "../../kernel/index.js"
import type { Closure, Delegation } from "../pack.js"
import type { Constraint, Outcome } from "../question.js"
import type { Documents } from "./citation-json.js"
import { formatCondition } from "./condition-text.js"
import { textJson, written, type JsonObject } from "./json.js"
import { readChoice, readDate, readList, readMembers, readString, readText, type Read } from "./reader.js"
import { readCondition } from "./rule-json.js"

export const outcomeJson = (outcome: Outcome): JsonObject => ({
  id: outcome.id,
  label: textJson(outcome.label),
  bearing: outcome.bearing,
  ...(outcome.competentRanks === undefined ? {} : { competentRanks: outcome.competentRanks }),
  ...(outcome.payload === undefined ? {} : { payload: outcome.payload }),
})

const [firstRank = "law", ...otherRanks] = ranks

export const readOutcome: Read<Outcome> = readMembers(({ required, optional }) => {
  const competentRanks = optional("competentRanks", readList(readChoice([firstRank, ...otherRanks])))
  const payload = optional("payload", readList(readString))
  return {
    id: required("id", readString),
    label: required("label", readText),
    ...(competentRanks === undefined ? {} : { competentRanks }),
    bearing: optional("bearing", readChoice(["burden", "benefit"])) ?? "burden",
    ...(payload === undefined ? {} : { payload }),
  }
})

export const constraintJson = ({ id, impossible, because }: Constraint): JsonObject => ({
  id,
  impossible: formatCondition(impossible),
  because: textJson(because),
})

export const readConstraint: Read<Constraint> = readMembers(({ required }) => ({
  id: required("id", readString),
  impossible: required("impossible", readCondition),
  because: required("because", readText),
}))

export const closureJson = ({ question, citation }: Closure, { cite }: Documents): JsonObject => ({
  question,
  citation: cite(citation),
})

export const readClosure = (readCitation: Read<Citation>): Read<Closure> =>
  readMembers(({ required }) => ({
    question: required("question", readString),
    citation: required("citation", readCitation),
  }))

export const delegationJson = (delegation: Delegation, { cite }: Documents): JsonObject =>
  written({
    id: delegation.id,
    question: delegation.question,
    when: formatCondition(delegation.when),
    outcomes: delegation.outcomes,
    citation: cite(delegation.citation),
    from: delegation.from,
    until: delegation.until,
  })

export const readDelegation = (readCitation: Read<Citation>): Read<Delegation> =>
  readMembers(({ required, optional }) => {
    const from = optional("from", readDate)
    const until = optional("until", readDate)
    return {
      id: required("id", readString),
      question: required("question", readString),
      when: required("when", readCondition),
      outcomes: optional("outcomes", readList(readString)) ?? [],
      citation: required("citation", readCitation),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }
  })
