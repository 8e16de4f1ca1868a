/**
 * `npm run bench`: the figures to hold, side by side in one run (`-- rules`, `growth`, `proofs`, `pages`, `fold`, `bundle` for a
 * part). Never a test: machines are noisy, and what is
 * compared is printed with its spread. It ends with an error only if the contenders don't answer alike.
 */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import { on } from "../../src/kernel/index.js"
import { standardRulebook } from "../../src/packs/index.js"
import { closest } from "../../src/policy/counterfactual/index.js"
import { differences } from "../../src/policy/difference/index.js"
import { programIn } from "../../src/policy/diagram/rulebook-reading.js"
import { bound } from "../law/shipped.js"
import { entries, weightOf } from "./bundle.js"
import { cases, exemptionRulebook, names, ours, peerNames, peers, type Competitor } from "./contenders.js"
import { exemption, exemptionDay } from "./exemption.js"
import { folders } from "./fold.js"
import { grown, type Grown } from "./growth.js"
import { interleaved, median, once, quantile, ratios, type Contender, type Timing } from "./measure.js"
import { duration, perSecond, short, table } from "./print.js"
import { provedAlone, typesChecked } from "./proofs.js"

const heading = (words: string): void => {
  console.log(`\n${words}\n`)
}

/** Lines of the last table: what, to reach, measured, whether it is held. */
const held: (readonly [string, string, string, string])[] = []
const figure = (what: string, reach: string, measured: string, holds: boolean): void => {
  held.push([what, reach, measured, holds ? "yes" : "NO"])
}

const installPeers = (): void => {
  const folder = fileURLToPath(new URL(".", import.meta.url))
  if (peerNames.every((name) => existsSync(`${folder}node_modules/${packages[name]}`))) return
  console.log("installing the engines to compare with, once, into test/bench/node_modules")
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: folder,
    stdio: "inherit",
  })
}

const packages: Readonly<Record<(typeof peerNames)[number], string>> = {
  "json-logic-engine": "json-logic-engine",
  "json-rules-engine": "json-rules-engine",
  "zen-engine": "@gorules/zen-engine",
  "cedar-wasm": "@cedar-policy/cedar-wasm",
  casbin: "casbin",
  publicodes: "publicodes",
}

const machine = (): void => {
  const [cpu] = cpus()
  console.log(
    `Node ${process.version} · ${process.platform} ${process.arch} · ${cpu?.model.trim() ?? "?"} · ` +
      `${String(cpus().length)} cores · ${String(Math.round(totalmem() / 2 ** 30))} GB`,
  )
}

/** All of them on 500 cases; the first that differs ends the run. */
const compareAnswers = async (competitors: readonly Competitor[]): Promise<void> => {
  const compared = cases.slice(0, 500)
  for (const one of compared) {
    const expected = competitors[0]?.lawful(one)
    for (const { name, lawful } of competitors) {
      const answer = await lawful(one)
      if (JSON.stringify(answer) === JSON.stringify(expected)) continue
      console.error(`${name} answers ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}, to`, one)
      process.exit(1)
    }
  }
  console.log(`${String(competitors.length)} contenders answer ${String(compared.length)} cases alike`)
}

const twelveRules = async (): Promise<void> => {
  const competitors = [...(await ours()), ...(await peers())]
  await compareAnswers(competitors)
  const rounds = 41
  const timings = await interleaved(competitors, rounds)
  const named = (name: string): Timing => timings.find((timing) => timing.name === name) ?? none
  const none: Timing = { name: "", rounds: [] }
  const [hand, parse, full] = [named(names.byHand), named(names.parse), named(names.full)]
  heading(`twelve rules, fifteen facts: medians of ${String(rounds)} interleaved rounds (quartiles)`)
  console.log(
    table([
      ["", "one case", "quartiles", "cases/s", "x hand-written", "x JSON.parse"],
      ...timings.map((timing) => [
        timing.name,
        duration(median(timing.rounds)),
        `${duration(quantile(timing.rounds, 0.25))}–${duration(quantile(timing.rounds, 0.75))}`,
        perSecond(median(timing.rounds)),
        short(median(ratios(timing, hand))),
        short(median(ratios(timing, parse))),
      ]),
    ]),
  )
  const times = (name: string, base: Timing): number => median(ratios(named(name), base))
  figure(
    "emitted TypeScript",
    "≤ 1.2x hand-written",
    `${short(times(names.emitted, hand))}x`,
    times(names.emitted, hand) <= 1.2,
  )
  figure(
    "evaluator, outcome only",
    "≤ 3x hand-written",
    `${short(times(names.outcomes, hand))}x (${short(times(names.outcomes, named(names.byHandChecked)))}x with its facts checked)`,
    times(names.outcomes, hand) <= 3,
  )
  const logic = times("json-logic-engine", named(names.outcomes))
  figure(
    "evaluator, outcome only, against json-logic-engine",
    "ahead",
    `json-logic-engine takes ${short(logic)}x`,
    logic > 1,
  )
  figure(
    "evaluator, full answer",
    "≤ 1x JSON.parse",
    `${short(times(names.full, parse))}x`,
    times(names.full, parse) <= 1,
  )
  for (const name of ["zen-engine", "cedar-wasm", "json-rules-engine", "publicodes"])
    figure(
      `evaluator, full answer, against ${name}`,
      "≥ 10x",
      `${short(times(name, full))}x`,
      times(name, full) >= 10,
    )
  figure(
    "decode JSON and decide",
    "≤ 3x JSON.parse",
    `${short(times(names.decode, parse))}x`,
    times(names.decode, parse) <= 3,
  )
}

