/**
 * All that answers the twelve rules, each as its own documentation would have it written. Before anything is timed, all
 * must answer alike.
 */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import * as Result from "effect/Result"
import { transformSync } from "esbuild"
import { rulebook, type GivenFacts, type Rulebook } from "../../src/policy/index.js"
import { emitTypeScript } from "../../src/policy/emit/index.js"
import { prepare } from "../../src/policy/prepared/index.js"
import { byHand, byHandChecked } from "./by-hand.js"
import {
  exemption,
  exemptionCases,
  exemptionDay,
  exemptionPack,
  type Case,
  type Lawful,
} from "./exemption.js"
import type { Contender } from "./measure.js"

/** A contender, and its answer to one case for the comparison. */
export interface Competitor extends Contender {
  readonly lawful: (one: Case) => readonly string[] | Promise<readonly string[]>
}

export const cases = exemptionCases(40_000, 2026)
const texts = cases.map((one) => JSON.stringify(one))
const caseAt = (index: number): Case => cases[index % cases.length] ?? byNone
const textAt = (index: number): string => texts[index % texts.length] ?? ""
const byNone: Case = cases[0]!

export const exemptionRulebook = (): Rulebook =>
  Result.getOrThrow(rulebook({ questions: [exemption], packs: [exemptionPack], bindings: {} }))

interface Emitted {
  readonly benchExemptionCode: (facts: Case) => number
}

/** The emitted module as a host would load it: compiled once, then imported. */
const emitted = async (rules: Rulebook): Promise<Emitted> => {
  const source = Result.getOrThrow(emitTypeScript(rules, exemption, exemptionDay))
  const path = join(mkdtempSync(join(tmpdir(), "chengxin-bench-")), "exemption.mjs")
  writeFileSync(path, transformSync(source, { loader: "ts", format: "esm" }).code)
  const loaded: unknown = await import(pathToFileURL(path).href)
  return loaded as Emitted
}

const outcomes = ["exempt", "reduced", "full"] as const
const coded: readonly Lawful[] = Array.from({ length: 8 }, (_, set) =>
  outcomes.filter((_, place) => (set & (1 << place)) !== 0),
)

/** What is read of a full answer: every reason with its citations, and why each other rule doesn't speak. */
const readWhole = (answer: ReturnType<ReturnType<typeof prepare>["ask"]>): number => {
  let read = answer.certain.length
  for (const reason of answer.reasons) read += reason.citations.length + reason.then.length
  for (const against of answer.against)
    read += against.because.kind === "conditions" ? against.because.failed.length : against.because.by.length
  return read + answer.silenced.length
}

/** The loops are written one by one: a shared one would tell the compiler less of each than a host's own does. */
export const ours = async (): Promise<readonly Competitor[]> => {
  const rules = exemptionRulebook()
  const ready = prepare(rules, exemption, exemptionDay)
  const { benchExemptionCode } = await emitted(rules)
  const parse = (text: string): Case => JSON.parse(text) as Case
  return [
    {
      name: names.byHand,
      lawful: byHand,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1) sum += byHand(caseAt(index)).length
        return sum
      },
    },
    {
      name: names.byHandChecked,
      lawful: byHandChecked,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1) sum += byHandChecked(caseAt(index)).length
        return sum
      },
    },
    {
      name: names.emitted,
      lawful: (one) => coded[benchExemptionCode(one)] ?? [],
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1)
          sum += coded[benchExemptionCode(caseAt(index))]?.length ?? 0
        return sum
      },
    },
    {
      name: names.outcomes,
      lawful: (one) => ready.outcomes(one).certain,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1)
          sum += ready.outcomes(caseAt(index)).certain.length
        return sum
      },
    },
    {
      name: names.full,
      lawful: (one) => ready.ask(one).certain,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1) sum += readWhole(ready.ask(caseAt(index)))
        return sum
      },
    },
    {
      name: names.rulebook,
      lawful: (one) => rules.ask(exemption, one, exemptionDay).certain,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1)
          sum += readWhole(rules.ask(exemption, caseAt(index), exemptionDay))
        return sum
      },
    },
    {
      name: names.parse,
      lawful: (one) => byHand(parse(JSON.stringify(one))),
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1) sum += parse(textAt(index)).loss
        return sum
      },
    },
    {
      name: names.decode,
      lawful: (one) => ready.ask(untrusted(JSON.stringify(one))).certain,
      run: (start, count) => {
        let sum = 0
        for (let index = start; index < start + count; index += 1)
          sum += readWhole(ready.ask(untrusted(textAt(index))))
        return sum
      },
    },
  ]
}

/** Whatever a stranger sent: anything but an object is no case, and `ask` refuses every fact that isn't in its domain. */
const untrusted = (text: string): GivenFacts => {
  const value: unknown = JSON.parse(text)
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as GivenFacts) : {}
}

export const names = {
  byHand: "hand-written",
  byHandChecked: "hand-written, facts checked",
  emitted: "chengxin, emitted TypeScript",
  outcomes: "chengxin prepared, outcomes only",
  full: "chengxin prepared, full answer",
  rulebook: "chengxin rulebook.ask, full answer",
  parse: "JSON.parse of the facts",
  decode: "chengxin, decode JSON and full answer",
} as const

export const peerNames = [
  "json-logic-engine",
  "json-rules-engine",
  "zen-engine",
  "cedar-wasm",
  "casbin",
  "publicodes",
] as const

interface Peer {
  readonly ask: (one: Case) => readonly string[] | Promise<readonly string[]>
  /** Asks so many at once, if it answers by promises that can overlap. */
  readonly batch?: number
}

export const peers = async (): Promise<readonly Competitor[]> => {
  const found: Competitor[] = []
  for (const name of peerNames) {
    const loaded = (await import(new URL(`./peers/${name}.mjs`, import.meta.url).href)) as {
      readonly create: () => Promise<Peer>
    }
    const { ask, batch = 1 } = await loaded.create()
    const run = async (start: number, count: number): Promise<number> => {
      let sum = 0
      for (let index = start; index < start + count; index += batch) {
        const size = Math.min(batch, start + count - index)
        const answers = await Promise.all(
          Array.from({ length: size }, async (_, place) => ask(caseAt(index + place))),
        )
        for (const answer of answers) sum += answer.length
      }
      return sum
    }
    const sync = (start: number, count: number): number => {
      let sum = 0
      for (let index = start; index < start + count; index += 1) {
        const answer = ask(caseAt(index))
        if (!(answer instanceof Promise)) sum += answer.length
      }
      return sum
    }
    found.push({ name, lawful: ask, run: ask(byNone) instanceof Promise ? run : sync })
  }
  return found
}
