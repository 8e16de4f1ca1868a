/**
 * The one order of answers: which of two is better for the subject. Used wherever answers are compared: theorems,
 * the milder of two versions, like cases. A preorder: a tie isn't equality, and what can't be compared is said so.
 */
import type { Answer, Modalities } from "./answer.js"
import type { Question } from "./question.js"

export type Comparison = "better" | "worse" | "same" | "tie" | "incomparable"

/** What of an answer is compared. */
export interface Lawful {
  readonly status: Answer["status"]
  readonly certain: readonly (string | Modalities)[]
}

/** What `a` is beside `b`. Only decided answers with a lawful choice can be compared. */
export const compareAnswers = (question: Question, a: Lawful, b: Lawful): Comparison => {
  if (!isComparable(a) || !isComparable(b)) return "incomparable"
  const pairs = question.kind === "each" ? modalityPairs(question, a, b) : extremePairs(question, a, b)
  if (pairs === undefined) return "incomparable"
  const [noWorse, noBetter] = [pairs.every(([x, y]) => x <= y), pairs.every(([x, y]) => x >= y)]
  if (noWorse && noBetter) return isSame(question, a, b) ? "same" : "tie"
  return noWorse ? "better" : noBetter ? "worse" : "incomparable"
}

type Pair = readonly [number, number]

const isComparable = ({ status, certain }: Lawful): boolean => status === "decided" && certain.length > 0

const ids = ({ certain }: Lawful): readonly string[] =>
  certain.flatMap((choice) => (typeof choice === "string" ? [choice] : []))

const modalities = ({ certain }: Lawful): Modalities | undefined =>
  certain.flatMap((choice): readonly Modalities[] => (typeof choice === "string" ? [] : [choice]))[0]

/** The mildest and the severest lawful outcome of each: outcomes are declared mildest first. */
const extremePairs = ({ outcomes }: Question, a: Lawful, b: Lawful): readonly Pair[] | undefined => {
  const places = (answer: Lawful) =>
    ids(answer).map((id) => outcomes.findIndex((outcome) => outcome.id === id))
  const [x, y] = [places(a), places(b)]
  if ([...x, ...y].includes(-1)) return undefined
  return [
    [Math.min(...x), Math.min(...y)],
    [Math.max(...x), Math.max(...y)],
  ]
}

/** Outcome by outcome, not < may < must for a burden, the other way round for a benefit. */
const modalityPairs = ({ outcomes }: Question, a: Lawful, b: Lawful): readonly Pair[] | undefined => {
  const [x, y] = [modalities(a), modalities(b)]
  if (x === undefined || y === undefined) return undefined
  return outcomes.map(({ id, bearing }) =>
    bearing === "burden" ? [weight(x, id), weight(y, id)] : [weight(y, id), weight(x, id)],
  )
}

const weight = ({ must, may }: Modalities, outcome: string): number =>
  must.includes(outcome) ? 2 : may.includes(outcome) ? 1 : 0

const isSame = ({ kind }: Question, a: Lawful, b: Lawful): boolean => {
  if (kind === "each") return true
  const [x, y] = [new Set(ids(a)), new Set(ids(b))]
  return x.size === y.size && [...x].every((id) => y.has(id))
}
