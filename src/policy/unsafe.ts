/**
 * The one place of this room where the compiler is overruled. Each cast rests on an invariant that the builders
 * keep and `validate` checks again for packs that come from outside.
 */
import type { Fact, FactType } from "./fact.js"
import type { Term } from "./condition.js"
import { termOf } from "./condition.js"
import type { Answer } from "./answer.js"
import type { Parameter, ParameterType, ParameterValue, ParameterValueOf } from "./parameter.js"
import type { QuestionKind } from "./question.js"

/** A fact's term has the methods that its type allows: `termOf` makes them all, the type shows the right ones. */
export const factTerm = <Type extends FactType>(fact: Fact<string, Type>): Term<Type> =>
  termOf({ fact: fact.id }, fact.type.kind === "boolean") as Term<Type>

/** The same for a parameter that a condition reads on its own (`setting(reading).is("strict")`). */
export const setting = <Type extends ParameterType>(parameter: Parameter<string, Type>): Term<Type> =>
  termOf({ parameter: parameter.id }, parameter.type.kind === "boolean") as Term<Type>

/** The facts of a question as terms of conditions: `fact.loss.atLeast("partly")`. */
export type Terms<Facts extends readonly Fact[]> = {
  readonly [F in Facts[number] as F["id"]]: Term<F["type"]>
}

/** The keys of the result are exactly the ids of the facts. */
export const termsOf = <Facts extends readonly Fact[]>(facts: readonly Fact[]): Terms<Facts> =>
  Object.fromEntries(facts.map((fact) => [fact.id, factTerm(fact)])) as Terms<Facts>

/** The engine answers in outcome ids of the completed question; the caller's question names their type. */
export const answerOfQuestion = <Kind extends QuestionKind, OutcomeId extends string>(
  answer: Answer,
): Answer<Kind, OutcomeId> => answer as Answer<Kind, OutcomeId>

/** The same for the lawful choices alone. */
export const outcomesOfQuestion = <Kind extends QuestionKind, OutcomeId extends string>(
  outcomes: Pick<Answer, "status" | "certain" | "possible">,
): Pick<Answer<Kind, OutcomeId>, "status" | "certain" | "possible"> =>
  outcomes as Pick<Answer<Kind, OutcomeId>, "status" | "certain" | "possible">

/** `validate` has checked that every binding has the type of its parameter. */
export const valueOfParameter = <Type extends ParameterType>(value: ParameterValue): ParameterValueOf<Type> =>
  value as ParameterValueOf<Type>
