// A test for each clause that a standard rule rests on, named by it: a scenario shows the rule at work.

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { withClauseMap } from "../docs/clause-map.js"
import { citedClauses } from "./clauses.js"

const clauses = citedClauses()

describe("the clauses that the standard rules rest on", () => {
  it.each(clauses.filter(({ rules, otherwise }) => rules.length + otherwise.length > 0))(
    "$label.zh is shown at work by a scenario",
    ({ scenarios }) => {
      expect(scenarios.length).toBeGreaterThan(0)
    },
  )

  it("are at A or B, each with our own words for what it says where a rule rests on it", () => {
    expect(clauses.filter(({ citation }) => !["A", "B"].includes(citation.confidence))).toEqual([])
    expect(
      clauses.filter(({ rules, citation }) => rules.length > 0 && citation.paraphrase === undefined),
    ).toEqual([])
  })

  it.each(["zh", "en"] as const)(
    "docs/%s/clause-map.md lists them with all that rests on them",
    (language) => {
      const page = readFileSync(`docs/${language}/clause-map.md`, "utf8")
      expect(page).toBe(withClauseMap(page, language, clauses))
    },
  )
})
