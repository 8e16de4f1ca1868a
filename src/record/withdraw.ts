/**
 * What the outcomes of `revocation.cascade` do to a record, and what a withdrawal leaves owed. Structural law: who was told
 * of a record is told of its end, and where it was known the name is restored, whatever anybody chooses.
 */
import type { CalendarDate, Citation } from "../kernel/index.js"
import { sealed, unpublished } from "../disclosure/index.js"
import { lifted } from "../penalty/index.js"
import { dutyKinds, scopeOf, type Duties, type DutyKind } from "./duty.js"
import { owe } from "./evolve-correction.js"
import type { Recorded, RecordState, Withdrawn } from "./state.js"

/** The duties that an outcome of the question makes owed. */
const dutyOf: readonly (readonly [string, DutyKind])[] = [
  ["correct", "correctContent"],
  ["tellSharers", "tellReceivers"],
  ["restoreReputation", "restoreReputation"],
  ["routeTreatment", "routeTreatment"],
  ["askIssuer", "askIssuer"],
]

/** The record after what follows from a changed instrument. */
export const cascaded = (
  state: Recorded,
  outcomes: readonly string[],
  on: CalendarDate,
  basis: readonly Citation[],
): RecordState => {
  const duties = dutyOf.reduce<Duties>(
    (sofar, [outcome, kind]) =>
      outcomes.includes(outcome) ? owe(state, sofar, kind, "instrument", on, basis) : sofar,
    state.duties,
  )
  const next = { ...state, duties }
  if (outcomes.includes("withdraw")) return withdrawn(next, "instrument", on, basis)
  return {
    ...next,
    penalty: outcomes.includes("liftMeasures") ? lifted(state.penalty, on) : state.penalty,
    disclosure: outcomes.includes("unpublish") ? unpublished(state.disclosure, on) : state.disclosure,
  }
}

/** A withdrawn record leaves a sealed trace, and everything owed to whom it harmed. */
export const withdrawn = (
  state: Recorded,
  because: Withdrawn["because"],
  on: CalendarDate,
  basis: readonly Citation[],
): Withdrawn => {
  const duties = owedAfter(state).reduce<Duties>(
    (sofar, kind) => owe(state, sofar, kind, because, on, basis),
    // What a withdrawn record states is shown to nobody: there is nothing left to correct.
    state.duties.filter(({ kind, doneOn }) => kind !== "correctContent" || doneOn !== undefined),
  )
  return {
    kind: "withdrawn",
    file: state.file,
    on,
    because,
    disclosure: sealed(state.disclosure, on),
    duties,
  }
}

const owedAfter = (state: Recorded): readonly DutyKind[] => {
  const { channels, receivers } = scopeOf(state.disclosure)
  const harmed: Partial<Readonly<Record<DutyKind, boolean>>> = {
    tellReceivers: receivers.length > 0,
    restoreReputation: channels.length > 0 || receivers.length > 0,
    routeTreatment: mayHaveTouchedTreatment(state),
  }
  return dutyKinds.filter((kind) => harmed[kind] === true)
}

/** Measures were imposed on a person, and nobody has found that pay, post and rank were left alone. */
const mayHaveTouchedTreatment = ({ file, penalty }: Recorded): boolean =>
  file.subject.kind === "person" && penalty.kind !== "none" && file.known["treatmentAffected"] !== false
