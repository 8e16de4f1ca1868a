/**
 * The procedures in force at an office, by id: which steps a case goes through is data, given with the rules. A room
 * names the procedure it runs and never holds one. Invariant: a procedure that nobody gave is missing, like a
 * parameter that nobody set; no step is made up.
 */
import * as Result from "effect/Result"
import { fault, text, type Citation, type Fault } from "../kernel/index.js"
import type { Parameter, PeriodType } from "../policy/index.js"
import type { DecisionContext } from "./context.js"
import type { Procedure, Procedures } from "./procedure.js"
import { rejection, type Rejection } from "./rejection.js"

/**
 * Procedures by their ids; of two with one id the later stands, as a district's own stands before the standard one.
 *
 * @example
 * proceduresById([]) // => {}
 */
export const proceduresById = (procedures: readonly Procedure[]): Procedures =>
  Object.fromEntries(procedures.map((procedure) => [procedure.id, procedure]))

/**
 * The procedure in force with this id.
 *
 * @returns a rejection `procedure.missing` where the office was given none
 */
export const procedureInForce = (
  { procedures }: Pick<DecisionContext, "procedures">,
  id: string,
): Result.Result<Procedure, Rejection> => {
  const found = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  return found === undefined ? Result.fail(rejection([procedureMissing(id)])) : Result.succeed(found)
}

/** The clause that orders a procedure, for an event that takes no step of it; nothing where none is given. */
export const procedureBasis = (
  context: Pick<DecisionContext, "procedures">,
  id: string,
): readonly Citation[] => {
  const found = procedureInForce(context, id)
  return Result.isFailure(found) ? [] : [found.success.citation]
}

/**
 * Everything that procedures leave open, each once: a pack declares these parameters, and packs or the host bind them.
 *
 * @example
 * parametersOf({}) // => []
 */
export const parametersOf = (procedures: Procedures): readonly Parameter[] => {
  const found = Object.values(procedures).flatMap(({ steps }) =>
    steps.flatMap(({ deadlines }) =>
      deadlines.flatMap(({ period, extension }): readonly Parameter[] => {
        if (extension === undefined) return [period]
        const { times } = extension
        return [period, extension.period, ...(typeof times === "object" ? [times] : [])]
      }),
    ),
  )
  return [...new Map(found.map((parameter) => [parameter.id, parameter])).values()]
}

/**
 * The periods among them: what a host gives a counting rule for.
 *
 * @example
 * periodsOf({}) // => []
 */
export const periodsOf = (procedures: Procedures): readonly Parameter<string, PeriodType>[] =>
  parametersOf(procedures).filter(isPeriod)

const isPeriod = (parameter: Parameter): parameter is Parameter<string, PeriodType> =>
  parameter.type.kind === "period"

/** Nobody gave the procedure that a command runs on. */
export const procedureMissing = (id: string): Fault =>
  fault("procedure.missing", {
    at: id,
    message: text("没有给出办理该事项的程序。", "The procedure that this runs on has not been given."),
    remedy: text(
      `请在适用的规定中给出程序“${id}”的步骤。`,
      `Give the steps of the procedure "${id}" with the law in use.`,
    ),
  })
