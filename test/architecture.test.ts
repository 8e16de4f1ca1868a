// The house stays as drawn: arrows, doors, no cycles (the rules of .dependency-cruiser.cjs), and nothing in the
// domain that reads a clock, rolls dice, touches the machine or speaks the machine's language settings.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from "dependency-cruiser"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { impurities } from "./architecture/impurities.js"

const root = join(import.meta.dirname, "..")
const config: { forbidden: IFlattenedRuleSet["forbidden"]; options: ICruiseOptions } = createRequire(
  import.meta.url,
)("../.dependency-cruiser.cjs")

async function violations(baseDir: string): Promise<readonly string[]> {
  const { tsConfig, ...options } = config.options
  const result = await cruise(
    ["src"],
    {
      ...options,
      ...(baseDir === root ? { tsConfig } : {}),
      baseDir,
      validate: true,
      ruleSet: { forbidden: config.forbidden! },
    },
    options.enhancedResolveOptions ?? {},
  )
  if (typeof result.output === "string") throw new Error("expected a result, not a report")
  return result.output.summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)
}

function house(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "house-"))
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
  writeFileSync(join(folder, "package.json"), '{"type":"module","dependencies":{"effect":"*"}}')
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  return folder
}

describe("the house", () => {
  it("keeps its arrows, its doors and has no cycles", async () => {
    expect(await violations(root)).toEqual([])
  })

  it.each([
    [
      "arrows-kernel",
      { "src/kernel/a.ts": 'import "../policy/index.js"', "src/policy/index.ts": "export {}" },
    ],
    [
      "arrows-repair",
      { "src/repair/a.ts": 'import type {} from "../penalty/index.js"', "src/penalty/index.ts": "export {}" },
    ],
    ["rooms-by-their-door", { "src/policy/a.ts": 'import "../kernel/b.js"', "src/kernel/b.ts": "export {}" }],
    ["not-own-door", { "src/kernel/a.ts": 'import "./index.js"', "src/kernel/index.ts": "export {}" }],
    ["no-cycles", { "src/kernel/a.ts": 'import "./b.js"', "src/kernel/b.ts": 'import "./a.js"' }],
    ["known-rooms", { "src/cellar/a.ts": 'import "../kernel/index.js"', "src/kernel/index.ts": "export {}" }],
    ["no-machine", { "src/kernel/a.ts": 'import "node:fs"' }],
    ["no-effect-machine", { "src/port/a.ts": 'import "effect/Random"' }],
  ])("would notice a breach of %s", async (rule, files) => {
    const folder = house(files)
    try {
      expect((await violations(folder)).map((line) => line.split(":")[0])).toContain(rule)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("the domain", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("cli"))
    .map((path) => ({ path, source: readFileSync(join(root, "src", path), "utf8") }))

  it("reads no clock, no chance, no environment and no locale", () => {
    const found = sources.flatMap(({ path, source }) =>
      impurities(path, source, ts).map((what) => `${path}: ${what}`),
    )
    expect(found).toEqual([])
    expect(sources.length).toBeGreaterThan(20)
  })

  it.each([
    ["const now = new Date()", "Date"],
    ["const x = Math.random()", "random"],
    ["const home = process.env", "process"],
    ["const s = [1].toLocaleString()", "toLocaleString"],
    ["['a'].sort((a, b) => a.localeCompare(b))", "localeCompare"],
    ["const f = globalThis.fetch", "globalThis"],
    ["setTimeout(() => {}, 1)", "setTimeout"],
    ["const n = crypto.randomUUID()", "crypto"],
    ["await import('x')", "dynamic import"],
    ["const f = new Function('return 1')", "Function"],
  ])("would notice %s", (source, what) => {
    expect(impurities("a.ts", source, ts)).toContain(what)
  })

  it("doesn't mistake a property, a type or a word in a comment for the machine", () => {
    const source =
      "// Date.now()\ntype A = { process: string; Date?: string }\nexport const x = { process: 1 }.process"
    expect(impurities("a.ts", source, ts)).toEqual([])
  })

  it("waits for nothing at the top level of a module, so that require() works", () => {
    const found = sources.filter(({ path, source }) =>
      impurities(path, source, ts).includes("top-level await"),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
