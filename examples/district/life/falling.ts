// The fall of an instrument, where the files tell of it. What must follow for the record follows by itself.

import type { InstrumentChange, Redecision } from "chengxin/record"
import { part, word } from "../story.js"
import type { Desk } from "./desk.js"

const changes: Readonly<Record<string, InstrumentChange>> = {
  变更: "altered",
  撤销: "revoked",
  确认违法: "unlawful",
  确认无效: "void",
}
const redecisions: Readonly<Record<string, Redecision>> = { 正在重新处理: "pending", 不再重新处理: "none" }

/** The instrument falls: what must follow follows, and what may is chosen. */
export async function instrumentFalls(desk: Desk): Promise<void> {
  const told = part(desk.story.hearing, "文书变化")
  const change = changes[word(told, "变化") ?? ""]
  if (change === undefined || desk.one.instrument === undefined || desk.state().kind !== "recorded") return
  const { kind, number, issuer } = desk.one.instrument
  const known = { treatmentAffected: false, downstreamDecision: false }
  await desk.send("instrument-change", desk.day(80), {
    type: "changeInstrument",
    data: {
      kind,
      number,
      issuer,
      change,
      redecision: redecisions[word(told, "重新处理") ?? ""] ?? "none",
      stillSupports: false,
      facts: known,
    },
  })
}
