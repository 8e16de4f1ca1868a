/**
 * A host's parameters from a YAML file: `参数: 值`, by id or by name, in the words officials use. A value that changes is a
 * list of `{自, 至, 值}`. Nothing here is a default: what the file doesn't name stays unset.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  parseCalendarDate,
  periodFrom,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
} from "../kernel/index.js"
import type { Bindings, DatedValue, Parameter, ParameterValue } from "../policy/index.js"
import { entryOf, readWritten, same, namesOf, wordOf, type Entry, type Written } from "../testing/index.js"

const at = ({ place }: { readonly place: Written["place"] }): string => `${place.file}:${String(place.line)}`

const units: Readonly<Record<string, string>> = {
  个工作日: "workday",
  工作日: "workday",
  日: "day",
  天: "day",
  个月: "month",
  月: "month",
  年: "year",
}

const expected = (parameter: Parameter): string => {
  const { type } = parameter
  switch (type.kind) {
    case "boolean":
      return "是、否"
    case "oneOf":
    case "list":
      return type.options.map(({ label }) => label.zh).join("、")
    case "number":
      return `${String(type.min)}–${String(type.max)}`
    case "period":
      return "如 10个工作日、30日、3个月、1年"
    case "date":
      return "如 2026-05-06"
  }
}

const periodOf = (word: string): ParameterValue | undefined => {
  const parts = /^(\d+)\s*(\D+)$/u.exec(word.normalize("NFKC"))
  const unit = parts?.[2]?.trim() ?? ""
  const period = periodFrom(Number(parts?.[1] ?? 0), units[unit] ?? unit.replace(/s$/u, ""))
  return Result.isSuccess(period) ? period.success : undefined
}

/** The value a word stands for; none where the parameter can't have it. */
const valueOf = (parameter: Parameter, written: Written): ParameterValue | undefined => {
  const { type } = parameter
  const option = (word: string) =>
    "options" in type
      ? type.options.find(
          ({ value, label }) => value === word || same(label.zh, word) || same(label.en, word),
        )?.value
      : undefined
  if (type.kind === "list") {
    const named = (namesOf(written, (word) => option(word) !== undefined) ?? [])
      .filter((word) => word !== "无")
      .map(option)
    return named.every((one) => one !== undefined) ? named : undefined
  }
  const word = wordOf(written)
  if (word === undefined) return undefined
  switch (type.kind) {
    case "boolean":
      return ["是", "true", "yes"].includes(word)
        ? true
        : ["否", "false", "no"].includes(word)
          ? false
          : undefined
    case "oneOf":
      return option(word)
    case "number":
      return /^-?\d+(\.\d+)?$/u.test(word) ? Number(word) : undefined
    case "period":
      return periodOf(word)
    case "date": {
      const date = parseCalendarDate(word)
      return Result.isSuccess(date) ? date.success : undefined
    }
  }
}

const wrongValue = (written: Written, parameter: Parameter): Fault =>
  fault("parameters.value", {
    at: at(written),
    message: text(
      `「${parameter.label.zh}」不能设为这个值。`,
      `"${parameter.label.en}" can't have this value.`,
    ),
    remedy: text(`应当填写：${expected(parameter)}。`, `Expected: ${expected(parameter)}.`),
    citation: parameter.citation,
  })

const dateAt = (written: Written | undefined): CalendarDate | undefined => {
  const date = parseCalendarDate(wordOf(written) ?? "")
  return Result.isSuccess(date) ? date.success : undefined
}

const isDatedList = (written: Written): written is Extract<Written, { kind: "list" }> =>
  written.kind === "list" && written.items.length > 0 && written.items.every(({ kind }) => kind === "map")

const datedValues = (parameter: Parameter, items: readonly Written[]): readonly (DatedValue | Fault)[] =>
  items.map((item) => {
    const given = entryOf(item, "值", "value")
    const value = given === undefined ? undefined : valueOf(parameter, given)
    if (value === undefined) return wrongValue(item, parameter)
    const from = dateAt(entryOf(item, "自", "from"))
    const until = dateAt(entryOf(item, "至", "until"))
    return { value, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
  })

const isFault = (one: DatedValue | Fault): one is Fault => "code" in one

const unknownParameter = (entry: Entry, parameters: readonly Parameter[]): Fault =>
  fault("parameters.unknown", {
    at: at(entry),
    message: text("没有这个参数。", "There is no such parameter."),
    remedy: text(
      `参数有：${parameters.map(({ id, label }) => `${id}（${label.zh}）`).join("、")}。`,
      `The parameters: ${parameters.map(({ id }) => id).join(", ")}.`,
    ),
  })

/**
 * The parameters that a file sets.
 * @returns the bindings, or all faults: an unknown parameter, or a value it can't have
 */
export const readParameters = (
  source: string,
  file: string,
  parameters: readonly Parameter[],
): Result.Result<Bindings, Faults> => {
  const written = readWritten(source, file)
  if (Result.isFailure(written)) return Result.fail(written.failure)
  const bindings: Record<string, ParameterValue | readonly DatedValue[]> = {}
  const faults: Fault[] = []
  for (const entry of written.success.kind === "map" ? written.success.entries : []) {
    const parameter = parameters.find(({ id, label }) => id === entry.key || same(label.zh, entry.key))
    if (parameter === undefined) {
      faults.push(unknownParameter(entry, parameters))
    } else if (isDatedList(entry.value)) {
      const dated = datedValues(parameter, entry.value.items)
      faults.push(...dated.filter(isFault))
      bindings[parameter.id] = dated.flatMap((one) => (isFault(one) ? [] : [one]))
    } else {
      const value = valueOf(parameter, entry.value)
      if (value === undefined) faults.push(wrongValue(entry.value, parameter))
      else bindings[parameter.id] = value
    }
  }
  return hasFaults(faults) ? Result.fail(faults) : Result.succeed(bindings)
}
