/**
 * Cases made fit for teaching and for publication as typical cases (典型案例): only fields that a table lists come out, with
 * values that the table lists, so that no name and no number can; what together could point to somebody (the kind of
 * unit, the town, the month) is made coarser until every combination is shared by enough cases. Not a decision to publish
 * somebody's record: that has a basis of its own.
 *
 * Invariants: every combination that comes out occurs at least as often as the competent body has set; one coarsening for
 * all cases, so that none stands out by being coarser; no id, no field and no value that isn't in a table comes out.
 */
import * as Result from "effect/Result"
import { cite, hasFaults, text, type CalendarDate, type Citation, type Faults } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { parameter, type Rulebook } from "../policy/index.js"
import type { CaseToShow, CaseUse, IndirectIdentifier, ToldField } from "./case-to-show.js"
import { bases, identifierFaults, toldFaults, tooFewCases } from "./deidentify-faults.js"

/** How many cases must share each combination of what could point to somebody: two at the least. */
export const smallestGroup = parameter(
  "disclosure.smallestGroup",
  { kind: "number", min: 2, max: 1000, step: 1 },
  {
    label: text("最小同类案例数", "smallest group of like cases"),
    issuedBy: text("公开或者使用案例的主管机关", "the body that publishes or uses the cases"),
    citation: cite(
      personalInformationLaw,
      "第五十一条",
      text(
        "应当采取去标识化等措施；未定同类案例数。",
        "Information is de-identified; no size of a group is named.",
      ),
    ),
  },
)

export interface ShownCase {
  readonly indirect: Readonly<Record<string, string>>
  readonly told: Readonly<Record<string, string>>
}

export interface Deidentified {
  readonly use: CaseUse
  /** The clause of the plan for this use. */
  readonly basis: Citation
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
  readonly use: CaseUse
  readonly identifiers: readonly IndirectIdentifier[]
  readonly told: readonly ToldField[]
  /** Where the size of the smallest group is set. */
  readonly rulebook: Pick<Rulebook, "value">
  readonly on: CalendarDate
  /** How many cases may be withheld to keep the others more exact; none when left out. */
  readonly mayWithhold?: number
}

/**
 * Make cases coarser, as little as will do: the fewest steps of coarsening in all, earlier fields first kept exact.
 *
 * @returns the cases in their order; faults `parameter.missing` (nobody has set the smallest group),
 *   `disclosure.tooFewCases` (fewer cases than one group needs), `disclosure.field` (a case without one of the fields),
 *   `disclosure.notInTable` (a value that no table lists, or that a coarser reading leaves out)
 * @example
 * // rulebook: the smallest group is set to two
 * const town = { id: "town", label: text("乡镇", "town"), values: ["甲镇", "乙镇"], coarser: [{ 甲镇: "本区", 乙镇: "本区" }] }
 * const cases = ["甲镇", "乙镇"].map((place) => ({ id: place, indirect: { town: place }, told: {} }))
 * const shown = deidentified(cases, { use: "teaching", identifiers: [town], told: [], rulebook, on: on("2026-05-06") })
 * Result.map(shown, ({ cases }) => cases.map(({ indirect }) => indirect.town)) // => succeed(["本区", "本区"])
 */
export const deidentified = (
  cases: readonly CaseToShow[],
  { use, identifiers, told, rulebook, on, mayWithhold = 0 }: DeidentifyOptions,
): Result.Result<Deidentified, Faults> => {
  const set = rulebook.value(smallestGroup, on)
  const found = [
    ...identifiers.flatMap((identifier) => identifierFaults(cases, identifier, use)),
    ...told.flatMap((field) => toldFaults(cases, field, use)),
  ]
  if (Result.isFailure(set)) return Result.fail([set.failure, ...found])
  if (hasFaults(found)) return Result.fail(found)
  const enough = set.success
  for (const steps of coarsenings(identifiers)) {
    const large = groupsOf(cases, steps).filter(({ members }) => members.length >= enough)
    const shown = new Map(large.flatMap(({ indirect, members }) => members.map((one) => [one, indirect])))
    const withheld = cases.filter((one) => !shown.has(one)).map(({ id }) => id)
    if (withheld.length > mayWithhold || withheld.length === cases.length) continue
    return Result.succeed({
      use,
      basis: bases[use],
      cases: cases.flatMap((one) => {
        const indirect = shown.get(one)
        return indirect === undefined ? [] : [{ indirect, told: listed(one.told, told) }]
      }),
      coarsened: Object.fromEntries(steps.map(({ identifier, level }) => [identifier.id, level])),
      leftOut: steps
        .filter(({ identifier, level }) => level > identifier.coarser.length)
        .map(({ identifier }) => identifier.id),
      withheld,
      smallest: Math.min(...large.map(({ members }) => members.length)),
    })
  }
  return Result.fail([tooFewCases])
}

/** Only the fields of the table. */
const listed = (
  values: Readonly<Record<string, string>>,
  fields: readonly ToldField[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = values[id]
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** How coarsely one field is read: what is shown for each of its values, nothing where the field is left out. */
interface Step {
  readonly identifier: IndirectIdentifier
  readonly level: number
  readonly reading: ReadonlyMap<string | undefined, string>
}

const stepsOf = (identifier: IndirectIdentifier): readonly Step[] =>
  [
    new Map(identifier.values.map((value) => [value, value])),
    ...identifier.coarser.map((table) => new Map(Object.entries(table))),
    new Map<string, string>(),
  ].map((reading, level) => ({ identifier, level, reading }))

/** All combinations of steps: fewer steps in all first; among these the earlier fields are kept exact. */
const coarsenings = (identifiers: readonly IndirectIdentifier[]): readonly (readonly Step[])[] => {
  const all = identifiers.reduce<readonly (readonly Step[])[]>(
    (sofar, identifier) =>
      sofar.flatMap((steps) => stepsOf(identifier).map((further) => [...steps, further])),
    [[]],
  )
  const sum = (steps: readonly Step[]): number => steps.reduce((total, { level }) => total + level, 0)
  return [...all].sort((a, b) => sum(a) - sum(b))
}

/** Cases that can't be told from each other. */
interface Group {
  readonly indirect: Readonly<Record<string, string>>
  readonly members: CaseToShow[]
}

const groupsOf = (cases: readonly CaseToShow[], steps: readonly Step[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const one of cases) {
    const told = steps.flatMap(({ identifier: { id }, reading }) => {
      const value = reading.get(one.indirect[id])
      return value === undefined ? [] : [[id, value] as const]
    })
    const key = JSON.stringify(told)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { indirect: Object.fromEntries(told), members: [one] })
    else group.members.push(one)
  }
  return [...groups.values()]
}
