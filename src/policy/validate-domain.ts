/** Domains of facts and parameters: not empty, and on their own grid. */
import type { Fault } from "../kernel/index.js"
import { defect, repeated, type Words } from "./defect.js"
import { gridOf } from "./grid.js"
import type { FactType } from "./fact.js"
import type { ParameterType } from "./parameter.js"

const remedy: Words = ["请更正取值范围。", "Correct the domain."]

/** @param code `fact.domain` or `parameter.domain` */
export const domainFaults = (code: string, at: string, type: FactType | ParameterType): readonly Fault[] => {
  const say = (zh: string, en: string) => [defect(code, at, [zh, en], remedy)]
  switch (type.kind) {
    case "boolean":
    case "period":
      return []
    case "oneOf":
    case "list":
      if (type.options.length === 0) return say("没有任何选项。", "It has no options.")
      return repeated(type.options.map(({ value }) => value)).length > 0
        ? say("选项重复。", "An option is named twice.")
        : []
    case "number":
    case "date": {
      if (type.kind === "number" && !(type.step > 0))
        return say("步长应当大于零。", "The step must be above zero.")
      const grid = gridOf(type)
      if (grid === undefined || !(grid.min <= grid.max))
        return say("下限大于上限。", "Its least value is above its greatest.")
      if (grid.min % grid.step !== 0 || grid.max % grid.step !== 0)
        return say("上下限不是步长的整数倍。", "Its bounds aren't whole multiples of its step.")
      return []
    }
  }
}
