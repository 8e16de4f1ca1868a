/** Packs with every kind of part, in words that nobody would choose. */
import fc from "fast-check"
import { on } from "../../src/kernel/index.js"
import {
  all,
  any,
  atLeast,
  booleanFact,
  each,
  not,
  oneOfFact,
  outcome,
  pack,
  parameter,
  rulesFor,
  type Pack,
} from "../../src/policy/index.js"

const words = fc.string({ minLength: 1, unit: "grapheme" }).filter((word) => word !== "__proto__")
const label = fc.record({ zh: words, en: words })
const day = fc.constantFrom(on("2022-01-01"), on("2026-05-06"))
const citation = fc.record(
  {
    title: fc.constantFrom("办法", "方案"),
    issuer: words,
    rank: fc.constantFrom("law", "normativeDocument"),
    confidence: fc.constantFrom("A", "B", "C"),
    checkedOn: day,
    number: fc.constantFrom("一号", "二号"),
    article: words,
    effectiveFrom: day,
    effectiveUntil: day,
    paraphrase: label,
  },
  { requiredKeys: ["title", "issuer", "rank", "confidence", "checkedOn"] },
)

export const strangePack: fc.Arbitrary<Pack> = fc
  .record({
    citations: fc.tuple(citation, citation, citation),
    label,
    id: words,
    value: fc.oneof(words, fc.boolean(), fc.integer()),
    day,
  })
  .map(({ citations: [first, second, third], label: called, id, value, day: from }) => {
    const question = each(id, { ask: called, facts: [], outcomes: { x: called } })
    const about = { label: called, issuedBy: called, citation: third }
    return pack({
      id,
      version: id,
      title: called,
      citation: first,
      jurisdiction: called,
      tier: "province",
      extends: [id],
      parameters: [
        parameter(`${id}p`, { kind: "period" }, about),
        parameter(
          `${id}l`,
          { kind: "list", options: [{ value: id, label: called }] },
          { ...about, setBy: "pack" },
        ),
        parameter(`${id}d`, { kind: "date", first: from, last: on("2026-12-31") }, about),
      ],
      bindings: {
        [`${id}p`]: { amount: 3, unit: "month" },
        [`${id}l`]: [id],
        [`${id}d`]: [
          { value, from },
          { value: { amount: 1, unit: "workday" }, until: from },
        ],
        e: [],
      },
      groups: [{ question: id, group: { id, label: called, facts: [id] } }],
      constraints: [{ question: id, constraint: { id, impossible: all(), because: called } }],
      closes: [{ question: id, citation: second }],
      theorems: [
        {
          id,
          question: id,
          says: called,
          proposition: {
            kind: "monotone",
            more: [{ fact: id, order: [id, "x"] }, { fact: "y" }],
            never: "worse",
          },
          from,
        },
        {
          id: "t",
          question: id,
          says: called,
          proposition: {
            kind: "implication",
            when: all(),
            given: { kind: "unless", of: { kind: "can", outcome: id } },
            then: {
              kind: "either",
              of: [{ kind: "decided" }, { kind: "both", of: [{ kind: "exactlyOne", outcomes: [id, "y"] }] }],
            },
          },
          citation: first,
        },
        {
          id: "u",
          question: id,
          says: called,
          proposition: { kind: "independent", of: [id], where: all() },
        },
      ],
      delegations: [{ id, question: id, when: all(), outcomes: [id], citation: third, from, until: from }],
      ruleSets: [
        rulesFor(
          question,
          (_, rule) => [
            rule("r")
              .when(not(atLeast(2, all(), any())))
              .unless(any())
              .must("x", "y")
              .note(called)
              .from({ parameter: `${id}d` })
              .until(from)
              .cite(first, third),
            rule("e").excepts("r").cite(second),
          ],
          {
            facts: [
              booleanFact(id, {
                label: called,
                prompt: called,
                help: called,
                unit: called,
                sensitivity: "personal",
                move: "both",
                citation: second,
                chosen: { question: id, outcome: id },
                readByNoRule: true,
              }),
              oneOfFact(`${id}2`, {
                label: called,
                options: { [`v${id}`]: called },
                chosen: { question: id },
              }),
            ],
            outcomes: [
              outcome("y", { label: called, competentRanks: ["law"], bearing: "benefit", payload: [id] }),
            ],
          },
        ),
      ],
    })
  })
