/** What the cases of a folder cover, as a table and as lists of what is missing and what adds nothing. */
import * as Result from "effect/Result"
import { formatDate, type Language } from "../kernel/index.js"
import { goalKinds, type Coverage, type GoalKind } from "../policy/coverage/index.js"
import type { Rulebook } from "../policy/index.js"
import type { Checked, QuestionCoverage } from "../testing/index.js"

/** More goals of a question than this are counted, not told. */
const mostTold = 12

const heads: Readonly<Record<Language, Readonly<Record<GoalKind, string>>>> = {
  zh: { rule: "规则", outcome: "结论", version: "版本", boundary: "界限", decides: "条件两侧" },
  en: { rule: "rules", outcome: "outcomes", version: "versions", boundary: "boundaries", decides: "sides" },
}

const columns = {
  zh: { question: "判断事项", cases: "案例", impossible: "证明不可能", superfluous: "不增加覆盖" },
  en: {
    question: "question",
    cases: "cases",
    impossible: "proved impossible",
    superfluous: "adding nothing",
  },
} as const

/** The table's columns, one after another. */
export const coverageHeads = (language: Language): readonly string[] => {
  const { question, cases, impossible, superfluous } = columns[language]
  return [question, cases, ...goalKinds.map((kind) => heads[language][kind]), impossible, superfluous]
}

/** What is covered of one question: reached of those possible, kind by kind; then those impossible, and the superfluous. */
export const coverageCells = (one: QuestionCoverage, language: Language): readonly string[] => {
  const title = one.question.title?.[language] ?? one.question.id
  const { covered } = one
  if (Result.isFailure(covered)) return [title, String(one.scenarios)]
  const { tally } = covered.success
  return [
    title,
    String(one.scenarios),
    ...goalKinds.map((kind) => `${String(tally[kind].reached)}/${String(tally[kind].possible)}`),
    String(goalKinds.reduce((sum, kind) => sum + tally[kind].impossible, 0)),
    String(one.superfluous.length),
  ]
}

/** Columns on a terminal: Chinese characters take two. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 0)

/** The table for a terminal. */
export const coverageText = (covered: readonly QuestionCoverage[], language: Language): string => {
  const rows = [coverageHeads(language), ...covered.map((one) => coverageCells(one, language))]
  const widths = coverageHeads(language).map((_, place) =>
    Math.max(...rows.map((row) => widthOf(row[place] ?? ""))),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, place) => cell + " ".repeat((widths[place] ?? 0) - widthOf(cell) + 2))
      .join("")
      .trimEnd()
  return [language === "zh" ? "案例覆盖情况" : "What the cases cover", ...rows.map(line)].join("\n")
}

/** Whether everything that the cases of a question can show is shown. */
const isComplete = ({ covered }: QuestionCoverage): boolean =>
  Result.isSuccess(covered) && covered.success.complete

/** Questions of the rules that no case asks. */
export const unaskedText = (
  covered: readonly QuestionCoverage[],
  { questions }: Rulebook,
  language: Language,
): readonly string[] => {
  const unasked = questions.filter(({ id }) => !covered.some(({ question }) => question.id === id))
  if (unasked.length === 0) return []
  const titles = unasked.map(({ id, title }) => title?.[language] ?? id)
  return [
    language === "zh"
      ? `没有案例的判断事项：${titles.join("、")}`
      : `Questions without a case: ${titles.join(", ")}`,
  ]
}

/** What is missing of the questions that have cases, and what can't be told; or that nothing is. */
export const missingText = (covered: readonly QuestionCoverage[], language: Language): readonly string[] => {
  const zh = language === "zh"
  const lines = covered.filter((one) => !isComplete(one)).flatMap((one) => openText(one, language))
  if (lines.length > 0 || covered.length === 0) return lines
  return [
    zh
      ? "覆盖完整：每个目标或者有案例，或者已证明任何情形都达不到。"
      : "Covered in full: each goal is shown by a case, or proved out of reach of every case.",
  ]
}

const openText = ({ question, covered }: QuestionCoverage, language: Language): readonly string[] => {
  const name = question.title?.[language] ?? question.id
  const colon = language === "zh" ? "：" : ": "
  if (Result.isFailure(covered))
    return covered.failure.map(({ message }) => `${name}${colon}${message[language]}`)
  const open = openGoals(covered.success, language)
  const rest = open.length - mostTold
  return [
    ...open.slice(0, mostTold).map((goal) => `${name}${colon}${goal}`),
    ...(rest <= 0
      ? []
      : [
          language === "zh"
            ? `${name}：还有 ${String(rest)} 项没有案例（--write-missing 写出全部所缺案例）`
            : `${name}: ${String(rest)} more without a case (--write-missing writes all that are missing)`,
        ]),
  ]
}

