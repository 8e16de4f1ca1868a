/**
 * The ledger of public service (社会公益服务) offered for the repair of a record. Not a duty: service is chosen, never
 * imposed, and never the only way to repair. Invariants: a certificate is entered once, no day holds more hours than it
 * has, an hour serves one record, and only hours that a competent body has recognised count at all.
 */
import * as Result from "effect/Result"
import {
  cite,
  daysBetween,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type PartyRef,
} from "../kernel/index.js"
import { volunteerRecords } from "../law/index.js"
import type { ServiceDays, ServiceOccasion } from "./service-activity.js"
import {
  certificateFaults,
  hoursOfDay,
  piecesOf,
  sameCertificate,
  type CertificateHandedIn,
  type ServiceCertificate,
} from "./service-certificate.js"

export type Recognition = "counts" | "verify" | "doesNotCount"

/** What asking the issuer has shown. */
export type Verification =
  | { readonly kind: "notChecked" }
  /** `hours`: those that the issuer confirms, at most those that the certificate states. */
  | { readonly kind: "confirmed"; readonly hours: number; readonly by: PartyRef }
  | { readonly kind: "refuted"; readonly by: PartyRef }

/** Hours of a certificate that a repair took. */
export interface SpentHours {
  /** The record whose repair took them. */
  readonly record: string
  readonly hours: number
  readonly on: CalendarDate
}

export interface ServiceEntry extends ServiceCertificate {
  readonly verification: Verification
  readonly recognition?: Recognition
  /** Taken by the repair of this record. */
  readonly spentHere: number
  /** Taken by the repair of other records of the same person. */
  readonly spentElsewhere: readonly SpentHours[]
}

export type ServiceLedger = readonly ServiceEntry[]

/** A certificate as it stands when it is entered. */
export const entered = (certificate: ServiceCertificate): ServiceEntry => ({
  ...certificate,
  verification: { kind: "notChecked" },
  spentHere: 0,
  spentElsewhere: [],
})

/** Hours that were shown to have been served: as the issuer confirms, as recognised where nobody asked it, none if refuted. */
export const servedHours = ({ hours, verification }: ServiceEntry): number => {
  switch (verification.kind) {
    case "confirmed":
      return verification.hours
    case "notChecked":
      return hours
    case "refuted":
      return 0
  }
}

/** Hours that are recognised, each certificate once: whether they count on a day is `hoursStanding`. */
export const recognisedHours = (ledger: ServiceLedger): number =>
  ledger.reduce((sum, entry) => (entry.recognition === "counts" ? sum + servedHours(entry) : sum), 0)

/** All hours of a certificate that any repair has taken. */
export const spentHours = ({ spentHere, spentElsewhere }: ServiceEntry): number =>
  spentElsewhere.reduce((sum, { hours }) => sum + hours, spentHere)

/** Whose service is entered, when, and what that person has signed up for. */
export interface EnteringService {
  readonly subject: PartyRef
  readonly on: CalendarDate
  readonly signUps: readonly ServiceOccasion[]
}

/**
 * Enter a certificate.
 *
 * @returns every fault found: those of `certificateFaults`; `service.certificateUsed` (entered before), `service.sameService`
 *   (the same activity and day under another number), `service.daysFull` (with the other certificates more hours than the
 *   days hold), `service.issuerNotOrganiser`, `service.daysNotOffered` (not as signed up for)
 * @example
 * // certificate: 8 hours on 1 and 2 March 2026 of person-1; noCertificates: an empty ledger
 * const who = { subject: partyRef("person-1"), on: on("2026-03-09"), signUps: [] }
 * Result.map(enterService(noCertificates, certificate, who), (ledger) => ledger.length) // => succeed(1)
 * enterService(noCertificates, certificate, { ...who, on: on("2026-03-01") }) // => fail "service.future"
 */
export const enterService = (
  ledger: ServiceLedger,
  certificate: CertificateHandedIn,
  { subject, on, signUps }: EnteringService,
): Result.Result<ServiceLedger, Faults> => {
  const inItself = certificateFaults(certificate, subject, on)
  const known = ledger.some((entry) => sameCertificate(entry, certificate))
  const again = !known && ledger.some((entry) => isSameService(entry, certificate))
  const found = [
    ...inItself,
    ...(known ? [usedFault] : []),
    ...(again ? [sameServiceFault] : []),
    ...(inItself.length === 0 && !known && !daysHold([...ledger, certificate]) ? [daysFullFault] : []),
    ...signUpFaults(certificate, signUps),
  ]
  return hasFaults(found) ? Result.fail(found) : Result.succeed([...ledger, entered(certificate)])
}

