/**
 * A pack as JSON, and back. Conditions are text, documents are described once and cited by name, and what is empty or
 * usual is left out. Reading checks the form and names every fault at once; whether the facts, outcomes and
 * parameters exist, and whether the pack may say what it says, is checked where packs are stacked.
 *
 * Invariant: a pack that was written is read back equal.
 */
import * as Result from "effect/Result"
import type { Faults } from "../../kernel/index.js"
import type { Pack, Tier } from "../pack.js"
import { bindingsJson, readBindings } from "./bindings-json.js"
import { documents, readCitation, readDocuments } from "./citation-json.js"
import { factJson, groupJson, parameterJson, readFact, readGroup, readParameter } from "./fact-json.js"
import { textJson, written, type JsonObject } from "./json.js"
import {
  closureJson,
  constraintJson,
  delegationJson,
  outcomeJson,
  readClosure,
  readConstraint,
  readDelegation,
  readOutcome,
} from "./outcome-json.js"
import {
  pathText,
  placed,
  readAll,
  readChoice,
  readList,
  readMembers,
  readString,
  readText,
  type Problem,
  type Read,
} from "./reader.js"
import { readRule, ruleJson } from "./rule-json.js"
import { readTheorem, theoremJson } from "./theorem-json.js"

/** A pack as plain JSON. */
export type PackJson = JsonObject

/** The file that a pack was read from, for faults. */
export interface PackFile {
  readonly file: string
}

/**
 * A pack as plain JSON; `decodePack` reads it back.
 *
 * @example
 * encodePack(examplePack)["tier"] // => "district"
 */
export const encodePack = (pack: Pack): PackJson => {
  const known = documents()
  const { cite } = known
  const head = {
    id: pack.id,
    version: pack.version,
    title: textJson(pack.title),
    jurisdiction: textJson(pack.jurisdiction),
    tier: pack.tier,
    extends: pack.extends,
    citation: cite(pack.citation),
  }
  const body = {
    parameters: pack.parameters.map((parameter) => parameterJson(parameter, known)),
    bindings: bindingsJson(pack.bindings),
    facts: pack.facts.map(({ question, fact }) => ({ question, fact: factJson(fact, known) })),
    groups: pack.groups.map(({ question, group }) => ({ question, group: groupJson(group) })),
    constraints: pack.constraints.map(({ question, constraint }) => ({
      question,
      constraint: constraintJson(constraint),
    })),
    outcomes: pack.outcomes.map(({ question, outcome }) => ({ question, outcome: outcomeJson(outcome) })),
    rules: pack.rules.map((rule) => ruleJson(rule, known)),
    closes: pack.closes.map((closure) => closureJson(closure, known)),
    delegations: pack.delegations.map((delegation) => delegationJson(delegation, known)),
    theorems: pack.theorems.map((theorem) => theoremJson(theorem, known)),
  }
  return written({ ...head, documents: known.json(), ...body })
}

/**
 * Reads a pack from a value that came from outside.
 *
 * @returns the pack, or all faults, each with its place in the file (`district.json rules[self-correction].when`)
 *
 * @example
 * decodePack(encodePack(examplePack), { file: "district.json" }) // => succeed(examplePack)
 * decodePack({}, { file: "district.json" }) // => fail "data.missing"
 */
export const decodePack = (value: unknown, { file }: PackFile): Result.Result<Pack, Faults> =>
  Result.mapError(readAll(value, readPack), (problems) =>
    placed(problems, (problem) => placeIn(file, problem)),
  )

/** Where a problem stands in a file without lines. */
export const placeIn = (file: string, { path }: Problem): string => [file, pathText(path)].join(" ").trim()

export const readPack: Read<Pack> = readMembers(({ required, optional }) => {
  const known = optional("documents", readDocuments) ?? {}
  const readCited = readCitation(known)
  return {
    id: required("id", readString),
    version: required("version", readString),
    title: required("title", readText),
    citation: required("citation", readCited),
    jurisdiction: required("jurisdiction", readText),
    tier: required("tier", readChoice<Tier>(["national", "province", "district", "host"])),
    extends: optional("extends", readList(readString)) ?? [],
    facts:
      optional(
        "facts",
        readList(about("fact", readFact(readCited), (question, fact) => ({ question, fact }))),
      ) ?? [],
    groups:
      optional("groups", readList(about("group", readGroup, (question, group) => ({ question, group })))) ??
      [],
    parameters: optional("parameters", readList(readParameter(readCited))) ?? [],
    bindings: optional("bindings", readBindings) ?? {},
    constraints:
      optional(
        "constraints",
        readList(about("constraint", readConstraint, (question, constraint) => ({ question, constraint }))),
      ) ?? [],
    outcomes:
      optional(
        "outcomes",
        readList(about("outcome", readOutcome, (question, outcome) => ({ question, outcome }))),
      ) ?? [],
    rules: optional("rules", readList(readRule(readCited))) ?? [],
    closes: optional("closes", readList(readClosure(readCited))) ?? [],
    delegations: optional("delegations", readList(readDelegation(readCited))) ?? [],
    theorems: optional("theorems", readList(readTheorem(readCited))) ?? [],
  }
})

/** A part of a pack with the question that it is added to. */
const about = <Part, Whole>(
  name: string,
  read: Read<Part>,
  whole: (question: string, part: Part) => Whole,
): Read<Whole> => readMembers(({ required }) => whole(required("question", readString), required(name, read)))
