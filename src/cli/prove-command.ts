/**
 * `chengxin prove`: everything that is claimed of the rules, proved for every case, version and value of unset
 * parameters; exits with 1 if anything fails.
 */
import * as Result from "effect/Result"
import type { Faults } from "../kernel/index.js"
import { isProved, proofText, prove, type QuestionProof } from "../policy/proof/index.js"
import { questionNamed } from "../testing/index.js"
import { writeText } from "./files.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { noQuestion } from "./question-fault.js"
import { shippedSilence, silenceDiffers, silenceYaml } from "./pinned-silence.js"
import { asJson, complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface ProveOptions {
  readonly question: string | undefined
  readonly rules: RuleSources
  /** A reviewed list of silence; that of the shipped rules where nothing is added to them. */
  readonly silence?: string | undefined
  /** Write the list here instead of comparing. */
  readonly pin?: string | undefined
  readonly json: boolean
}

/** The rules are the shipped ones, as they are. */
const isShipped = ({ packs, parameters, with: added, only }: RuleSources): boolean =>
  packs.length === 0 && parameters === undefined && added.length === 0 && only === undefined

/** Prove and print; times are of this machine and this run. */
export const proveRules = (options: ProveOptions, terminal: Terminal): ExitCode => {
  const loaded = loadRules(options.rules)
  if (Result.isFailure(loaded)) return complain(loaded.failure, terminal)
  const rulebook = loaded.success
  const named = options.question === undefined ? undefined : questionNamed(rulebook, options.question)
  if (options.question !== undefined && named === undefined) return complain(noQuestion(rulebook), terminal)
  const asked = named === undefined ? rulebook.questions : [named]
  const proofs: QuestionProof[] = []
  const started = performance.now()
  for (const question of asked) {
    const before = performance.now()
    const found = prove(rulebook, { questions: [question.id] })
    proofs.push(...found)
    const spent = String(Math.round(performance.now() - before))
    if (options.json) continue
    terminal.print(`${question.title?.[terminal.language] ?? question.id}（${question.id}，${spent} ms）`)
    for (const proof of found) terminal.print(proofText(proof, question, terminal.language))
  }
  if (options.json) terminal.print(asJson(proofs))
  const silence = silenceState(options, proofs, terminal)
  if (Result.isFailure(silence)) return complain(silence.failure, terminal)
  const theorems = proofs.flatMap((proof) => proof.theorems)
  const proved = theorems.filter(({ proof }) => proof.status === "proved").length
  const findings = proofs.reduce((sum, proof) => sum + proof.findings.length, 0)
  if (!options.json)
    terminal.print(
      say(
        terminal,
        `合计：${String(proofs.length)}个判断事项，定理${String(theorems.length)}条，已证明${String(proved)}条；问题${String(findings)}个；用时${String(Math.round(performance.now() - started))} ms。`,
        `In all: ${String(proofs.length)} questions; ${String(proved)} of ${String(theorems.length)} theorems proved; ${String(findings)} findings; ${String(Math.round(performance.now() - started))} ms.`,
      ),
    )
  return isProved(proofs) && silence.success ? 0 : 1
}

/** Whether the silence is as it was reviewed. */
const silenceState = (
  { silence, pin, rules, json }: ProveOptions,
  proofs: readonly QuestionProof[],
  terminal: Terminal,
): Result.Result<boolean, Faults> => {
  if (pin !== undefined) return Result.map(writeText(pin, silenceYaml(proofs)), () => true)
  const list = silence ?? (isShipped(rules) ? shippedSilence : undefined)
  if (list === undefined) return Result.succeed(true)
  return Result.map(silenceDiffers(proofs, list), (differing) => {
    for (const question of differing)
      terminal.complain(
        say(
          terminal,
          `${question}：无条款作答的情形与审阅过的清单不同。请核对规则有无遗漏；确属有意的，用 --pin 重新写出清单并审阅。`,
          `${question}: the cases in which no clause speaks differ from the reviewed list. Check whether a rule is missing; if it is meant, write the list anew with --pin and review it.`,
        ),
      )
    if (differing.length === 0 && !json)
      terminal.print(
        say(
          terminal,
          "无条款作答的情形与审阅过的清单一致。",
          "The cases in which no clause speaks are those reviewed.",
        ),
      )
    return differing.length === 0
  })
}
