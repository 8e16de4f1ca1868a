// The questions of a case are put to people: every fact that is asked, every answer that may be given and every outcome that
// may be chosen is named in Chinese and in English.
import { expect, it } from "vitest"
import type { Text } from "../../src/kernel/index.js"
import { recordAdmission, recordSeverity, revocationCascade } from "../../src/record/index.js"

const inBoth = (words: Text | undefined): boolean =>
  words !== undefined && /\p{Script=Han}/u.test(words.zh) && /^[A-Za-z]/u.test(words.en)

it.each([recordAdmission, recordSeverity, revocationCascade])(
  "$id is named in both languages, with all that is asked and chosen in it",
  (question) => {
    const words = [
      question.title,
      question.ask,
      ...question.facts.flatMap(({ label, prompt }) => [label, prompt]),
      ...question.outcomes.map(({ label }) => label),
      ...question.constraints.map(({ because }) => because),
    ]
    expect(words.filter((one) => !inBoth(one))).toEqual([])
  },
)

it("what may follow a changed instrument favours the subject, but that another instrument keeps the record", () => {
  expect(
    revocationCascade.outcomes
      .filter(({ bearing }) => bearing === "burden")
      .map(({ id, label }) => [id, label.zh]),
  ).toEqual([["keepOther", "依据其他生效文书保留记录"]])
})
