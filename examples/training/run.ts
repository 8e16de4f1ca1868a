// Writes the example paper: `npx tsx examples/training/run.ts [folder]`. The values bound here are invented (虚构示例).

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { on, renderFault, sha256Digest, text } from "chengxin/kernel"
import { standardRulebook } from "chengxin/packs"
import type { Rulebook } from "chengxin/policy"
import { gift, itemOf, paper, type Item } from "chengxin/training"
import { drafts, trickQuestion } from "./items.js"

export const rules: Rulebook = Result.getOrThrow(
  standardRulebook({
    "plan.effectiveFrom": on("2022-03-01"),
    "repair.serviceHours": 40,
    "repair.rule36AppliesToPersons": false,
  }),
)

/** The ten items, or the first fault that keeps one from being an item. */
export const items: readonly Item[] = drafts.map((draft) => {
  const item = itemOf(draft, rules)
  if (Result.isFailure(item)) throw new Error(renderFault(item.failure, "zh"))
  return item.success
})

const description = {
  title: text("政务诚信知识测验（虚构示例）", "Test on integrity in government (invented example)"),
  rules: `${rules.id} ${rules.version} ${rules.digest(sha256Digest)}`,
  items,
}

/** The files of the example, by name. */
export const files = {
  "items.zh.gift": gift(items, "zh"),
  "items.en.gift": gift(items, "en"),
  "paper.zh.html": paper(description, "zh"),
  "paper.en.html": paper(description, "en"),
}

const [, program, folder = join(import.meta.dirname, "out")] = process.argv
if (program?.endsWith("run.ts") === true && program.includes("training")) {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  console.log(`已写出${items.length}道题：${folder}`)
  const refused = itemOf(trickQuestion, rules)
  if (Result.isFailure(refused)) console.log(`不能作为考题——${renderFault(refused.failure, "zh")}`)
}
