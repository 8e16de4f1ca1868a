/** The clauses of the district plan, all of them, in its order. */
import type { PlanClause } from "../../src/law/index.js"

// One that is missing here doesn't compile.
const clauses: Readonly<Record<PlanClause, true>> = {
  "1": true,
  "2.1": true,
  "2.2": true,
  "2.3": true,
  "2.4": true,
  "2.5": true,
  "3.1.1": true,
  "3.1.2": true,
  "3.1.3": true,
  "3.1.4": true,
  "3.1.5": true,
  "3.2.1": true,
  "3.2.2": true,
  "3.2.3": true,
  "3.2.4": true,
  "3.2.5": true,
  "3.2.6": true,
  "3.2.7": true,
  "3.3.1": true,
  "3.3.2": true,
  "3.3.3": true,
  "3.3.4": true,
  "4.1": true,
  "4.2": true,
  "4.3": true,
}

export const isPlanClause = (key: string): key is PlanClause => Object.hasOwn(clauses, key)

export const planClauses: readonly PlanClause[] = Object.keys(clauses).filter(isPlanClause)
