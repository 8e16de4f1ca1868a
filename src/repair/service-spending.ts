/**
 * Which hours a repair takes, and who of the same person's other records must know. Invariant: an hour serves one record.
 * Nothing is taken where the repair would have been granted without it: whoever repaired in another way keeps their hours.
 */
import { compareDates, type PartyRef } from "../kernel/index.js"
import { standingOf, type GivenFacts } from "../policy/index.js"
import { consult, type CaseView } from "../procedure/index.js"
import * as Result from "effect/Result"
import { hoursStanding } from "./hours-standing.js"
import { repairEligibility } from "./repair-eligibility-question.js"
import { mostHours } from "./repair-facts.js"
import type { RepairState } from "./repair-state.js"
import { sameCertificate } from "./service-certificate.js"
import type { ServiceLedger } from "./service-ledger.js"

/** Hours of one certificate that a repair takes. */
export interface TakenHours {
  readonly certificate: string
  readonly issuer: string
  readonly hours: number
}

/**
 * The fewest hours with which the repair is still granted, taken from the certificates whose service ended first. That
 * fewer hours never help is a theorem of the shipped rules; rules for which it doesn't hold may take more than was needed,
 * never more than there is.
 */
export const takenBy = (state: RepairState, view: CaseView, facts: GivenFacts): readonly TakenHours[] => {
  const { serviceHours: _, ...others } = facts
  const countIn = (ledger: ServiceLedger): number => hoursStanding(ledger, view.context, view.unit).hours
  const enough = (tried: number): boolean => {
    const advice = consult(
      { ...view, shown: { ...view.shown, serviceHours: tried } },
      repairEligibility,
      others,
    )
    return Result.isSuccess(advice) && standingOf(advice.success.answer, "eligible") === "lawful"
  }
  const counted = Math.min(countIn(state.ledger), mostHours)
  if (enough(0) || !enough(counted)) return []
  let [tooFew, needed] = [0, counted * 2]
  while (needed - tooFew > 1) {
    const half = Math.floor((tooFew + needed) / 2)
    if (enough(half / 2)) needed = half
    else tooFew = half
  }
  const oldestFirst = state.ledger.toSorted((a, b) => compareDates(a.until, b.until))
  let left = needed / 2
  return oldestFirst.flatMap((entry) => {
    const taken = Math.min(left, countIn([entry]))
    left -= taken
    return taken > 0 ? [{ certificate: entry.certificate, issuer: entry.issuer, hours: taken }] : []
  })
}

/** The repair of one record of a person. */
export interface RecordOfPerson {
  readonly record: string
  readonly subject: PartyRef
  readonly repair: RepairState
}

/** What a record must be told: hours of one of its certificates have served another record. */
export interface OwedSpending extends TakenHours {
  /** The record to tell; `hours` are all that the other one took, none once its repair was withdrawn. */
  readonly record: string
  /** The record whose repair took them. */
  readonly takenBy: string
}

/**
 * What the records of one person must be told of each other, so that no hour counts in two of them. Each is a command
 * `noteSpentElsewhere` to the record; asked again after it was carried out, it is owed no more.
 * @example
 * owedSpending([]) // => []
 */
export const owedSpending = (records: readonly RecordOfPerson[]): readonly OwedSpending[] =>
  records.flatMap((told) =>
    told.repair.ledger.flatMap((entry) =>
      records.flatMap((other): readonly OwedSpending[] => {
        if (other.record === told.record || other.subject !== told.subject) return []
        const hours = other.repair.ledger.find((one) => sameCertificate(one, entry))?.spentHere ?? 0
        const known = entry.spentElsewhere.find(({ record }) => record === other.record)?.hours ?? 0
        if (hours === known) return []
        const { certificate, issuer } = entry
        return [{ record: told.record, takenBy: other.record, certificate, issuer, hours }]
      }),
    ),
  )
