/**
 * Everything an explanation says after its conclusion, as headed lists of sentences: what the answer rests on, what
 * decided, what speaks against, what is unknown or still to be set. A section with nothing in it is left out.
 */
import type { Fault } from "../../kernel/index.js"
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
  const section = (zh: string, en: string, items: readonly string[]): Section => ({
    heading: say(zh, en),
    items: items.map((item) => ended(item, names)),
  })
  return [
    section(
      "需要更正的事项",
      "To be corrected",
      answer.faults.map((fault) => faultWords(fault, names)),
    ),
    section("相互抵触的规定", "Clauses that contradict each other", conflictWords(answer, names)),
    section(
      "依据",
      "Grounds",
      answer.reasons.map((reason) => `${reasonWords(reason, names)}${beaten(reason, answer, names)}`),
    ),
    section("据以认定的事实", "Facts that decided", decidingFacts(answer, names, personal)),
    section(
      "尚需查明的事实",
      "Facts still to be established",
      answer.unknown.map((id) => promptOf(id, names)),
    ),
    section(
      "尚待有权机关明确的事项",
      "Still to be set by a competent body",
      answer.missing.map(({ parameter }) => missingWords(parameter, names)),
    ),
    section("查明后可能出现的抵触", "A contradiction that may come to light", witnessWords(answer, names)),
    section(
      "可能适用的规定",
      "Clauses that may apply",
      answer.mayApply.map((reason) => reasonWords(reason, names)),
    ),
    section(
      "已有应当适用的结论，下列“可以”不再适用",
      "Permissions that a duty leaves no room for",
      answer.silenced.map((reason) => reasonWords(reason, names)),
    ),
    section(
      "不适用的规定及其原因",
      "Clauses that don't apply, and why",
      answer.against.map((reason) => againstWords(reason, answer, names, personal)),
    ),
  ].filter(({ items }) => items.length > 0)
}

const ended = (sentence: string, { say }: Names): string =>
  /[。？！.?!]$/u.test(sentence) ? sentence : `${sentence}${say("。", ".")}`

/** The fact concerned by its label, what is wrong and what to do. */
const faultWords = ({ at, message, remedy }: Fault, names: Names): string => {
  const fact = at === undefined ? undefined : names.fact(at)
  const place = fact === undefined ? "" : names.say(`${fact.label.zh}：`, `${fact.label.en}: `)
  return `${place}${names.said(message)}${names.say("", " ")}${names.said(remedy)}`
}

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
  if (force === undefined)
    return rule === "otherwise"
      ? say(`一般规定：${outcomes.join("、")}`, `As a general rule: ${outcomes.join(", ")}`)
      : say("例外规定", "Exception")
  const joiner =
    names.question?.kind === "chooseOne" && force !== "mustNot" ? say("或者", " or ") : say("、", ", ")
  return say(
    `${forceText(force).zh}${outcomes.join(joiner)}`,
    `${forceText(force).en} ${outcomes.join(joiner)}`,
  )
}

/** What of a duty or a permission another clause forbids. */
const beaten = ({ force, then }: Reason, { reasons }: Answer, names: Names): string => {
  if (force === undefined || force === "mustNot") return ""
  const bans = reasons.filter(
    (reason) => reason.force === "mustNot" && reason.then.some((id) => then.includes(id)),
  )
  if (bans.length === 0) return ""
  const outcomes = then
    .filter((id) => bans.some((ban) => ban.then.includes(id)))
    .map((id) => `“${names.outcome(id)}”`)
  const cited = citationList(
    bans.flatMap(({ citations }) => citations),
    names,
  )
  return names.say(
    `；但${outcomes.join("、")}另有不得的规定（${cited}）`,
    `; but another clause forbids ${outcomes.join(", ")} (${cited})`,
  )
}

