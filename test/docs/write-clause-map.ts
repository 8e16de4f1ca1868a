/** Writes the map of clauses into both pages: `npx tsx test/docs/write-clause-map.ts`. */
import { readFileSync, writeFileSync } from "node:fs"
import { citedClauses } from "../law/clauses.js"
import { withClauseMap } from "./clause-map.js"

const clauses = citedClauses()
for (const language of ["zh", "en"] as const) {
  const path = `docs/${language}/clause-map.md`
  writeFileSync(path, withClauseMap(readFileSync(path, "utf8"), language, clauses))
}
