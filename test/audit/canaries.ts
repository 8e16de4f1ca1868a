// Personal values and key names that are fed to every door, and searched for in everything that comes out.

import { readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")

/** An invented person: none of it may come out of any door that it goes in by. */
export const canary = {
  name: "金丝雀某某",
  residentId: "11010119000101001X",
  phone: "13900000000",
  key: "canaryKeyName身份证号",
} as const

/** Names and numbers of the demo's invented people and units, whose texts go through import, application and report. */
const demoPeople = (): readonly string[] => {
  const read = (file: string, encoding: string) =>
    new TextDecoder(encoding).decode(readFileSync(join(root, "examples/district", file)))
  const rows = [
    ...read("cases.csv", "utf-8").split("\n").slice(1),
    ...read("cases-gb18030.csv", "gb18030").split("\n").slice(1),
  ]
  return rows.flatMap((row) => {
    const [, , kind = "", name = "", number = ""] = row.split(",")
    const isUnit = /政府|部门|单位|委员会|企业|机构/u.test(kind)
    return [...(isUnit ? [] : [name]), number].filter(
      (value) => value.length >= 3 && /某|\d{15}/u.test(value),
    )
  })
}

export const canaries: readonly string[] = [...Object.values(canary), ...demoPeople()]

/** The canaries that stand in a text. */
export const foundIn = (words: string): readonly string[] => canaries.filter((value) => words.includes(value))
