// A test for each clause that a standard rule rests on, named by it: a scenario shows the rule at work. And the map of
// clauses: nothing that the packs or the code cite is missing in it, nor any clause of the district plan.

import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { withClauseMap } from "../docs/clause-map.js"
import { cite, citationLabel } from "../../src/kernel/index.js"
import { creditBounds, plan, sanctionLaw } from "../../src/law/index.js"
import { citedIn, citedInCode } from "./cited-in-code.js"
import { citedClauses } from "./clauses.js"
import { planClauses } from "./plan-clauses.js"

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

describe("the clauses that the code cites", () => {
  const cited = citedInCode()

  it.each(["zh", "en"] as const)(
    "are each in docs/%s/clause-map.md, with the file that cites it",
    (language) => {
      const rows = readFileSync(`docs/${language}/clause-map.md`, "utf8").split("\n")
      const missing = cited.filter(({ citation, file, besideRules }) => {
        const row = rows.find((one) => one.startsWith(`| ${citationLabel(citation)[language]} |`))
        return row === undefined || !(besideRules || row.includes(`\`${file}\``))
      })
      expect(missing).toEqual([])
      expect(cited.length).toBeGreaterThan(300)
    },
  )

  it("are read off the source whoever cites them, and a citation that can't be read isn't passed over", () => {
    const source = `const one = plan("3.1.2", text("甲", "a"))
      const two = fault("x", { citation: cite(sanctionLaw, "第七条") })
      const three = cite(creditBounds, undefined, text("乙", "b"))`
    expect(citedIn("repair/invented.ts", source).map(({ citation }) => citationLabel(citation).zh)).toEqual([
      citationLabel(plan("3.1.2")).zh,
      citationLabel(cite(sanctionLaw, "第七条")).zh,
      citationLabel(cite(creditBounds)).zh,
    ])
    for (const unread of [
      "plan(clause)",
      'plan("9.9")',
      "cite(sanctionLaw, article)",
      'cite(unknownLaw, "第一条")',
    ])
      expect(() => citedIn("repair/invented.ts", unread)).toThrow("can't be read")
  })

  it("stand in the map beside every other clause of the district plan, also where nothing rests on it", () => {
    const labels = clauses.map(({ label }) => label.zh)
    expect(planClauses.filter((clause) => !labels.includes(citationLabel(plan(clause)).zh))).toEqual([])
    expect(planClauses.length).toBe(25)
  })
})