const againstWords = (against: Against, answer: Answer, names: Names, personal: Personal): string => {
  const { say } = names
  const rule = say(
    `${saying(against, names)}（${citationList(against.citations, names)}）`,
    `${saying(against, names)} (${citationList(against.citations, names)})`,
  )
  const { because } = against
  if (because.kind === "overridden") {
    const stronger = names.rule(because.by)
    const cited = stronger === undefined ? because.by : citationList(stronger.citations, names)
    return say(`${rule}：另有规定优先适用（${cited}）`, `${rule}: another clause takes precedence (${cited})`)
  }
  const failed = because.failed.map((condition) => conditionWords(condition, names)).join(say("；", "; "))
  const found = factsIn(because.failed, answer, names, personal)
  const [only, ...others] = found
  const here =
    only === undefined
      ? ""
      : others.length === 0
        ? say(`（本案为：${only.value}）`, ` (here: ${only.value})`)
        : say(
            `（本案：${found.map(factWords(names)).join("，")}）`,
            ` (here: ${found.map(factWords(names)).join(", ")})`,
          )
  return say(`${rule}：不符合条件——${failed}${here}`, `${rule}: this condition fails: ${failed}${here}`)
}

/** The known facts that the reasons' rules read. */
const decidingFacts = (answer: Answer, names: Names, personal: Personal): readonly string[] => {
  const rules = answer.reasons.flatMap(({ rule }) => names.rule(rule) ?? [])
  return factsIn(
    rules.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless])),
    answer,
    names,
    personal,
  ).map(factWords(names))
}

interface Found {
  readonly label: string
  readonly value: string
}

const factWords =
  ({ say }: Names) =>
  ({ label, value }: Found): string =>
    say(`${label}：${value}`, `${label}: ${value}`)

/** A completion of the unknown facts in which the clauses contradict each other. */
const witnessWords = ({ conflictWitness, given }: Answer, names: Names): readonly string[] => {
  const { say } = names
  const found = Object.entries(conflictWitness ?? {}).flatMap(([id, value]) => {
    const fact = names.fact(id)
    if (fact === undefined || value === undefined || given[id] !== undefined) return []
    return [
      factWords(names)({
        label: names.said(fact.label),
        value: valueWords(value, fact.type, fact.unit, names.language),
      }),
    ]
  })
  if (found.length === 0) return []
  return [
    say(
      `如果查明${found.join("，")}，有关规定将相互抵触，没有合法的结论`,
      `If it is found that ${found.join(", ")}, the clauses contradict each other and no conclusion is lawful`,
    ),
  ]
}

const factsIn = (
  conditions: readonly Condition[],
  { given }: Answer,
  names: Names,
  personal: Personal,
): readonly Found[] =>
  [...new Set(conditions.flatMap((condition) => readsOf(condition).facts))].flatMap((id) => {
    const value = given[id]
    const fact = names.fact(id)
    if (value === undefined || fact === undefined) return []
    const shown =
      fact.sensitivity === "personal" && personal === "withheld"
        ? names.say("不予显示", "withheld")
        : valueWords(value, fact.type, fact.unit, names.language)
    return [{ label: names.said(fact.label), value: shown }]
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

const conflictWords = ({ conflicts }: Answer, names: Names): readonly string[] => {
  const pairs = new Map(conflicts.map(({ rules }) => [[...rules].sort().join("\n"), rules]))
  return [...pairs.values()].map((rules) =>
    rules.map((id) => clauseWords(id, names)).join(names.say("，而", ", whereas ")),
  )
}

const clauseWords = (id: string, names: Names): string => {
  const { say } = names
  const rule = names.rule(id)
  if (rule?.force === undefined)
    return say("没有其他规定时的结论是另一项", "what answers where no clause does is another")
  const { citations, force, then } = rule
  const said = saying({ rule: id, pack: "", force, then, citations }, names)
  return say(`${citationList(citations, names)}规定${said}`, `${citationList(citations, names)} says ${said}`)
}
