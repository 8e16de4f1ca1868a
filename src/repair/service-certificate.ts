/**
 * A certificate of public service (公益服务证明) and what it must hold in itself: whom it names, hours that add up, days that
 * lie behind, the items that the rule asks for. Not whether it is true: that is verified with others. Whether its hours
 * count is `service.recognition`.
 */
import {
  cite,
  daysBetween,
  fault,
  text,
  type CalendarDate,
  type Fault,
  type PartyRef,
} from "../kernel/index.js"
import { volunteerRecords } from "../law/index.js"
import type { ServiceDays, ServiceIssuerKind } from "./service-activity.js"

/** What a certificate may state: who served, the hours, the days, what was done, who certifies, and the seal. */
export const certificateItems = ["identity", "hours", "days", "content", "issuer", "seal"] as const

export type CertificateItem = (typeof certificateItems)[number]

/** Hours of one day, as far as the certificate lists them. */
export interface ServiceDay {
  readonly on: CalendarDate
  readonly hours: number
}

/** What a certificate states. */
export interface CertificateContents {
  readonly kind: "kept"
  /** Whom it names, by the host's reference. */
  readonly served: PartyRef
  /** The activity by its id in the catalogue, or as the issuer numbers it. */
  readonly activity: string
  readonly issuerRef: PartyRef
  readonly issuerKind: ServiceIssuerKind
  /** The items that stand on it. */
  readonly items: readonly CertificateItem[]
  /** The hours day by day; empty where it gives only their sum. */
  readonly days: readonly ServiceDay[]
}

/** Nothing of the contents was kept: only certificates entered by an older version are so. */
export interface ContentsNotKept {
  readonly kind: "notKept"
}

/** A certificate as the ledger keeps it. */
export interface ServiceCertificate extends ServiceDays {
  /** The certificate's number; with the issuer it names one certificate. */
  readonly certificate: string
  readonly issuer: string
  /** Hours, more than 0, in half hours. */
  readonly hours: number
  readonly contents: CertificateContents | ContentsNotKept
}

/** A certificate as it is handed in now: what it states is kept. */
export interface CertificateHandedIn extends ServiceCertificate {
  readonly contents: CertificateContents
}

export const sameCertificate = (
  a: Pick<ServiceCertificate, "certificate" | "issuer">,
  b: Pick<ServiceCertificate, "certificate" | "issuer">,
): boolean => a.certificate.trim() === b.certificate.trim() && a.issuer.trim() === b.issuer.trim()

/** Who certifies, as far as it was kept. */
export const issuerOf = ({ contents }: Pick<ServiceCertificate, "contents">): PartyRef | undefined =>
  contents.kind === "kept" ? contents.issuerRef : undefined

/** Hours as they lie on days: day by day where the certificate says so, else on all its days together. */
export const piecesOf = ({ hours, from, until, contents }: ServiceCertificate): readonly Piece[] =>
  contents.kind === "kept" && contents.days.length > 0
    ? contents.days.map((day) => ({ from: day.on, until: day.on, hours: day.hours }))
    : [{ from, until, hours }]

export interface Piece extends ServiceDays {
  readonly hours: number
}

/** What a day holds. */
export const hoursOfDay = 24

/** Half hours, more than none. */
export const isHours = (hours: number): boolean => Number.isSafeInteger(hours * 2) && hours > 0

/**
 * What is wrong with a certificate in itself, on the day on which it is handed in: `service.certificateEmpty`,
 * `service.hours`, `service.dates`, `service.future`, `service.moreHoursThanDays`, `service.days`, `service.sum`,
 * `service.otherPerson`.
 */
export const certificateFaults = (
  certificate: CertificateHandedIn,
  subject: PartyRef,
  on: CalendarDate,
): readonly Fault[] => {
  const { hours, from, until } = certificate
  const unnamed = certificate.certificate.trim() === "" || certificate.issuer.trim() === ""
  return [
    ...(unnamed ? [emptyFault] : []),
    ...(isHours(hours) ? [] : [hoursFault]),
    ...(until < from ? [datesFault] : []),
    ...(until > on ? [futureFault] : []),
    ...(until >= from && hours > hoursOfDay * (daysBetween(from, until) + 1) ? [tooManyFault] : []),
    ...contentsFaults(certificate, subject),
  ]
}

const contentsFaults = (
  { hours, from, until, contents: { served, days } }: CertificateHandedIn,
  subject: PartyRef,
): readonly Fault[] => {
  const sound = days.every((day) => day.on >= from && day.on <= until && isHours(day.hours))
  const once = new Set(days.map((day) => day.on)).size === days.length
  const held = days.every((day) => day.hours <= hoursOfDay)
  const sum = days.reduce((total, day) => total + day.hours, 0)
  return [
    ...(served === subject ? [] : [otherPerson]),
    ...(sound && once && held ? [] : [daysFault]),
    ...(days.length > 0 && sum !== hours ? [sumFault] : []),
  ]
}

/** 民政部令第67号第三条、第四条. */
const trueAndComplete = cite(
  volunteerRecords,
  "第三条、第四条",
  text(
    "记录和证明应当真实、准确、完整，载明服务人和服务情况。",
    "Records and certificates are true, accurate and complete, and state who served and what was done.",
  ),
)

const citation = trueAndComplete

const emptyFault = fault("service.certificateEmpty", {
  at: "certificate",
  message: text("证明没有编号或者出具单位。", "The certificate has no number or no issuer."),
  remedy: text("请填写证明编号和出具单位。", "Give the certificate's number and its issuer."),
  citation,
})

const hoursFault = fault("service.hours", {
  at: "hours",
  message: text("服务时数应当是大于0的半小时的倍数。", "Hours must be more than 0, in half hours."),
  remedy: text("请按证明填写时数。", "Enter the hours as the certificate states them."),
  citation,
})

const datesFault = fault("service.dates", {
  at: "until",
  message: text("服务的结束日期早于开始日期。", "The service ends before it begins."),
  remedy: text("请核对证明上的日期。", "Check the dates on the certificate."),
  citation,
})

const futureFault = fault("service.future", {
  at: "until",
  message: text("证明上的服务日期还没有到。", "The service lies in the future."),
  remedy: text("请在服务完成后再登记证明。", "Enter the certificate once the service is done."),
  citation,
})

const tooManyFault = fault("service.moreHoursThanDays", {
  at: "hours",
  message: text("服务时数超过起止日期内的全部时间。", "There are more hours than the days hold."),
  remedy: text("请核对证明上的时数和日期。", "Check the hours and dates on the certificate."),
  citation,
})

const daysFault = fault("service.days", {
  at: "contents.days",
  message: text(
    "逐日时数有误：日期重复、不在起止日期内，或者一日的时数不可能。",
    "The hours by day are wrong: a day stands twice or outside the dates, or its hours can't be.",
  ),
  remedy: text("请按证明逐日核对。", "Check each day against the certificate."),
  citation,
})

const sumFault = fault("service.sum", {
  at: "hours",
  message: text("逐日时数之和与总时数不符。", "The hours by day don't add up to the total."),
  remedy: text(
    "请出具单位核实后更正证明，再登记。",
    "Have the issuer check and correct the certificate, then enter it.",
  ),
  citation,
})

const otherPerson = fault("service.otherPerson", {
  at: "contents.served",
  message: text("证明写的不是当事人本人。", "The certificate names somebody else."),
  remedy: text("只能登记本人参加公益服务的证明。", "Only one's own service can be entered."),
  citation,
})
