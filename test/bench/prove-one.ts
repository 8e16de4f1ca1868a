/** Run in a process of its own, so that its memory is its own: proves, and prints time and memory as JSON. */
import * as Result from "effect/Result"
import { standardRulebook } from "../../src/packs/index.js"
import { rulebook } from "../../src/policy/index.js"
import { isProved, prove } from "../../src/policy/proof/index.js"
import { once } from "./measure.js"
import { statute } from "./statute.js"

export interface Proved {
  readonly ms: number
  /** Of all threads of the process, while it proves. */
  readonly processorMs: number
  readonly megabytes: number
  readonly proved: boolean
  readonly questions: number
}

const rulesOf = (what: string) => {
  if (what === "shipped") return Result.getOrThrow(standardRulebook({}))
  const { question, pack } = statute(Number(what), 1)
  return Result.getOrThrow(rulebook({ questions: [question], packs: [pack], bindings: {} }))
}

const rules = rulesOf(process.argv[2] ?? "shipped")
const before = process.cpuUsage()
const { made, ms } = once(() => prove(rules))
const { user, system } = process.cpuUsage(before)
const found: Proved = {
  ms,
  processorMs: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  proved: isProved(made),
  questions: made.length,
}
console.log(JSON.stringify(found))
