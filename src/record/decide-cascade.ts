/**
 * What follows for a record when its instrument changes. Only for the record and its measures: what else rested on the
 * instrument is decided again by its issuer. Until something is decided, a record that nothing carries rests.
 */
import * as Result from "effect/Result"
import type { GivenFacts } from "../policy/index.js"
import { choose, consult, mustFollow, type CaseView, type Draft, type Rejection } from "../procedure/index.js"
import { carries, sameInstrument, type HeldInstrument, type Redecision } from "./case-file.js"
import { changedInstrumentFact } from "./case-facts.js"
import type { CaseCommand } from "./command.js"
import type { CaseEvent } from "./event.js"
import * as Refusal from "./refusals.js"
import { revocationCascade } from "./revocation-question.js"
import type { ChangedInstrument, Nothing, Recorded, RecordState } from "./state.js"

type Decided = Result.Result<readonly Draft<CaseEvent>[], Rejection>
type DataOf<Type extends CaseCommand["type"]> = Extract<CaseCommand, { type: Type }>["data"]
type SuspendedStanding = Extract<Recorded["standing"], { kind: "suspended" }>

/**
 * What must follow from a change: an event of its own, or nothing where the law leaves it open.
 * `changing`: the facts of the change, by `factsOfFall` or `factsOfRedecision`.
 */
export const followed = (changing: GivenFacts, facts: GivenFacts, view: CaseView): Decided =>
  Result.map(
    consult({ ...view, shown: { ...view.shown, ...changing } }, revocationCascade, facts),
    (advice) => {
      const outcomes = mustFollow(advice.answer)
      return outcomes.length === 0
        ? []
        : [{ type: "cascadeFollowed" as const, data: { outcomes }, ...advice.grounding }]
    },
  )

/** Choose what follows beyond what must, while the record rests. */
export const chooseCascade = (
  state: Exclude<RecordState, Nothing>,
  data: DataOf<"chooseCascade">,
  view: CaseView,
): Decided => {
  if (state.kind !== "recorded" || state.standing.kind !== "suspended")
    return Result.fail(Refusal.nothingPending)
  const { changed, pending } = state.standing
  const shown = {
    ...changeFacts(changed),
    otherInstrument: state.file.instruments.some(carries),
    ...(pending ? { redecision: "pending" } : {}),
  }
  const chosen = choose(
    { ...view, shown: { ...view.shown, ...shown } },
    revocationCascade,
    data.outcomes,
    data,
    data.facts,
  )
  return Result.map(chosen, ({ grounding }) => [{ type: "cascadeChosen" as const, data, ...grounding }])
}

/** What the question is told of an instrument that was altered or fell; whether another carries the record, without it. */
export const factsOfFall = (
  { file }: Recorded,
  { kind, redecision, stillSupports, ...name }: DataOf<"changeInstrument">,
  change: ChangedInstrument["change"],
): GivenFacts => ({
  ...changeFacts({ kind, change }),
  ...redecisionFacts(
    redecision,
    stillSupports,
    file.instruments.filter(({ instrument }) => !sameInstrument(instrument, name)),
  ),
})

/** What the question is told once the matter was decided again. */
export const factsOfRedecision = (
  { file }: Recorded,
  { changed }: SuspendedStanding,
  { redecision }: DataOf<"resolveRedecision">,
): GivenFacts => ({
  ...changeFacts(changed),
  ...redecisionFacts(redecision, redecision === "sameFinding", file.instruments),
})

const redecisionFacts = (
  redecision: Redecision,
  stillSupports: boolean,
  others: readonly HeldInstrument[],
): GivenFacts => ({ redecision, stillSupports, otherInstrument: others.some(carries) })

const changeFacts = ({ kind, change }: ChangedInstrument): GivenFacts => ({
  changedInstrument: changedInstrumentFact(kind),
  instrumentChange: change === "unlawful" ? "confirmedUnlawful" : change,
})
