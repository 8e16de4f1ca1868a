/**
 * `chengxin ask … --act … --decision …`: which version of the rules is milder, that at the act or that at the decision,
 * where a clause says that the milder one applies (从旧兼从轻). Both answers are explained, and come with receipts.
 */
import * as Result from "effect/Result"
import {
  citationLabel,
  fault,
  formatDate,
  parseCalendarDate,
  sha256Digest,
  text,
  type CalendarDate,
  type Faults,
  type Language,
} from "../kernel/index.js"
import { askMilder, explain, type Milder, type Rulebook } from "../policy/index.js"
import { questionNamed } from "../testing/index.js"
import { factsIn } from "./facts-file.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { complain, type ExitCode, type Terminal } from "./terminal.js"

export interface MilderOptions {
  readonly question: string | undefined
  readonly file: string | undefined
  readonly act: string | undefined
  readonly decision: string | undefined
  readonly rules: RuleSources
  readonly json: boolean
}

const needed: Faults = [
  fault("cli.milder", {
    message: text(
      "比较行为时与决定时的规定，须同时写明判断事项、事实文件和两个日期。",
      "To compare the rules at the act and at the decision, name the question, a file of facts and both days.",
    ),
    remedy: text(
      "写法：chengxin ask <判断事项> --file <文件> --act <日期> --decision <日期>。",
      "Write: chengxin ask <question> --file <file> --act <date> --decision <date>.",
    ),
  }),
]

const applied: Readonly<Record<Milder["applies"], Record<Language, string>>> = {
  act: { zh: "适用：行为时的规定", en: "Applies: the rules at the act" },
  decision: { zh: "适用：决定时的规定", en: "Applies: the rules at the decision" },
  person: { zh: "由有权机关判断", en: "The competent body decides" },
}

/** Which version applies and why, then both answers with their clauses. */
export const milderText = (found: Milder, rulebook: Rulebook, language: Language): string => {
  const zh = language === "zh"
  const colon = zh ? "：" : ": "
  const heading = (what: string, on: CalendarDate): string =>
    zh ? `${what}（${formatDate(on, "zh")}）` : `${what} (${formatDate(on, "en")})`
  return [
    `${applied[found.applies][language]}${zh ? "。" : ". "}${found.note[language]}`,
    `${zh ? "依据" : "Clause"}${colon}${citationLabel(found.citation)[language]}`,
    "",
    heading(zh ? "行为时" : "At the act", found.atAct.on),
    explain(found.atAct, rulebook, { language, format: "text" }),
    "",
    heading(zh ? "决定时" : "At the decision", found.atDecision.on),
    explain(found.atDecision, rulebook, { language, format: "text" }),
  ].join("\n")
}

/** Ask on both days and print which applies. */
export const milder = (options: MilderOptions, terminal: Terminal): ExitCode => {
  const rulebook = loadRules(options.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const question = questionNamed(rulebook.success, options.question ?? "")
  if (question === undefined || options.file === undefined) return complain(needed, terminal)
  const act = parseCalendarDate(options.act ?? "")
  const decision = parseCalendarDate(options.decision ?? "")
  if (options.act === undefined || options.decision === undefined) return complain(needed, terminal)
  if (Result.isFailure(act)) return complain([act.failure], terminal)
  if (Result.isFailure(decision)) return complain([decision.failure], terminal)
  const facts = factsIn(options.file, question)
  if (Result.isFailure(facts)) return complain(facts.failure, terminal)
  const days = { act: act.success, decision: decision.success }
  const found = askMilder(rulebook.success, question, facts.success, days, sha256Digest)
  if (Result.isFailure(found)) return complain([found.failure], terminal)
  const { applies, receipts, citation, note } = found.success
  terminal.print(
    options.json
      ? JSON.stringify({ applies, note, citation, receipts }, undefined, 2)
      : milderText(found.success, rulebook.success, terminal.language),
  )
  return found.success.atAct.status === "refused" ? 2 : 0
}
