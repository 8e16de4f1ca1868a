/**
 * The words of a room's questions: every id of a fact, a value, an outcome, a parameter. Host forms, stored cases and
 * receipts hold them for decades, so a change of one is a break, and is seen as a change of a text.
 */
import { formatCondition } from "../../src/policy/codec/index.js"
import type { Citation } from "../../src/kernel/index.js"
import type { Fact, FactType, Outcome, Parameter, Question } from "../../src/policy/index.js"

const among = (type: FactType): string => {
  switch (type.kind) {
    case "boolean":
      return "yes or no"
    case "oneOf":
      return type.options.map(({ value }) => value).join(type.ordered ? " < " : ", ")
    case "number":
      return `${String(type.min)} to ${String(type.max)} in steps of ${String(type.step)}`
    case "date":
      return `${type.first} to ${type.last}`
  }
}

const factLine = ({ id, type, move, chosen, readByNoRule, sensitivity }: Fact): string =>
  [
    `fact ${id}: ${among(type)}`,
    ...(move === "none" ? [] : [`the subject can move it: ${move}`]),
    ...(chosen === undefined
      ? []
      : [`chosen on ${chosen.question}${chosen.outcome === undefined ? "" : ` as ${chosen.outcome}`}`]),
    ...(readByNoRule ? ["read by no rule"] : []),
    ...(sensitivity === "internal" ? [] : [sensitivity]),
  ].join("; ")

const outcomeLine = ({ id, bearing, competentRanks, payload }: Outcome): string =>
  [
    `outcome ${id}: ${bearing}`,
    ...(competentRanks === undefined ? [] : [`founded by ${competentRanks.join(", ")}`]),
    ...(payload === undefined ? [] : [`needs ${payload.join(", ")}`]),
  ].join("; ")

const clause = ({ title, article }: Citation): string => `${title}${article ?? ""}`

export const questionLines = (question: Question): readonly string[] => [
  `${question.id}: ${question.kind}`,
  ...partLines(question).map((line) => `${question.id}: ${line}`),
]

const partLines = (question: Question): readonly string[] => [
  ...question.facts.map(factLine),
  ...question.groups.map(({ id, facts }) => `group ${id}: ${facts.join(", ")}`),
  ...question.outcomes.map(outcomeLine),
  ...(question.otherwise === undefined
    ? []
    : [`otherwise ${question.otherwise.outcome}: ${question.otherwise.citations.map(clause).join(", ")}`]),
  ...question.constraints.map(({ id, impossible }) => `never ${id}: ${formatCondition(impossible)}`),
]

export const parameterLine = ({ id, type, citation }: Parameter): string =>
  `parameter ${id}: ${JSON.stringify(type)}; ${clause(citation)}`

/** Everything a room exports that is a question or a parameter. */
export const vocabularyOf = (room: Readonly<Record<string, unknown>>): readonly string[] => {
  const exported = Object.keys(room)
    .toSorted()
    .map((name) => room[name])
  return [
    ...exported.filter(isQuestion).flatMap((question) => [...questionLines(question), ""]),
    ...exported.filter(isParameter).map(parameterLine),
  ]
}

const isQuestion = (value: unknown): value is Question =>
  typeof value === "object" && value !== null && "outcomes" in value && "facts" in value
const isParameter = (value: unknown): value is Parameter =>
  typeof value === "object" && value !== null && "issuedBy" in value && "type" in value
