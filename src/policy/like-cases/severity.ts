/** Which of two choices weighs more on the subject: by the order of outcomes, or outcome by outcome. */
import type { Question } from "../question.js"

/** -1 the first is milder, 1 it is more severe, 0 alike; undefined where each is milder in something. */
export const compareChoices = (
  { kind, outcomes }: Question,
  first: readonly string[],
  second: readonly string[],
): -1 | 0 | 1 | undefined => {
  if (kind === "chooseOne") {
    const place = (chosen: readonly string[]): number => outcomes.findIndex(({ id }) => id === chosen[0])
    const [a, b] = [place(first), place(second)]
    return a === b ? 0 : a < b ? -1 : 1
  }
  const weights = outcomes.map(({ id, bearing }) => {
    const difference = Number(first.includes(id)) - Number(second.includes(id))
    return bearing === "burden" ? difference : -difference
  })
  const [more, less] = [weights.some((weight) => weight > 0), weights.some((weight) => weight < 0)]
  if (more && less) return undefined
  return more ? 1 : less ? -1 : 0
}
