/** What a person's choice is beside an answer: lawful, unlawful, or such that more must be asked first. */
import type { Answer, Modalities, Standing } from "./answer.js"

/** Whether a choice of an *each* question lies in a range: every `must`, and otherwise only members of `may`. */
const lies = (choice: ReadonlySet<string>, { must, may }: Modalities): boolean =>
  must.every((outcome) => choice.has(outcome)) &&
  [...choice].every((outcome) => must.includes(outcome) || may.includes(outcome))

const isAmong = (choice: string | readonly string[], choices: readonly (string | Modalities)[]): boolean => {
  const chosen = new Set(typeof choice === "string" ? [choice] : choice)
  return choices.some((item) =>
    typeof item === "string" ? chosen.size === 1 && chosen.has(item) : lies(chosen, item),
  )
}

/**
 * Inside `certain` a choice is lawful, outside `possible` it isn't, and between the two more facts are needed.
 *
 * @param choice one outcome id; of an *each* question a list of them, which may be empty
 *
 * @example
 * // answer: an open answer with certain ["z"] and possible ["x", "z"]
 * standingOf(answer, "z") // => "lawful"
 * standingOf(answer, "x") // => "askOn"
 * standingOf(answer, "y") // => "unlawful"
 */
export const standingOf = (
  answer: Pick<Answer, "certain" | "possible">,
  choice: string | readonly string[],
): Standing =>
  isAmong(choice, answer.certain) ? "lawful" : isAmong(choice, answer.possible) ? "askOn" : "unlawful"
