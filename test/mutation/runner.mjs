// Runs the tests of a room for one change after the other in one process: code and tests are put together once, and only
// a change that acts while modules load makes them load again. The rooms are pure, so nothing is left over from one run
// to the next; at the end the tests run once more without any change, to be sure of it.
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, resolve } from "node:path"
import { performance } from "node:perf_hooks"
import { Script } from "node:vm"
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core"
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin"
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner"
import { build } from "esbuild"
import { collector } from "./collect.mjs"

const files = JSON.parse(process.env["CHENGXIN_TESTS"] ?? "[]")
const outside = ["typescript", "fast-check", "yaml"]

const bundled = async () => {
  const entry = files
    .map((file) => `__tests.inFile(${JSON.stringify(file)}); require("./${file}")`)
    .join("\n")
  const here = (code, path) => code.replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), sourcefile: "tests.cjs" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: outside,
    logLevel: "silent",
    plugins: [
      {
        name: "collected-tests",
        setup: (builder) => {
          builder.onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "collected" }))
          builder.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => ({
            contents: here(await readFile(path, "utf8"), path),
            loader: "ts",
          }))
          builder.onLoad({ filter: /.*/, namespace: "collected" }, () => ({
            contents: "module.exports = __tests.vitest",
          }))
        },
      },
    ],
  })
  return new Script(`(function (require, module, exports, __tests) {${outputFiles[0].text}\n})`, {
    filename: "tests.cjs",
  })
}

class RoomRunner {
  #require = createRequire(resolve("package.json"))
  #script
  #tests
  #took = new Map()
  space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#require("fast-check").configureGlobal({ numRuns: 0 })
    this.#script = await bundled()
  }

  /** Every test, of code that has just been loaded. */
  #loaded() {
    const collecting = collector()
    const module = { exports: {} }
    this.#script.runInThisContext()(this.#require, module, module.exports, collecting)
    return collecting.tests()
  }

  async #run(tests, bail) {
    const results = []
    for (const { id, fileName, run } of tests) {
      const began = performance.now()
      const result = (more) =>
        results.push({
          id,
          name: id,
          fileName: resolve(fileName),
          timeSpentMs: performance.now() - began,
          ...more,
        })
      this.space.currentTestId = id
      try {
        await run()
        result({ status: TestStatus.Success })
      } catch (error) {
        result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) })
        if (bail) break
      } finally {
        this.space.currentTestId = undefined
      }
    }
    return { status: DryRunStatus.Complete, tests: results }
  }

  async dryRun() {
    this.space.activeMutant = undefined
    try {
      this.#tests = this.#loaded()
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) }
    }
    const { mutantCoverage } = this.space
    const ran = await this.#run(this.#tests, false)
    for (const { id, timeSpentMs } of ran.tests) this.#took.set(id, timeSpentMs)
    return {
      ...ran,
      mutantCoverage: mutantCoverage ?? this.space.mutantCoverage,
    }
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter, disableBail }) {
    if (this.#tests === undefined) await this.dryRun()
    this.space.hitCount = 0
    this.space.hitLimit = hitLimit
    this.space.activeMutant = activeMutant.id
    try {
      const tests = mutantActivation === "static" ? this.#loaded() : this.#tests
      const chosen = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id))
      // The quickest first: most changes are noticed by a test of a millisecond.
      const took = ({ id }) => this.#took.get(id) ?? 0
      const ran = await this.#run(
        [...chosen].sort((one, other) => took(one) - took(other)),
        !disableBail,
      )
      return toMutantRunResult(determineHitLimitReached(this.space.hitCount, hitLimit) ?? ran)
    } catch (error) {
      // The code can't even be loaded: every test fails.
      const failed = {
        id: this.#tests[0].id,
        status: TestStatus.Failed,
        failureMessage: `not loaded: ${String(error?.message)}`,
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] })
    } finally {
      this.space.activeMutant = undefined
    }
  }

  async dispose() {
    if (this.#tests === undefined) return
    const { tests } = await this.#run(this.#tests, false)
    const failed = tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id)
    if (failed.length > 0) console.error(`A change was left over: ${failed.join("; ")}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rooms", RoomRunner)]