const growth = async (): Promise<void> => {
  const rules: readonly Grown[] = [10, 30, 100, 300, 1_000].map((count) => ({ rules: count, facts: 30 }))
  const facts: readonly Grown[] = [5, 10, 30, 100].map((count) => ({ rules: 100, facts: count }))
  for (const [words, sizes] of [
    ["growth with rules, thirty facts", rules],
    ["growth with facts, a hundred rules", facts],
  ] as const) {
    const pairs = sizes.map(grown)
    const all: readonly Contender[] = pairs.flat()
    const timings = await interleaved(all, 15)
    heading(`${words}: one full answer (medians of 15 rounds)`)
    console.log(
      table([
        ["rules", "facts", "prepared", "for each rule", "rulebook.ask", "for each rule"],
        ...sizes.map((size, index) => {
          const [quick, asked] = [0, 1].map((place) => median(timings[2 * index + place]?.rounds ?? []))
          return [
            String(size.rules),
            String(size.facts),
            duration(quick ?? 0),
            duration((quick ?? 0) / size.rules),
            duration(asked ?? 0),
            duration((asked ?? 0) / size.rules),
          ]
        }),
      ]),
    )
  }
}

const proving = (): void => {
  const parts = [5, 10, 20, 40]
  const runs = parts.map((count) => [0, 1, 2].map(() => provedAlone(String(count))))
  const best = runs.map((found) => ({
    ms: median(found.map(({ ms }) => ms)),
    processorMs: median(found.map(({ processorMs }) => processorMs)),
    megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
    proved: found.every(({ proved }) => proved),
  }))
  heading("proof of a statute, cold, each in a process of its own with 256 MB of heap (medians of three)")
  console.log(
    table([
      ["parts", "rules", "proof", "processor time", "for each part", "memory of the process", "all proved"],
      ...parts.map((count, index) => [
        String(count),
        String(count * 10),
        duration((best[index]?.ms ?? 0) * 1e6),
        duration((best[index]?.processorMs ?? 0) * 1e6),
        duration(((best[index]?.ms ?? 0) / count) * 1e6),
        `${short(best[index]?.megabytes ?? 0)} MB`,
        best[index]?.proved === true ? "yes" : "NO",
      ]),
    ]),
  )
  const twenty = best[2]
  figure(
    "proof of a statute of 200 rules",
    "< 1 s, 256 MB",
    // What the processors did: a busy machine makes the clock run on meanwhile.
    `${duration((twenty?.processorMs ?? 0) * 1e6)} of processors (${duration((twenty?.ms ?? 0) * 1e6)} by the clock), ${short(twenty?.megabytes ?? 0)} MB`,
    twenty?.proved === true && twenty.processorMs < 1_000 && twenty.megabytes < 256,
  )
  const [five, forty] = [best[0]?.processorMs ?? 0, best[3]?.processorMs ?? 0]
  const allowed = (40 * Math.log(40)) / (5 * Math.log(5))
  figure(
    "its growth from 5 to 40 parts",
    `≤ ${short(allowed)}x (n log n)`,
    `${short(forty / five)}x`,
    forty / five <= allowed,
  )
  const shipped = [provedAlone("shipped")]
  const types = [typesChecked()]
  shipped.push(provedAlone("shipped"))
  types.push(typesChecked())
  const [proof, check] = [median(shipped.map(({ ms }) => ms)), median(types.map(({ ms }) => ms))]
  if (!types.every(({ clean }) => clean)) console.log("the project doesn't type-check at the moment")
  figure(
    `proof of the ${String(shipped[0]?.questions ?? 0)} shipped questions`,
    "faster than tsc",
    `${duration(proof * 1e6)}; tsc ${duration(check * 1e6)} (${short(proof / check)}x)`,
    proof < check && shipped.every(({ proved }) => proved),
  )
}

