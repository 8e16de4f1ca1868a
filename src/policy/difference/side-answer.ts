/** Answers of one version, in words and as choices, in a block of cases and to one case. */
import { text, type Text } from "../../kernel/index.js"
import type { Modalities } from "../answer.js"
import type { Meaning } from "../diagram/meaning.js"
import { ever, type Path, type Store } from "../diagram/store.js"
import { leafAt } from "../diagram/walk.js"
import type { Question } from "../question.js"
import { statusOf, weightOf, type Block, type Weight } from "./blocks.js"
import type { SideAnswer, SideStatus } from "./difference.js"

type Weighed = readonly (Weight | undefined)[]

/** What one side says in all of a block. */
export const blockAnswer = (question: Question, block: Block, side: "before" | "after"): SideAnswer => {
  const status = block[side]
  const weights = question.outcomes.map((_, place) => block.outcomes[place]?.[side])
  if (status !== "decided") return { status, certain: [], words: statusWords[status] }
  const isKnown = weights.some((weight) => weight !== undefined)
  if (!isKnown) return { status, certain: [], words: depends }
  return answered(question, weights)
}

/** What one side says to one case. */
export const caseAnswer = (store: Store, question: Question, meaning: Meaning, path: Path): SideAnswer => {
  const holds = (diagram: number): boolean => leafAt(store, diagram, path) === ever
  const status = allStatuses.find((candidate) => holds(statusOf(store, meaning, candidate))) ?? "impossible"
  if (status !== "decided") return { status, certain: [], words: statusWords[status] }
  const weights = question.outcomes.map(({ id }) =>
    ([0, 1, 2] as const).find((weight) => holds(weightOf(store, meaning, id, weight))),
  )
  return answered(question, weights)
}

const answered = (question: Question, weights: Weighed): SideAnswer => {
  const having = (wanted: Weight): readonly string[] =>
    question.outcomes.flatMap(({ id }, place) => (weights[place] === wanted ? [id] : []))
  if (question.kind === "chooseOne")
    return {
      status: "decided",
      certain: having(1),
      words: oneOfWords(labels(question, having(1))),
    }
  const range: Modalities = { must: having(2), may: having(1) }
  return { status: "decided", certain: [range], words: rangeWords(question, range, having(0)) }
}

const labels = ({ outcomes }: Question, ids: readonly string[]): readonly Text[] =>
  outcomes.filter(({ id }) => ids.includes(id)).map(({ label }) => label)

const joined = (parts: readonly Text[], zh: string, en: string): Text =>
  text(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en))

const oneOfWords = (outcomes: readonly Text[]): Text => {
  const list = joined(outcomes, "、", ", ")
  return outcomes.length < 2 ? list : text(`可选其一：${list.zh}`, `one of: ${list.en}`)
}

const rangeWords = (question: Question, { must, may }: Modalities, not: readonly string[]): Text => {
  const parts = (
    [
      [must, "应当：", "must: "],
      [may, "可以：", "may: "],
      [not, "不采取：", "not: "],
    ] as const
  ).flatMap(([ids, zh, en]) => {
    const list = joined(labels(question, ids), "、", ", ")
    return ids.length === 0 ? [] : [text(`${zh}${list.zh}`, `${en}${list.en}`)]
  })
  return joined(parts, "；", "; ")
}

const depends = text("有结论，依具体情形而定（见示例）", "decided, in different ways (see the example)")

const allStatuses: readonly SideStatus[] = ["impossible", "notInForce", "conflict", "gap", "decided"]

const statusWords: Readonly<Record<Exclude<SideStatus, "decided">, Text>> = {
  conflict: text("规定相互抵触，没有合法的结论", "the clauses contradict each other; nothing is lawful"),
  gap: text("没有规定", "no clause answers"),
  notInForce: text("有关规定未施行或者已失效", "the rules that cover it are not in force"),
  impossible: text("该版本认为不会出现这种情形", "this version holds that it can't occur"),
}
