/** Questions by themselves, with what packs added: facts and outcomes named once, `otherwise` and constraints sound. */
import type { Fault } from "../kernel/index.js"
import { readsOf } from "./condition.js"
import { defect, repeated } from "./defect.js"
import { conditionFaults, type Readable } from "./validate-condition.js"
import { domainFaults } from "./validate-domain.js"
import type { Question } from "./question.js"

/** Outcomes are bits of one whole number. */
export const mostOutcomes = 30

export const questionFaults = (
  asked: Question,
  completed: Question,
  readable: Readable,
): readonly Fault[] => {
  const at = asked.id
  const found: Fault[] = []
  for (const id of repeated(asked.facts.map((fact) => fact.id))) {
    found.push(
      defect(
        "question.factTwice",
        at,
        [`事实“${id}”列了两次。`, `The fact "${id}" is listed twice.`],
        ["请删去一个。", "Remove one."],
      ),
    )
  }
  for (const id of repeated(asked.outcomes.map((outcome) => outcome.id))) {
    found.push(
      defect(
        "question.outcomeTwice",
        at,
        [`结果“${id}”列了两次。`, `The outcome "${id}" is listed twice.`],
        ["请删去一个。", "Remove one."],
      ),
    )
  }
  if (completed.outcomes.length > mostOutcomes) {
    found.push(
      defect(
        "question.tooManyOutcomes",
        at,
        ["一个问题最多三十种结果。", "A question has at most thirty outcomes."],
        ["请分成几个问题。", "Split the question."],
      ),
    )
  }
  const { otherwise } = asked
  if (otherwise !== undefined && !asked.outcomes.some(({ id }) => id === otherwise.outcome)) {
    found.push(
      defect(
        "question.otherwiseUnknown",
        at,
        ["无规则时的结果不在所列结果之中。", "What answers otherwise isn't one of its outcomes."],
        ["请核对。", "Check it."],
      ),
    )
  }
  const ids = new Set(completed.facts.map(({ id }) => id))
  for (const group of completed.groups.filter(({ facts }) => facts.some((fact) => !ids.has(fact)))) {
    found.push(
      defect(
        "question.groupUnknownFact",
        `${at}/${group.id}`,
        ["事实组列有不属于这个问题的事实。", "The group lists a fact that the question doesn't have."],
        ["请核对。", "Check it."],
      ),
    )
  }
  for (const { id, impossible } of completed.constraints) {
    const reads = readsOf(impossible)
    found.push(...conditionFaults(impossible, `${at}/${id}`, readable))
    if (reads.parameters.length > 0) {
      found.push(
        defect(
          "constraint.readsParameter",
          `${at}/${id}`,
          ["不可能的组合不能取决于参数。", "What can't occur can't depend on a parameter."],
          ["请只用事实。", "Use facts only."],
        ),
      )
    }
  }
  return [
    ...found,
    ...completed.facts.flatMap(({ id, type }) => domainFaults("fact.domain", `${at}/${id}`, type)),
  ]
}
