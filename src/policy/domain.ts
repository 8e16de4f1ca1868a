/** Whether a value belongs to the domain of a fact or parameter: its type, its bounds and its grid. */
import { gridOf, isOnGrid, pointOf } from "./grid.js"
import type { FactType } from "./fact.js"
import type { ParameterType, ParameterValue } from "./parameter.js"

/** A period's own invariants are the kernel's; here it only must be one. */
export const isInDomain = (type: FactType | ParameterType, value: ParameterValue): boolean => {
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean"
    case "oneOf":
      return type.options.some((option) => option.value === value)
    case "list":
      return (
        Array.isArray(value) && value.every((item) => type.options.some((option) => option.value === item))
      )
    case "period":
      return typeof value === "object" && "unit" in value
    case "number":
    case "date": {
      const grid = gridOf(type)
      if (grid === undefined || !isOnGrid(value, grid)) return false
      const point = pointOf(value, grid)
      return point !== undefined && point >= grid.min && point <= grid.max
    }
  }
}
