/** Instruments of an invented case, and the commands that register, change and decide them again. */
import { on, type LegalInstrument } from "../../src/kernel/index.js"
import type { CommandBody, HeldInstrument, Recorded, RecordState } from "../../src/record/index.js"
import { refusalOf } from "./permitted.js"

export const name = { number: "一", issuer: "虚构法院" }
export const judgment: LegalInstrument = {
  ...name,
  kind: "courtDecision",
  issuedOn: on("2026-01-05"),
  status: "effective",
}
export const held = (
  instrument: Partial<LegalInstrument>,
  of: Partial<HeldInstrument> = {},
): HeldInstrument => ({
  instrument: { ...judgment, ...instrument },
  findsViolation: true,
  heldResponsible: "this",
  ...of,
})
export const registering = (data: HeldInstrument): CommandBody => ({ type: "registerInstrument", data })
export const changing = (
  change: "effective" | "altered" | "revoked" | "unlawful" | "void",
  of: Partial<Extract<CommandBody, { type: "changeInstrument" }>["data"]> = {},
): CommandBody => ({
  type: "changeInstrument",
  data: {
    ...name,
    kind: "courtDecision",
    change,
    redecision: "none",
    stillSupports: false,
    facts: {},
    ...of,
  },
})
export const resolving = (
  redecision: "sameFinding" | "lighter",
  instrument?: HeldInstrument,
): CommandBody => ({
  type: "resolveRedecision",
  data: { redecision, facts: {}, ...(instrument === undefined ? {} : { instrument }) },
})
export const fileOf = (state: RecordState) => {
  if (state.kind === "nothing") throw new Error("no case")
  return state.file
}
export const recordOf = (state: RecordState): Recorded => {
  if (state.kind !== "recorded") throw new Error("not recorded")
  return state
}
export const codes = (state: RecordState, one: CommandBody) =>
  refusalOf(state, one).reasons.map(({ code, citation }) => [code, citation?.article ?? citation?.number])
