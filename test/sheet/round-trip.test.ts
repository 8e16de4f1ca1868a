import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { on, type Faults, type Language } from "../../src/kernel/index.js"
import { standardRulebook } from "../../src/packs/index.js"
import type { Pack } from "../../src/policy/index.js"
import {
  markdownOf,
  markdownTables,
  packFromWorkbook,
  workbookOf,
  type SheetOptions,
} from "../../src/policy/sheet/index.js"
import { shippedPacks } from "../../src/cli/shipped-packs.js"
import { randomStack } from "../model/random-pack.js"
import { randomSource } from "../model/random-source.js"
import { strangePack } from "../model/strange-pack.js"

const file = { file: "local.sheet.md" }

const throughTables = (given: Pack, options: SheetOptions): Result.Result<Pack, Faults> =>
  Result.map(
    Result.flatMap(workbookOf(given, options), (workbook) => packFromWorkbook(workbook, file)),
    ({ pack }) => pack,
  )

const throughMarkdown = (given: Pack, options: SheetOptions): Result.Result<Pack, Faults> =>
  Result.map(
    Result.flatMap(
      Result.flatMap(workbookOf(given, options), (workbook) => markdownTables(markdownOf(workbook), file)),
      (workbook) => packFromWorkbook(workbook, file),
    ),
    ({ pack }) => pack,
  )

const languages: readonly Language[] = ["zh", "en"]

describe("a pack written as a rule sheet", () => {
  it("is read back equal, for all shipped packs, with and without notes, in both languages", () => {
    const rulebook = Result.getOrThrow(standardRulebook({}))
    for (const language of languages)
      for (const given of shippedPacks)
        for (const options of [{ language }, { language, notes: { rulebook, on: on("2026-11-25") } }]) {
          expect(throughTables(given, options)).toEqual(Result.succeed(given))
          expect(throughMarkdown(given, options)).toEqual(Result.succeed(given))
        }
  })

  it("is read back equal, for random packs", () => {
    for (let seed = 0; seed < 150; seed += 1) {
      for (const given of randomStack(randomSource(seed)).packs) {
        expect(throughMarkdown(given, { language: seed % 2 === 0 ? "zh" : "en" })).toEqual(
          Result.succeed(given),
        )
      }
    }
  })

  it("is read back equal whatever its words are, or refused because a cell can't hold them", () => {
    let held = 0
    const runs = 400
    fc.assert(
      fc.property(strangePack, fc.constantFrom(...languages), (given, language) => {
        const read = throughMarkdown(given, { language })
        if (Result.isFailure(read)) expect(read.failure.map(({ code }) => code)).toEqual(["sheet.cannotHold"])
        else {
          expect(read.success).toEqual(given)
          held += 1
        }
      }),
      { numRuns: runs },
    )
    expect(held).toBeGreaterThan(runs / 2)
  })

  it("has the same bytes every time", () => {
    const [given] = shippedPacks
    const once = (): string =>
      given === undefined ? "" : markdownOf(Result.getOrThrow(workbookOf(given, { language: "zh" })))
    expect(once()).toBe(once())
    expect(once().length).toBeGreaterThan(10_000)
  })
})
