/**
 * A theorem names only what its question has. A slip here would be worse than a fault elsewhere: that an outcome which
 * doesn't exist is never chosen is easily proved.
 */
import type { Fault } from "../kernel/index.js"
import { defect, type Words } from "./defect.js"
import type { Question } from "./question.js"
import { conditionsIn, type Claim, type More, type Proposition, type Theorem } from "./theorem.js"
import { conditionFaults, type Readable } from "./validate-condition.js"
import { isInDomain } from "./domain.js"
import { dateFaults } from "./validate-rule.js"

/** @param question the question completed, or undefined if the stack doesn't have it */
export const theoremFaults = (
  theorem: Theorem,
  at: string,
  question: Question | undefined,
  readable: Readable,
): readonly Fault[] => {
  if (question === undefined)
    return [
      defect(
        "theorem.unknownQuestion",
        at,
        [
          `定理所说的问题“${theorem.question}”未列入。`,
          `The theorem is about the question "${theorem.question}", which isn't listed.`,
        ],
        ["请核对名称，或者列入该问题。", "Check its name, or list the question."],
      ),
    ]
  const { proposition } = theorem
  const outcomes = new Set(question.outcomes.map(({ id }) => id))
  return [
    ...conditionsIn(proposition).flatMap((condition) => conditionFaults(condition, at, readable)),
    ...claimsIn(proposition)
      .flatMap(outcomesIn)
      .filter((id) => !outcomes.has(id))
      .map((id) => outcomeFault(at, id)),
    ...factsIn(proposition).flatMap((more) => factFaults(more, at, readable)),
    ...dateFaults(theorem, at, readable),
  ]
}

const claimsIn = (proposition: Proposition): readonly Claim[] => {
  switch (proposition.kind) {
    case "implication":
      return [...(proposition.given === undefined ? [] : [proposition.given]), proposition.then]
    case "necessary":
    case "sufficient":
      return [proposition.claim]
    case "monotone":
    case "independent":
      return []
  }
}

const outcomesIn = (claim: Claim): readonly string[] => {
  switch (claim.kind) {
    case "can":
    case "never":
    case "forced":
      return [claim.outcome]
    case "exactlyOne":
    case "atLeastOne":
      return claim.outcomes
    case "decided":
      return []
    case "both":
    case "either":
      return claim.of.flatMap(outcomesIn)
    case "unless":
      return outcomesIn(claim.of)
  }
}

const factsIn = (proposition: Proposition): readonly More[] =>
  proposition.kind === "monotone"
    ? proposition.more
    : proposition.kind === "independent"
      ? proposition.of.map((fact) => ({ fact }))
      : []

const factFaults = ({ fact, order }: More, at: string, { facts }: Readable): readonly Fault[] => {
  const type = facts.get(fact)?.type
  if (type === undefined)
    return [
      defect(
        "theorem.unknownFact",
        at,
        [
          `定理所说的事实“${fact}”不属于这个问题。`,
          `The theorem is about the fact "${fact}", which the question doesn't have.`,
        ],
        fix,
      ),
    ]
  return (order ?? []).every((value) => isInDomain(type, value))
    ? []
    : [
        defect(
          "theorem.order",
          at,
          [
            `“${fact}”的先后次序中列有它没有的取值。`,
            `The order of "${fact}" names a value that it doesn't have.`,
          ],
          fix,
        ),
      ]
}

const fix: Words = ["请核对名称。", "Check its name."]

const outcomeFault = (at: string, id: string): Fault =>
  defect(
    "theorem.unknownOutcome",
    at,
    [`定理所说的结果“${id}”不属于这个问题。`, `The question has no outcome "${id}".`],
    fix,
  )
