import * as Result from "effect/Result"
import { parse } from "gift-pegjs"
import { describe, expect, it } from "vitest"
import { drafts, trickQuestion } from "../../examples/training/items.js"
import { files, items, rules } from "../../examples/training/run.js"
import { text } from "../../src/kernel/index.js"
import { gift, itemOf, paper, type Item } from "../../src/training/index.js"

const keys = items.map(({ id, options }) => [
  id,
  options.filter(({ right }) => right).map((option) => option.id),
])

describe("an exam item", () => {
  it("has the key that the rules give", () => {
    expect(keys).toEqual([
      ["01-no-basis-to-publish", ["sealed", "subjectOnly", "onAuthority", "sharedOnNeed"]],
      ["02-compelled-repayment", ["full"]],
      ["03-imposed-service", ["doesNotCount"]],
      ["04-verified-service", ["counts"]],
      ["05-half-an-hour-short", ["notYet"]],
      ["06-hours-reached", ["eligible", "notYet"]],
      ["07-instrument-pending", ["await"]],
      ["08-private-gain", ["notExempt"]],
      ["09-defence-not-answered", ["wait"]],
      ["10-penalty-revoked", ["withdraw", "liftMeasures", "unpublish", "tellSharers", "restoreReputation"]],
    ])
  })

  it("says of a forbidden option which clause forbids it", () => {
    const published = items[0]?.options.find(({ id }) => id === "public")
    expect(published?.because.zh).toMatch(/^依《中华人民共和国个人信息保护法》第二十五条.*，不得作出此项。$/u)
  })

  it("is refused where a fact is missing, and the fact is named", () => {
    const draft = drafts.find(({ id }) => id === "04-verified-service")
    if (draft === undefined) throw new Error("the example has this item")
    const { serviceUnpaid: _, ...told } = draft.facts
    const refused = itemOf({ ...draft, facts: told }, rules)
    expect(Result.isFailure(refused) && [refused.failure.code, refused.failure.message.zh]).toEqual([
      "item.undecided",
      "题目所给事实不足以得出唯一的答案，尚缺：无偿服务。",
    ])
  })

  it("is refused where it rests on a parameter that nobody has set", () => {
    const refused = itemOf(trickQuestion, rules)
    expect(Result.isFailure(refused) && refused.failure.message.en).toBe(
      "The facts given don't decide the item; missing: penalty.partialRecoveryCounts.",
    )
  })
})

const hostile: Item = {
  id: "a:b",
  kind: "single",
  points: 1,
  stem: text("<b>~ = # { } : \\ \n-> 1</b>", "stem"),
  options: [
    { id: "x", label: text("对} ::假题:: {=x", "right"), right: true, because: text("因为 # ~", "because") },
    {
      id: "y",
      label: text("<script>alert(1)</script>", "wrong"),
      right: false,
      because: text("=", "because"),
    },
  ],
  citations: [],
}

describe("the GIFT file", () => {
  it.each(["zh", "en"] as const)(
    "reads back as ten questions with the same right answers (%s)",
    (language) => {
      const questions = parse(files[`items.${language}.gift`])
      expect(questions.map((question) => ("title" in question ? question.title : undefined))).toEqual(
        items.map(({ id }) => id),
      )
      const rights = questions.map((question) =>
        question.type === "MC"
          ? question.choices
              .filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
              .map(({ text: words }) => words.text)
          : [],
      )
      expect(rights).toEqual(
        items.map(({ options }) => options.filter(({ right }) => right).map(({ label }) => label[language])),
      )
    },
  )

  it("keeps every character that GIFT gives a meaning as text", () => {
    const [question, ...rest] = parse(gift([hostile], "zh"))
    expect(rest).toEqual([])
    expect(question?.type === "MC" && question.choices.map(({ text: words }) => words.text)).toEqual(
      hostile.options.map(({ label }) => label.zh),
    )
  })
})

describe("the paper", () => {
  it("keeps the key off the pages with the questions", () => {
    const [questions = "", key = ""] = files["paper.zh.html"].split('<section class="key">')
    expect(questions).not.toContain("✓")
    expect([...key.matchAll(/<strong>([A-J]+)<\/strong>/gu)].map(([, letters]) => letters)).toEqual(
      [
        ...items.filter(({ kind }) => kind === "single"),
        ...items.filter(({ kind }) => kind === "several"),
      ].map(({ options }) =>
        options.map(({ right }, index) => (right ? "ABCDEFGHIJ".charAt(index) : "")).join(""),
      ),
    )
  })

  it("escapes what authors write", () => {
    expect(paper({ title: text("<i>", "t"), rules: "<r>", items: [hostile] }, "zh")).not.toMatch(
      /<script|<i>|<b>|<r>/u,
    )
  })

  it("fetches nothing", () => {
    expect(files["paper.zh.html"]).not.toMatch(/https?:|src=|<script/u)
  })
})
