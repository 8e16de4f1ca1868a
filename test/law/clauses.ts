/**
 * Each clause that the standard rules or the code cite, with everything that rests on it: rules, what answers otherwise,
 * theorems, parameters, the code that cites it, and the scenarios in which a rule that cites it speaks. The clauses of the
 * district plan are all here, also those that nothing rests on.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { readParameters } from "../../src/cli/parameters.js"
import { citationLabel, type Citation, type Text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { district, national, questions } from "../../src/packs/index.js"
import { rulebook } from "../../src/policy/index.js"
import { checkScenario, readScenarios } from "../../src/testing/index.js"
import { citedInCode } from "./cited-in-code.js"
import { planClauses } from "./plan-clauses.js"

export interface CitedClause {
  readonly label: Text
  readonly citation: Citation
  readonly rules: readonly string[]
  readonly otherwise: readonly string[]
  readonly theorems: readonly string[]
  readonly parameters: readonly string[]
  /** Files of the rooms and of the procedures. */
  readonly code: readonly string[]
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

/** In the order of the packs and their rules, then of the code, then of the plan, each clause once. */
export const citedClauses = (): readonly CitedClause[] => {
  const spoken = speaking()
  const clauses = new Map<string, CitedClause>()
  const add = (
    citation: Citation,
    part: "rules" | "otherwise" | "theorems" | "parameters" | "code",
    id: string | undefined,
    key = "",
  ) => {
    const label = citationLabel(citation)
    const known = clauses.get(label.zh) ?? {
      label,
      citation,
      rules: [],
      otherwise: [],
      theorems: [],
      parameters: [],
      code: [],
      scenarios: [],
    }
    clauses.set(label.zh, {
      ...known,
      citation: known.citation.paraphrase === undefined ? citation : known.citation,
      [part]: [...new Set([...known[part], ...(id === undefined ? [] : [id])])],
      scenarios: [...new Set([...known.scenarios, ...(spoken.get(key) ?? [])])],
    })
  }
  for (const pack of packs) {
    for (const { id, citations } of pack.rules)
      for (const citation of citations) add(citation, "rules", id, id)
    for (const { id, citation } of pack.parameters) add(citation, "parameters", id)
    for (const { id, citation } of pack.theorems) if (citation !== undefined) add(citation, "theorems", id)
  }
  for (const { id, otherwise } of questions)
    for (const citation of otherwise?.citations ?? []) add(citation, "otherwise", id, `otherwise/${id}`)
  for (const { citation, file, besideRules } of citedInCode())
    add(citation, "code", besideRules ? undefined : file)
  for (const clause of planClauses) add(plan(clause), "code", undefined)
  return [...clauses.values()]
}
