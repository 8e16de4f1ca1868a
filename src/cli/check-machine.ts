/** The outcome of `check` for other programs: JUnit XML for build servers, JSON for anything else. */
import type { Language } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"
import type { Checked, ProcessChecked, QuestionCoverage } from "../testing/index.js"
import { coverageData } from "./check-coverage.js"
import { processText } from "./check-process.js"
import { findingsOf } from "./findings.js"

/** Control characters can't stand in XML at all. */
const escaped = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")

const nameOf = ({ asking }: Checked): string =>
  asking.changed === undefined ? asking.name : `${asking.name}（仅改变：${asking.changed.zh}）`

/** One test case for each asking; what differs is a failure with both sides and the clauses. */
export const junit = (
  checked: readonly Checked[],
  processes: readonly ProcessChecked[],
  rulebook: Rulebook,
  language: Language,
): string => {
  const cases = checked.map((one) => {
    const { asking, differences } = one
    const open = `<testcase name="${escaped(nameOf(one))}" classname="${escaped(asking.question.id)}" file="${escaped(asking.place.file)}" line="${String(asking.place.line)}"`
    if (differences.length === 0) return `  ${open}/>`
    const lines = findingsOf(one, rulebook, language).comparison.map(escaped)
    return `  ${open}><failure message="${lines[0] ?? ""}">${lines.join("\n")}</failure></testcase>`
  })
  const driven = processes.map((one) => {
    const { written, differences } = one
    const open = `<testcase name="${escaped(written.name)}" classname="process" file="${escaped(written.place.file)}" line="${String(written.place.line)}"`
    if (differences.length === 0) return `  ${open}/>`
    return `  ${open}><failure message="${escaped(differences[0]?.what[language] ?? "")}">${escaped(processText(one, language))}</failure></testcase>`
  })
  const failures = [...checked, ...processes].filter(({ differences }) => differences.length > 0).length
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="chengxin check" tests="${String(checked.length + processes.length)}" failures="${String(failures)}">
${[...cases, ...driven].join("\n")}
</testsuite>
`
}

/** All askings with their answers and differences, and what they cover. */
export const checkJson = (
  checked: readonly Checked[],
  processes: readonly ProcessChecked[],
  covered: readonly QuestionCoverage[],
  rulebook: Rulebook,
  language: Language,
): string =>
  JSON.stringify(
    {
      rulebook: { id: rulebook.id, version: rulebook.version },
      checked: checked.map((one) => ({
        name: one.asking.name,
        file: one.asking.place.file,
        line: one.asking.place.line,
        question: one.asking.question.id,
        on: one.asking.on,
        facts: one.asking.facts,
        ...(one.asking.changed === undefined ? {} : { changed: one.asking.changed[language] }),
        ...(one.scenario.published === undefined ? {} : { published: one.scenario.published }),
        status: one.answer.status,
        certain: one.answer.certain,
        possible: one.answer.possible,
        rules: one.answer.reasons.map(({ rule }) => rule),
        differences: one.differences.map(({ what, expected, actual, by }) => ({
          what: what[language],
          expected,
          actual,
          by,
        })),
        findings: findingsOf(one, rulebook, language),
      })),
      processes: processes.map(({ written, differences, steps, checks }) => ({
        name: written.name,
        file: written.place.file,
        line: written.place.line,
        steps,
        checks,
        differences: differences.map(({ place, what, expected, actual }) => ({
          line: place.line,
          what: what[language],
          expected: expected[language],
          actual: actual[language],
        })),
      })),
      coverage: coverageData(covered, language),
    },
    null,
    2,
  )