const openGoals = ({ goals }: Coverage, language: Language): readonly string[] =>
  goals.flatMap(({ says, standing }) => {
    if (standing.status === "missing")
      return [
        language === "zh"
          ? `没有案例：${says.zh}。例如${formatDate(standing.on, "zh")}：${standing.example.zh}`
          : `no case: ${says.en}. For instance on ${formatDate(standing.on, "en")}: ${standing.example.en}`,
      ]
    if (standing.status !== "unset") return []
    const parameters = standing.parameters.join(language === "zh" ? "、" : ", ")
    return [
      language === "zh"
        ? `要先设定参数 ${parameters} 才能有案例：${says.zh}`
        : `no case before ${parameters} is set: ${says.en}`,
    ]
  })

const nameOf = ({ asking }: Checked): string =>
  `${asking.name}${asking.changed === undefined ? "" : `（仅改变：${asking.changed.zh}）`} ${asking.place.file}:${String(asking.place.line)}`

/** Cases without which, all together, the coverage would be the same; a note, since a case may be kept to explain. */
export const superfluousText = (
  covered: readonly QuestionCoverage[],
  language: Language,
): readonly string[] => {
  const found = covered.flatMap(({ superfluous }) => superfluous)
  if (found.length === 0) return keptText(covered, language)
  const heading =
    language === "zh"
      ? "提示：没有以下案例，覆盖情况也相同（公布的真实案例不计；为说明规则而写的可以保留）："
      : "Note: without these the cases would cover the same (published cases aside); those that explain a rule may stay:"
  return [...keptText(covered, language), heading, ...found.map((one) => `  ${nameOf(one)}`)]
}

/** How many cases are needed for the coverage, and how many stay for a reason that is written. */
const keptText = (covered: readonly QuestionCoverage[], language: Language): readonly string[] => {
  const reasons = new Map<string, number>()
  for (const { kept } of covered)
    for (const [reason, count] of kept) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  if (reasons.size === 0) return []
  const all = covered.reduce((sum, { scenarios }) => sum + scenarios, 0)
  const kept = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  const surplus = covered.reduce((sum, { superfluous }) => sum + superfluous.length, 0)
  const needed = String(all - kept - surplus)
  const listed = [...reasons].map(([reason, count]) => `${reason} ${String(count)}`)
  return [
    language === "zh"
      ? `为覆盖所需：${needed} 例；写明理由保留：${listed.map((one) => `${one} 例`).join("，")}；多余：${String(surplus)} 例。`
      : `Needed for coverage: ${needed}; kept for a reason: ${listed.join(", ")}; superfluous: ${String(surplus)}.`,
  ]
}

/** Goals proved out of reach of every case, each with what stands in its way. */
export const impossibleText = (covered: readonly QuestionCoverage[], language: Language): readonly string[] =>
  covered.flatMap(({ question, covered: found }) =>
    (Result.isSuccess(found) ? found.success.goals : []).flatMap(({ says, standing }) =>
      standing.status === "impossible"
        ? [
            `  ${question.title?.[language] ?? question.id}${language === "zh" ? "：" : ": "}${says[language]}${language === "zh" ? "。" : ". "}${standing.because[language]}`,
          ]
        : [],
    ),
  )

/** For other programs: what is covered of each question that has cases, and whatever no case shows. */
export const coverageData = (covered: readonly QuestionCoverage[], language: Language): readonly unknown[] =>
  covered.map(({ question, scenarios, covered: found, superfluous }) => {
    const about = { question: question.id, cases: scenarios }
    if (Result.isFailure(found)) return { ...about, faults: found.failure.map(({ code }) => code) }
    const { complete, tally, goals } = found.success
    return {
      ...about,
      complete,
      tally,
      notShown: goals.flatMap(({ goal, says, standing }) =>
        standing.status === "reached"
          ? []
          : [
              {
                goal,
                says: says[language],
                status: standing.status,
                ...(standing.status === "impossible" ? { because: standing.because[language] } : {}),
                ...(standing.status === "missing"
                  ? { example: standing.example[language], on: standing.on }
                  : {}),
                ...(standing.status === "unset" ? { parameters: standing.parameters } : {}),
              },
            ],
      ),
      superfluous: superfluous.map(({ asking: { name, place } }) => ({ name, ...place })),
    }
  })
