/**
 * What proof finds in random rules is what trying every case, under every setting of what is unset, on every day on which
 * the rules change, finds: conflicts, gaps, dead rules, outcomes out of reach, constraints that exclude nothing, rules
 * that change nothing, and how many cases no clause answers.
 */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { on, type CalendarDate } from "../../src/kernel/index.js"
import { rulebook, type Rule } from "../../src/policy/index.js"
import { prove, type QuestionProof } from "../../src/policy/proof/index.js"
import { randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { everyCase, type CaseAnswer } from "../model/reference.js"

const first = 1
const day = on("2026-03-01")
const stacks = 600
const most = 500

interface Version {
  readonly on: CalendarDate
  readonly cases: readonly CaseAnswer[]
}

const admissible = ({ cases }: Version): readonly CaseAnswer[] =>
  cases.filter(({ impossible }) => impossible.length === 0)

const silent = ({ status, speaking }: CaseAnswer): boolean =>
  status !== "notInForce" && !speaking.some(({ force }) => force === "must" || force === "may")

/** Statuses of one version, as findings name them. */
const ofVersion = (version: Version): readonly string[] =>
  (["conflict", "gap"] as const).flatMap((kind) =>
    admissible(version).some(({ status }) => status === kind) ? [`${kind} ${version.on}`] : [],
  )

const isDead = (rule: Rule, versions: readonly Version[]): boolean =>
  versions.every((version) => admissible(version).every(({ speaking }) => !speaking.includes(rule)))

const isLawful = (outcome: string, { lawful }: CaseAnswer): boolean =>
  lawful.some((choice) => choice.split("+").includes(outcome))

const differs = (before: readonly CaseAnswer[], after: readonly CaseAnswer[]): boolean =>
  before.some((one, place) => {
    const other = after[place]
    return (
      one.impossible.length === 0 &&
      (one.status !== other?.status || one.lawful.join(" ") !== other.lawful.join(" "))
    )
  })

const kindsOf = (found: QuestionProof["findings"]): readonly string[] =>
  found.map((one) => `${one.kind} ${one.on ?? one.at}`).sort()

it(`findings, notes and silence of ${String(stacks)} random rulebooks are those that trying every case finds`, () => {
  const seen = new Map<string, number>()
  let [tried, cases] = [0, 0]
  for (let seed = first; seed < first + stacks; seed += 1) {
    const random = randomSource(seed)
    const { question, packs, bindings } = randomStack(random)
    const made = rulebook({ questions: [question], packs, bindings })
    if (Result.isFailure(made)) continue
    const law = made.success
    const [proof] = prove(law)
    if (proof === undefined) throw new Error("the question isn't there")
    const size = everyCase(question, packs, bindings, proof.versions[0]?.on ?? day).length
    if (size > most || proof.pastBudget) continue
    const versions = proof.versions.map((version) => ({
      on: version.on,
      cases: everyCase(question, packs, bindings, version.on),
    }))
    const completed = law.completed(question)
    const rules = packs.flatMap((pack) => pack.rules)
    const [latest] = versions
    if (latest === undefined) throw new Error("no version")
    const nothing = admissible(latest).length === 0
    const vacuous = completed.constraints.filter(
      ({ id }) => !latest.cases.some(({ impossible }) => impossible.length === 1 && impossible[0] === id),
    )
    const overall = nothing
      ? [`impossible ${question.id}`]
      : [
          ...rules.filter((rule) => isDead(rule, versions)).map(({ id }) => `deadRule ${id}`),
          ...completed.outcomes
            .filter(
              ({ id }) => !versions.some((version) => admissible(version).some((one) => isLawful(id, one))),
            )
            .map(({ id }) => `unreachable ${id}`),
          ...vacuous.map(({ id }) => `vacuousConstraint ${id}`),
        ]
    expect(kindsOf(proof.findings), `findings of seed ${String(seed)}`).toEqual(
      [...versions.flatMap(ofVersion), ...overall].sort(),
    )

    const spoken = versions.map((version) => new Set(version.cases.flatMap(({ speaking }) => speaking)))
    const changesNothing = rules.filter((rule) => {
      const where = versions.filter((_, place) => spoken[place]?.has(rule))
      return (
        where.length > 0 &&
        where.every(
          (version) => !differs(version.cases, everyCase(question, packs, bindings, version.on, rule)),
        )
      )
    })
    // Where clauses contradict each other, that comes first, and nothing is noted.
    const contradictory = proof.findings.some(({ kind }) => kind === "conflict")
    expect(proof.notes.map(({ at }) => at).sort(), `notes of seed ${String(seed)}`).toEqual(
      contradictory ? [] : changesNothing.map(({ id }) => id).sort(),
    )

    proof.versions.forEach(({ silence }, place) => {
      const of = admissible(versions[place] ?? latest)
      const counts = [of.filter(silent), of].map((some) => BigInt(new Set(some.map((one) => one.of)).size))
      if (silence.exact)
        expect([silence.cases, silence.of], `silence of seed ${String(seed)}`).toEqual(counts)
      expect(silence.cases === 0n).toBe(counts[0] === 0n)
      if (silence.exact) seen.set("exact silence", (seen.get("exact silence") ?? 0) + 1)
    })
    tried += 1
    cases += size * versions.length
    for (const { kind } of [...proof.findings, ...proof.notes]) seen.set(kind, (seen.get(kind) ?? 0) + 1)
  }
  console.log(`findings: ${String(tried)} rulebooks from seed ${String(first)}, ${String(cases)} cases`, seen)
  expect([...seen.keys()].sort()).toEqual([
    "conflict",
    "deadRule",
    "exact silence",
    "gap",
    "impossible",
    "redundantRule",
    "unreachable",
    "vacuousConstraint",
  ])
})
