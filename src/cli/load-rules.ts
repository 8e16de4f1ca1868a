/**
 * The rules a command works with: the shipped packs, packs from YAML files (one with the id of a shipped pack takes its
 * place), and a host's parameters.
 */
import * as Result from "effect/Result"
import { fault, text, type Faults } from "../kernel/index.js"
import { questions } from "../packs/index.js"
import { packFromYaml } from "../policy/codec/index.js"
import { rulebook, tiers, type Bindings, type Pack, type Rulebook } from "../policy/index.js"
import { readText, yamlFiles } from "./files.js"
import { readParameters } from "./parameters.js"
import { shippedPacks, standardPacks } from "./shipped-packs.js"

export interface RuleSources {
  /** A file with the host's parameters. */
  readonly parameters?: string | undefined
  /** YAML packs, or folders of them. */
  readonly packs: readonly string[]
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

const packsIn = (path: string): Result.Result<readonly Pack[], Faults> => {
  const files = yamlFiles(path)
  if (Result.isFailure(files)) return Result.fail(files.failure)
  return together(
    files.success.map((file) => {
      const source = readText(file)
      return Result.isFailure(source) ? Result.fail(source.failure) : packFromYaml(source.success, { file })
    }),
  )
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
  const read = together(sources.packs.map(packsIn))
  if (Result.isFailure(added)) return Result.fail(added.failure)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const packs = stacked([...(standard?.success ?? standardPacks), ...added.success, ...read.success.flat()])
  const bindings = bindingsFrom(sources.parameters, packs)
  if (Result.isFailure(bindings)) return Result.fail(bindings.failure)
  return rulebook({ questions, packs, bindings: bindings.success })
}
