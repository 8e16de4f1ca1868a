/** Every value of a small domain, by counting; shares nothing with the engine's cells. */
import { addDays, type CalendarDate } from "../../src/kernel/index.js"
import type { FactType, Question, Scalar } from "../../src/policy/index.js"

export const domainOf = (type: FactType): readonly Scalar[] => {
  switch (type.kind) {
    case "boolean":
      return [false, true]
    case "oneOf":
      return type.options.map(({ value }) => value)
    case "number":
      return Array.from(
        { length: Math.round((type.max - type.min) / type.step) + 1 },
        (_, index) => type.min + index * type.step,
      )
    case "date":
      return days(type.first, type.last)
  }
}

const days = (first: CalendarDate, last: CalendarDate): readonly CalendarDate[] =>
  first > last ? [] : [first, ...days(addDays(first, 1), last)]

/** Every choice that a question offers; of *each*, every set of outcomes. */
export const choicesOf = ({ kind, outcomes }: Question): readonly (string | readonly string[])[] =>
  kind === "chooseOne"
    ? outcomes.map(({ id }) => id)
    : outcomes.reduce<readonly (readonly string[])[]>(
        (sets, { id }) => sets.flatMap((set) => [set, [...set, id]]),
        [[]],
      )
