import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as nationalCalendar from "../../src/packs/national/calendar/index.js"
import { document, rule } from "./arbitraries.js"
import { examplesOf, runExample } from "./run-examples.js"

const { on, text, workingCalendar } = kernel

// What the examples take for granted, as their comments say.
const given = {
  document,
  counting: rule(),
  calendar: Result.getOrThrow(
    workingCalendar({
      id: "example",
      source: text("示例", "example"),
      from: on("2026-01-01"),
      until: on("2026-06-30"),
      daysOff: [on("2026-05-01"), on("2026-05-04"), on("2026-05-05")],
      makeUpWorkdays: [on("2026-05-09")],
    }),
  ),
}

const folders = ["src/kernel", "src/packs/national/calendar"]
const examples = folders
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .flatMap((file) => examplesOf(file))

describe("the examples in the kernel's documentation", () => {
  for (const example of examples) {
    it(`hold at ${example.file}:${String(example.line)}`, () => {
      expect(runExample(example, { ...kernel, ...nationalCalendar, ...given, Result })).toBeGreaterThan(0)
    })
  }

  it("check every result they show", () => {
    const shown = examples.reduce((total, { code }) => total + code.split("// =>").length - 1, 0)
    const checked = examples.reduce(
      (total, example) => total + runExample(example, { ...kernel, ...nationalCalendar, ...given, Result }),
      0,
    )
    expect(checked).toBe(shown)
  })

  it("fail if they show a wrong result", () => {
    const wrong = (code: string) => () => runExample({ file: "", line: 0, code }, { ...kernel, Result })
    expect(wrong('text("甲", "a").zh // => "乙"')).toThrow(/^expected /u)
    expect(wrong('parseCalendarDate("x") // => succeed')).toThrow(/^expected /u)
    expect(wrong('parseCalendarDate("2026-05-06") // => succeed("2026-05-07")')).toThrow(/^expected /u)
    expect(wrong('parseCalendarDate("x") // => fail "date.notReal"')).toThrow(/^expected /u)
    expect(wrong('parseCalendarDate("2026-05-06") // => fail "date.format"')).toThrow(/^expected /u)
  })
})
