/**
 * Expected beside actual: asks the rulebook, and lists every point on which the answer differs from what the author
 * expects, with the clauses that make the answer.
 */
import { citationLabel, text, type Citation, type Text } from "../../kernel/index.js"
import type { Answer, Force, Modalities, Question, Rulebook } from "../../policy/index.js"
import type { Asking, Checked, Difference, Expectation, Published, Scenario } from "./scenario.js"

const forceWords: Readonly<Record<Force, string>> = { must: "应当", may: "可以", mustNot: "不得" }

const statusLabels: Readonly<Record<Answer["status"], Text>> = {
  decided: text("已定", "decided"),
  open: text("待查明", "open"),
  conflict: text("规则冲突", "conflict of rules"),
  gap: text("无规则", "no rule"),
  notInForce: text("尚未施行", "not in force"),
  missingParameter: text("参数未设定", "parameter not set"),
  inexact: text("未查明事实过多", "too many facts unknown"),
  refused: text("事实矛盾", "facts contradict each other"),
}

/** The word for a status, as scenario files write it. */
export const statusLabel = (status: Answer["status"]): Text => statusLabels[status]

const isModalities = (choice: string | Modalities): choice is Modalities => typeof choice === "object"

/** The single outcomes that a list of choices allows at all. */
const outcomesIn = (choices: readonly (string | Modalities)[]): readonly string[] => [
  ...new Set(
    choices.flatMap((choice) => (isModalities(choice) ? [...choice.must, ...choice.may] : [choice])),
  ),
]

const words = (question: Question, ids: readonly string[]): string => {
  const labels = question.outcomes.filter(({ id }) => ids.includes(id)).map(({ label }) => label.zh)
  return labels.length === 0 ? "无" : labels.join("、")
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === new Set([...one, ...other]).size && other.length === one.length

const normal = (label: string): string => label.normalize("NFKC").replace(/[《》\s]/gu, "")

/** 方案三（一）4 names the plan's clause, 问责条例第十七条 an article of the regulation: part of the title, then the article. */
export const names = (written: string, citation: Citation): boolean => {
  const words = normal(written)
  const title = normal(citation.title)
  const rest = [
    normal(citation.article ?? ""),
    `${normal(citation.number ?? "")}${normal(citation.article ?? "")}`,
  ]
  return Array.from({ length: words.length + 1 }, (_, cut) => cut).some((cut) => {
    const head = words.slice(0, cut).replace(/\([^)]*\)$/u, "")
    const tail = words.slice(cut)
    return (
      (title.includes(head) || normal(citation.number ?? "").includes(head)) &&
      head.length > 1 &&
      rest.some((article) => article.startsWith(tail))
    )
  })
}

export const clausesOf = (answer: Answer): readonly string[] => [
  ...new Set(
    answer.reasons.flatMap(({ citations }) => citations.map((citation) => citationLabel(citation).zh)),
  ),
]

const compare = (asking: Asking, answer: Answer): readonly Difference[] => {
  const { question, expected } = asking
  const by = clausesOf(answer)
  const modalities = answer.certain.find(isModalities)
  const differ = (what: Text, want: string, actual: string): Difference => ({
    what,
    expected: want,
    actual,
    by,
  })
  const set = (
    what: Text,
    want: readonly string[] | undefined,
    actual: readonly string[],
  ): readonly Difference[] =>
    want === undefined || sameSet(want, actual)
      ? []
      : [differ(what, words(question, want), words(question, actual))]
  const wantsDecision =
    expected.choices !== undefined ||
    expected.must !== undefined ||
    expected.may !== undefined ||
    expected.mustNot !== undefined
  const status = expected.status ?? (wantsDecision ? "decided" : undefined)
  const allowed = outcomesIn(answer.certain)
  return [
    ...(status === undefined || status === answer.status
      ? []
      : [differ(text("状态", "status"), statusLabel(status).zh, statusLabel(answer.status).zh)]),
    ...set(text("可选的结论", "lawful choices"), expected.choices, outcomesIn(answer.certain)),
    ...set(text("可能的结论", "possible choices"), expected.possible, outcomesIn(answer.possible)),
    ...set(text("应当", "must"), expected.must, modalities?.must ?? []),
    ...set(text("可以", "may"), expected.may, modalities?.may ?? []),
    ...(expected.mustNot ?? []).flatMap((id) =>
      allowed.includes(id) || answer.status !== "decided"
        ? [differ(text("不得", "must not"), words(question, [id]), "未被禁止")]
        : [],
    ),
    ...forceDifference(expected, answer, differ),
    ...(expected.clauses ?? []).flatMap((clause) =>
      answer.reasons.some(({ citations }) => citations.some((citation) => names(clause, citation)))
        ? []
        : [differ(text("依据", "clauses"), clause, by.join("、") === "" ? "无" : by.join("、"))],
    ),
  ]
}

const forceDifference = (
  expected: Expectation,
  answer: Answer,
  differ: (what: Text, want: string, actual: string) => Difference,
): readonly Difference[] => {
  const { force } = expected
  if (force === undefined || answer.reasons.some((reason) => reason.force === force)) return []
  const actual = [
    ...new Set(answer.reasons.flatMap((reason) => (reason.force ? [forceWords[reason.force]] : []))),
  ]
  return [
    differ(text("约束", "force"), forceWords[force], actual.length === 0 ? "无规则适用" : actual.join("、")),
  ]
}

/** Whether a choice that contains all these outcomes is lawful, or can still turn out to be. */
export const canBeLawful = (outcomes: readonly string[], answer: Answer): boolean => {
  const choices: readonly (string | Modalities)[] = answer.possible
  return choices.some((choice) =>
    isModalities(choice)
      ? outcomes.every((id) => choice.must.includes(id) || choice.may.includes(id))
      : outcomes.length === 1 && outcomes.includes(choice),
  )
}

const publishedDifference = (
  published: Published | undefined,
  question: Question,
  answer: Answer,
): readonly Difference[] => {
  if (published === undefined || canBeLawful(published.outcomes, answer) === published.lawful) return []
  const [inside, outside] = ["在合法范围内", "不在合法范围内"]
  const named = words(question, published.outcomes)
  return [
    {
      what: text(`公布结论「${named}」`, `published outcome "${named}"`),
      expected: published.lawful ? inside : outside,
      actual: published.lawful ? outside : inside,
      by: clausesOf(answer),
    },
  ]
}

/** Run one scenario: its question, its 对照情形 and its 衔接事项. */
export const checkScenario = (scenario: Scenario, rulebook: Rulebook): readonly Checked[] =>
  scenario.askings.map((asking) => {
    const answer = rulebook.ask(asking.question, asking.facts, asking.on)
    const published =
      asking === scenario.askings[0] ? publishedDifference(scenario.published, asking.question, answer) : []
    return { scenario, asking, answer, differences: [...compare(asking, answer), ...published] }
  })
