// Each published case is a scenario, or it is said why not; each published outcome is lawful by these rules, or the scenario
// explains the difference.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readParameters } from "../../src/cli/parameters.js"
import { district, national, questions } from "../../src/packs/index.js"
import { rulebook } from "../../src/policy/index.js"
import { checkScenario, readScenarios, type Scenario } from "../../src/testing/index.js"
import { publishedCases } from "./published-cases.js"

const packs = [national, district]
const parametersFile = "examples/policy/parameters.yaml"
const bindings = Result.getOrThrow(
  readParameters(
    readFileSync(parametersFile, "utf8"),
    parametersFile,
    packs.flatMap(({ parameters }) => parameters),
  ),
)
const law = Result.getOrThrow(rulebook({ questions, packs, bindings }))
const folder = "examples/policy/published"
const scenarios: readonly Scenario[] = readdirSync(folder).flatMap((name) => {
  const file = join(folder, name)
  return Result.getOrThrow(readScenarios(readFileSync(file, "utf8"), file, law))
})

const cases = Object.entries(publishedCases)
const restated = cases.flatMap(([, one]) => ("scenarios" in one ? one.scenarios : []))

describe("the published cases", () => {
  it("are each a scenario, or it is said why not", () => {
    const names = scenarios.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(restated.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => !restated.includes(name))).toEqual([])
    expect(cases.filter(([, one]) => "notReached" in one && one.notReached.trim() === "")).toEqual([])
    const reached = cases.filter(([, one]) => "scenarios" in one).length
    console.log(
      `${String(cases.length)} published cases: ${String(reached)} in ${String(names.length)} scenarios, ${String(cases.length - reached)} not reached`,
    )
    expect([cases.length, reached]).toEqual([58, 37])
  })

  it.each(scenarios)("$name: the published outcome is lawful, or the difference is explained", (scenario) => {
    expect(scenario.published).toBeDefined()
    if (scenario.published?.lawful === false) expect(scenario.published.explanation).toBeTruthy()
    expect(checkScenario(scenario, law).flatMap(({ differences }) => differences)).toEqual([])
  })
})
