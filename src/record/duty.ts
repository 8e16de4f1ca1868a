/**
 * What the office owes others because a record was corrected, repaired or withdrawn: to tell those who were told, to
 * restore the name, to have pay and rank looked at. Not the record, and not a measure. Invariant: what is owed stays owed
 * until it is done, with evidence; a duty owed twice keeps its earlier day and the wider circle; one of each kind, and of
 * corrections one for each thing that made it owed.
 */
import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"
import type { DisclosureState } from "../disclosure/index.js"

/**
 * `correctContent`: a correction that was decided is made. `tellReceivers`: units that received the record learn what
 * became of it. `restoreReputation`: within the circle in which the record was known. `routeTreatment`: those competent
 * for pay, post and rank look at what the record did to them. `askIssuer`: whoever decided on the fallen instrument is
 * asked to decide again.
 */
export type DutyKind =
  "correctContent" | "tellReceivers" | "restoreReputation" | "routeTreatment" | "askIssuer"

/** All kinds, in the order in which they are carried out. */
export const dutyKinds: readonly DutyKind[] = [
  "correctContent",
  "tellReceivers",
  "restoreReputation",
  "routeTreatment",
  "askIssuer",
]

/** What made it owed. */
export type DutyGround = "correction" | "objection" | "instrument" | "repair" | "joined"

/** The circle in which a record was known: where it was public, and who received it. */
export interface OriginalScope {
  readonly channels: readonly string[]
  readonly receivers: readonly PartyRef[]
}

export interface Duty {
  readonly kind: DutyKind
  readonly because: DutyGround
  readonly since: CalendarDate
  readonly basis: readonly Citation[]
  /** Of `tellReceivers` and `restoreReputation`. */
  readonly scope: OriginalScope
  /** The day it was done; absent while it is owed. */
  readonly doneOn?: CalendarDate
}

export type Duties = readonly Duty[]

export const noDuties: Duties = []

/** Duties that are not done yet. */
export const owed = (duties: Duties): Duties => duties.filter(({ doneOn }) => doneOn === undefined)

/** The duty of a kind that is still owed; a correction by what made it owed. */
export const owedOf = (duties: Duties, kind: DutyKind, because?: DutyGround): Duty | undefined =>
  owed(duties).find((duty) => duty.kind === kind && (because === undefined || duty.because === because))

const same = (a: Duty, b: Duty): boolean =>
  a.kind === b.kind && (a.kind !== "correctContent" || a.because === b.because)

/** The duties with one more. */
export const owing = (duties: Duties, duty: Duty): Duties => {
  const before = owed(duties).find((known) => same(known, duty))
  if (before === undefined) {
    // Of those done only the latest is kept; the events tell of all.
    const others = duties.filter((known) => !same(known, duty))
    return dutyKinds.flatMap((kind) => [...others, duty].filter((one) => one.kind === kind))
  }
  const scope: OriginalScope = {
    channels: union(before.scope.channels, duty.scope.channels),
    receivers: union(before.scope.receivers, duty.scope.receivers),
  }
  // What ends the use of a record weighs more than that it was corrected.
  const because = before.because === "correction" ? duty.because : before.because
  return duties.map((known) => (known === before ? { ...before, because, scope } : known))
}

/** The duties with all of a kind done; a correction only for what made it owed. */
export const carriedOut = (duties: Duties, kind: DutyKind, on: CalendarDate, because?: DutyGround): Duties =>
  duties.map((duty) =>
    duty.doneOn === undefined && duty.kind === kind && (because === undefined || duty.because === because)
      ? { ...duty, doneOn: on }
      : duty,
  )

/** The circle in which a record has been known so far. */
export const scopeOf = ({ channels, receivers }: DisclosureState): OriginalScope => ({ channels, receivers })

const union = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] => [...new Set([...a, ...b])]
