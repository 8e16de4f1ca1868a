/** A region in words: what all its cubes say alike is said once, the rest cube by cube; and a whole case in words. */
import { text, type Text } from "../../kernel/index.js"
import { cubeInWords } from "../diagram/case.js"
import type { Space } from "../diagram/space.js"
import { valueInWords } from "../diagram/value-words.js"
import type { Cube } from "../diagram/walk.js"
import type { GivenFacts, Scalar } from "../fact.js"
import type { ParameterValue } from "../parameter.js"
import type { DifferenceRegion } from "./difference.js"

export const regionInWords = (
  space: Space,
  cubes: readonly Cube[],
): Pick<DifferenceRegion, "common" | "cases"> => {
  const [first, ...others] = cubes
  if (first === undefined || others.length === 0)
    return { cases: cubes.map((cube) => cubeInWords(space, cube)) }
  const same = (one: Cube[number], other: Cube[number]): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((value, place) => value === other[place])
  const common = first.map((values, level) =>
    others.every((cube) => same(values, cube[level])) ? values : undefined,
  )
  const own = (cube: Cube): Cube =>
    cube.map((values, level) => (common[level] === undefined ? values : undefined))
  return {
    ...(common.every((values) => values === undefined) ? {} : { common: cubeInWords(space, common) }),
    cases: cubes.map((cube) => cubeInWords(space, own(cube))),
  }
}

/** Every fact, in the order of the question, then the unset parameters. */
export const caseInWords = (
  { subject: { facts, parameters } }: Space,
  given: GivenFacts,
  readings: Readonly<Record<string, ParameterValue>>,
): Text => {
  const parts = [
    ...facts.map(({ id, label, type, unit }) => ({ label, type, unit, value: given[id] })),
    ...parameters.map(({ id, label, type }) => ({ label, type, unit: undefined, value: readings[id] })),
  ].flatMap(({ label, type, unit, value }) => {
    if (value === undefined || (typeof value === "object" && "unit" in value)) return []
    const items: readonly Scalar[] = typeof value === "object" ? value : [value]
    const shown = items.map((item) => valueInWords(type, item))
    const none = text("（空）", "(none)")
    const [zh, en] = [
      shown.length === 0 ? none.zh : shown.map((word) => word.zh).join("、"),
      shown.length === 0 ? none.en : shown.map((word) => word.en).join(", "),
    ]
    return [
      text(
        `${label.zh}：${zh}${unit?.zh ?? ""}`,
        `${label.en}: ${en}${unit === undefined ? "" : ` ${unit.en}`}`,
      ),
    ]
  })
  return text(parts.map(({ zh }) => zh).join("；"), parts.map(({ en }) => en).join("; "))
}
