/**
 * What is wrong with the facts given: a fact that the question doesn't have, a value outside its domain, or a
 * combination that can't occur. Faults name facts of the question, never values, nor names that the question doesn't know.
 */
import { fault, text, type Fault } from "../kernel/index.js"
import { isInDomain } from "./domain.js"
import type { GivenFacts } from "./fact.js"
import { yes } from "./kleene.js"
import type { Program } from "./program.js"
import type { Values } from "./slots.js"

export const givenFaults = ({ question, slots }: Program, given: GivenFacts): readonly Fault[] =>
  Object.keys(given).flatMap((id, index): readonly Fault[] => {
    const value = given[id]
    if (value === undefined) return []
    const slot = slots.facts.get(id)
    if (slot === undefined) {
      return [
        fault("facts.notAsked", {
          at: `facts[${String(index)}]`,
          message: text(
            `问题“${question.id}”没有这一项事实。`,
            `The question "${question.id}" has no such fact.`,
          ),
          remedy: text(
            "请删去这一项，或者核对名称和所用的规则包。",
            "Leave it out, or check its name and the packs in use.",
          ),
        }),
      ]
    }
    if (isInDomain(slot.type, value)) return []
    const label = question.facts.find((fact) => fact.id === id)?.label ?? text(id, id)
    return [
      fault("facts.outsideDomain", {
        at: id,
        message: text(
          `“${label.zh}”的取值不在规定范围内。`,
          `The value of "${label.en}" is outside its domain.`,
        ),
        remedy: text(
          "请按该项列出的取值填写；不清楚的，留作未查明。",
          "Give one of its values; leave it out if it isn't known.",
        ),
      }),
    ]
  })

/** What of the facts given the question can hold: the rest is never kept, since it could be anything. */
export const holdable = ({ slots }: Program, given: GivenFacts): GivenFacts =>
  Object.fromEntries(
    Object.entries(given).filter(([id, value]) => {
      const slot = slots.facts.get(id)
      return slot !== undefined && value !== undefined && isInDomain(slot.type, value)
    }),
  )

/** The constraints that the facts known already violate; without one of them, the combination as a whole can't be. */
export const contradictions = ({ question, constraints }: Program, values: Values): readonly Fault[] => {
  const because = constraints
    .filter(({ impossible }) => impossible.test(values) === yes)
    .map(({ constraint }) => constraint)
  const remedy = text(
    "请核对相关事实；不清楚的，留作未查明。",
    "Check the facts concerned; leave out what isn't known.",
  )
  if (because.length > 0) {
    return because.map(({ id, because: reason }) =>
      fault("facts.contradictory", {
        at: id,
        message: text(`所填事实互相矛盾：${reason.zh}`, `The facts contradict each other: ${reason.en}`),
        remedy,
      }),
    )
  }
  return [
    fault("facts.contradictory", {
      at: question.id,
      message: text("所填事实合在一起不可能成立。", "The facts given can't all be so at once."),
      remedy,
    }),
  ]
}
