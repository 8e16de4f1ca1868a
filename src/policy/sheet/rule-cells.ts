/** A rule's force and outcomes take two columns: 应当 and what, where a pack's JSON says `must: [what]`. */
import { text, type Text } from "../../kernel/index.js"
import type { JsonObject } from "../codec/json.js"
import { names } from "./field.js"
import { present, type Cells, type Report } from "./row-cells.js"

export const forceWords: Readonly<Record<string, Text>> = {
  must: text("应当", "must"),
  may: text("可以", "may"),
  mustNot: text("不得", "must not"),
  exception: text("例外", "exception"),
}

const forces = ["must", "may", "mustNot"]

export const ruleCells = (rule: JsonObject): Cells => {
  const force = forces.find((one) => rule[one] !== undefined)
  return { ...rule, force: force ?? "exception", then: force === undefined ? undefined : rule[force] }
}

export const ruleFrom = ({ force, then, ...cells }: Cells, report: Report): JsonObject => {
  // a force that couldn't be read is said of its own cell
  if (force === undefined) return present(cells)
  const named = typeof force === "string" && forces.includes(force) ? force : undefined
  if (named === undefined && Array.isArray(then) && then.length > 0)
    report("then", {
      expected: text("空白，因为例外没有结论", "nothing, since an exception has no outcomes"),
    })
  if (named !== undefined && (!Array.isArray(then) || then.length === 0)) report("then", names)
  return { ...present(cells), ...(named === undefined ? {} : { [named]: then ?? [] }) }
}

/** The column in which a member of a rule stands. */
export const ruleColumn = (member: string): string => (forces.includes(member) ? "then" : member)
