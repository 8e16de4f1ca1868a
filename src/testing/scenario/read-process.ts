/**
 * From a process scenario as it is written to commands: each step becomes plain JSON and goes through the same door as a
 * host's command, so that what may be written is what may be sent. Every fault of the file at once.
 */
import * as Result from "effect/Result"
import { decodeCommand } from "../../application/index.js"
import {
  employeeKindLabel,
  hasFaults,
  publicEmployeeKinds,
  unitKindLabel,
  unitKinds,
  type Faults,
} from "../../kernel/index.js"
import type { DecisionContext } from "../../procedure/index.js"
import { dataOf } from "./process-data.js"
import { steps } from "./process-steps.js"
import { at, dateAt, wrong, type Reading } from "./process-values.js"
import { processStates, type Process, type ProcessCheck, type ProcessStep } from "./process.js"
import { same } from "./resolve-facts.js"
import { entryOf, readWritten, wordOf, type Written } from "./syntax.js"

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
  if (on === undefined || data === undefined || reading.faults.length > before) return undefined
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
  { rulebook, procedures }: Pick<DecisionContext, "rulebook" | "procedures">,
): Result.Result<readonly Process[], Faults> => {
  const written = readWritten(source, file)
  if (Result.isFailure(written)) return Result.fail(written.failure)
  const reading: Reading = { rulebook, procedures, faults: [] }
  const items = written.success.kind === "list" ? written.success.items : [written.success]
  const processes = items
    .filter((item) => entryOf(item, "办理过程", "steps") !== undefined)
    .map((item) => processOf(item, reading))
  return hasFaults(reading.faults) ? Result.fail(reading.faults) : Result.succeed(processes)
}