const pages = async (): Promise<void> => {
  const rules = exemptionRulebook()
  const unfavourable = cases.filter(
    (one) => !rules.ask(exemption, one, exemptionDay).certain.includes("exempt"),
  )
  const [changes] = await interleaved(
    [
      {
        name: "closest",
        run: (start, count) => {
          let sum = 0
          for (let index = start; index < start + count; index += 1) {
            const facts = unfavourable[index % unfavourable.length] ?? {}
            const subject = { question: exemption.id, facts, on: exemptionDay }
            const found = closest(rules, subject, "exempt", { target: "reachable" })
            if (Result.isFailure(found)) throw new Error(found.failure.map(({ code }) => code).join())
            sum += found.success.changes.length
          }
          return sum
        },
      },
    ],
    21,
  )
  const each = median(changes?.rounds ?? [])
  figure("all smallest counterfactuals, twelve rules", "about 1 ms", duration(each), each < 2e6)
  const shipped = Result.getOrThrow(standardRulebook(bound))
  const sized = shipped.questions
    .map((question) => ({ question, rules: programIn(shipped, question.id)?.rules.length ?? 0 }))
    .toSorted((a, b) => b.rules - a.rules)
  const largest = sized[0]
  if (largest === undefined) throw new Error("nothing ships")
  const days = { oldOn: on("2026-03-31"), newOn: on("2026-05-06") }
  const times = [0, 1, 2, 3, 4].map(() => {
    const [older, newer] = [0, 1].map(() => Result.getOrThrow(standardRulebook(bound)))
    if (older === undefined || newer === undefined) throw new Error("two versions are compared")
    return once(() => differences(older, newer, largest.question, days)).ms
  })
  figure(
    `diff of two versions of ${largest.question.id} (${String(largest.rules)} rules)`,
    "250 ms",
    duration(median(times) * 1e6),
    median(times) <= 250,
  )
}

const folding = async (): Promise<void> => {
  heading("folding the events of one case, beside a bare reduce over the same events")
  const lengths = [100, 1_000, 10_000]
  const perEvent: number[] = []
  const rows: (readonly string[])[] = []
  for (const length of lengths) {
    const [bare, counting, record] = await interleaved(folders(length), 31)
    if (bare === undefined || counting === undefined || record === undefined) throw new Error("all are timed")
    const times = median(ratios(record, bare))
    perEvent.push(median(record.rounds) / length)
    rows.push([
      `${String(length)} events`,
      duration(median(bare.rounds)),
      duration(median(counting.rounds)),
      duration(median(record.rounds)),
      `${short(times)}x`,
    ])
    figure(`folding ${String(length)} events`, "≤ 10x a bare reduce", `${short(times)}x`, times <= 10)
  }
  console.log(table([["", "bare reduce", "only counting", "fold", "ratio"], ...rows]))
  const [least = 1, , most = 1] = perEvent
  figure("an event of 10,000 beside one of 100", "linear: ≤ 2x", `${short(most / least)}x`, most / least <= 2)
}

const weights = (): void => {
  heading("in a browser: esbuild, minified, gzip")
  for (const [name, contents] of Object.entries(entries)) {
    const { bytes, gzip } = weightOf(contents)
    console.log(`${name}: ${short(bytes / 1024)} KB, gzip ${short(gzip / 1024)} KB`)
    figure(`bundle: ${name}`, "≤ 15 KB gzip", `${short(gzip / 1024)} KB`, gzip <= 15 * 1024)
  }
}

const begun = performance.now()
if (process.argv.length < 3 || ["rules", "growth"].some((part) => process.argv.includes(part))) installPeers()
machine()
/** Only the parts named behind `npm run bench --`; all of them without a name. */
const parts = process.argv.slice(2)
const isWanted = (part: string): boolean => parts.length === 0 || parts.includes(part)
if (isWanted("rules")) await twelveRules()
if (isWanted("growth")) await growth()
if (isWanted("proofs")) proving()
if (isWanted("pages")) await pages()
if (isWanted("fold")) await folding()
if (isWanted("bundle")) weights()
heading("figures to hold")
console.log(table([["", "to reach", "measured", "held"], ...held]))
console.log(`\n${String(Math.round((performance.now() - begun) / 1000))} s`)
process.exit(0)
