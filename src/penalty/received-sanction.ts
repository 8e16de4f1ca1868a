/**
 * A sanction (处分) that came in with an instrument: for which acts, and for how long. Checked against the law for slips of
 * entry, never set or shortened here; when it ends is shown, since promotion and honours of the person wait for that day.
 */
import {
  fault,
  text,
  type CalendarDate,
  type Fault,
  type LegalInstrument,
  type SanctionKind,
} from "../kernel/index.js"
import { countDue, type DecisionContext, type DueItem } from "../procedure/index.js"
import { clauseOnPeriods, mergedPeriod } from "./merged-period.js"

/** What a decision on sanctions says. */
export interface ReceivedSanction {
  /** One for each act. */
  readonly kinds: readonly [SanctionKind, ...SanctionKind[]]
  /** The day of the latest act. */
  readonly latestAct: CalendarDate
  /** The period decided, in months; absent for expulsion, which has none. */
  readonly months?: number
}

/**
 * What doesn't add up in a sanction received.
 *
 * @returns `sanction.instrument` if the instrument is no decision on sanctions, `sanction.period` if the period decided
 *   lies outside what the law allows, or is missing, or stands beside an expulsion
 */
export const sanctionFaults = (
  { kinds, latestAct, months }: ReceivedSanction,
  { kind }: Pick<LegalInstrument, "kind">,
): readonly Fault[] => {
  const lawful = mergedPeriod(kinds, latestAct)
  const inRange =
    lawful === undefined
      ? months === undefined
      : months !== undefined &&
        Number.isSafeInteger(months) &&
        months >= lawful.least.amount &&
        months <= lawful.most.amount
  return [
    ...(kind === "governmentalSanction" || kind === "appointingSanction" ? [] : [noSanction]),
    ...(inRange ? [] : [{ ...wrongPeriod, citation: clauseOnPeriods(latestAct) }]),
  ]
}

const decider = text("作出处分决定的机关", "the organ that decided the sanction")

/** The last day of a sanction in effect: it ends of itself, if its conditions are met. */
export const sanctionDue = (
  { months }: ReceivedSanction,
  { effectiveOn, issuedOn, status }: LegalInstrument,
  context: DecisionContext,
): readonly DueItem[] =>
  months === undefined || (status !== "effective" && status !== "altered")
    ? []
    : [
        {
          id: "sanction.period",
          nature: "expiry",
          label: text("处分期", "period of the sanction"),
          whoIsLate: decider,
          ifLate: text(
            "处分期满，符合条件的自动解除；由作出决定的机关掌握。",
            "Once it has run it ends if its conditions are met; the organ that decided it knows.",
          ),
          ...countDue(
            "sanction.period",
            { amount: months, unit: "month" },
            {
              startedOn: effectiveOn ?? issuedOn,
              startingEvent: text("处分决定生效", "effect of the decision"),
              whoIsLate: decider,
            },
            context,
          ),
        },
      ]

const noSanction = fault("sanction.instrument", {
  at: "sanction",
  message: text(
    "该文书不是处分决定，却填写了处分。",
    "The instrument is no decision on sanctions, yet has one.",
  ),
  remedy: text("请核对文书种类，或者删去处分。", "Check the kind of instrument, or leave the sanction out."),
})

const wrongPeriod = fault("sanction.period", {
  at: "sanction.months",
  message: text("处分期不在法定范围内。", "The period of the sanction lies outside what the law allows."),
  remedy: text(
    "请核对处分决定书上的处分种类和期限；决定书确实如此的，提请作出机关核实。",
    "Check kinds and period on the decision; if it says so indeed, ask the organ that made it.",
  ),
})
