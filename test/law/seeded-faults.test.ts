/**
 * What would a slip in the rules be caught by? Faults are put into the shipped rules one at a time. Each has to be caught
 * before the rules are published: when the packs are stacked, by a finding of proof, by a theorem, by the reviewed silence,
 * or by a scenario. Of those that nothing catches it is proved that the rules still answer every case alike.
 *
 * `CHENGXIN_FAULTS=100000` puts in all of them, which takes minutes.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { district, national, questions } from "../../src/packs/index.js"
import { areEquivalent } from "../../src/policy/difference/index.js"
import {
  rulebook,
  type Bindings,
  type Pack,
  type Question,
  type Rulebook,
  type Theorem,
} from "../../src/policy/index.js"
import { prove, proveTheorem, type QuestionProof } from "../../src/policy/proof/index.js"
import { checkScenario, readScenarios, type Scenario } from "../../src/testing/index.js"
import { readParameters } from "../../src/cli/parameters.js"
import { standardTheorems } from "./standard-theorems.js"
import { seededFaults } from "./seeded-faults.js"
import { narrowed } from "./shipped.js"

const packs = [national, district]
const faultsEach = Number(process.env["CHENGXIN_FAULTS"] ?? 24)

const built = (question: Question, from: readonly Pack[], bindings: Bindings) =>
  rulebook({
    questions: [question],
    packs: from.map((pack) => narrowed(pack, question)),
    bindings,
  })

const folder = "examples/policy"
const bound = Result.getOrThrow(
  readParameters(
    readFileSync(join(folder, "parameters.yaml"), "utf8"),
    "parameters.yaml",
    packs.flatMap(({ parameters }) => parameters),
  ),
)

const whole = Result.getOrThrow(rulebook({ questions, packs, bindings: bound }))
const scenarios: readonly Scenario[] = ["boundaries", "coverage", "published", "questions", "slips"].flatMap(
  (part) =>
    readdirSync(join(folder, part)).flatMap((name) => {
      const file = join(folder, part, name)
      return Result.getOrThrow(readScenarios(readFileSync(file, "utf8"), file, whole))
    }),
)

const silenceOf = (proofs: readonly QuestionProof[]): string =>
  proofs
    .flatMap(({ versions }) =>
      versions.map(({ on, silence }) => `${on} ${String(silence.cases)} ${String(silence.of)}`),
    )
    .join()

const differs = (question: Question, changed: Rulebook): boolean =>
  scenarios.some((scenario) => {
    const askings = scenario.askings.filter((asking) => asking.question.id === question.id)
    return (
      askings.length > 0 &&
      checkScenario({ ...scenario, askings }, changed).some(({ differences }) => differences.length > 0)
    )
  })

type Catch = "equivalent" | "stacking" | "finding" | "theorem" | "silence" | "scenario" | "survivor"

/** Theorems that caught a fault lately are tried first; all are tried where none fails. */
const failsATheorem = (law: Rulebook, theorems: Theorem[]): boolean => {
  const place = theorems.findIndex((theorem) => proveTheorem(law, theorem).status !== "proved")
  theorems.unshift(...theorems.splice(place, place < 0 ? 0 : 1))
  return place >= 0
}

const withoutTheorems = (pack: Pack): Pack => ({ ...pack, theorems: [] })

/** What catches the fault first, of: stacking, a finding, a theorem, the reviewed silence, a scenario. */
const caughtBy = (
  question: Question,
  shipped: Rulebook,
  reviewed: string,
  theorems: Theorem[],
  faulty: readonly Pack[],
): Catch => {
  const made = built(question, faulty, {})
  if (Result.isFailure(made)) return "stacking"
  const proofs = prove(Result.getOrThrow(built(question, faulty.map(withoutTheorems), {})), {
    withoutNotes: true,
  })
  if (proofs.some(({ findings }) => findings.length > 0)) return "finding"
  if (failsATheorem(made.success, theorems)) return "theorem"
  if (silenceOf(proofs) !== reviewed) return "silence"
  if (differs(question, Result.getOrThrow(built(question, faulty, bound)))) return "scenario"
  return Result.getOrElse(areEquivalent(shipped, made.success, question), () => false)
    ? "equivalent"
    : "survivor"
}

describe("a fault put into the shipped rules", () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    "is caught on %s, unless it is proved to change nothing",
    (_, question) => {
      const shipped = Result.getOrThrow(built(question, packs, {}))
      const reviewed = silenceOf(prove(shipped, { withoutNotes: true }))
      const theorems = [
        ...shipped.packs.flatMap((pack) => pack.theorems),
        ...standardTheorems.filter((theorem) => theorem.question === question.id),
      ]
      const counts = new Map<Catch, number>()
      const survivors: string[] = []
      const faults = seededFaults(
        shipped.completed(question),
        packs.map((pack) => narrowed(pack, question)),
        faultsEach,
      )
      for (const { kind, rule, packs: faulty } of faults) {
        const by = caughtBy(question, shipped, reviewed, theorems, faulty)
        counts.set(by, (counts.get(by) ?? 0) + 1)
        if (by === "survivor") survivors.push(`${rule}: ${kind}`)
      }
      console.log(question.id, String(faults.length), Object.fromEntries(counts), survivors)
      expect(faults.length).toBeGreaterThanOrEqual(Math.min(20, faultsEach))
      expect(survivors).toEqual([])
    },
    faultsEach > 24 ? 7_200_000 : 120_000,
  )
})
