/** Every deadline of a case as it stands on the day of the context. Computed when asked; nothing here is ever stored. */
import { assessmentDue, publicityDue } from "../disclosure/index.js"
import { later, type CalendarDate } from "../kernel/index.js"
import { measureDue, runningMeasures, sanctionDue } from "../penalty/index.js"
import { dueOf, type DecisionContext, type DueItem } from "../procedure/index.js"
import { carries } from "./case-file.js"
import { dutiesDue } from "./duty-due.js"
import { lapsesDue } from "./lapses.js"
import { isHearing } from "./procedure-runs.js"
import { redecisionDue, redecisionStep } from "./redecision-due.js"
import type { Recorded, RecordState } from "./state.js"

/**
 * What is due.
 * @example
 * deadlines({ kind: "nothing" }, context) // => []
 */
export const deadlines = (state: RecordState, context: DecisionContext): readonly DueItem[] => {
  if (state.kind === "nothing") return []
  const { tolerance, notice } = state.file
  return [
    ...(tolerance.kind === "running" || tolerance.kind === "determined" ? dueOf(tolerance.run, context) : []),
    ...(isHearing(state, notice) ? dueOf(notice.run, context) : []),
    ...(state.kind === "recorded" ? recordDue(state, context) : []),
    ...lapsesDue(state, context),
    ...("duties" in state ? dutiesDue(state.duties, context) : []),
    ...state.file.runs.flatMap((run) => dueOf(run, context)).filter(({ id }) => id !== redecisionStep),
  ]
}

const recordDue = (state: Recorded, context: DecisionContext): readonly DueItem[] => {
  const { file, objection, penalty, disclosure, repair, standing } = state
  return [
    ...(repair.run === undefined ? [] : dueOf(repair.run, context)),
    ...(objection.kind === "filed" || objection.kind === "open" ? dueOf(objection.run, context) : []),
    ...measureDue(runningMeasures(penalty), context),
    ...file.instruments.flatMap(({ sanction, instrument }) =>
      sanction === undefined ? [] : sanctionDue(sanction, instrument, context),
    ),
    ...assessmentDue(disclosure.assessments, context),
    ...publicityDue(disclosure.publicity, determinedOn(state), context),
    ...redecisionDue(standing, file.runs, context),
  ]
}

/** The day of the instrument that carries the record, of several the latest; of a record that rests, the day it was made. */
export const determinedOn = ({ file, recordedOn }: Recorded): CalendarDate => {
  const [first, ...others] = file.instruments.filter(carries).map(({ instrument }) => instrument.issuedOn)
  return first === undefined ? recordedOn : others.reduce(later, first)
}
