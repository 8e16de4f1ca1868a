/** A proof in words, for officials: what was proved of each question, what stands in the way, and what to do next. */
import { citationLabel, type Language, type Text } from "../../kernel/index.js"
import type { Answer } from "../answer.js"
import { valueInWords } from "../diagram/value-words.js"
import type { GivenFacts } from "../fact.js"
import type { Question } from "../question.js"
import type { Finding } from "./finding.js"
import type { ProvedTheorem, QuestionProof } from "./prove.js"
import type { Counterexample, Instance } from "./prove-theorem.js"

/** How the words of one language are put. */
export interface Words {
  readonly language: Language
  readonly say: (zh: string, en: string) => string
  readonly of: (words: Text) => string
}

export const wordsIn = (language: Language): Words => ({
  language,
  say: (zh, en) => (language === "zh" ? zh : en),
  of: (words) => words[language],
})

/**
 * What was proved of a question, one line for each thing said.
 * @param question the completed question, for the names of its facts and outcomes
 */
export const proofText = (proof: QuestionProof, question: Question, language: Language): string => {
  const words = wordsIn(language)
  const { say } = words
  if (proof.pastBudget)
    return say(
      "  未能证明：情形太多，超出预算；这个问题仍可询问。请提高预算，或者把问题拆开。",
      "  Not proved: too many cases for the budget; the question can still be asked. Raise the budget or split the question.",
    )
  return [
    ...proof.versions.map(({ on, sizes, silence }) => {
      const nodes = Object.values(sizes).reduce((sum, size) => sum + size, 0)
      const exact = silence.exact ? "" : say("（计数按分段）", " (counted by cells)")
      return say(
        `  ${on}起的规则：判定图共${String(nodes)}个节点；${String(silence.of)}种情形中${String(silence.cases)}种无条款作答${exact}`,
        `  Rules as of ${on}: ${String(nodes)} diagram nodes; no clause speaks in ${String(silence.cases)} of ${String(silence.of)} cases${exact}`,
      )
    }),
    ...proof.findings.map((finding) => `  ${say("问题", "Finding")}：${findingText(finding, words)}`),
    ...proof.theorems.map((theorem) => theoremText(theorem, question, words)),
    ...proof.notes.map((note) => `  ${say("提示", "Note")}：${findingText(note, words)}`),
  ].join("\n")
}

export const findingText = ({ says, witness, on }: Finding, { of, say }: Words): string =>
  [
    of(says),
    ...(witness === undefined ? [] : [say(`例如：${witness.zh}。`, `For instance: ${witness.en}.`)]),
    ...(on === undefined ? [] : [say(`（${on}起的规则）`, `(rules as of ${on})`)]),
  ].join(say("", " "))

export const theoremText = ({ theorem, proof }: ProvedTheorem, question: Question, words: Words): string => {
  const { say, of } = words
  const sentence = `“${of(theorem.says)}”`
  switch (proof.status) {
    case "proved":
      return proof.unread.length === 0
        ? say(`  已证明：${sentence}`, `  Proved: ${sentence}`)
        : say(
            `  已证明：${sentence}（${labels(question, proof.unread, words)}没有任何规则读取）`,
            `  Proved: ${sentence} (no rule reads ${labels(question, proof.unread, words)})`,
          )
    case "comparesNothing":
      return say(
        `  不成立：${sentence}没有涉及任何可能的情形，等于什么也没说。请核对所述条件。`,
        `  Fails: ${sentence} speaks of no case that can occur, so it says nothing. Check its condition.`,
      )
    case "notProved":
      return say(
        `  未能证明：${sentence}情形太多，超出预算。`,
        `  Not proved: ${sentence} has too many cases for the budget.`,
      )
    case "refuted":
      return [
        say(`  不成立：${sentence}反例：`, `  Fails: ${sentence} Counterexample:`),
        ...counterexampleLines(proof.counterexample, question, words).map((line) => `    ${line}`),
      ].join("\n")
  }
}

const labels = (question: Question, facts: readonly string[], { of, say }: Words): string =>
  facts
    .map((id) => question.facts.find((fact) => fact.id === id)?.label)
    .flatMap((label) => (label === undefined ? [] : [of(label)]))
    .join(say("、", ", "))

/** What the two cases have in common, what differs, and both answers. */
const counterexampleLines = (
  { on, first, second, differing, decisive }: Counterexample,
  question: Question,
  words: Words,
): readonly string[] => {
  const { say } = words
  const named = factsText(
    first.facts,
    question,
    words,
    (id) => decisive.includes(id) && !differing.includes(id),
  )
  const shared = named === "" ? say("任何情形", "any case") : named
  const own = ({ facts, answer }: Instance): string =>
    say(
      `${factsText(facts, question, words, (id) => differing.includes(id))} → ${answerText(answer, question, words)}`,
      `${factsText(facts, question, words, (id) => differing.includes(id))} → ${answerText(answer, question, words)}`,
    )
  const head = say(`${on}，${shared}`, `${on}: ${shared}`)
  return second === undefined
    ? [`${head} → ${answerText(first.answer, question, words)}`]
    : [head, `${say("甲", "A")}：${own(first)}`, `${say("乙", "B")}：${own(second)}`]
}

const factsText = (
  facts: GivenFacts,
  question: Question,
  { of, say }: Words,
  named: (id: string) => boolean,
): string =>
  question.facts
    .flatMap(({ id, label, type }) => {
      const value = facts[id]
      return value === undefined || !named(id) ? [] : [`${of(label)}：${of(valueInWords(type, value))}`]
    })
    .join(say("；", "; "))

const answerText = (answer: Answer, question: Question, { of, say, language }: Words): string => {
  const label = (id: string): string => {
    const found = question.outcomes.find((outcome) => outcome.id === id)
    return found === undefined ? id : of(found.label)
  }
  const listed = (ids: readonly string[]): string =>
    ids.length === 0 ? say("无", "none") : ids.map(label).join(say("、", ", "))
  const rules = answer.reasons
    .flatMap(({ citations }) => citationLabel(citations[0])[language])
    .filter((clause, place, all) => all.indexOf(clause) === place)
  const because = rules.length === 0 ? "" : say(`（${rules.join("、")}）`, ` (${rules.join(", ")})`)
  if (answer.status !== "decided") return `${statuses[answer.status]?.[language] ?? answer.status}${because}`
  const choices = answer.certain.map((choice) =>
    typeof choice === "string"
      ? label(choice)
      : say(
          `应当${listed(choice.must)}；可以${listed(choice.may)}`,
          `must: ${listed(choice.must)}; may: ${listed(choice.may)}`,
        ),
  )
  return `${choices.join(say("、", ", "))}${because}`
}

const statuses: Readonly<Record<string, Text>> = {
  conflict: { zh: "条款冲突，没有合法结论", en: "clauses in conflict, no lawful outcome" },
  gap: { zh: "没有条款作答", en: "no clause answers" },
  notInForce: { zh: "相关规则当日不施行", en: "the rules aren't in force that day" },
  missingParameter: { zh: "参数尚未规定", en: "a parameter isn't set" },
  open: { zh: "尚不能确定", en: "open" },
  inexact: { zh: "情形太多", en: "too many cases" },
  refused: { zh: "事实互相矛盾", en: "the facts contradict each other" },
}
