/**
 * The ledger of public service (社会公益服务) offered for the repair of a record. Not a duty: service is chosen, never
 * imposed, and never the only way to repair. Invariants: a certificate is entered once, its hours count once, and only
 * hours that a competent body has recognised count at all.
 */
import * as Result from "effect/Result"
import {
  daysBetween,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
} from "../kernel/index.js"

export type Recognition = "counts" | "verify" | "doesNotCount"

/** A certificate as it was handed in. */
export interface ServiceCertificate {
  /** The certificate's number; with the issuer it names one certificate. */
  readonly certificate: string
  readonly issuer: string
  /** Hours, more than 0, in half hours. */
  readonly hours: number
  readonly from: CalendarDate
  readonly until: CalendarDate
}

export interface ServiceEntry extends ServiceCertificate {
  readonly recognition?: Recognition
}

export type ServiceLedger = readonly ServiceEntry[]

export const sameCertificate = (
  a: Pick<ServiceCertificate, "certificate" | "issuer">,
  b: Pick<ServiceCertificate, "certificate" | "issuer">,
): boolean => a.certificate.trim() === b.certificate.trim() && a.issuer.trim() === b.issuer.trim()

/** Hours that count: recognised, each certificate once. */
export const recognisedHours = (ledger: ServiceLedger): number =>
  ledger.reduce((sum, { hours, recognition }) => (recognition === "counts" ? sum + hours : sum), 0)

/**
 * Enter a certificate.
 *
 * @returns every fault found: `service.certificateUsed`, `service.certificateEmpty`, `service.hours` (not a positive
 *   number of half hours), `service.dates` (ends before it begins), `service.moreHoursThanDays`
 */
export const enterService = (
  ledger: ServiceLedger,
  entry: ServiceCertificate,
): Result.Result<ServiceLedger, Faults> => {
  const found: Fault[] = []
  if (entry.certificate.trim() === "" || entry.issuer.trim() === "") found.push(emptyFault)
  if (ledger.some((known) => sameCertificate(known, entry))) found.push(usedFault)
  const halves = entry.hours * 2
  if (!Number.isSafeInteger(halves) || halves <= 0) found.push(hoursFault)
  if (entry.until < entry.from) found.push(datesFault)
  else if (entry.hours > 24 * (daysBetween(entry.from, entry.until) + 1)) found.push(tooManyFault)
  return hasFaults(found) ? Result.fail(found) : Result.succeed([...ledger, entry])
}

const emptyFault = fault("service.certificateEmpty", {
  at: "certificate",
  message: text("证明没有编号或者出具单位。", "The certificate has no number or no issuer."),
  remedy: text("请填写证明编号和出具单位。", "Give the certificate's number and its issuer."),
})

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
})

const hoursFault = fault("service.hours", {
  at: "hours",
  message: text("服务时数应当是大于0的半小时的倍数。", "Hours must be more than 0, in half hours."),
  remedy: text("请按证明填写时数。", "Enter the hours as the certificate states them."),
})

const datesFault = fault("service.dates", {
  at: "until",
  message: text("服务的结束日期早于开始日期。", "The service ends before it begins."),
  remedy: text("请核对证明上的日期。", "Check the dates on the certificate."),
})

const tooManyFault = fault("service.moreHoursThanDays", {
  at: "hours",
  message: text("服务时数超过起止日期内的全部时间。", "There are more hours than the days hold."),
  remedy: text("请核对证明上的时数和日期。", "Check the hours and dates on the certificate."),
})
