/**
 * Everything that the room of repair says against something: each command that isn't carried out, each reason why hours
 * don't count, each fault of a catalogue, word for word with its place and its clause. Written out to be read line by
 * line by those who know the clauses, and kept: what an office tells a person doesn't change unseen.
 */
import * as Result from "effect/Result"
import { on, text, type Fault } from "../../src/kernel/index.js"
import { occasionsOf, serviceCatalogue, type ServiceActivity } from "../../src/repair/index.js"
import {
  against,
  elsewhere,
  entryWith,
  oldEntryWith,
  standingOf,
  today,
  unset,
  valuesWith,
  verified,
} from "./alone.js"
import * as O from "./office.js"
import { situations } from "./situations.js"

const items = ["hours", "days", "seal"] as const
const unsealed = ["identity", "hours", "days", "content", "issuer"] as const
const whyNot = (...given: Parameters<typeof standingOf>): readonly Fault[] =>
  standingOf(...given).flatMap(({ why }) => why)
const waiting = { recognition: "verify" } as const

const hours = (): Readonly<Record<string, readonly Fault[]>> => ({
  "hours nobody verified, on a certificate that lacks items": whyNot(
    entryWith({ ...waiting, verification: verified.notChecked }, { items }),
  ),
  "hours on a certificate without a seal": whyNot(entryWith(waiting, { items: unsealed })),
  "hours on a certificate without a seal, while nobody says whether one is needed": whyNot(
    entryWith(waiting, { items: unsealed }),
    unset("service.sealRequired"),
  ),
  "hours that the issuer refutes": whyNot(entryWith({ verification: verified.refuted })),
  "hours confirmed in part": whyNot(entryWith({ verification: verified.confirmed(8) })),
  "hours not recognised": whyNot(entryWith({ recognition: "doesNotCount" })),
  "hours of an older entry, not recognised": whyNot(
    oldEntryWith({ ...waiting, verification: verified.notChecked }),
  ),
  "hours of one's own unit": whyNot(entryWith({}, { issuerRef: O.ownUnit }), {
    ...valuesWith({ "service.ownUnitIssuer": "excluded" }),
  }),
  "hours whose term has run": whyNot(entryWith(), {}, on("2026-09-16")),
  "hours that served this record": whyNot(entryWith({ spentHere: 12 })),
  "hours that served another record": whyNot(entryWith({ spentElsewhere: elsewhere(12) })),
  "hours beyond what another record took, spent with them": whyNot(
    entryWith({ spentElsewhere: elsewhere(8) }),
    valuesWith({ "service.excessHours": "spent" }),
  ),
})

const activity: ServiceActivity = {
  id: "sweeping",
  label: text("清扫街道", "sweeping streets"),
  organiser: O.team,
  issuerKind: "volunteerOrganisation",
  offered: [{ from: on("2026-05-02"), until: on("2026-05-03") }],
}
const faultsOf = (...activities: readonly ServiceActivity[]): readonly Fault[] => {
  const checked = serviceCatalogue(activities)
  return Result.isFailure(checked) ? checked.failure : []
}
const unknownFault = (): readonly Fault[] => {
  const found = occasionsOf(Result.getOrThrow(serviceCatalogue([activity])), "singing", today)
  return Result.isFailure(found) ? [found.failure] : []
}

const catalogue = (): Readonly<Record<string, readonly Fault[]>> => ({
  "an activity without id": faultsOf({ ...activity, id: " " }),
  "an activity without name": faultsOf({ ...activity, label: text(" ", " ") }),
  "two activities of one id": faultsOf(activity, activity),
  "an activity that is never held": faultsOf({ ...activity, offered: [] }),
  "an activity that ends before it begins": faultsOf({
    ...activity,
    offered: [{ from: on("2026-05-02"), until: on("2026-05-01") }],
  }),
  "an activity that isn't in the catalogue": unknownFault(),
})

const lineOf = ({ code, at, citation, message, remedy }: Fault): string =>
  [
    at === undefined ? code : `${code} at ${at}`,
    citation === undefined ? "no clause" : `${citation.title}${citation.article ?? ""}`,
    `${message.zh}${remedy.zh}`,
    `${message.en} ${remedy.en}`,
  ].join(" | ")

/** Each situation, and what is said to it. */
export const refusals = (): readonly string[] =>
  [
    ...situations.map(([situation, state, command]) => [situation, against(state, command)] as const),
    ...Object.entries(hours()),
    ...Object.entries(catalogue()),
  ].flatMap(([situation, found]) => ["", `## ${situation}`, ...found.map(lineOf)])
