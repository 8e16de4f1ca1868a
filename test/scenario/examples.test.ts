// The shipped scenarios, held to a second reading of the rules: the reference shares nothing with the engine but types.

import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { yamlFiles } from "../../src/cli/files.js"
import { loadRules } from "../../src/cli/load-rules.js"
import type { Fact } from "../../src/policy/index.js"
import { canBeLawful, checkScenario, readScenarios, type Scenario } from "../../src/testing/scenario/index.js"
import { reference } from "../model/reference.js"

const folder = join(import.meta.dirname, "../../examples/policy")
const loaded = loadRules({ parameters: join(folder, "parameters.yaml"), packs: [], with: [] })
if (Result.isFailure(loaded)) throw new Error("the rules of the examples stand")
const rulebook = loaded.success

const scenariosIn = (part: string): readonly Scenario[] => {
  const files = yamlFiles(join(folder, part))
  if (Result.isFailure(files)) throw new Error("the folder is there")
  return files.success
    .filter((file) => basename(file) !== "parameters.yaml")
    .flatMap((file) => {
      const scenarios = readScenarios(readFileSync(file, "utf8"), file, rulebook)
      return Result.isSuccess(scenarios) ? scenarios.success : []
    })
}

/** Completions that the reference is made to try for one case. */
const most = 5_000

const sizeOf = (type: Fact["type"]): number => {
  switch (type.kind) {
    case "boolean":
      return 2
    case "oneOf":
      return type.options.length
    case "number":
      return Math.round((type.max - type.min) / type.step) + 1
    case "date":
      return Infinity
  }
}

describe("the shipped scenarios", () => {
  it("come out by the reference as by the engine, wherever few facts are unknown", () => {
    let [compared, computed] = [0, 0]
    for (const { asking, answer } of scenariosIn(".").flatMap((one) => checkScenario(one, rulebook))) {
      const unknown = asking.question.facts.filter(({ id }) => asking.facts[id] === undefined)
      const completions = unknown.reduce((product, { type }) => product * sizeOf(type), 1)
      if (answer.status === "refused" || completions > most) continue
      if (asking.place.file.includes("policy/coverage/")) computed += 1
      const verdict = reference(asking.question, rulebook.packs, rulebook.bindings, asking.facts, asking.on)
      expect(verdict.status, asking.name).toBe(answer.status)
      const lawful = answer.certain.filter((choice) => typeof choice === "string")
      const sets = answer.certain.flatMap((choice) => (typeof choice === "string" ? [] : [choice]))
      if (sets.length === 0) expect([...verdict.certain].sort(), asking.name).toEqual([...lawful].sort())
      else {
        const free = sets.flatMap(({ may }) => may).length
        expect(verdict.certain.length, asking.name).toBe(2 ** free)
      }
      compared += 1
    }
    expect(compared).toBeGreaterThan(300)
    const all = scenariosIn("coverage").flatMap(({ askings }) => askings)
    expect(computed, "every case computed for coverage is among them").toBe(all.length)
  })

  it("hold at least twenty published cases, each beside the lawful set, with a reason where it lies outside", () => {
    const published = scenariosIn("published").flatMap((one) => checkScenario(one, rulebook).slice(0, 1))
    expect(published.length).toBeGreaterThanOrEqual(20)
    for (const { scenario, answer } of published) {
      expect(canBeLawful(scenario.published?.outcomes ?? [], answer), scenario.name).toBe(
        scenario.published?.lawful,
      )
      if (scenario.published?.lawful === false) expect(scenario.published.explanation).toMatch(/./u)
    }
    expect(published.filter(({ scenario }) => scenario.published?.lawful === false)).toHaveLength(1)
  })

  it("name no place, no person and no firm", () => {
    const words = scenariosIn("published")
      .map(({ name }) => name)
      .join()
    expect(words).not.toMatch(/[省市州]委|某某|有限公司|县城/u)
  })
})
