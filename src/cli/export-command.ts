/**
 * `chengxin export-pack`: a pack as YAML or JSON, to change and check, or to publish. It is proved first together with the
 * packs that it stands on; a pack that fails isn't written, and everything that fails is said.
 */
import * as Result from "effect/Result"
import { renderFault, type Faults } from "../kernel/index.js"
import { encodePack, packToYaml } from "../policy/codec/index.js"
import type { Pack } from "../policy/index.js"
import { publishable } from "../policy/proof/index.js"
import { loadRules, shippedPack, type RuleSources } from "./load-rules.js"
import { shippedPacks, standardPacks } from "./shipped-packs.js"
import { asJson, complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface ExportOptions {
  /** The id of a shipped pack, or of one of the packs given. */
  readonly pack: string | undefined
  readonly rules: RuleSources
  readonly json: boolean
}

/** The optional shipped packs that a pack stands on, with it. */
const standsOn = (id: string): readonly string[] => {
  const found = shippedPacks.find((pack) => pack.id === id)
  if (found === undefined || standardPacks.includes(found)) return []
  return [...found.extends.flatMap(standsOn), id]
}

/** The questions on which a pack says anything. */
const questionsOf = (pack: Pack): readonly string[] => [
  ...new Set(
    [pack.rules, pack.theorems, pack.facts, pack.outcomes, pack.delegations, pack.closes].flatMap((parts) =>
      parts.map(({ question }) => question),
    ),
  ),
]

export const exportPack = ({ pack: id = "", rules, json }: ExportOptions, terminal: Terminal): ExitCode => {
  const loaded = loadRules({ ...rules, with: [...new Set([...rules.with, ...standsOn(id)])] })
  if (Result.isFailure(loaded)) return complain(loaded.failure, terminal)
  const pack = loaded.success.packs.find((one) => one.id === id)
  if (pack === undefined) {
    const missing = shippedPack(id)
    return Result.isFailure(missing) ? complain(missing.failure, terminal) : 2
  }
  const proved = publishable(loaded.success, { questions: questionsOf(pack) })
  if (Result.isFailure(proved)) return refuse(proved.failure, terminal)
  terminal.print(json ? asJson(encodePack(pack)) : packToYaml(pack).trimEnd())
  return 0
}

const refuse = (faults: Faults, terminal: Terminal): ExitCode => {
  terminal.complain(
    say(terminal, "规则包没有通过证明，不予导出：", "The pack isn't exported, since it failed to be proved:"),
  )
  for (const one of faults) terminal.complain(renderFault(one, terminal.language))
  return 1
}
