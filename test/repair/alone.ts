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
  type SpentHours,
  type Verification,
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

/** The values, with some of them otherwise. */
export const valuesWith = (changes: Readonly<Record<string, string | boolean>>) => ({
  values: { ...values, ...changes },
})
/** The values, one of them unset. */
export const unset = (id: string) => ({
  values: Object.fromEntries(Object.entries(values).filter(([one]) => one !== id)),
})

/** What asking the issuer can show. */
export const verified = {
  confirmed: (hours: number): Verification => ({ kind: "confirmed", hours, by: O.bureau }),
  refuted: { kind: "refuted", by: O.bureau },
  notChecked: { kind: "notChecked" },
} as const satisfies Readonly<Record<string, Verification | ((hours: number) => Verification)>>

/** Hours that other records of the person took, one record after the other. */
export const elsewhere = (...hours: readonly number[]): readonly SpentHours[] =>
  hours.map((one, index) => ({ record: `case-${String(index + 2)}`, hours: one, on: today }))

/** A certificate that was entered, verified and recognised, of 12 hours, with what is otherwise. */
export const entryWith = (
  changes: Partial<Omit<ServiceEntry, "contents">> = {},
  contents: Partial<CertificateContents> = {},
): ServiceEntry => ({
  ...O.certificate,
  contents: { ...O.contents, ...contents },
  verification: verified.confirmed(12),
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
