/** Commands that join and split a case of the stock, with what they name. */
import type { CommandBody } from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { decision } from "../rights/scripted-law.js"

export type DataOf<Type extends CommandBody["type"]> = Extract<CommandBody, { readonly type: Type }>["data"]

export const unit = stock.unit
export const [first, second] = ["一", "二"].map((number) => {
  const found = stock.instruments.find(
    ({ type, data }) => type === "registerInstrument" && data.instrument.number === number,
  )
  if (found?.type !== "registerInstrument") throw new RangeError(number)
  return found.data
}) as [DataOf<"registerInstrument">, DataOf<"registerInstrument">]
export const issuer = first.instrument.issuer

export const absorbing = (more: Partial<DataOf<"absorbCase">> = {}): CommandBody => ({
  type: "absorbCase",
  data: {
    ...decision,
    from: "oa:2",
    subject: unit,
    recorded: false,
    instruments: [],
    facts: {},
    measures: [],
    ...more,
  },
})
export const ending: CommandBody = { type: "joinCase", data: { ...decision, into: "oa:1" } }
export const splitting = (more: Partial<DataOf<"splitCase">> = {}): CommandBody => ({
  type: "splitCase",
  data: { ...decision, into: "oa:3", instruments: [{ number: " 二", issuer }], facts: [], ...more },
})
