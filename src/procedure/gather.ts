/**
 * Which facts go to the rulebook: what the state shows, what was chosen on other questions, what the command says, and
 * what was established before. A fact that none of them has stays unknown; none is ever filled in.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault } from "../kernel/index.js"
import type { Fact, GivenFacts, Question, Scalar } from "../policy/index.js"
import type { Asking, Chosen } from "./case-view.js"
import { rejection, type Rejection } from "./rejection.js"

/**
 * The facts of a question for this case.
 *
 * @returns a rejection `facts.contradictCase` if the command says something else than the case shows
 */
export const gather = (
  view: Asking,
  question: Question,
  given: GivenFacts,
): Result.Result<GivenFacts, Rejection> => {
  const facts = view.context.rulebook.completed(question).facts
  const found: Fault[] = []
  const gathered: Record<string, Scalar> = {}
  for (const fact of facts) {
    const shown = chosenValue(fact, view.chosen) ?? view.shown[fact.id]
    const said = given[fact.id]
    if (shown !== undefined && said !== undefined && said !== shown) found.push(contradiction(fact))
    const value = shown ?? said ?? view.known[fact.id]
    if (value !== undefined) gathered[fact.id] = value
  }
  // What is said equals what is gathered; an id that the question doesn't have is left in, for the rulebook to refuse.
  for (const [id, value] of Object.entries(given)) {
    if (value !== undefined) gathered[id] = value
  }
  return hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(gathered)
}

/** A fact that is somebody's choice on another question has the value chosen there. */
const chosenValue = (fact: Fact, chosen: Chosen): Scalar | undefined => {
  if (fact.chosen === undefined) return undefined
  const choice = chosen[fact.chosen.question]
  if (choice === undefined) return undefined
  const { outcome } = fact.chosen
  if (outcome !== undefined) return typeof choice === "string" ? choice === outcome : choice.includes(outcome)
  return typeof choice === "string" ? choice : undefined
}

const contradiction = ({ id, label }: Fact): Fault =>
  fault("facts.contradictCase", {
    at: id,
    message: text(`“${label.zh}”与本案已有的情况不一致。`, `"${label.en}" contradicts what the case shows.`),
    remedy: text(
      "请删去这一项，或者先更正本案的情况。",
      "Leave it out, or first correct what the case shows.",
    ),
  })
