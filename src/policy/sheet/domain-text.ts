/**
 * What a fact or parameter can be, in one cell: each option on a line of its own (`partly = 部分追回 / partly recovered`),
 * or from where to where (`0 至 1000，每级 0.5`, `2000-01-01 至 2099-12-31`).
 */
import type { Language } from "../../kernel/index.js"
import type { Json } from "../codec/json.js"
import { cursorOf, nameText } from "./cell-words.js"
import { readTexts, writeTexts } from "./guarded.js"
import { isObject, objectsIn, stringOf } from "./json-parts.js"

/** The kinds, with 等级 for options that have an order. */
export const domainKinds = ["boolean", "oneOf", "ordered", "number", "date", "period", "list"] as const
export type DomainKind = (typeof domainKinds)[number]

export const kindOf = (type: Json | undefined): DomainKind => {
  const kind = isObject(type) ? type["kind"] : undefined
  if (isObject(type) && kind === "oneOf" && type["ordered"] === true) return "ordered"
  return domainKinds.find((one) => one === kind) ?? "boolean"
}

export const domainText = (type: Json | undefined, language: Language): string => {
  if (!isObject(type)) return ""
  const to = language === "zh" ? "至" : "to"
  switch (kindOf(type)) {
    case "boolean":
    case "period":
      return ""
    case "oneOf":
    case "ordered":
    case "list":
      return objectsIn(type["options"])
        .map(
          ({ value, zh, en }) =>
            `${nameText(stringOf(value))} = ${writeTexts({ zh: stringOf(zh), en: stringOf(en) })}`,
        )
        .join("\n")
    case "number":
      return `${stringOf(type["min"])} ${to} ${stringOf(type["max"])}${language === "zh" ? "，每级 " : ", step "}${stringOf(type["step"])}`
    case "date":
      return `${stringOf(type["first"])} ${to} ${stringOf(type["last"])}`
  }
}

/** The type as a pack's JSON has it, or nothing if the cell doesn't fit its kind. */
export const readDomain = (kind: DomainKind, cell: string): Json | undefined => {
  switch (kind) {
    case "boolean":
    case "period":
      return cell.trim() === "" ? { kind } : undefined
    case "oneOf":
    case "ordered": {
      const options = readOptions(cell)
      return options === undefined ? undefined : { kind: "oneOf", ordered: kind === "ordered", options }
    }
    case "list": {
      const options = readOptions(cell)
      return options === undefined ? undefined : { kind, options }
    }
    case "number": {
      const found =
        /^(\S+?)\s*(?:至|到|to)\s*(\S+?)\s*[，,、;；]\s*(?:每级|步长|step)\s*[：:]?\s*(\S+)$/u.exec(
          cell.trim(),
        )
      const [min, max, step] = (found ?? []).slice(1).map(Number)
      if (min === undefined || max === undefined || step === undefined) return undefined
      return [min, max, step].every(Number.isFinite) ? { kind, min, max, step } : undefined
    }
    case "date": {
      const found = /^(\S+)\s*(?:至|到|to)\s*(\S+)$/u.exec(cell.trim())
      const [first, last] = [found?.[1], found?.[2]]
      return first === undefined || last === undefined ? undefined : { kind, first, last }
    }
  }
}

const readOptions = (cell: string): readonly Json[] | undefined => {
  const options: Json[] = []
  for (const line of cell.split(/\r?\n/u)) {
    if (line.trim() === "") continue
    const option = readOption(line)
    if (option === undefined) return undefined
    options.push(option)
  }
  return options
}

/** The name ends at the first `=` outside quotes. */
const readOption = (line: string): Json | undefined => {
  const found = /^\s*("(?:[^"\\]|\\.)*"|[^"=＝]+?)\s*[=＝](.*)$/su.exec(line)
  const value = cursorOf(found?.[1] ?? "")?.name()
  return value === undefined || found?.[2] === undefined ? undefined : { value, ...readTexts(found[2]) }
}
