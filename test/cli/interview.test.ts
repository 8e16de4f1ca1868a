/** An interview with invented rules: contradictions are asked anew, what can't be established is left out. */
import { expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { all, booleanFact, chooseOne, factTerm, oneOfFact, rulesFor } from "../../src/policy/index.js"
import { interview } from "../../src/cli/interview.js"
import { bookOf, clause, packOf } from "../policy/example-rules.js"

const served = booleanFact("served", { label: text("已送达", "served") })
const reply = oneOfFact("reply", {
  label: text("答复", "reply"),
  options: {
    early: text("送达前答复", "before service"),
    none: text("无", "none"),
    made: text("已答复", "made"),
  },
})
const question = chooseOne("reply", {
  ask: text("可否办结？", "May it be closed?"),
  facts: [served, reply],
  outcomes: { closed: text("办结", "closed"), open: text("不办结", "open") },
  otherwise: { outcome: "open", citations: [clause] },
  constraints: [
    {
      id: "order",
      impossible: all(factTerm(served), factTerm(reply).is("early")),
      because: text("送达前的答复不算。", "A reply before service doesn't count."),
    },
  ],
})
const book = bookOf(
  [question],
  [
    packOf("district", [
      rulesFor(question, (fact, rule) => [
        rule("close")
          .when(all(fact.served, fact.reply.is("made")))
          .may("closed")
          .cite(clause),
      ]),
    ]),
  ],
)

const told = async (answers: readonly string[]) => {
  const [typed, out]: [string[], string[]] = [[...answers], []]
  const facts = await interview(question, book, on("2026-05-06"), {
    language: "zh",
    print: (line) => out.push(line),
    complain: (line) => out.push(line),
    answer: (prompt) => {
      out.push(prompt)
      return Promise.resolve(typed.shift())
    },
    today: () => on("2026-05-06"),
  })
  return { facts, out: out.join("\n"), left: typed }
}

it("says what contradicts what, and asks for the last fact anew", async () => {
  const { facts, out, left } = await told(["是", "1", "3"])
  expect([facts, left]).toEqual([{ served: true, reply: "made" }, []])
  expect(out.match(/^> $/gmu)).toHaveLength(3)
  expect(out).toContain("送达前的答复不算。")
})

it("leaves out what can't be established, asks for the rest, and ends where the input ends", async () => {
  const { facts, out } = await told(["", "2"])
  expect([facts, out.match(/^> $/gmu)?.length]).toEqual([{ reply: "none" }, 2])
  expect((await told([])).facts).toEqual({})
})
