/** The room alone: a ledger as a test writes it down, and a law that allows whatever the test doesn't forbid. */
import * as Result from "effect/Result"
import { months, on, type Fault } from "../../src/kernel/index.js"
import type { CaseView } from "../../src/procedure/index.js"
import {
  decideRepair,
  hoursStanding,
  noRepair,
  type CertificateContents,
  type RepairCommand,
  type RepairState,
  type ServiceEntry,
} from "../../src/repair/index.js"
import * as Alone from "../rights/scripted-law.js"
import * as O from "./office.js"

export type DataOf<Type extends RepairCommand["type"]> = Extract<RepairCommand, { type: Type }>["data"]

export const values = {
  "service.hoursValidity": months(6),
  "service.excessHours": "kept",
  "service.sealRequired": true,
  "service.ownUnitIssuer": "admitted",
} as const

export const { person } = O
export const today = on("2026-04-10")

/** What a room sees of this person's case. */
export const viewUnder = (script: Alone.Script = {}, at = today): CaseView => ({
  ...Alone.viewOf(Alone.scripted({ values, ...script }).rulebook, {
    at,
    counting: Alone.counted("service.hoursValidity"),
  }),
  unit: O.ownUnit,
})

/** A certificate that was entered, verified and recognised, of 12 hours, with what is otherwise. */
export const entryWith = (
  changes: Partial<Omit<ServiceEntry, "contents">> = {},
  contents: Partial<CertificateContents> = {},
): ServiceEntry => ({
  ...O.certificate,
  contents: { ...O.contents, ...contents },
  verification: { kind: "confirmed", hours: 12, by: O.bureau },
  recognition: "counts",
  spentHere: 0,
  spentElsewhere: [],
  ...changes,
})

/** One that an older version entered: its contents weren't kept. */
export const oldEntryWith = (changes: Partial<Omit<ServiceEntry, "contents">> = {}): ServiceEntry => ({
  ...entryWith(changes),
  contents: { kind: "notKept" },
})

export const holding = (...ledger: readonly ServiceEntry[]): RepairState => ({ ...noRepair, ledger })

export const standingOf = (entry: ServiceEntry, script: Alone.Script = {}, at = today) =>
  hoursStanding([entry], viewUnder(script, at).context, O.ownUnit).certificates

/** How many hours of a certificate count, and the codes of what stands against the others. */
export const countOf = (...given: Parameters<typeof standingOf>): readonly (number | string)[] =>
  standingOf(...given).flatMap(({ counts, why }) => [counts, ...why.map(({ code }) => code)])

export const decided = (state: RepairState, command: RepairCommand, view: CaseView = viewUnder()) =>
  decideRepair(state, command, view)

/** Everything that stands against a command, or nothing. */
export const against = (
  state: RepairState,
  command: RepairCommand,
  view: CaseView = viewUnder(),
): readonly Fault[] => {
  const result = decided(state, command, view)
  return Result.isFailure(result) ? result.failure.reasons : []
}
