/** Asking a question exactly: completions too many to walk are read off the diagrams. */
import type { CalendarDate } from "../kernel/index.js"
import type { Answer } from "./answer.js"
import { askBy, cellBudget } from "./asking.js"
import type { Cells } from "./cells.js"
import { completionsByDiagram } from "./diagram/completions.js"
import { nodeBudget } from "./diagram/space.js"
import type { GivenFacts } from "./fact.js"
import type { Bindings } from "./parameter.js"
import type { Program } from "./program.js"

export { cellBudget, startOf } from "./asking.js"

export const ask = (
  program: Program,
  cells: Cells,
  layers: readonly Bindings[],
  given: GivenFacts,
  on: CalendarDate,
  budget: number = cellBudget,
  nodes: number = nodeBudget,
): Answer =>
  askBy(program, cells, layers, given, on, budget, (values) =>
    completionsByDiagram(program, layers, values, on, nodes),
  )
