/**
 * From a process scenario as it is written to commands: each step becomes plain JSON and goes through the same door as a
 * host's command, so that what may be written is what may be sent. Every fault of the file at once.
 */
import * as Result from "effect/Result"
import { decodeCommand } from "../../application/index.js"
import {
  employeeKindLabel,
  fault,
  hasFaults,
  parseCalendarDate,
  publicEmployeeKinds,
  text,
  unitKindLabel,
  unitKinds,
  type CalendarDate,
  type Fault,
  type Faults,
} from "../../kernel/index.js"
import type { Question, Rulebook } from "../../policy/index.js"
import { certificateHandedIn, certificateVerified } from "./process-service.js"
import { publicationOf } from "./process-publication.js"
import { instrumentWords, steps, type Field, type StepWords } from "./process-words.js"
import { processStates, type Process, type ProcessCheck, type ProcessStep } from "./process.js"
import { questionNamed } from "./read.js"
import { factsOf, same } from "./resolve-facts.js"
import { entryOf, readWritten, wordOf, wordsOf, type Written } from "./syntax.js"

const at = ({ place }: Written): string => `${place.file}:${String(place.line)}`

const wrong = (written: Written, expected: string): Fault =>
  fault("process.word", {
    at: at(written),
    message: text("此处不能这样填写。", "This can't stand here."),
    remedy: text(`可以填写：${expected}。`, `It can be: ${expected}.`),
  })

type Value = string | number | boolean | readonly string[]

interface Reading {
  readonly rulebook: Rulebook
  readonly faults: Fault[]
}

const dateAt = (
  written: Written | undefined,
  parent: Written,
  reading: Reading,
): CalendarDate | undefined => {
  const date = parseCalendarDate(wordOf(written) ?? "")
  if (Result.isSuccess(date)) return date.success
  reading.faults.push(wrong(written ?? parent, "日期，例如 2026-03-02"))
  return undefined
}

const outcomesOf = (
  written: Written,
  question: Question | undefined,
  reading: Reading,
): readonly string[] => {
  const outcomes = question?.outcomes ?? []
  return (wordsOf(written) ?? []).flatMap((name) => {
    if (name === "无") return []
    const found = outcomes.find(
      ({ id, label }) => id === name || same(label.zh, name) || same(label.en, name),
    )
    if (found === undefined)
      reading.faults.push(wrong(written, outcomes.map(({ label }) => label.zh).join("、")))
    return found === undefined ? [] : [found.id]
  })
}

const yesNo: Readonly<Record<string, boolean>> = { 是: true, 否: false, yes: true, no: false }

const valueOf = (
  field: Field,
  written: Written,
  question: Question | undefined,
  reading: Reading,
): Value | undefined => {
  const word = wordOf(written) ?? ""
  const { as } = field
  const named = <Found>(words: Readonly<Record<string, Found>>): Found | undefined => {
    const found = words[word]
    if (found === undefined) reading.faults.push(wrong(written, Object.keys(words).join("、")))
    return found
  }
  switch (as.kind) {
    case "word":
      return named(as.words)
    case "boolean":
      return named(yesNo)
    case "outcome":
      return outcomesOf(written, question, reading)[0]
    case "outcomes":
      return outcomesOf(written, question, reading)
    case "date":
      return dateAt(written, written, reading)
    case "number": {
      if (!/^\d+(\.\d+)?$/u.test(word)) reading.faults.push(wrong(written, "数字"))
      return Number(word)
    }
    case "text":
      return word
  }
}

const body = { organ: "deciding-organ", collective: true, minutes: "minutes" }

