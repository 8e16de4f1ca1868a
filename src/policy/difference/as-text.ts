/** Differences as text for a terminal: a table, then each region with its cases, clauses and example. */
import { citationLabel, type Language } from "../../kernel/index.js"
import type { DifferenceRegion, Differences } from "./difference.js"
import {
  appliesWords,
  changeWords,
  grouped,
  ruleLines,
  shareOf,
  sideLines,
  summaryOf,
  terms,
  titleOf,
} from "./words.js"

/** Columns that a sign takes: Chinese signs take two. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (/[⺀-￯]/u.test(sign) ? 2 : 1), 0)

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(0, width - widthOf(words)))

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  )
}

/**
 * The differences as lines of text: which versions, how many cases differ, a table of the regions, then each region.
 *
 * @example
 * // found: the differences of two versions that answer alike
 * differencesText(found, "en").includes("both answer every one alike (proved)") // => true
 */
export const differencesText = (found: Differences, language: Language): string => {
  const say = terms[language]
  const colon = language === "zh" ? "：" : ": "
  const milder = found.question.lexMitior
  const head = [
    titleOf(found, language),
    ...(["before", "after"] as const).flatMap((side) =>
      sideLines(found[side], language).map((line, place) =>
        place === 0 ? `${say[side]}${colon}${line}` : `    ${line}`,
      ),
    ),
    summaryOf(found, language),
    say.counted,
    ...(milder === undefined ? [] : [`${say.milder}${citationLabel(milder)[language]}`]),
  ]
  if (found.regions.length === 0) return head.join("\n")
  const rows = [
    [say.place, say.count, "%", say.was, say.is, say.change, ...(milder === undefined ? [] : [say.applies])],
    ...found.regions.map((region, place) => [
      String(place + 1),
      grouped(region.count),
      shareOf(region.count, found.total),
      region.before.words[language],
      region.after.words[language],
      changeWords[region.change][language],
      ...(milder === undefined ? [] : [appliesWords(region.change, language)]),
    ]),
  ]
  return [
    ...head,
    "",
    ...table(rows),
    ...found.regions.flatMap((region, place) => ["", ...regionLines(region, place, language)]),
  ].join("\n")
}

const regionLines = (region: DifferenceRegion, place: number, language: Language): readonly string[] => {
  const say = terms[language]
  const colon = language === "zh" ? "：" : ": "
  const { common, cases, casesComplete, example } = region
  const clauses = (["before", "after"] as const).flatMap((side) =>
    ruleLines(region.rules[side], language).map(
      (line) => `    ${side === "before" ? say.wasClauses : say.isClauses}${colon}${line}`,
    ),
  )
  const single = cases.length === 1 ? `    ${say.cases}${colon}${cases[0]?.[language] ?? ""}` : undefined
  return [
    `${String(place + 1)}. ${region.before.words[language]} → ${region.after.words[language]}`,
    ...(single === undefined
      ? [
          `    ${common === undefined ? `${say.cases}${colon}` : `${say.common}${common[language]}`}`,
          `    ${say.or}`,
          ...cases.map((words) => `      · ${words[language]}`),
        ]
      : [single]),
    ...(casesComplete ? [] : [`      ${say.more}`]),
    ...clauses,
    `    ${say.example}${colon}${example.words[language]}${language === "zh" ? "；" : "; "}${say.rest}`,
    ...exampleAnswers(region, language),
  ]
}

/** Where the region names no answer, since it differs from case to case, the example does. */
const exampleAnswers = (
  { before, after, example }: DifferenceRegion,
  language: Language,
): readonly string[] => {
  const say = terms[language]
  const colon = language === "zh" ? "：" : ": "
  const varies = [before, after].some(({ status, certain }) => status === "decided" && certain.length === 0)
  return varies
    ? [
        `        ${say.was}${colon}${example.before.words[language]}`,
        `        ${say.is}${colon}${example.after.words[language]}`,
      ]
    : []
}
