/**
 * The rules a command works with: the shipped packs, packs from YAML files and rule sheets (one with the id of a shipped
 * pack takes its place), and a host's parameters.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault, type Faults } from "../kernel/index.js"
import { questions } from "../packs/index.js"
import { packFromYaml } from "../policy/codec/index.js"
import { rulebook, tiers, type Bindings, type Pack, type Rulebook } from "../policy/index.js"
import { packFiles, readText } from "./files.js"
import { readParameters } from "./parameters.js"
import { isSheetFile, sheetPack, type Spreadsheets } from "./sheet-files.js"
import { shippedPacks, standardPacks } from "./shipped-packs.js"

export interface RuleSources {
  /** A file with the host's parameters. */
  readonly parameters?: string | undefined
  /** Packs in YAML or as rule sheets, or folders of them. */
  readonly packs: readonly string[]
  /** The spreadsheets among them. */
  readonly spreadsheets?: Spreadsheets
  /** Ids of shipped packs that a host may add. */
  readonly with: readonly string[]
  /** The shipped packs to stand in place of the standard two. */
  readonly only?: readonly string[]
}

/** A shipped pack by its id. */
export const shippedPack = (id: string): Result.Result<Pack, Faults> => {
  const found = shippedPacks.find((pack) => pack.id === id)
  if (found !== undefined) return Result.succeed(found)
  const known = shippedPacks.map((pack) => `${pack.id}（${pack.title.zh}）`).join("、")
  return Result.fail([
    fault("cli.pack", {
      message: text("没有这个随附的规则包。", "There is no shipped pack of this name."),
      remedy: text(
        `随附的规则包有：${known}。`,
        `Shipped packs: ${shippedPacks.map((pack) => pack.id).join(", ")}.`,
      ),
    }),
  ])
}

/** All results, or all their faults. */
export const together = <Value>(
  results: readonly Result.Result<Value, Faults>[],
): Result.Result<readonly Value[], Faults> => {
  const [first, ...rest] = results.flatMap((one) => (Result.isFailure(one) ? [...one.failure] : []))
  if (first !== undefined) return Result.fail([first, ...rest])
  return Result.succeed(results.flatMap((one) => (Result.isSuccess(one) ? [one.success] : [])))
}

/** A pack that was read, and where what is wrong with it stands. */
interface ReadPack {
  readonly pack: Pack
  readonly place: (fault: Fault) => Fault
}

const packsIn = (
  path: string,
  spreadsheets: Spreadsheets | undefined,
): Result.Result<readonly ReadPack[], Faults> =>
  Result.flatMap(packFiles(path), (files) =>
    together(
      files.map((file): Result.Result<ReadPack, Faults> => {
        if (isSheetFile(file)) return sheetPack(file, spreadsheets)
        return Result.map(
          Result.flatMap(readText(file), (source) => packFromYaml(source, { file })),
          (pack) => ({ pack, place: (found) => found }),
        )
      }),
    ),
  )

/** Faults of the rulebook, with their places in the sheets that packs come from. */
const placed = (faults: Faults, read: readonly ReadPack[]): Faults => {
  const found = faults.map((one) => read.reduce((so, { place }) => place(so), one))
  return hasFaults(found) ? found : faults
}

/** Later packs of the same id take the place of earlier ones; the stack goes from the highest tier down. */
const stacked = (packs: readonly Pack[]): readonly Pack[] => {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  return [...byId.values()].sort((one, other) => tiers.indexOf(one.tier) - tiers.indexOf(other.tier))
}

const bindingsFrom = (path: string | undefined, packs: readonly Pack[]): Result.Result<Bindings, Faults> => {
  if (path === undefined) return Result.succeed({})
  const source = readText(path)
  if (Result.isFailure(source)) return Result.fail(source.failure)
  return readParameters(
    source.success,
    path,
    packs.flatMap(({ parameters }) => parameters),
  )
}

/** The rulebook that the sources make together. */
export const loadRules = (sources: RuleSources): Result.Result<Rulebook, Faults> => {
  const standard = sources.only === undefined ? undefined : together(sources.only.map(shippedPack))
  if (standard !== undefined && Result.isFailure(standard)) return Result.fail(standard.failure)
  const added = together(sources.with.map(shippedPack))
  const read = together(sources.packs.map((path) => packsIn(path, sources.spreadsheets)))
  if (Result.isFailure(added)) return Result.fail(added.failure)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const own = read.success.flat()
  const packs = stacked([
    ...(standard?.success ?? standardPacks),
    ...added.success,
    ...own.map(({ pack }) => pack),
  ])
  const bindings = bindingsFrom(sources.parameters, packs)
  if (Result.isFailure(bindings)) return Result.fail(bindings.failure)
  return Result.mapError(rulebook({ questions, packs, bindings: bindings.success }), (faults) =>
    placed(faults, own),
  )
}