/** The fields a step writes, by their names in the command. */
const fieldsOf = (
  words: StepWords,
  step: Written,
  question: Question | undefined,
  reading: Reading,
): Record<string, Value> => {
  const found: Record<string, Value> = {}
  for (const [label, field] of Object.entries(words.fields ?? {})) {
    const written = entryOf(step, label)
    const value = written === undefined ? field.otherwise : valueOf(field, written, question, reading)
    if (value !== undefined) found[field.name] = value
    else if (written === undefined)
      reading.faults.push(
        fault("process.missing", {
          at: at(step),
          message: text(`缺少「${label}」。`, `"${label}" is missing.`),
          remedy: text(`写上「${label}」。`, `Write "${label}".`),
        }),
      )
  }
  return found
}

/** An instrument is known by number and issuer; a scenario has one unless it numbers them. */
const instrumentOf = (step: Written, { kind, status, issuedOn }: Record<string, Value>) => ({
  kind,
  number: wordOf(entryOf(step, "文书文号")) ?? "示例〔2026〕1号",
  issuer: wordOf(entryOf(step, "作出机关")) ?? "示例机关",
  ...(issuedOn === undefined ? {} : { issuedOn }),
  ...(status === undefined ? {} : { status }),
})

const dataOf = (
  words: StepWords,
  step: Written,
  subject: unknown,
  reading: Reading,
): Record<string, unknown> => {
  const question = words.question === undefined ? undefined : questionNamed(reading.rulebook, words.question)
  const fields = fieldsOf(words, step, question, reading)
  const facts = question === undefined ? undefined : factsOf(question, entryOf(step, "事实", "facts"))
  if (facts !== undefined && Result.isFailure(facts)) reading.faults.push(...facts.failure)
  const common = {
    ...(words.decision === true ? { by: body, grounds: ["scenario"] } : {}),
    ...(words.by === true ? { by: body } : {}),
    ...(words.facts === true
      ? { facts: facts !== undefined && Result.isSuccess(facts) ? facts.success : {} }
      : {}),
    ...(words.evidence === undefined
      ? {}
      : { evidence: words.evidence.map((kind, index) => ({ kind, ref: `E-${String(index + 1)}` })) }),
  }
  const { kind, status, issuedOn, ...others } = fields
  switch (words.command) {
    case "reportAllegation":
      return { ...common, subject }
    case "registerInstrument":
      return { instrument: instrumentOf(step, fields), ...others }
    case "changeInstrument": {
      const written = entryOf(step, "文书种类")
      const changed =
        written === undefined
          ? "adminPenalty"
          : valueOf(
              { name: "kind", as: { kind: "word", words: instrumentWords } },
              written,
              undefined,
              reading,
            )
      const { number, issuer } = instrumentOf(step, {})
      return { ...common, kind: changed, number, issuer, ...others }
    }
    case "enterService":
      return certificateHandedIn(fields)
    case "verifyService":
      return { ...common, ...certificateVerified(fields) }
    case "publishRecord":
      return { ...common, ...publicationOf(fields) }
    case "receiveDefence":
      return { statementRef: "statement" }
    case "fileObjection":
      return { ...common, statementRef: "statement" }
    default:
      return { ...common, ...fields }
  }
}

const stepOf = (step: Written, subject: unknown, reading: Reading): ProcessStep | undefined => {
  const on = dateAt(entryOf(step, "日期", "date"), step, reading)
  const written = entryOf(step, "事项", "step")
  const name = wordOf(written) ?? ""
  const words = steps[name]
  if (words === undefined) {
    reading.faults.push(wrong(written ?? step, Object.keys(steps).join("、")))
    return undefined
  }
  const known = [
    "日期",
    "date",
    "事项",
    "step",
    "经办",
    "by",
    "事实",
    "facts",
    "退回",
    "refused",
    "文书种类",
    "文书文号",
    "作出机关",
    ...Object.keys(words.fields ?? {}),
  ]
  if (step.kind === "map")
    for (const { key, value } of step.entries)
      if (!known.includes(key)) reading.faults.push(wrong(value, known.join("、")))
  const before = reading.faults.length
  const data = dataOf(words, step, subject, reading)
  if (on === undefined || reading.faults.length > before) return undefined
  const decoded = decodeCommand({
    stream: "scenario",
    idempotencyKey: "scenario",
    actor: "handling-officer",
    command: { type: words.command, data },
  })
  if (Result.isFailure(decoded)) {
    reading.faults.push(
      ...decoded.failure.map((one) => ({ ...one, at: `${at(step)} ${one.at ?? ""}`.trim() })),
    )
    return undefined
  }
  const { command, actor, kind } = decoded.success
  // The words of a process scenario are those of a case.
  if (kind !== "case") return undefined
  const refused = wordOf(entryOf(step, "退回", "refused")) === "是"
  return { place: step.place, on, name, command: { ...command, actor }, refused }
}

