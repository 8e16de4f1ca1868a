// The TypeScript written from the rules answers as the engine does: one compilation, one run.

import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { emitTypeScript } from "../../src/policy/emit/index.js"
import { valueName } from "../../src/policy/emit/names.js"
import { count, inShort, randomJobs, seed, shippedJobs, shippedLaw, type Job } from "./jobs.js"

const folder = mkdtempSync(join(tmpdir(), "chengxin-typescript-"))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const root = join(import.meta.dirname, "../..")

/** Writes each program and its cases, compiles all at once, and returns the cases answered differently. */
const differing = (jobs: readonly Job[], name: string): readonly string[] => {
  const place = join(folder, name)
  execFileSync("mkdir", [place])
  const imports = jobs.map(({ law, question, on: day }, index) => {
    writeFileSync(join(place, `p${index}.ts`), Result.getOrThrow(emitTypeScript(law, question, day)))
    return `import { ${valueName(question.id)} as p${index} } from "./p${index}.js"`
  })
  writeFileSync(
    join(place, "cases.json"),
    JSON.stringify(jobs.map(({ cases }) => cases.map((one) => [one.facts, inShort(one)]))),
  )
  writeFileSync(
    join(place, "run.ts"),
    `${imports.join("\n")}
declare const process: { readonly argv: readonly string[] }
declare const console: { readonly log: (text: string) => void }
declare const cases: readonly (readonly (readonly [never, string])[])[]
interface Said { readonly status: string; readonly lawful?: readonly string[]; readonly must?: readonly string[]; readonly may?: readonly string[]; readonly rules?: readonly string[] }
const programs: readonly { readonly answer: (facts: never) => Said; readonly order: readonly string[] }[] = [${jobs
      .map(
        ({ question }, index) =>
          `{ answer: p${index}, order: ${JSON.stringify(question.outcomes.map(({ id }) => id))} }`,
      )
      .join(",\n")}]
export const run = (all: typeof cases): readonly string[] =>
  all.flatMap((some, at) => some.flatMap(([facts, expected], place) => {
    const program = programs[at]
    if (program === undefined) return ["no program"]
    const { status, lawful, must = [], may = [], rules = [] } = program.answer(facts)
    const either = lawful ?? program.order.filter((id) => must.includes(id) || may.includes(id))
    const said = status === "refused" ? status : [status, either.join(" "), must.join(" "), rules.join(" ")].join("|")
    return said === expected ? [] : [at + "/" + place + " " + said + " instead of " + expected]
  }))
`,
  )
  writeFileSync(join(place, "package.json"), '{ "type": "module" }')
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noUnusedLocals: true,
        noUncheckedIndexedAccess: true,
        target: "es2022",
        module: "nodenext",
        types: [],
      },
      files: ["run.ts"],
    }),
  )
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", place], {
    stdio: ["ignore", "inherit", "inherit"],
  })
  writeFileSync(
    join(place, "main.js"),
    `import { readFileSync } from "node:fs"
import { run } from "./run.js"
console.log(JSON.stringify(run(JSON.parse(readFileSync("cases.json", "utf8")))))`,
  )
  return JSON.parse(
    execFileSync(process.execPath, ["main.js"], { cwd: place, encoding: "utf8", maxBuffer: 1 << 28 }),
  ) as string[]
}

describe("TypeScript written from the rules", () => {
  it("answers the shipped questions as the engine does, on every combination that the rules tell apart", () => {
    const jobs = shippedJobs()
    console.log(`TypeScript, shipped questions: ${count(jobs)}, seed ${seed}`)
    expect(differing(jobs, "shipped")).toEqual([])
  })

  it("answers random packs as the engine does", () => {
    const jobs = randomJobs(200, 100_000)
    console.log(`TypeScript, random packs: ${count(jobs)}, seed ${seed}`)
    expect(differing(jobs, "random")).toEqual([])
  })

  it("names every parameter that must be set first", () => {
    const source = emitTypeScript(shippedLaw({}), { id: "penalty.leniency" }, on("2026-05-06"))
    expect(Result.isFailure(source) && source.failure.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual([
      "parameter.missing plan.effectiveFrom",
      "parameter.missing penalty.partialRecoveryCounts",
    ])
  })
})
