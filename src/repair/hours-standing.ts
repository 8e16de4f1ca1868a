/**
 * Which hours of public service count for a record on a day, which don't, and why. Computed when asked: hours expire of
 * themselves, and nothing of it is stored. Not a judgement on the person: whoever has no hours repairs in another way.
 */
import * as Result from "effect/Result"
import { text, type Fault, type PartyRef } from "../kernel/index.js"
import { dueFrom, type DecisionContext, type DueState } from "../procedure/index.js"
import * as Why from "./hours-reasons.js"
import {
  certificateItems,
  issuerOf,
  type CertificateContents,
  type CertificateItem,
} from "./service-certificate.js"
import { servedHours, spentHours, type ServiceEntry, type ServiceLedger } from "./service-ledger.js"
import { excessHours, hoursValidity, ownUnitIssuer, sealRequired } from "./service-parameters.js"

/** A certificate on a day. */
export interface CertificateStanding {
  readonly certificate: string
  readonly issuer: string
  /** Hours as the certificate states them. */
  readonly hours: number
  /** Those of them that count for this record on the day. */
  readonly counts: number
  /** Why not all of them do, and what would change it; also parameters that nobody has set. Empty if all count. */
  readonly why: readonly Fault[]
  /** Until when they count; unset where nobody has set a term. */
  readonly validity: DueState
}

export interface HoursStanding {
  /** The sum of the hours that count. */
  readonly hours: number
  readonly certificates: readonly CertificateStanding[]
}

/**
 * The standing of all hours of a record on the day of the context.
 *
 * @param unit the unit that the subject works in, where the case knows it
 * @example
 * hoursStanding([], context) // => { hours: 0, certificates: [] }
 */
export const hoursStanding = (
  ledger: ServiceLedger,
  context: DecisionContext,
  unit?: PartyRef,
): HoursStanding => {
  const certificates = ledger.map((entry) => standingOf(entry, context, unit))
  return { hours: certificates.reduce((sum, { counts }) => sum + counts, 0), certificates }
}

const standingOf = (
  entry: ServiceEntry,
  context: DecisionContext,
  unit: PartyRef | undefined,
): CertificateStanding => {
  const { certificate, issuer, hours } = entry
  const validity = validityOf(entry, context)
  const recognised = entry.recognition === "counts"
  // What a body has recognised stands; only these take hours away again.
  const bars = [
    ...(entry.verification.kind === "refuted" ? [Why.refuted] : []),
    ...unitReasons(entry, context, unit),
    ...(isExpired(validity) ? [Why.expired] : []),
  ]
  const pending = recognised
    ? []
    : [...contentsReasons(entry, context), ...checkReasons(entry), ...recognitionReasons(entry)]
  const left = leftOf(entry, context)
  const partly = entry.verification.kind === "confirmed" && servedHours(entry) < hours
  const why = [
    ...bars,
    ...pending,
    ...left.why,
    ...(partly ? [Why.partly] : []),
    ...(validity.kind === "unset" ? [validity.fault] : []),
  ]
  return {
    certificate,
    issuer,
    hours,
    counts: recognised && bars.length === 0 ? left.hours : 0,
    why,
    validity,
  }
}

const isExpired = (validity: DueState): boolean =>
  validity.kind === "counted" && validity.standing === "expired"

/** Until when hours count, from the last day of the service. */
const validityOf = (entry: ServiceEntry, context: DecisionContext): DueState =>
  dueFrom(
    hoursValidity,
    {
      startedOn: entry.until,
      startingEvent: text("服务的最后一日", "the last day of the service"),
      whoIsLate: text("无", "nobody"),
    },
    context,
  )

/** The items that a certificate must state (民政部令第67号第三条、第四条); the seal only where the host says so. */
const alwaysRequired: readonly CertificateItem[] = certificateItems.filter((item) => item !== "seal")

/**
 * How complete a certificate is, in the words of the fact `certificateContents`; unknown where nothing was kept, or where
 * only the seal is missing and nobody has said whether one is needed.
 */
export const contentsFact = (
  { contents }: ServiceEntry,
  context: DecisionContext,
): "complete" | "incomplete" | undefined => {
  if (contents.kind === "notKept") return undefined
  const { missing, unset } = lackingOf(contents, context)
  if (missing.length > 0) return "incomplete"
  return unset.length > 0 ? undefined : "complete"
}

const contentsReasons = ({ contents }: ServiceEntry, context: DecisionContext): readonly Fault[] => {
  if (contents.kind === "notKept") return []
  const { missing, unset } = lackingOf(contents, context)
  return [...missing.map(Why.itemMissing), ...unset]
}

/** What a certificate doesn't state and must; whether it must bear a seal may be unset. */
const lackingOf = (
  { items }: CertificateContents,
  { rulebook, on }: DecisionContext,
): { readonly missing: readonly CertificateItem[]; readonly unset: readonly Fault[] } => {
  const missing = alwaysRequired.filter((item) => !items.includes(item))
  if (items.includes("seal")) return { missing, unset: [] }
  const required = rulebook.value(sealRequired, on)
  if (Result.isFailure(required)) return { missing, unset: [required.failure] }
  return { missing: required.success ? [...missing, "seal"] : missing, unset: [] }
}

const checkReasons = ({ contents, verification }: ServiceEntry): readonly Fault[] =>
  contents.kind === "kept" && verification.kind === "notChecked" ? [Why.notVerified] : []

const recognitionReasons = ({ recognition }: ServiceEntry): readonly Fault[] =>
  recognition === "doesNotCount" ? [Why.notCounted] : [Why.notRecognised]

/** Hours that the subject's own unit certifies count only where the competent body admits them. */
const unitReasons = (
  entry: ServiceEntry,
  { rulebook, on }: DecisionContext,
  unit: PartyRef | undefined,
): readonly Fault[] => {
  const issuer = issuerOf(entry)
  if (issuer === undefined || issuer !== unit) return []
  const admitted = rulebook.value(ownUnitIssuer, on)
  if (Result.isFailure(admitted)) return [admitted.failure]
  return admitted.success === "admitted" ? [] : [Why.ownUnit]
}

/** What no repair has taken yet. Whether the rest may serve another record is said by the rule of the day it was taken. */
const leftOf = (
  entry: ServiceEntry,
  { rulebook }: DecisionContext,
): { readonly hours: number; readonly why: readonly Fault[] } => {
  const left = Math.max(0, servedHours(entry) - spentHours(entry))
  const here = entry.spentHere > 0 ? [Why.spentHere] : []
  if (entry.spentElsewhere.length === 0) return { hours: left, why: here }
  const why = [...here, Why.spentElsewhere]
  if (left === 0) return { hours: 0, why }
  for (const { on } of entry.spentElsewhere) {
    const excess = rulebook.value(excessHours, on)
    if (Result.isFailure(excess)) return { hours: 0, why: [...why, excess.failure] }
    if (excess.success === "spent") return { hours: 0, why: [...why, Why.excessSpent] }
  }
  return { hours: left, why }
}