const checkOf = (check: Written, reading: Reading): ProcessCheck | undefined => {
  const on = dateAt(entryOf(check, "日期", "date"), check, reading)
  const written = entryOf(check, "状态", "state")
  const state = wordOf(written)
  if (written !== undefined && (state === undefined || !processStates.includes(state)))
    reading.faults.push(wrong(written, processStates.join("、")))
  const lastDay = entryOf(check, "期限届满日", "lastDay")
  const due = lastDay === undefined ? undefined : dateAt(lastDay, check, reading)
  const late = wordOf(entryOf(check, "超期责任人", "late"))
  if (state === undefined && due === undefined && late === undefined)
    reading.faults.push(wrong(check, "状态、期限届满日、超期责任人中的至少一项"))
  if (on === undefined) return undefined
  return {
    place: check.place,
    on,
    ...(state === undefined ? {} : { state }),
    ...(due === undefined ? {} : { lastDay: due }),
    ...(late === undefined ? {} : { late }),
  }
}

const subjectOf = (written: Written, reading: Reading): unknown => {
  const value = entryOf(written, "办理对象", "subject")
  const word = wordOf(value) ?? ""
  const unit = unitKinds.find((kind) => same(unitKindLabel(kind).zh, word))
  if (unit !== undefined) return { kind: "unit", ref: "subject", unitKind: unit }
  const employee = publicEmployeeKinds.find((kind) => same(employeeKindLabel(kind).zh, word))
  if (employee !== undefined) return { kind: "person", ref: "subject", employeeKind: employee }
  const labels = [
    ...unitKinds.map((kind) => unitKindLabel(kind).zh),
    ...publicEmployeeKinds.map((kind) => employeeKindLabel(kind).zh),
  ]
  reading.faults.push(wrong(value ?? written, labels.join("、")))
  return undefined
}

const itemsOf = (written: Written | undefined): readonly Written[] =>
  written?.kind === "list" ? written.items : []

const processOf = (written: Written, reading: Reading): Process => {
  const subject = subjectOf(written, reading)
  const name = wordOf(entryOf(written, "案例名称", "name"))
  if (name === undefined) reading.faults.push(wrong(written, "案例名称"))
  return {
    place: written.place,
    name: name ?? "",
    steps: itemsOf(entryOf(written, "办理过程", "steps")).flatMap(
      (step) => stepOf(step, subject, reading) ?? [],
    ),
    checks: itemsOf(entryOf(written, "届时查验", "checks")).flatMap((check) => checkOf(check, reading) ?? []),
  }
}

/** The process scenarios of a file, or everything that is wrong with them. */
export const readProcesses = (
  source: string,
  file: string,
  rulebook: Rulebook,
): Result.Result<readonly Process[], Faults> => {
  const written = readWritten(source, file)
  if (Result.isFailure(written)) return Result.fail(written.failure)
  const reading: Reading = { rulebook, faults: [] }
  const items = written.success.kind === "list" ? written.success.items : [written.success]
  const processes = items
    .filter((item) => entryOf(item, "办理过程", "steps") !== undefined)
    .map((item) => processOf(item, reading))
  return hasFaults(reading.faults) ? Result.fail(reading.faults) : Result.succeed(processes)
}
