/**
 * An exam item is a case (facts) and a question of the rulebook; its key is what the engine answers, never what an
 * author typed. An item that the facts don't decide is refused, with what is missing.
 *
 * Not here: choosing items for a paper, scoring, item analysis.
 */
import * as Result from "effect/Result"
import {
  citationLabel,
  fault,
  text,
  type CalendarDate,
  type Citation,
  type Fault,
  type Text,
} from "../kernel/index.js"
import type {
  Answer,
  Fact,
  GivenFacts,
  Modalities,
  Question,
  QuestionKind,
  Reason,
  Rulebook,
} from "../policy/index.js"

/** What an author writes: the story, the facts it tells, and which question is asked about it. */
export interface ItemDraft {
  readonly id: string
  readonly story: Text
  readonly question: Question
  readonly facts: GivenFacts
  readonly on: CalendarDate
  readonly points: number
}

export interface ItemOption {
  readonly id: string
  readonly label: Text
  readonly right: boolean
  /** Why it is right or wrong, in terms of clauses. */
  readonly because: Text
}

export interface Item {
  readonly id: string
  readonly stem: Text
  /** `several`: all right options together are the key. */
  readonly kind: "single" | "several"
  readonly options: readonly ItemOption[]
  readonly points: number
  readonly citations: readonly Citation[]
}

const isModalities = (choice: string | Modalities): choice is Modalities => typeof choice === "object"

/** The outcomes that make the key: the lawful ones of *choose one*, the obligatory ones of *each*. */
const keyOf = (answer: Answer): readonly string[] =>
  answer.certain.flatMap((choice) => (isModalities(choice) ? choice.must : [choice]))

const valueText = (fact: Fact, value: string | number | boolean): Text => {
  if (fact.type.kind === "boolean") return value === true ? text("是", "yes") : text("否", "no")
  if (fact.type.kind === "oneOf") {
    const option = fact.type.options.find((candidate) => candidate.value === value)
    return option?.label ?? text("未查明", "unknown")
  }
  return text(`${String(value)}${fact.unit?.zh ?? ""}`, `${String(value)} ${fact.unit?.en ?? ""}`.trim())
}

const factLines = (question: Question, facts: GivenFacts): Text => {
  const lines = question.facts.flatMap((fact) => {
    const value = facts[fact.id]
    if (value === undefined) return []
    const words = valueText(fact, value)
    return [text(`${fact.label.zh}：${words.zh}`, `${fact.label.en}: ${words.en}`)]
  })
  return text(lines.map(({ zh }) => zh).join("；"), lines.map(({ en }) => en).join("; "))
}

const asks = (kind: QuestionKind, several: boolean): Text => {
  if (kind === "each") return text("下列各项中，应当采取的有哪些？", "Which of the following must be taken?")
  return several
    ? text("下列结论中，依规可以作出的有哪些？", "Which of the following conclusions are lawful?")
    : text("依规只能作出下列哪一项结论？", "Which of the following is the only lawful conclusion?")
}

const clausesOf = (reasons: readonly Reason[]): Text => {
  const labels = reasons.flatMap(({ citations }) => citations.map(citationLabel))
  const zh = [...new Set(labels.map((label) => label.zh))].join("、")
  const en = [...new Set(labels.map((label) => label.en))].join(", ")
  return text(zh, en)
}

/** A right option rests on the rules that apply; a wrong one is refuted by the rules that name it, or by those that apply. */
const becauseOf = (answer: Answer, outcome: string, right: boolean): Text => {
  if (right) {
    const clauses = clausesOf(
      answer.reasons.filter(({ then, force }) => force !== "mustNot" && then.includes(outcome)),
    )
    const grounds = clauses.zh === "" ? clausesOf(answer.reasons) : clauses
    return text(`依据${grounds.zh}。`, `By ${grounds.en}.`)
  }
  const forbidding = answer.reasons.filter(({ then, force }) => force === "mustNot" && then.includes(outcome))
  if (forbidding.length > 0) {
    const clauses = clausesOf(forbidding)
    return text(`依${clauses.zh}，不得作出此项。`, `${clauses.en} forbids it.`)
  }
  const against = answer.against.filter(({ then, force }) => force !== "mustNot" && then.includes(outcome))
  if (against.length > 0) {
    const clauses = clausesOf(against)
    return text(`${clauses.zh}的条件不具备，不能得出此项。`, `The conditions of ${clauses.en} are not met.`)
  }
  const clauses = clausesOf(answer.reasons)
  return text(`依${clauses.zh}，不能得出此项。`, `${clauses.en} leaves no room for it.`)
}

const undecided = (draft: ItemDraft, answer: Answer): Fault => {
  const facts = answer.unknown.map(
    (id) => draft.question.facts.find((fact) => fact.id === id)?.label ?? text(id, id),
  )
  const open = [...facts.map(({ zh }) => zh), ...answer.missing.map(({ parameter }) => parameter)].join("、")
  const openEn = [...facts.map(({ en }) => en), ...answer.missing.map(({ parameter }) => parameter)].join(
    ", ",
  )
  return fault("item.undecided", {
    at: draft.id,
    message: text(
      `题目所给事实不足以得出唯一的答案，尚缺：${open === "" ? "可适用的规则" : open}。`,
      `The facts given don't decide the item; missing: ${openEn === "" ? "a rule that applies" : openEn}.`,
    ),
    remedy: text(
      "在题干中补充上述事实，或者设定参数后再出题。",
      "Tell these facts in the story, or set the parameter, then ask again.",
    ),
  })
}

/**
 * Make an item from a case: the engine gives the key, and each option says which clause makes it right or wrong.
 * @returns the item, or the fault `item.undecided` (the facts leave the answer open) or `item.trivial` (all or no options are right)
 */
export const itemOf = (draft: ItemDraft, rulebook: Rulebook): Result.Result<Item, Fault> => {
  const question = rulebook.completed(draft.question)
  const answer = rulebook.ask(question, draft.facts, draft.on)
  if (answer.status !== "decided") return Result.fail(undecided(draft, answer))
  const key = keyOf(answer)
  if (key.length === 0 || key.length === question.outcomes.length) return Result.fail(trivial(draft))
  const several = question.kind === "each" || key.length > 1
  const told = factLines(question, draft.facts)
  const ask = asks(question.kind, several)
  return Result.succeed({
    id: draft.id,
    kind: several ? "several" : "single",
    points: draft.points,
    stem: text(
      `${draft.story.zh}（已查明：${told.zh}。）${question.ask.zh}${ask.zh}`,
      `${draft.story.en} (Established: ${told.en}.) ${question.ask.en} ${ask.en}`,
    ),
    options: question.outcomes.map(({ id, label }) => {
      const right = key.includes(id)
      return { id, label, right, because: becauseOf(answer, id, right) }
    }),
    citations: answer.reasons.flatMap(({ citations }) => citations),
  })
}

const trivial = (draft: ItemDraft): Fault =>
  fault("item.trivial", {
    at: draft.id,
    message: text(
      "全部选项都对或者都不对，不能作为考题。",
      "All options are right, or none is: this can't be an item.",
    ),
    remedy: text("改变一项事实，使结论有所限定。", "Change a fact so that the answer is limited."),
  })
