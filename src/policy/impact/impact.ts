/**
 * What a change of rules does to stored cases: how many are answered otherwise than before, for better or worse, by
 * unit or kind. Made from the rows that a database counted.
 */
import type { Modalities } from "../answer.js"
import { statusCodes } from "../emit/write.js"
import { compareAnswers, type Comparison } from "../order.js"
import type { Question } from "../question.js"
import type { ImpactStatements } from "./statements.js"

/** `unknown`: a fact that is read is missing in the database, so that there is no answer to compare. */
export type ImpactStatus = "decided" | "conflict" | "gap" | "notInForce" | "refused" | "unknown"

export interface ImpactAnswer {
  readonly status: ImpactStatus
  /** *Choose one*: the lawful outcomes; *each*: what must and what may be chosen. */
  readonly certain: readonly (string | Modalities)[]
}

export interface ImpactGroup {
  /** The values of the columns counted by, as the database shows them. */
  readonly by: Readonly<Record<string, string>>
  readonly before: ImpactAnswer
  readonly after: ImpactAnswer
  /** What the new answer is for the subject, beside the old one. */
  readonly change: Comparison
  readonly cases: bigint
  /** The least key of such a case. */
  readonly example?: string
}

export interface Impact {
  readonly question: Question
  readonly cases: bigint
  /** Cases answered otherwise than before. */
  readonly changed: bigint
  /** Cases without an answer, since a fact is missing. */
  readonly unknown: bigint
  /** The largest first; within, by name. */
  readonly groups: readonly ImpactGroup[]
}

export type Row = Readonly<Record<string, unknown>>

/** Whole numbers as databases hand them over: numbers, big ones, or text. */
export const wholeIn = (value: unknown): bigint | undefined => {
  if (typeof value === "bigint") return value
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === "string" && /^-?\d+$/u.test(value)) return BigInt(value)
  if (typeof value === "string" && /^-?\d+\.0+$/u.test(value))
    return BigInt(value.slice(0, value.indexOf(".")))
  return undefined
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "string"
      ? value
      : typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
        ? String(value)
        : ""

const statusOf = (code: bigint): ImpactStatus => {
  if (code >= 0n) return "decided"
  if (code === BigInt(statusCodes.conflict)) return "conflict"
  if (code === BigInt(statusCodes.gap)) return "gap"
  return code === BigInt(statusCodes.notInForce) ? "notInForce" : "refused"
}

/** An answer from its number. @param ids the outcomes of the version that answered, in its order */
export const answerOf = (
  kind: Question["kind"],
  ids: readonly string[],
  code: bigint | undefined,
): ImpactAnswer => {
  if (code === undefined) return { status: "unknown", certain: [] }
  const status = statusOf(code)
  if (status !== "decided") return { status, certain: [] }
  if (kind === "chooseOne")
    return { status, certain: ids.filter((_, place) => ((code >> BigInt(place)) & 1n) === 1n) }
  const having = (digit: bigint) => ids.filter((_, place) => ((code >> BigInt(2 * place)) & 3n) === digit)
  return { status, certain: [{ must: having(2n), may: having(1n) }] }
}

const isSame = (a: ImpactAnswer, b: ImpactAnswer): boolean => JSON.stringify(a) === JSON.stringify(b)

const changeOf = (question: Question, before: ImpactAnswer, after: ImpactAnswer): Comparison => {
  if (isSame(before, after)) return "same"
  if (before.status !== "decided" || after.status !== "decided") return "incomparable"
  return compareAnswers(
    question,
    { status: "decided", certain: after.certain },
    { status: "decided", certain: before.certain },
  )
}

/** Rows of one or of many ranges put together. Rows that aren't as the statements say are left to `undefined`. */
export const impactOf = (statements: ImpactStatements, rows: readonly Row[]): Impact | undefined => {
  const { question, before, after, by } = statements
  const ids = { before: before.outcomes.map(({ id }) => id), after: after.outcomes.map(({ id }) => id) }
  const groups = new Map<string, ImpactGroup>()
  for (const row of rows) {
    const cases = wholeIn(row["cases"])
    if (cases === undefined) return undefined
    const [old, now] = [
      answerOf(question.kind, ids.before, wholeIn(row["before_code"])),
      answerOf(question.kind, ids.after, wholeIn(row["after_code"])),
    ]
    const values = Object.fromEntries(by.map((name) => [name, shown(row[name])]))
    const key = JSON.stringify([values, old, now])
    const known = groups.get(key)
    const example =
      row["example"] === null || row["example"] === undefined ? undefined : shown(row["example"])
    const kept = known?.example ?? example
    groups.set(key, {
      by: values,
      before: old,
      after: now,
      change: changeOf(question, old, now),
      cases: (known?.cases ?? 0n) + cases,
      ...(kept === undefined ? {} : { example: kept }),
    })
  }
  const list = [...groups.entries()]
    .sort(([a, x], [b, y]) => (x.cases === y.cases ? (a < b ? -1 : 1) : x.cases > y.cases ? -1 : 1))
    .map(([, group]) => group)
  const sum = (counted: readonly ImpactGroup[]): bigint =>
    counted.reduce((total, { cases }) => total + cases, 0n)
  const isUnknown = (group: ImpactGroup) =>
    group.before.status === "unknown" || group.after.status === "unknown"
  return {
    question,
    cases: sum(list),
    changed: sum(list.filter((group) => group.change !== "same" && !isUnknown(group))),
    unknown: sum(list.filter(isUnknown)),
    groups: list,
  }
}
