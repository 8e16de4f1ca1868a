/** The words that the table of differences has in common on every page and screen. */
import { citationLabel, formatDate, text, type Language, type Text } from "../../kernel/index.js"
import type { DifferenceRegion, Differences, DifferenceSide, SideRule } from "./difference.js"

export const changeWords: Readonly<Record<DifferenceRegion["change"], Text>> = {
  worse: text("更不利", "worse"),
  better: text("更有利", "better"),
  tie: text("轻重相当", "as severe"),
  same: text("相同", "the same"),
  incomparable: text("轻重无法比较", "can't be compared"),
}

export const terms = {
  zh: {
    title: "规则比较",
    before: "原规则",
    after: "现规则",
    place: "序号",
    count: "情形数",
    was: "原来",
    is: "现在",
    change: "对当事人",
    applies: "从旧兼从轻时适用",
    milder: "从旧兼从轻：",
    cases: "情形",
    common: "共同条件：",
    or: "且符合下列之一：",
    example: "示例",
    rest: "其余事实为何均不影响",
    wasClauses: "原依据",
    isClauses: "现依据",
    counted: "情形数按两个版本的规则所读取的事实计算。",
    unset: "尚未设定的参数：",
    only: "只有这一版本有的事实：",
    onlyOutcomes: "只有这一版本有的结论：",
    more: "（其余情形未逐一列出）",
    partly: "部分情形",
    outOfForce: "未施行或者已失效",
    whole: "完整事实",
  },
  en: {
    title: "Rules compared",
    before: "Older",
    after: "Newer",
    place: "no.",
    count: "cases",
    was: "was",
    is: "is",
    change: "for the subject",
    applies: "applies as the milder",
    milder: "The milder version applies: ",
    cases: "cases",
    common: "in common: ",
    or: "and one of:",
    example: "example",
    rest: "whatever the other facts are",
    wasClauses: "clauses then",
    isClauses: "clauses now",
    counted: "Cases are combinations of the facts that the rules of either version read.",
    unset: "parameters not set: ",
    only: "facts only this version has: ",
    onlyOutcomes: "outcomes only this version has: ",
    more: "(not all cases are named)",
    partly: "in part",
    outOfForce: "not in force",
    whole: "all facts",
  },
} as const

/**
 * Which of the two applies to an act done under the older version and decided under the newer, where a clause says
 * that the milder version applies (从旧兼从轻): the newer only where it is better; what can't be compared, a person says.
 */
export const appliesWords = (change: DifferenceRegion["change"], language: Language): string => {
  const zh = language === "zh"
  if (change === "incomparable") return zh ? "由有权机关判断" : "the competent body decides"
  if (change === "better") return zh ? "现规则" : "the newer"
  return zh ? "原规则" : "the older"
}

/** 12,345 */
export const grouped = (count: bigint): string => String(count).replaceAll(/\B(?=(\d{3})+$)/gu, ",")

/** In tenths of a percent; what is more than nothing is never shown as nothing. */
export const shareOf = (part: bigint, whole: bigint): string => {
  if (whole === 0n) return "0%"
  const tenths = (part * 1000n) / whole
  if (tenths === 0n) return part === 0n ? "0%" : "<0.1%"
  return `${String(tenths / 10n)}.${String(tenths % 10n)}%`
}

export const titleOf = ({ question }: Differences, language: Language): string => {
  const name = question.title?.[language] ?? question.id
  return language === "zh" ? `${name}：${terms.zh.title}` : `${terms.en.title}: ${name}`
}

/** One sentence on what was found, with what kind of a count it is. */
export const summaryOf = (
  { regions, count, total, remaining, exact }: Differences,
  language: Language,
): string => {
  const zh = language === "zh"
  if (count === 0n)
    return zh
      ? `共${grouped(total)}种情形，两者的结论全部相同（已证明）。`
      : `Of ${grouped(total)} cases, both answer every one alike (proved).`
  const about = exact
    ? ""
    : zh
      ? "有事实与尚未设定的数值或者日期比较，情形数不是准确数。"
      : " A fact is compared with a number or date nobody has set: counts are not exact."
  const left =
    remaining === 0n
      ? ""
      : zh
        ? `另有${grouped(remaining)}种情形未归类列出。`
        : ` ${grouped(remaining)} more cases are not listed.`
  return zh
    ? `共${grouped(total)}种情形，其中${grouped(count)}种（${shareOf(count, total)}）结论不同，分为${String(regions.length)}类；其余结论相同（已证明）。${about}${left}`
    : `Of ${grouped(total)} cases, ${grouped(count)} (${shareOf(count, total)}) are answered differently, in ${String(regions.length)} ${regions.length === 1 ? "region" : "regions"}; all others alike (proved).${about}${left}`
}

const listed = (items: readonly { readonly label: Text }[], language: Language): string =>
  items.map(({ label }) => label[language]).join(language === "zh" ? "、" : ", ")

/** Which rules and day a side stands for, then what only it has and what isn't set. */
export const sideLines = (side: DifferenceSide, language: Language): readonly string[] => {
  const say = terms[language]
  const { rulebook, on, onlyFacts, onlyOutcomes, unset } = side
  return [
    `${rulebook.packs.map((title) => title[language]).join(" + ")}${language === "zh" ? `（${rulebook.id} ${rulebook.version}），` : ` (${rulebook.id} ${rulebook.version}), `}${formatDate(on, language)}`,
    ...(onlyFacts.length === 0 ? [] : [`${say.only}${listed(onlyFacts, language)}`]),
    ...(onlyOutcomes.length === 0 ? [] : [`${say.onlyOutcomes}${listed(onlyOutcomes, language)}`]),
    ...(unset.length === 0 ? [] : [`${say.unset}${listed(unset, language)}`]),
  ]
}

/** The rules that make the difference, by the clauses they rest on. */
export const ruleLines = (rules: readonly SideRule[], language: Language): readonly string[] => {
  const say = terms[language]
  const gap = language === "zh" ? "、" : ", "
  const byClause = new Map<string, string[]>()
  for (const { rule, citations, everywhere, outOfForce, makesDifference } of rules) {
    if (!makesDifference) continue
    const clauses = [...new Set(citations.map((citation) => citationLabel(citation)[language]))].join(gap)
    const marks = [...(outOfForce ? [say.outOfForce] : []), ...(everywhere ? [] : [say.partly])]
    const said =
      marks.length === 0 ? "" : language === "zh" ? `（${marks.join("，")}）` : ` (${marks.join(", ")})`
    byClause.set(`${clauses}${said}`, [...(byClause.get(`${clauses}${said}`) ?? []), rule])
  }
  return [...byClause].map(([clauses, ids]) => `${clauses} [${ids.join(", ")}]`)
}
