/** Which rules of a rulebook aren't as shipped, each with its clause: what a person changed in a copy of a pack. */
import { citationLabel, type Language } from "../kernel/index.js"
import type { Rule, Rulebook } from "../policy/index.js"
import { shippedPacks } from "./shipped-packs.js"

const same = (one: Rule, other: Rule): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

/** Absent and undefined members, and the order of members, make no difference. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  )
}

const clauseOf = (rule: Rule, language: Language): string =>
  rule.citations.map((citation) => citationLabel(citation)[language]).join("、")

const words = {
  zh: { changed: "已修改", added: "新增", removed: "已删除" },
  en: { changed: "changed", added: "added", removed: "removed" },
} as const

/** One line for each rule that was changed, added or removed in a pack of a shipped id. */
export const changedRules = (rulebook: Rulebook, language: Language): readonly string[] =>
  rulebook.packs.flatMap((pack) => {
    const shipped = shippedPacks.find(({ id }) => id === pack.id)
    if (shipped === undefined) return []
    const say = words[language]
    const line = (what: string, rule: Rule): string => `${what}：${rule.id}（${clauseOf(rule, language)}）`
    return [
      ...pack.rules.flatMap((rule) => {
        const before = shipped.rules.find(({ id }) => id === rule.id)
        if (before === undefined) return [line(say.added, rule)]
        return same(before, rule) ? [] : [line(say.changed, rule)]
      }),
      ...shipped.rules
        .filter((rule) => !pack.rules.some(({ id }) => id === rule.id))
        .map((rule) => line(say.removed, rule)),
    ]
  })
