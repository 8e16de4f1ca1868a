/**
 * Whether each unit has delivered what it owes for a year: an entry for each of its people, or a return that may be nil.
 * Silence isn't taken for "nothing to report". Not an evaluation of anybody: it says what is missing, never what was
 * delivered. People are in it by reference only.
 */
import { cite, text, yearOf, type CalendarDate, type PartyRef } from "../kernel/index.js"
import { districtPlan } from "../law/index.js"
import { keptEntries, type OpenDossier } from "./state.js"

/** What a unit owes for a year. The last day is set by the host; without one nobody is late. */
export interface CollectionDuty {
  readonly unit: PartyRef
  readonly kind: string
  readonly year: number
  /** `eachPerson`: an entry about everyone on the roster; `unitReturn`: one return for the unit, also if there is nothing. */
  readonly owes: "eachPerson" | "unitReturn"
  readonly dueOn?: CalendarDate
}

/** Who belonged to a unit for the year. */
export interface Roster {
  readonly unit: PartyRef
  readonly year: number
  readonly people: readonly PartyRef[]
}

/** A unit's word for a year: how many entries of this kind there are, none included (零报告). */
export interface UnitReturn {
  readonly unit: PartyRef
  readonly kind: string
  readonly year: number
  readonly on: CalendarDate
  readonly entries: number
}

export type Completeness = CollectionDuty & {
  readonly expected: number
  readonly delivered: number
  /** Those about whom nothing has come in. */
  readonly missing: readonly PartyRef[]
  readonly standing: "complete" | "incomplete" | "overdue" | "noRoster" | "doesNotAddUp"
}

/** What completeness is read from. */
export interface Collected {
  readonly files: readonly OpenDossier[]
  readonly rosters: readonly Roster[]
  readonly returns: readonly UnitReturn[]
}

/** The clause that asks for collection. */
export const completenessClause = cite(
  districtPlan,
  "三（一）1",
  text("诚信信息及时归集。", "Information is collected in time."),
)

/**
 * Each duty with what has come in. An entry counts for the year of the matter; sealed and archived ones count, one that
 * was withdrawn or erased doesn't.
 *
 * @param on the day
 * @returns one line for each duty, in the same order: `noRoster` where nobody says who belongs to the unit;
 *   `doesNotAddUp` where a return gives another number than the files hold
 *
 * @example
 * const duty = { unit: partyRef("unit-1"), kind: "violation", year: 2025, owes: "unitReturn" as const }
 * const nothing = { files: [], rosters: [], returns: [] }
 * completenessOf([duty], nothing, on("2026-05-06")).map(({ standing }) => standing) // => ["incomplete"]
 * const nil = { unit: duty.unit, kind: duty.kind, year: 2025, on: on("2026-01-05"), entries: 0 }
 * const returned = { files: [], rosters: [{ unit: duty.unit, year: 2025, people: [] }], returns: [nil] }
 * completenessOf([duty], returned, on("2026-05-06")).map(({ standing }) => standing) // => ["complete"]
 */
export const completenessOf = (
  duties: readonly CollectionDuty[],
  collected: Collected,
  on: CalendarDate,
): readonly Completeness[] => {
  const years = yearsBySubject(collected.files)
  return duties.map((duty) => {
    const { unit, kind, year, owes } = duty
    const late = duty.dueOn !== undefined && duty.dueOn < on ? "overdue" : "incomplete"
    const people = collected.rosters.find((one) => one.unit === unit && one.year === year)?.people
    const countOf = (person: PartyRef): number => years.get(keyOf(person, kind, year)) ?? 0
    if (owes === "eachPerson") {
      if (people === undefined)
        return { ...duty, expected: 0, delivered: 0, missing: [], standing: "noRoster" }
      const missing = people.filter((person) => countOf(person) === 0)
      const delivered = people.length - missing.length
      const standing = missing.length === 0 ? "complete" : late
      return { ...duty, expected: people.length, delivered, missing, standing }
    }
    const given = collected.returns
      .filter((one) => one.unit === unit && one.kind === kind && one.year === year && one.on <= on)
      .at(-1)
    if (given === undefined) return { ...duty, expected: 1, delivered: 0, missing: [], standing: late }
    const about = { ...duty, expected: 1, delivered: 1, missing: [] }
    if (people === undefined) return { ...about, standing: "noRoster" }
    const held = people.reduce((sum, person) => sum + countOf(person), 0)
    return { ...about, standing: held === given.entries ? "complete" : "doesNotAddUp" }
  })
}

const keyOf = (person: PartyRef, kind: string, year: number): string => `${person}|${kind}|${String(year)}`

/** How many entries of a kind there are about a subject and a year. */
const yearsBySubject = (files: readonly OpenDossier[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const file of files)
    for (const entry of keptEntries(file)) {
      if (entry.standing.kind === "withdrawn") continue
      const key = keyOf(file.subject.ref, entry.kind, yearOf(entry.about))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}
