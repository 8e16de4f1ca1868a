/**
 * What would a slip in the rules be caught by? Faults are put into the shipped rules one at a time. Where the rules still
 * answer every case alike, that is proved; every other fault has to be caught before the rules are published: when the
 * packs are stacked, by a finding of proof, by a theorem, by the reviewed silence, or by a scenario.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { district, national, questions } from "../../src/packs/index.js"
import { areEquivalent } from "../../src/policy/difference/index.js"
import { rulebook, type Bindings, type Pack, type Question, type Rulebook } from "../../src/policy/index.js"
import { prove, type QuestionProof } from "../../src/policy/proof/index.js"
import { checkScenario, readScenarios, type Scenario } from "../../src/testing/index.js"
import { readParameters } from "../../src/cli/parameters.js"
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
const scenarios: readonly Scenario[] = ["boundaries", "published", "questions", "slips"].flatMap((part) =>
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

const caughtBy = (
  question: Question,
  shipped: Rulebook,
  reviewed: string,
  faulty: readonly Pack[],
): Catch => {
  const made = built(question, faulty, {})
  if (Result.isFailure(made)) return "stacking"
  if (Result.getOrElse(areEquivalent(shipped, made.success, question), () => false)) return "equivalent"
  const proofs = prove(made.success, { withoutNotes: true })
  if (proofs.some(({ findings }) => findings.length > 0)) return "finding"
  if (proofs.some(({ theorems }) => theorems.some(({ proof }) => proof.status !== "proved"))) return "theorem"
  if (silenceOf(proofs) !== reviewed) return "silence"
  const asked = built(question, faulty, bound)
  if (Result.isFailure(asked)) return "stacking"
  return differs(question, asked.success) ? "scenario" : "survivor"
}

describe("a fault put into the shipped rules", () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    "is caught on %s, unless it is proved to change nothing",
    (_, question) => {
      const shipped = Result.getOrThrow(built(question, packs, {}))
      const reviewed = silenceOf(prove(shipped, { withoutNotes: true }))
      const counts = new Map<Catch, number>()
      const survivors: string[] = []
      const faults = seededFaults(
        shipped.completed(question),
        packs.map((pack) => narrowed(pack, question)),
        faultsEach,
      )
      for (const { kind, rule, packs: faulty } of faults) {
        const by = caughtBy(question, shipped, reviewed, faulty)
        counts.set(by, (counts.get(by) ?? 0) + 1)
        if (by === "survivor") survivors.push(`${rule}: ${kind}`)
      }
      console.log(question.id, String(faults.length), Object.fromEntries(counts), survivors)
      expect(faults.length).toBeGreaterThanOrEqual(Math.min(20, faultsEach))
      expect(survivors).toEqual([])
    },
  )
})
