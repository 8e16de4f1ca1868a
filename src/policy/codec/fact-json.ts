/** Facts, groups and parameters of a pack as JSON. What has a usual value is left out where it has it. */
import type { Citation } from "../../kernel/index.js"
import type { Fact, FactGroup, FactOption, FactType, Move, Sensitivity } from "../fact.js"
import type { Parameter, ParameterType } from "../parameter.js"
import type { Documents } from "./citation-json.js"
import { textJson, written, type JsonObject } from "./json.js"
import {
  readBoolean,
  readChoice,
  readDate,
  readList,
  readMembers,
  readNumber,
  readString,
  readText,
  type Members,
  type Read,
} from "./reader.js"

const typeJson = (type: ParameterType): JsonObject => {
  switch (type.kind) {
    case "boolean":
    case "period":
      return { kind: type.kind }
    case "oneOf":
      return { kind: type.kind, ordered: type.ordered, options: type.options.map(optionJson) }
    case "list":
      return { kind: type.kind, options: type.options.map(optionJson) }
    case "number":
      return { kind: type.kind, min: type.min, max: type.max, step: type.step }
    case "date":
      return { kind: type.kind, first: type.first, last: type.last }
  }
}

const optionJson = ({ value, label }: FactOption): JsonObject => ({ value, ...textJson(label) })

export const factJson = (fact: Fact, { cite }: Documents): JsonObject =>
  written({
    id: fact.id,
    type: typeJson(fact.type),
    label: textJson(fact.label),
    prompt: textJson(fact.prompt),
    help: fact.help === undefined ? undefined : textJson(fact.help),
    unit: fact.unit === undefined ? undefined : textJson(fact.unit),
    sensitivity: fact.sensitivity === "internal" ? undefined : fact.sensitivity,
    move: fact.move === "none" ? undefined : fact.move,
    movedBy: fact.movedBy === undefined ? undefined : textJson(fact.movedBy),
    citation: fact.citation === undefined ? undefined : cite(fact.citation),
    chosen:
      fact.chosen === undefined
        ? undefined
        : written({ question: fact.chosen.question, outcome: fact.chosen.outcome }),
    readByNoRule: fact.readByNoRule ? true : undefined,
  })

export const groupJson = ({ id, label, facts }: FactGroup): JsonObject => ({
  id,
  label: textJson(label),
  facts,
})

export const parameterJson = (parameter: Parameter, { cite }: Documents): JsonObject => ({
  id: parameter.id,
  type: typeJson(parameter.type),
  label: textJson(parameter.label),
  setBy: parameter.setBy,
  issuedBy: textJson(parameter.issuedBy),
  citation: cite(parameter.citation),
})

const readOption: Read<FactOption> = readMembers(({ required }) => ({
  value: required("value", readString),
  label: { zh: required("zh", readString), en: required("en", readString) },
}))

const readFactTypeOf = (kind: FactType["kind"], { required }: Members): FactType => {
  switch (kind) {
    case "boolean":
      return { kind }
    case "oneOf":
      return {
        kind,
        ordered: required("ordered", readBoolean),
        options: required("options", readList(readOption)),
      }
    case "number":
      return {
        kind,
        min: required("min", readNumber),
        max: required("max", readNumber),
        step: required("step", readNumber),
      }
    case "date":
      return { kind, first: required("first", readDate), last: required("last", readDate) }
  }
}

const readFactType: Read<FactType> = readMembers((members) =>
  readFactTypeOf(members.required("kind", readChoice(["boolean", "oneOf", "number", "date"])), members),
)

const readParameterType: Read<ParameterType> = readMembers((members) => {
  const kind = members.required("kind", readChoice(["boolean", "oneOf", "number", "date", "period", "list"]))
  if (kind === "period") return { kind }
  if (kind === "list") return { kind, options: members.required("options", readList(readOption)) }
  return readFactTypeOf(kind, members)
})

const readChosen = readMembers(({ required, optional }) => {
  const question = required("question", readString)
  const outcome = optional("outcome", readString)
  return outcome === undefined ? { question } : { question, outcome }
})

export const readFact = (readCitation: Read<Citation>): Read<Fact> =>
  readMembers(({ required, optional }) => {
    const label = required("label", readText)
    const help = optional("help", readText)
    const unit = optional("unit", readText)
    const movedBy = optional("movedBy", readText)
    const citation = optional("citation", readCitation)
    const chosen = optional("chosen", readChosen)
    return {
      id: required("id", readString),
      type: required("type", readFactType),
      label,
      prompt: optional("prompt", readText) ?? { zh: `${label.zh}？`, en: `${label.en}?` },
      ...(help === undefined ? {} : { help }),
      ...(unit === undefined ? {} : { unit }),
      sensitivity:
        optional("sensitivity", readChoice<Sensitivity>(["open", "internal", "personal"])) ?? "internal",
      move: optional("move", readChoice<Move>(["up", "down", "both", "none"])) ?? "none",
      ...(movedBy === undefined ? {} : { movedBy }),
      ...(citation === undefined ? {} : { citation }),
      ...(chosen === undefined ? {} : { chosen }),
      readByNoRule: optional("readByNoRule", readBoolean) ?? false,
    }
  })

export const readGroup: Read<FactGroup> = readMembers(({ required }) => ({
  id: required("id", readString),
  label: required("label", readText),
  facts: required("facts", readList(readString)),
}))

export const readParameter = (readCitation: Read<Citation>): Read<Parameter> =>
  readMembers(({ required, optional }) => ({
    id: required("id", readString),
    type: required("type", readParameterType),
    label: required("label", readText),
    setBy: optional("setBy", readChoice<Parameter["setBy"]>(["host", "pack"])) ?? "host",
    issuedBy: required("issuedBy", readText),
    citation: required("citation", readCitation),
  }))
