/**
 * The period of sanctions received for several acts together (数个违法行为的处分期). Computed to check what comes in and to
 * know when it ends, never to impose anything: sanctions are decided by those competent.
 *
 * Invariants: only the heaviest is executed; of several of that kind the period lies between one period and their sum, and
 * never beyond 48 months; expulsion has no period.
 */
import {
  cite,
  months,
  on,
  sanctionKinds,
  text,
  type CalendarDate,
  type Citation,
  type Period,
  type SanctionKind,
} from "../kernel/index.js"
import { sanctionLaw, sanctionRegulation } from "../law/index.js"

/** Months of each sanction that has a period: 政务处分法 8, 处分条例 7. */
const monthsOf: Readonly<Record<Exclude<SanctionKind, "expulsion">, number>> = {
  warning: 6,
  demerit: 12,
  majorDemerit: 18,
  demotion: 24,
  removal: 24,
}

/** No merged period is longer, in months. */
const cap = 48

/** The lawful range of a merged period, both ends included, with the kind that is executed. */
export interface MergedPeriod {
  readonly kind: Exclude<SanctionKind, "expulsion">
  readonly least: Period
  readonly most: Period
  readonly citation: Citation
}

const byLaw = cite(
  sanctionLaw,
  "第十五条",
  text(
    "执行最重的处分；撤职以下多个相同的，在一个处分期以上、各处分期之和以下确定，最长四十八个月。",
    "The heaviest is executed; of several alike up to removal: from one period to their sum, at most 48 months.",
  ),
)

const byRegulation = cite(
  sanctionRegulation,
  "第十条",
  text(
    "种类不同的，执行最重的；撤职以下种类相同的，在一个处分期以上、各处分期之和以下确定，最长四十八个月。",
    "Different kinds: the heaviest; alike up to removal: from one period to their sum, at most 48 months.",
  ),
)

const lawBegan = on("2020-07-01")

/**
 * The clause on the period of sanctions for several acts, by the day of the latest: the regulation before 1 July 2020, the
 * law from then on.
 *
 * @example
 * clauseOnPeriods(on("2025-03-02")).article // => "第十五条"
 */
export const clauseOnPeriods = (latestAct: CalendarDate): Citation =>
  latestAct < lawBegan ? byRegulation : byLaw

/**
 * The lawful period of the sanctions due for several acts, each determined by itself.
 *
 * @param sanctions one for each act, in any order
 * @param latestAct the day of the latest act
 * @returns the range in months; nothing for expulsion, which has no period
 *
 * @example
 * const merged = mergedPeriod(["demerit", "demerit", "warning"], on("2025-03-02"))
 * merged?.kind // => "demerit"
 * merged?.least // => { amount: 12, unit: "month" }
 * merged?.most // => { amount: 24, unit: "month" }
 * mergedPeriod(["removal", "removal", "removal"], on("2025-03-02"))?.most // => { amount: 48, unit: "month" }
 * mergedPeriod(["warning", "expulsion"], on("2025-03-02")) // => undefined
 */
export const mergedPeriod = (
  sanctions: readonly [SanctionKind, ...SanctionKind[]],
  latestAct: CalendarDate,
): MergedPeriod | undefined => {
  const heaviest = sanctionKinds.findLast((kind) => sanctions.includes(kind))
  if (heaviest === undefined || heaviest === "expulsion") return undefined
  const one = monthsOf[heaviest]
  const alike = sanctions.filter((kind) => kind === heaviest).length
  return {
    kind: heaviest,
    least: months(one),
    most: months(Math.min(one * alike, cap)),
    citation: clauseOnPeriods(latestAct),
  }
}
