/** Values that packs and the host set: of a declared parameter, of its type, with days that make sense. */
import type { Fault } from "../kernel/index.js"
import { datedValues } from "./bindings.js"
import { defect } from "./defect.js"
import { isInDomain } from "./domain.js"
import type { Bindings, Parameter } from "./parameter.js"

/** @param where the pack's id, or `bindings` for the host's */
export const bindingFaults = (
  bindings: Bindings,
  where: string,
  parameters: ReadonlyMap<string, Parameter>,
): readonly Fault[] =>
  Object.entries(bindings).flatMap(([id, bound]): readonly Fault[] => {
    const at = `${where}/${id}`
    const parameter = parameters.get(id)
    if (parameter === undefined) {
      return [
        defect(
          "binding.unknownParameter",
          at,
          [`没有哪个规则包声明参数“${id}”。`, `No pack declares the parameter "${id}".`],
          ["请核对参数名称，或者加入声明它的规则包。", "Check its name, or add the pack that declares it."],
        ),
      ]
    }
    const values = datedValues(bound)
    return [
      ...(values.every(({ value }) => isInDomain(parameter.type, value))
        ? []
        : [
            defect(
              "binding.type",
              at,
              [
                `“${parameter.label.zh}”的值不符合其类型或者范围。`,
                `A value of "${parameter.label.en}" doesn't fit its type or domain.`,
              ],
              ["请按参数说明更正。", "Correct it by the parameter's description."],
              parameter.citation,
            ),
          ]),
      ...(values.every(({ from, until }) => from === undefined || until === undefined || from < until)
        ? []
        : [
            defect(
              "binding.dates",
              at,
              [
                `“${parameter.label.zh}”的失效日期不晚于生效日期。`,
                `A value of "${parameter.label.en}" ends before it begins.`,
              ],
              ["请核对日期。", "Check its dates."],
              parameter.citation,
            ),
          ]),
    ]
  })
