/** What `check` says about process scenarios: which step or day came out otherwise than written. */
import { sha256Digest, type CountingRule, type Language } from "../kernel/index.js"
import { civilCodeCounting, nationalCalendar, standardProcedures } from "../packs/index.js"
import type { Rulebook } from "../policy/index.js"
import { checkProcess, type Process, type ProcessChecked } from "../testing/index.js"

/** The law that process scenarios run under: the national calendar, and every period counted as the Civil Code says. */
export const lawOf = (rulebook: Rulebook) => {
  const counting: Record<string, CountingRule> = {}
  for (const { parameters } of rulebook.packs)
    for (const { id, type } of parameters) if (type.kind === "period") counting[id] = civilCodeCounting
  return {
    rulebook,
    calendar: nationalCalendar,
    digest: sha256Digest,
    counting,
    procedures: standardProcedures,
  }
}

export const checkProcesses = (
  processes: readonly Process[],
  rulebook: Rulebook,
): readonly ProcessChecked[] => processes.map((one) => checkProcess(one, lawOf(rulebook)))

/** One line for a process as written; for one that isn't, a line for each step or day that differs. */
export const processText = (
  { written, differences, steps, checks }: ProcessChecked,
  language: Language,
): string => {
  const mark = differences.length === 0 ? "✓" : "✗"
  const sums =
    language === "zh"
      ? `（办理 ${String(steps)} 步，查验 ${String(checks)} 次）`
      : ` (steps: ${String(steps)}, checks: ${String(checks)})`
  const lines = differences.map(({ place, what, expected, actual }) =>
    language === "zh"
      ? `    ${place.file}:${String(place.line)}　${what.zh}：预期「${expected.zh}」，实际「${actual.zh}」`
      : `    ${place.file}:${String(place.line)}  ${what.en}: expected "${expected.en}", actual "${actual.en}"`,
  )
  return [`${mark} ${written.name}${sums}`, ...lines].join("\n")
}
