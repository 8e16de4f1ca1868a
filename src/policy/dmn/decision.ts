/**
 * A decision table as DMN has them: the first row whose cells all hold answers. Every decision of a question is such a
 * table, since that is what all engines read and people can check; a part that doesn't fit into rows is a decision of
 * its own.
 */
import type { Text } from "../../kernel/index.js"

export interface Input {
  readonly kind: "fact" | "decision"
  /** The variable. */
  readonly name: string
}

export interface Cell {
  readonly input: Input
  /** A unary test in FEEL. */
  readonly test: string
}

export interface DecisionRow {
  readonly cells: readonly Cell[]
  /** An expression in FEEL. */
  readonly output: string
}

export interface Decision {
  /** The id of the decision, and the variable that holds its answer. */
  readonly name: string
  readonly type: "boolean" | "string"
  readonly says: Text
  readonly rows: readonly DecisionRow[]
}

/** The inputs of a table in order of appearance; a row that tests one twice needs two columns of it. */
export const columnsOf = ({ rows }: Decision): readonly Input[] => {
  const columns: Input[] = []
  for (const { cells } of rows) {
    const left = [...columns]
    for (const { input } of cells) {
      const at = left.findIndex(({ name }) => name === input.name)
      if (at < 0) columns.push(input)
      else left.splice(at, 1)
    }
  }
  return columns
}

/** The cells of a row by column; a column that a row doesn't test holds `-`. */
export const cellsByColumn = (columns: readonly Input[], { cells }: DecisionRow): readonly string[] => {
  const left = [...cells]
  return columns.map(({ name }) => {
    const at = left.findIndex(({ input }) => input.name === name)
    const [cell] = at < 0 ? [] : left.splice(at, 1)
    return cell?.test ?? "-"
  })
}
