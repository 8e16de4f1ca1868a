/**
 * Silence: the cases in which no clause speaks (neither 应当 nor 可以). Often it is meant, and `otherwise` answers; so it
 * isn't a fault, but it is described, counted and pinned, and a rule that disappears shows as silence that grew.
 */
import type { CalendarDate, Text } from "../../kernel/index.js"
import { cubeInWords } from "../diagram/case.js"
import { coverOf } from "../diagram/cover.js"
import type { Meaning } from "../diagram/meaning.js"
import type { Space } from "../diagram/space.js"
import { never } from "../diagram/store.js"
import { cubesOf, sizeOf } from "../diagram/walk.js"

/** More regions than this are counted, not named. */
export const regionLimit = 40

/** Past so many nodes the shortest words aren't looked for: such a silence has more regions than anyone will read. */
const readable = 400

export interface Silence {
  readonly on: CalendarDate
  /** Regions that together are the silence; they may overlap. */
  readonly regions: readonly Text[]
  /** Whether all regions are named. */
  readonly complete: boolean
  /** Silent cases among all admissible ones, for some value of the unset parameters. */
  readonly cases: bigint
  readonly of: bigint
  /** Whether the counts are exact: no fact is compared with an unset number or date. */
  readonly exact: boolean
}

export const silenceOf = (space: Space, meaning: Meaning): Silence => {
  const { store } = space
  const admissible = meaning.admissible()
  const silent = store.and(admissible, meaning.silence())
  const { cubes, complete } =
    sizeOf(store, [silent]) > readable
      ? cubesOf(store, silent, regionLimit)
      : silent === never
        ? { cubes: [], complete: true }
        : coverOf(store, silent, store.or(silent, store.not(admissible)), regionLimit)
  return {
    on: meaning.reading.on,
    regions: cubes.map((cube) => cubeInWords(space, cube)),
    complete,
    cases: space.count(silent),
    of: space.count(admissible),
    exact: space.exact,
  }
}
