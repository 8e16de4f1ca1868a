/**
 * Cases made fit for teaching and for publication as typical cases (典型案例): names and numbers never come in, since only
 * the fields handed over can come out; what together could point to somebody (the kind of unit, the town, the month) is
 * made coarser until every combination is shared by enough cases. Not a decision to publish: that has a basis of its own.
 *
 * Invariants: every combination that comes out occurs at least `smallestGroup` times among the cases that come out; one
 * coarsening for all cases, so that none stands out by being coarser; no id comes out.
 */
import * as Result from "effect/Result"
import { cite, fault, text, type Fault, type Faults, type Text } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"

/** A field that together with others could point to somebody. */
export interface IndirectIdentifier {
  readonly id: string
  readonly label: Text
  /**
   * Ever coarser readings of a value: the town, the district, nothing. The value itself comes before the first; after
   * the last the field is left out.
   */
  readonly coarser: readonly ((value: string) => string)[]
}

export interface CaseToShow {
  /** The host's number of the case: it never comes out, and tells the host which cases are withheld. */
  readonly id: string
  readonly indirect: Readonly<Record<string, string>>
  /** What is told of the case: facts and outcomes in words, which must name nobody. */
  readonly told: Readonly<Record<string, string>>
}

export interface ShownCase {
  readonly indirect: Readonly<Record<string, string>>
  readonly told: Readonly<Record<string, string>>
}

export interface Deidentified {
  readonly cases: readonly ShownCase[]
  /** For each field how many times it was made coarser. */
  readonly coarsened: Readonly<Record<string, number>>
  /** Fields left out altogether. */
  readonly leftOut: readonly string[]
  /** Ids of cases that would have stood in too small a group. */
  readonly withheld: readonly string[]
  /** The size of the smallest group that comes out. */
  readonly smallest: number
}

export interface DeidentifyOptions {
  readonly identifiers: readonly IndirectIdentifier[]
  /** How many cases must share each combination: set by the competent body, two at the least. */
  readonly smallestGroup: number
  /** How many cases may be withheld to keep the others more exact; none when left out. */
  readonly mayWithhold?: number
}

/**
 * Make cases coarser, as little as will do: the fewest steps of coarsening in all, earlier fields first kept exact.
 *
 * @returns the cases in their order; faults `disclosure.smallestGroup` (less than two, or no whole number),
 *   `disclosure.tooFewCases` (fewer cases than one group needs), `disclosure.field` (a case without one of the fields)
 * @example
 * const town = { id: "town", label: text("乡镇", "town"), coarser: [() => "本区"] }
 * const cases = ["甲镇", "乙镇"].map((place) => ({ id: place, indirect: { town: place }, told: {} }))
 * const shown = deidentified(cases, { identifiers: [town], smallestGroup: 2 })
 * Result.map(shown, ({ cases }) => cases.map(({ indirect }) => indirect.town)) // => succeed(["本区", "本区"])
 */
export const deidentified = (
  cases: readonly CaseToShow[],
  { identifiers, smallestGroup, mayWithhold = 0 }: DeidentifyOptions,
): Result.Result<Deidentified, Faults> => {
  if (!Number.isInteger(smallestGroup) || smallestGroup < 2) return Result.fail([tooSmallAGroup])
  const missing = identifiers.filter(({ id }) => cases.some(({ indirect }) => indirect[id] === undefined))
  const [first, ...others] = missing.map(missingField)
  if (first !== undefined) return Result.fail([first, ...others])
  if (cases.length < smallestGroup) return Result.fail([tooFewCases])
  for (const levels of levelsOf(identifiers)) {
    const read = cases.map((one) => coarse(one, identifiers, levels))
    const sizes = new Map<string, number>()
    for (const indirect of read) sizes.set(keyOf(indirect), (sizes.get(keyOf(indirect)) ?? 0) + 1)
    const isShown = (place: number): boolean => (sizes.get(keyOf(read[place] ?? {})) ?? 0) >= smallestGroup
    const withheld = cases.filter((_, place) => !isShown(place)).map(({ id }) => id)
    if (withheld.length > mayWithhold || withheld.length === cases.length) continue
    return Result.succeed({
      cases: cases.flatMap(({ told }, place) =>
        isShown(place) ? [{ indirect: read[place] ?? {}, told }] : [],
      ),
      coarsened: Object.fromEntries(identifiers.map(({ id }, place) => [id, levels[place] ?? 0])),
      leftOut: identifiers
        .filter(({ coarser }, place) => (levels[place] ?? 0) > coarser.length)
        .map(({ id }) => id),
      withheld,
      smallest: Math.min(...[...sizes.values()].filter((size) => size >= smallestGroup)),
    })
  }
  return Result.fail([tooFewCases])
}

/** All combinations of steps: fewer steps in all first; among these the earlier fields are kept exact. */
const levelsOf = (identifiers: readonly IndirectIdentifier[]): readonly (readonly number[])[] => {
  const all = identifiers.reduce<readonly (readonly number[])[]>(
    (sofar, { coarser }) =>
      sofar.flatMap((levels) => Array.from({ length: coarser.length + 2 }, (_, level) => [...levels, level])),
    [[]],
  )
  const sum = (levels: readonly number[]): number => levels.reduce((total, level) => total + level, 0)
  return [...all].sort((a, b) => sum(a) - sum(b))
}

const coarse = (
  { indirect }: CaseToShow,
  identifiers: readonly IndirectIdentifier[],
  levels: readonly number[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    identifiers.flatMap(({ id, coarser }, place) => {
      const [level, value] = [levels[place] ?? 0, indirect[id] ?? ""]
      if (level > coarser.length) return []
      return [[id, level === 0 ? value : (coarser[level - 1]?.(value) ?? "")]]
    }),
  )

const keyOf = (indirect: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(indirect))

const tooSmallAGroup: Fault = fault("disclosure.smallestGroup", {
  message: text("最小同类数不是2以上的整数。", "The smallest group isn't a whole number of two or more."),
  remedy: text("请按主管机关规定的数填写。", "Give the number that the competent body has set."),
})

const tooFewCases: Fault = fault("disclosure.tooFewCases", {
  message: text(
    "案例太少，无论怎样概括都可能认出当事人。",
    "There are too few cases: however coarse, somebody could be recognised.",
  ),
  remedy: text("请并入更多案例，或者不公开。", "Add cases, or don't publish."),
  citation: cite(
    personalInformationLaw,
    "第二十五条",
    text(
      "不得公开其处理的个人信息，取得单独同意的除外。",
      "Personal information isn't published without separate consent.",
    ),
  ),
})

const missingField = ({ id, label }: IndirectIdentifier): Fault =>
  fault("disclosure.field", {
    at: id,
    message: text(`有的案例没有填写“${label.zh}”。`, `A case has no "${label.en}".`),
    remedy: text("请补填，或者不列这一项。", "Fill it in, or leave the field out."),
  })
