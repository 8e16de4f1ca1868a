/**
 * The reviewed list of cases in which no clause speaks. A rule that disappears, or speaks of fewer cases, makes the
 * silence differ from the list; a person looks at the difference and pins it anew, or mends the rule.
 */
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import { parse, stringify } from "yaml"
import { fault, text, type Faults } from "../kernel/index.js"
import type { QuestionProof } from "../policy/proof/index.js"
import { readText } from "./files.js"

/** The list of the shipped rules with no parameter set. */
export const shippedSilence = fileURLToPath(new URL("../../docs/silence.yaml", import.meta.url))

interface PinnedVersion {
  readonly on: string
  readonly silent: string
  readonly of: string
  readonly regions: readonly string[]
}

type Pinned = Readonly<Record<string, readonly PinnedVersion[]>>

const pinnedOf = (proofs: readonly QuestionProof[]): Pinned =>
  Object.fromEntries(
    proofs.map(({ question, versions }) => [
      question,
      versions.map(({ on, silence }) => ({
        on,
        silent: String(silence.cases),
        of: String(silence.of),
        regions: [
          ...silence.regions.map(({ zh }) => zh),
          ...(silence.complete ? [] : ["（其余从略，以计数为准）"]),
        ],
      })),
    ]),
  )

const heading = `# 无条款作答的情形（由 chengxin prove --pin 写出，须经人工审阅）
# Cases in which no clause speaks, written by chengxin prove --pin; a person reviews them.
# 每个判断事项按规则版本列出：共有多少种情形、其中多少种没有“应当”或者“可以”的条款作答，以及是哪些情形。
`

export const silenceYaml = (proofs: readonly QuestionProof[]): string =>
  heading + stringify(pinnedOf(proofs), { lineWidth: 0 })

/** Questions of which the silence differs from the list, or the faults of the list. */
export const silenceDiffers = (
  proofs: readonly QuestionProof[],
  path: string,
): Result.Result<readonly string[], Faults> => {
  const source = readText(path)
  if (Result.isFailure(source)) return Result.fail(source.failure)
  let written: unknown
  try {
    written = parse(source.success)
  } catch {
    return Result.fail([
      fault("cli.silence", {
        at: path,
        message: text("这个文件不是可读的 YAML。", "This file isn't YAML that can be read."),
        remedy: text("请用 --pin 重新写出后审阅。", "Write it anew with --pin, and review it."),
      }),
    ])
  }
  const listed = new Map<string, unknown>(
    typeof written === "object" && written !== null ? Object.entries(written) : [],
  )
  return Result.succeed(
    Object.entries(pinnedOf(proofs)).flatMap(([question, versions]) =>
      JSON.stringify(listed.get(question)) === JSON.stringify(versions) ? [] : [question],
    ),
  )
}
