/**
 * Each clause that the standard rules cite, with everything that rests on it: rules, what answers otherwise, theorems,
 * parameters, and the scenarios in which a rule that cites it speaks.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { readParameters } from "../../src/cli/parameters.js"
import { citationLabel, type Citation, type Text } from "../../src/kernel/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import { rulebook } from "../../src/policy/index.js"
import { checkScenario, readScenarios } from "../../src/testing/index.js"

export interface CitedClause {
  readonly label: Text
  readonly citation: Citation
  readonly rules: readonly string[]
  readonly otherwise: readonly string[]
  readonly theorems: readonly string[]
  readonly parameters: readonly string[]
  readonly scenarios: readonly string[]
}

const packs = [national, district]
const folder = "examples/policy"

/** Names of the scenarios by the id of the rules that answer in them; `otherwise/` and the question where it answers. */
const speaking = (): ReadonlyMap<string, readonly string[]> => {
  const parameters = packs.flatMap((pack) => pack.parameters)
  const path = join(folder, "parameters.yaml")
  const bindings = Result.getOrThrow(readParameters(readFileSync(path, "utf8"), path, parameters))
  const law = Result.getOrThrow(rulebook({ questions, packs, bindings }))
  const found = new Map<string, string[]>()
  const note = (key: string, name: string): void => {
    found.set(key, [...(found.get(key) ?? []), name])
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".yaml") && !name.includes("process") && !name.endsWith("parameters.yaml"),
  )
  for (const file of files.toSorted()) {
    const scenarios = readScenarios(readFileSync(join(folder, file), "utf8"), file, law)
    if (Result.isFailure(scenarios)) continue
    for (const scenario of scenarios.success)
      for (const { asking, answer } of checkScenario(scenario, law))
        for (const { rule } of answer.reasons)
          note(rule === "otherwise" ? `otherwise/${asking.question.id}` : rule, scenario.name)
  }
  return found
}

/** In the order of the packs and their rules, each clause once. */
export const citedClauses = (): readonly CitedClause[] => {
  const spoken = speaking()
  const clauses = new Map<string, { readonly [Part in keyof CitedClause]: CitedClause[Part] }>()
  const add = (
    citation: Citation,
    part: "rules" | "otherwise" | "theorems" | "parameters",
    id: string,
    key: string,
  ) => {
    const label = citationLabel(citation)
    const known = clauses.get(label.zh) ?? {
      label,
      citation,
      rules: [],
      otherwise: [],
      theorems: [],
      parameters: [],
      scenarios: [],
    }
    clauses.set(label.zh, {
      ...known,
      citation: known.citation.paraphrase === undefined ? citation : known.citation,
      [part]: [...new Set([...known[part], id])],
      scenarios: [...new Set([...known.scenarios, ...(spoken.get(key) ?? [])])],
    })
  }
  for (const pack of packs) {
    for (const { id, citations } of pack.rules)
      for (const citation of citations) add(citation, "rules", id, id)
    for (const { id, citation } of pack.parameters) add(citation, "parameters", id, "")
    for (const { id, citation } of pack.theorems)
      if (citation !== undefined) add(citation, "theorems", id, "")
  }
  for (const { id, otherwise } of questions)
    for (const citation of otherwise?.citations ?? []) add(citation, "otherwise", id, `otherwise/${id}`)
  return [...clauses.values()]
}
