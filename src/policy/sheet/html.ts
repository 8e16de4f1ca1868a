/**
 * A pack as a page for print: the rules of each question in words, with their conditions as they are written, then
 * what they rest on. Without scripts and without anything from elsewhere. Not read back.
 */
import type { Language } from "../../kernel/index.js"
import type { Pack } from "../pack.js"
import type { Condition } from "../condition.js"
import { formatCondition } from "../codec/condition-text.js"
import { conditionWords } from "../explain/condition-words.js"
import { citationWords, forceText, namesOf, type Names } from "../explain/names.js"
import type { Rule, RuleDate } from "../rule.js"
import type { NoteSource } from "./notes.js"
import { pageTable, page, escaped, code, type PageTable } from "./page.js"

export interface PageOptions extends NoteSource {
  readonly language: Language
}

/**
 * A printable page, A4 across.
 *
 * @param options `rulebook` names the questions and their facts; `on` is the day whose parameter values are written out
 *
 * @example
 * packPage(examplePack, { language: "zh", rulebook: exampleRulebook, on: on("2026-05-06") }).slice(0, 15)
 * // => "<!doctype html>"
 */
export const packPage = (pack: Pack, options: PageOptions): string => {
  const { language, rulebook, on } = options
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en)
  const asked = [...new Set(pack.rules.map((rule) => rule.question))]
  const named = (id: string): Names => namesOf(id, on, rulebook, language)
  const questionTitle = (id: string): string => {
    const question = rulebook.questions.find((one) => one.id === id)
    return question === undefined ? id : (question.title ?? question.ask)[language]
  }
  const plain = named("")
  const tables: readonly PageTable[] = [
    ...asked.map((id) => ({
      title: questionTitle(id),
      under: rulebook.questions.find((one) => one.id === id)?.ask[language] ?? "",
      columns: [
        { heading: say("编号", "id"), width: 12 },
        { heading: say("效力与结论", "force and outcomes"), width: 14 },
        { heading: say("适用条件", "when"), width: 40 },
        { heading: say("期间", "days"), width: 10 },
        { heading: say("依据与说明", "citations and note"), width: 24 },
      ],
      rows: pack.rules.filter((rule) => rule.question === id).map((rule) => ruleRow(rule, named(id))),
    })),
    {
      title: say("参数", "parameters"),
      columns: [
        { heading: say("编号", "id"), width: 22 },
        { heading: say("名称", "name"), width: 28 },
        { heading: say("现值", "value"), width: 12 },
        { heading: say("设定机关", "issued by"), width: 14 },
        { heading: say("依据", "citation"), width: 24 },
      ],
      rows: pack.parameters.map((one) => [
        code(`$${one.id}`),
        escaped(one.label[language]),
        escaped(plain.setting(one.id) ?? say("尚未明确", "not yet set")),
        escaped(one.issuedBy[language]),
        escaped(citationWords(one.citation, plain)),
      ]),
    },
    {
      title: say("不可能的情形", "constraints"),
      columns: [
        { heading: say("判断事项", "question"), width: 18 },
        { heading: say("情形", "case"), width: 46 },
        { heading: say("理由", "because"), width: 36 },
      ],
      rows: pack.constraints.map(({ question, constraint }) => [
        escaped(questionTitle(question)),
        conditionHtml(constraint.impossible, named(question)),
        escaped(constraint.because[language]),
      ]),
    },
    {
      title: say("授权和不再补充的事项", "delegations and closed questions"),
      columns: [
        { heading: say("判断事项", "question"), width: 18 },
        { heading: say("条件", "when"), width: 40 },
        { heading: say("结论", "outcomes"), width: 16 },
        { heading: say("依据", "citation"), width: 26 },
      ],
      rows: [
        ...pack.delegations.map((one) => [
          escaped(questionTitle(one.question)),
          conditionHtml(one.when, named(one.question)),
          escaped(one.outcomes.map(named(one.question).outcome).join(say("、", ", "))),
          escaped(citationWords(one.citation, plain)),
        ]),
        ...pack.closes.map((one) => [
          escaped(questionTitle(one.question)),
          say("不再补充", "closed"),
          "",
          escaped(citationWords(one.citation, plain)),
        ]),
      ],
    },
    {
      title: say("定理", "theorems"),
      columns: [
        { heading: say("判断事项", "question"), width: 18 },
        { heading: say("内容", "says"), width: 52 },
        { heading: say("依据", "citation"), width: 30 },
      ],
      rows: pack.theorems.map((one) => [
        escaped(questionTitle(one.question)),
        escaped(one.says[language]),
        one.citation === undefined ? "" : escaped(citationWords(one.citation, plain)),
      ]),
    },
  ]
  return page({
    language,
    title: pack.title[language],
    under: [
      `${say("编号", "id")} ${pack.id}`,
      `${say("版本", "version")} ${pack.version}`,
      pack.jurisdiction[language],
      citationWords(pack.citation, plain),
    ].join(say("　", " · ")),
    body: tables.filter(({ rows }) => rows.length > 0).map(pageTable),
  })
}

const ruleRow = (rule: Rule, names: Names): readonly string[] => {
  const { say } = names
  const outcomes = rule.then.map(names.outcome).join(say("、", ", "))
  const force =
    rule.force === undefined
      ? say("例外", "exception")
      : `${names.said(forceText(rule.force))}${say("：", ": ")}${outcomes}`
  const over =
    rule.overrides.length === 0
      ? ""
      : `<br>${say("优先于", "overrides")} ${rule.overrides.map(code).join(say("、", ", "))}`
  const except =
    rule.unless === undefined
      ? ""
      : `<p><b>${say("除外", "except")}</b> ${conditionHtml(rule.unless, names)}</p>`
  const note = rule.note === undefined ? "" : `<p>${escaped(names.said(rule.note))}</p>`
  return [
    code(rule.id),
    `${escaped(force)}${over}`,
    `${conditionHtml(rule.when, names)}${except}`,
    daysHtml(rule, names),
    `${rule.citations.map((one) => escaped(citationWords(one, names))).join("<br>")}${note}`,
  ]
}

const conditionHtml = (condition: Condition, names: Names): string =>
  `${escaped(conditionWords(condition, names))}<br>${code(formatCondition(condition))}`

/** A day that the host sets is shown by the name of its parameter. */
const daysHtml = ({ from, until }: Rule, names: Names): string => {
  const { say } = names
  const day = (date: RuleDate): string => {
    if (typeof date === "string") return date
    const label = names.parameter(date.parameter)
    return (
      names.setting(date.parameter) ??
      say(
        `“${label === undefined ? date.parameter : label.label.zh}”所定之日`,
        `the day set by “${label === undefined ? date.parameter : label.label.en}”`,
      )
    )
  }
  return [
    ...(from === undefined ? [] : [say(`${day(from)}起`, `from ${day(from)}`)]),
    ...(until === undefined ? [] : [say(`至${day(until)}前`, `until before ${day(until)}`)]),
  ]
    .map(escaped)
    .join("<br>")
}
