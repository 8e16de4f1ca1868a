/**
 * Everything an explanation says after its conclusion, as headed lists of sentences: what the answer rests on, what
 * decided, what speaks against, what is unknown or still to be set. A section with nothing in it is left out.
 */
import { renderFault } from "../../kernel/index.js"
import type { Against, Answer, Reason } from "../answer.js"
import { readsOf, type Condition } from "../condition.js"
import type { Fact } from "../fact.js"
import { conditionWords } from "./condition-words.js"
import { bare, citationList, citationWords, forceText, valueWords, type Names } from "./names.js"

export interface Section {
  readonly heading: string
  readonly items: readonly string[]
}

/** Whether the values of personal facts are written out: only for the parties of the case. */
export type Personal = "shown" | "withheld"

export const sectionsOf = (answer: Answer, names: Names, personal: Personal): readonly Section[] => {
  const { say } = names
  const section = (zh: string, en: string, items: readonly string[]): Section => ({ heading: say(zh, en), items: items.map((item) => ended(item, names)) })
  return [
    section("需要更正的事项", "To be corrected", answer.faults.map((fault) => renderFault(fault, names.language))),
    section("相互抵触的规定", "Clauses that contradict each other", conflictWords(answer, names)),
    section("依据", "Grounds", answer.reasons.map((reason) => reasonWords(reason, names))),
    section("据以认定的事实", "Facts that decided", decidingFacts(answer, names, personal)),
    section("尚需查明的事实", "Facts still to be established", answer.unknown.map((id) => promptOf(id, names))),
    section("尚待有权机关明确的事项", "Still to be set by a competent body", answer.missing.map(({ parameter }) => missingWords(parameter, names))),
    section("查明事实后可能适用的规定", "Clauses that may apply, depending on the facts", answer.mayApply.map((reason) => reasonWords(reason, names))),
    section("已有应当适用的结论，下列“可以”不再适用", "Permissions that a duty leaves no room for", answer.silenced.map((reason) => reasonWords(reason, names))),
    section("不适用的规定及其原因", "Clauses that don't apply, and why", answer.against.map((reason) => againstWords(reason, answer, names, personal))),
  ].filter(({ items }) => items.length > 0)
}

const ended = (sentence: string, { say }: Names): string => (/[。？！.?!]$/u.test(sentence) ? sentence : `${sentence}${say("。", ".")}`)

const reasonWords = (reason: Reason, names: Names): string => {
  const { say } = names
  const note = names.rule(reason.rule)?.note
  const cited = reason.citations.map((citation) => citationWords(citation, names)).join(say("；", "; "))
  const noted = note === undefined ? "" : say(`（${bare(note.zh)}）`, ` (${bare(note.en)})`)
  return say(`${saying(reason, names)}——${cited}${noted}`, `${saying(reason, names)}: ${cited}${noted}`)
}

/** 可以“从轻惩戒”、“免于惩戒”. */
const saying = ({ rule, force, then }: Reason, names: Names): string => {
  const { say } = names
  const outcomes = then.map((id) => `“${names.outcome(id)}”`)
  if (force === undefined) return rule === "otherwise" ? say(`没有其他规定的：${outcomes.join("、")}`, `Where no clause says otherwise: ${outcomes.join(", ")}`) : say("例外规定", "Exception")
  const joiner = names.question?.kind === "chooseOne" && force !== "mustNot" ? say("或者", " or ") : say("、", ", ")
  return say(`${forceText(force).zh}${outcomes.join(joiner)}`, `${forceText(force).en} ${outcomes.join(joiner)}`)
}

const againstWords = (against: Against, answer: Answer, names: Names, personal: Personal): string => {
  const { say } = names
  const rule = say(`${saying(against, names)}（${citationList(against.citations, names)}）`, `${saying(against, names)} (${citationList(against.citations, names)})`)
  const { because } = against
  if (because.kind === "overridden") {
    const stronger = names.rule(because.by)
    const cited = stronger === undefined ? because.by : citationList(stronger.citations, names)
    return say(`${rule}：另有规定优先适用（${cited}）`, `${rule}: another clause takes precedence (${cited})`)
  }
  const failed = because.failed.map((condition) => conditionWords(condition, names)).join(say("；", "; "))
  const found = factsIn(because.failed, answer, names, personal).join(say("，", ", "))
  const here = found === "" ? "" : say(`（本案：${found}）`, ` (here: ${found})`)
  return say(`${rule}：不符合条件“${failed}”${here}`, `${rule}: this condition fails: ${failed}${here}`)
}

/** The known facts that the reasons' rules read. */
const decidingFacts = (answer: Answer, names: Names, personal: Personal): readonly string[] => {
  const rules = answer.reasons.flatMap(({ rule }) => names.rule(rule) ?? [])
  return factsIn(rules.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless])), answer, names, personal)
}

const factsIn = (conditions: readonly Condition[], { given }: Answer, names: Names, personal: Personal): readonly string[] =>
  [...new Set(conditions.flatMap((condition) => readsOf(condition).facts))].flatMap((id) => {
    const value = given[id]
    const fact = names.fact(id)
    if (value === undefined || fact === undefined) return []
    const shown = fact.sensitivity === "personal" && personal === "withheld" ? names.say("（不予显示）", "(withheld)") : valueWords(value, fact.type, fact.unit, names.language)
    return [names.say(`${fact.label.zh}：${shown}`, `${fact.label.en}: ${shown}`)]
  })

const promptOf = (id: string, names: Names): string => {
  const fact: Fact | undefined = names.fact(id)
  return fact === undefined ? id : names.said(fact.prompt)
}

const missingWords = (id: string, names: Names): string => {
  const { say } = names
  const parameter = names.parameter(id)
  if (parameter === undefined) return id
  const cited = citationWords(parameter.citation, names)
  return say(
    `“${parameter.label.zh}”：须由${parameter.issuedBy.zh}明确；留待明确的条款：${cited}`,
    `“${parameter.label.en}”: to be set by ${parameter.issuedBy.en}; left open by ${cited}`,
  )
}

const conflictWords = ({ conflicts }: Answer, names: Names): readonly string[] =>
  conflicts.map(({ outcome, rules }) => {
    const { say } = names
    const clauses = rules.map((id) => {
      const rule = names.rule(id)
      if (rule === undefined) return say("没有其他规定时的结论", "what answers where no clause does")
      const force = rule.force === undefined ? "" : names.said(forceText(rule.force))
      return say(`${citationList(rule.citations, names)}规定${force}`, `${citationList(rule.citations, names)} says ${force}`)
    })
    return say(`关于“${names.outcome(outcome)}”：${clauses.join("，而")}`, `On “${names.outcome(outcome)}”: ${clauses.join(", whereas ")}`)
  })
