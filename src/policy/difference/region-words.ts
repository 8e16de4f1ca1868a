/** A region in words: what all its cubes say alike is said once, the rest cube by cube. */
import { cubeInWords } from "../diagram/case.js"
import type { Space } from "../diagram/space.js"
import type { Cube } from "../diagram/walk.js"
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
