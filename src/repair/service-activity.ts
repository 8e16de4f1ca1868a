/**
 * The catalogue of public-service activities that a host offers, and the occasions on which each is held. Not a list of
 * duties: nobody is assigned to any of it, and service outside the catalogue counts as much. Invariant: a catalogue that
 * exists has been checked.
 */
import * as Result from "effect/Result"
import {
  cite,
  compareDates,
  fault,
  hasFaults,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type PartyRef,
  type Text,
} from "../kernel/index.js"
import { volunteerRecords } from "../law/index.js"

/** Who may stand behind a certificate; the words of the fact `serviceIssuer`. */
export const serviceIssuerKinds = [
  "volunteerOrganisation",
  "charity",
  "grassrootsBody",
  "eventOrganiser",
  "publicServiceBody",
  "otherUnit",
] as const

export type ServiceIssuerKind = (typeof serviceIssuerKinds)[number]

/** A run of days, both included. */
export interface ServiceDays {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** An activity as a host offers it. */
export interface ServiceActivity {
  readonly id: string
  readonly label: Text
  /** Who organises it, records the service and certifies it. */
  readonly organiser: PartyRef
  readonly issuerKind: ServiceIssuerKind
  /** When it is held, at least once. */
  readonly offered: readonly ServiceDays[]
}

/** One occasion of an activity: what a sign-up is for. */
export interface ServiceOccasion extends ServiceDays {
  readonly activity: string
  readonly organiser: PartyRef
  readonly issuerKind: ServiceIssuerKind
}

/** Activities that have been checked; only `serviceCatalogue` makes one. */
export interface ServiceCatalogue {
  readonly activities: ReadonlyMap<string, ServiceActivity>
}

/**
 * Check a catalogue.
 *
 * @returns every fault, each with its place: `catalogue.name` (an activity without id or name), `catalogue.twice` (one id
 *   for two activities), `catalogue.neverOffered`, `catalogue.days` (an occasion that ends before it begins)
 * @example
 * serviceCatalogue([]) // => succeed
 * serviceCatalogue([{ id: "a", label: text("清扫", "sweeping"), organiser: partyRef("team-1"),
 *   issuerKind: "volunteerOrganisation", offered: [] }]) // => fail "catalogue.neverOffered"
 */
export const serviceCatalogue = (
  activities: readonly ServiceActivity[],
): Result.Result<ServiceCatalogue, Faults> => {
  const found = activities.flatMap(({ id, label, offered }, index): readonly Fault[] => {
    const at = `activities[${String(index)}]`
    return [
      ...(id.trim() === "" || label.zh.trim() === "" ? [nameless(at)] : []),
      ...(activities.findIndex((other) => other.id === id) < index ? [twice(at)] : []),
      ...(offered.length === 0 ? [neverOffered(at)] : []),
      ...(offered.some(({ from, until }) => until < from) ? [wrongDays(at)] : []),
    ]
  })
  return hasFaults(found)
    ? Result.fail(found)
    : Result.succeed({ activities: new Map(activities.map((activity) => [activity.id, activity])) })
}

/**
 * The occasions of an activity that are not over on a day, the earliest first.
 *
 * @returns `service.activityUnknown` where the catalogue has no such activity
 * @example
 * // catalogue: sweeping, on 7 March and from 2 to 3 May 2026
 * Result.map(occasionsOf(catalogue, "sweeping", on("2026-04-01")), (list) => list.map(({ from }) => from)) // => succeed(["2026-05-02"])
 * occasionsOf(catalogue, "singing", on("2026-04-01")) // => fail "service.activityUnknown"
 */
export const occasionsOf = (
  catalogue: ServiceCatalogue,
  id: string,
  on: CalendarDate,
): Result.Result<readonly ServiceOccasion[], Fault> => {
  const found = catalogue.activities.get(id)
  if (found === undefined) return Result.fail(activityUnknown)
  const { organiser, issuerKind, offered } = found
  return Result.succeed(
    offered
      .filter(({ until }) => until >= on)
      .toSorted((a, b) => compareDates(a.from, b.from))
      .map(({ from, until }) => ({ activity: id, organiser, issuerKind, from, until })),
  )
}

const whoOrganisesCertifies = cite(
  volunteerRecords,
  undefined,
  text("谁组织谁记录、谁记录谁证明。", "Whoever organises it records it and certifies it."),
)

const nameless = (at: string): Fault =>
  fault("catalogue.name", {
    at,
    message: text("活动没有编号或者名称。", "An activity has no id or no name."),
    remedy: text("请填写活动的编号和名称。", "Give the activity its id and its name."),
  })

const twice = (at: string): Fault =>
  fault("catalogue.twice", {
    at,
    message: text("两项活动用了同一编号。", "Two activities have one id."),
    remedy: text("请给每项活动不同的编号。", "Give each activity an id of its own."),
  })

const neverOffered = (at: string): Fault =>
  fault("catalogue.neverOffered", {
    at,
    message: text("活动没有写明何时举办。", "It isn't said when the activity is held."),
    remedy: text("请至少填写一次起止日期。", "Give the days of at least one occasion."),
    citation: whoOrganisesCertifies,
  })

const wrongDays = (at: string): Fault =>
  fault("catalogue.days", {
    at,
    message: text("活动的结束日期早于开始日期。", "An occasion ends before it begins."),
    remedy: text("请核对活动的起止日期。", "Check the days of the occasion."),
  })

const activityUnknown = fault("service.activityUnknown", {
  at: "activity",
  message: text("活动目录中没有这项活动。", "The catalogue has no such activity."),
  remedy: text(
    "请从目录中选择；目录以外的公益服务，完成后凭证明登记即可。",
    "Choose from the catalogue; other service is entered on its certificate once it is done.",
  ),
})