/** One activity of one issuer, and a day in common: one service under two numbers. */
const isSameService = (a: ServiceCertificate, b: CertificateHandedIn): boolean =>
  a.contents.kind === "kept" &&
  a.contents.issuerRef === b.contents.issuerRef &&
  a.contents.activity.trim() === b.contents.activity.trim() &&
  piecesOf(a).some((one) => piecesOf(b).some((other) => overlap(one, other)))

const overlap = (a: ServiceDays, b: ServiceDays): boolean => a.from <= b.until && b.from <= a.until

/**
 * Whether the hours can be spread over their days: for every run of days, what lies wholly within it is no more than the
 * days hold. For runs of days this is not only necessary but enough (Hall's condition).
 */
const daysHold = (certificates: readonly ServiceCertificate[]): boolean => {
  const pieces = certificates.flatMap(piecesOf)
  return pieces.every(({ from }) =>
    pieces.every(({ until }) => {
      if (until < from) return true
      const within = pieces.filter((piece) => piece.from >= from && piece.until <= until)
      const hours = within.reduce((sum, piece) => sum + piece.hours, 0)
      return hours <= hoursOfDay * (daysBetween(from, until) + 1)
    }),
  )
}

/** Where the subject signed up for the activity, its organiser certifies it, and for the days on which it was held. */
const signUpFaults = (
  { from, until, contents }: CertificateHandedIn,
  signUps: readonly ServiceOccasion[],
): readonly Fault[] => {
  const signed = signUps.filter(({ activity }) => activity === contents.activity.trim())
  if (signed.length === 0) return []
  const certified = signed.filter(
    ({ organiser, issuerKind }) => organiser === contents.issuerRef && issuerKind === contents.issuerKind,
  )
  if (certified.length === 0) return [issuerFault]
  return certified.some((occasion) => from >= occasion.from && until <= occasion.until)
    ? []
    : [notOfferedFault]
}

const whoOrganisesCertifies = cite(
  volunteerRecords,
  undefined,
  text("谁组织谁记录、谁记录谁证明。", "Whoever organises it records it and certifies it."),
)

const trueCertificates = cite(
  volunteerRecords,
  "第三条",
  text("记录和证明应当真实、准确。", "Records and certificates are true and accurate."),
)

const usedFault = fault("service.certificateUsed", {
  at: "certificate",
  message: text(
    "该证明已经登记，同一时数只计一次。",
    "This certificate has been entered; its hours count once.",
  ),
  remedy: text(
    "请提交其他证明，或者删除重复的一份。",
    "Hand in another certificate, or leave the second copy out.",
  ),
  citation: trueCertificates,
})

const sameServiceFault = fault("service.sameService", {
  at: "contents.activity",
  message: text(
    "同一活动、同一日期的服务已经凭另一份证明登记。",
    "The same activity on the same day was entered on another certificate.",
  ),
  remedy: text(
    "请出具单位合并为一份证明，或者先撤回已登记的一份。",
    "Have the issuer put them into one certificate, or withdraw the one entered first.",
  ),
  citation: trueCertificates,
})

const daysFullFault = fault("service.daysFull", {
  at: "hours",
  message: text(
    "与已登记的证明合计，有的日期超过24小时。",
    "Together with the certificates entered, some days would hold more than 24 hours.",
  ),
  remedy: text("请与各出具单位核对时数和日期。", "Check the hours and days with the issuers."),
  citation: trueCertificates,
})

const issuerFault = fault("service.issuerNotOrganiser", {
  at: "contents.issuerRef",
  message: text(
    "证明不是由活动的组织单位出具的。",
    "The certificate isn't issued by the organiser of the activity.",
  ),
  remedy: text("请由组织该活动的单位出具证明。", "Have the organiser of the activity issue it."),
  citation: whoOrganisesCertifies,
})

const notOfferedFault = fault("service.daysNotOffered", {
  at: "from",
  message: text(
    "证明上的日期不在所报名活动的举办日期内。",
    "The days lie outside those of the activity signed up for.",
  ),
  remedy: text("请与组织单位核对日期。", "Check the days with the organiser."),
  citation: trueCertificates,
})
