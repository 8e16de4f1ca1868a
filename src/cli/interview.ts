/**
 * Asking a person for facts, one item after another, in the order that decides soonest and no further than the answer
 * still depends on them. What can't be established is left unknown; facts that contradict each other are asked anew.
 */
import * as Result from "effect/Result"
import { renderFault, type CalendarDate } from "../kernel/index.js"
import type { Fact, GivenFacts, Question, Rulebook, Scalar } from "../policy/index.js"
import { nextQuestion, type Item, type Outlook } from "../policy/questionnaire/index.js"
import { factsOf } from "../testing/index.js"
import { say, type Terminal } from "./terminal.js"

const unknownWords: readonly string[] = ["未查明", "不清楚", "?", "？", ""]
const noneWords: readonly string[] = ["无", "none"]

type Reply =
  | { readonly kind: "known"; readonly facts: GivenFacts }
  | { readonly kind: "unknown" }
  | { readonly kind: "again" }
  | { readonly kind: "end" }

/** A word as a scenario file would read it. */
export const valueOfWord = (word: string, fact: Fact, question: Question): Scalar | undefined => {
  const place = { file: "", line: 1 }
  const written = {
    kind: "map",
    place,
    entries: [{ key: fact.id, place, value: { kind: "word", place, word } }],
  } as const
  const facts = factsOf(question, written)
  return Result.isSuccess(facts) ? facts.success[fact.id] : undefined
}

/** A number picks from the list of values. */
const replyTo = (line: string | undefined, fact: Fact, question: Question): Reply => {
  if (line === undefined) return { kind: "end" }
  const word = line.trim()
  if (unknownWords.includes(word)) return { kind: "unknown" }
  const options = fact.type.kind === "oneOf" ? fact.type.options : []
  const picked = /^\d+$/u.test(word) ? options[Number(word) - 1] : undefined
  const value = valueOfWord(picked?.value ?? word, fact, question)
  return value === undefined ? { kind: "again" } : { kind: "known", facts: { [fact.id]: value } }
}

/** Numbers or names of the facts that are so; the others listed are not. */
const replyToGroup = (line: string | undefined, facts: readonly Fact[]): Reply => {
  if (line === undefined) return { kind: "end" }
  const word = line.trim()
  if (unknownWords.includes(word)) return { kind: "unknown" }
  const words = noneWords.includes(word) ? [] : word.split(/[、,，;；\s]+/u).filter((part) => part !== "")
  const named = words.map((part) =>
    facts.find(({ id, label }, index) => [id, label.zh, label.en, String(index + 1)].includes(part)),
  )
  if (named.includes(undefined)) return { kind: "again" }
  return { kind: "known", facts: Object.fromEntries(facts.map((fact) => [fact.id, named.includes(fact)])) }
}

const listed = (labels: readonly string[]): string =>
  labels.map((label, index) => `  ${String(index + 1)} ${label}`).join("\n")

const promptFor = (fact: Fact, terminal: Terminal): string => {
  const { language } = terminal
  const unknown = say(terminal, "未查明直接按回车", "press Enter if not known")
  const help = fact.help === undefined ? "" : `\n  ${fact.help[language]}`
  const hint =
    fact.type.kind === "boolean"
      ? say(terminal, `（是 / 否，${unknown}）`, ` (yes / no, ${unknown})`)
      : say(terminal, `（${unknown}）`, ` (${unknown})`)
  const options =
    fact.type.kind === "oneOf" ? `\n${listed(fact.type.options.map(({ label }) => label[language]))}` : ""
  return `${fact.prompt[language]}${hint}${options}${help}`
}

const promptForGroup = ({ group, facts }: Item, terminal: Terminal): string => {
  const label = group?.label[terminal.language] ?? ""
  const hint = say(
    terminal,
    `${label}：有下列哪几项？（都没有填“无”，有的填序号，未查明直接按回车）`,
    `${label}: which of these? ("none", or their numbers; press Enter if not known)`,
  )
  return `${hint}\n${listed(facts.map((fact) => fact.label[terminal.language]))}`
}

/** What can still come out, and how much is still to be asked at most. */
const outlookLine = ({ answer }: Outlook, atMost: number, question: Question, terminal: Terminal): string => {
  const labels = question.outcomes
    .filter(({ id }) => answer.possible.some((choice) => choice === id))
    .map(({ label }) => label[terminal.language])
  const count = String(atMost)
  if (labels.length === 0)
    return say(terminal, `［至多还需查明${count}项］`, `[at most ${count} more to establish]`)
  return say(
    terminal,
    `［尚有可能：${labels.join("、")}；至多还需查明${count}项］`,
    `[still possible: ${labels.join(", ")}; at most ${count} more to establish]`,
  )
}

const isGroup = ({ group, facts }: Item): boolean =>
  group !== undefined && facts.every(({ type }) => type.kind === "boolean")

/** Ask for one fact by itself until the reply is understood. */
export const askFor = async (fact: Fact, question: Question, terminal: Terminal): Promise<Reply> =>
  understood(
    () => terminal.answer(`${promptFor(fact, terminal)}\n> `),
    (line) => replyTo(line, fact, question),
    terminal,
  )

const understood = async (
  answered: () => Promise<string | undefined>,
  read: (line: string | undefined) => Reply,
  terminal: Terminal,
): Promise<Reply> => {
  for (;;) {
    const reply = read(await answered())
    if (reply.kind !== "again") return reply
    terminal.print(
      say(terminal, "没有这个选项，请重新回答。", "That isn't one of the answers; please try again."),
    )
  }
}

/** The facts that the person knows, as far as they matter. */
export const interview = async (
  question: Question,
  rulebook: Rulebook,
  on: CalendarDate,
  terminal: Terminal,
): Promise<GivenFacts> => {
  let facts: GivenFacts = {}
  let before: GivenFacts = {}
  const notEstablished: string[] = []
  for (;;) {
    const next = nextQuestion(rulebook, question.id, facts, on, { notEstablished })
    if (Result.isFailure(next)) {
      terminal.print(next.failure.map((one) => renderFault(one, terminal.language)).join("\n"))
      if (facts === before) return facts
      facts = before
      continue
    }
    if (next.success.kind !== "ask") return facts
    const { item, atMost, outlook } = next.success
    const [fact] = item.facts
    terminal.print(outlookLine(outlook, atMost, question, terminal))
    const reply = isGroup(item)
      ? await understood(
          () => terminal.answer(`${promptForGroup(item, terminal)}\n> `),
          (line) => replyToGroup(line, item.facts),
          terminal,
        )
      : await askFor(fact, question, terminal)
    if (reply.kind === "end") return facts
    if (reply.kind === "known") {
      before = facts
      facts = { ...facts, ...reply.facts }
    } else notEstablished.push(...(isGroup(item) ? item.facts.map(({ id }) => id) : [fact.id]))
  }
}
