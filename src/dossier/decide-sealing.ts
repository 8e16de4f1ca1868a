/** Sealing an entry, and opening it again. A sealed entry is shown to its keeper and its subject only. */
import { inForce, fault, text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { decisionFaults } from "../procedure/index.js"
import type { EntryCommand } from "./command.js"
import { closeAll, decideUnless, entryIn, keeperFaults, noSuchEntry, type Decided } from "./deciding.js"
import type { OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

type Sealing = Extract<EntryCommand, { type: "sealEntry" | "unsealEntry" }>

/** Decide on sealing; publications of a sealed entry end with it. */
export const decideSealing = (
  state: OpenDossier,
  { type, data }: Sealing,
  { tables, on }: DossierContext,
): Decided => {
  const entry = entryIn(state, data.entry)
  const asItIs = type === "sealEntry" ? "sealed" : "open"
  const found = [
    ...keeperFaults(state, data.by, tables.custody),
    ...decisionFaults({ subject: state.subject.ref }, data),
    ...(entry === undefined ? [noSuchEntry] : entry.sealing.kind === asItIs ? [unchanged] : []),
    ...(inForce(data.clause, on) ? [] : [notInForce]),
  ]
  const basis = [data.clause]
  return decideUnless(found, () =>
    type === "sealEntry"
      ? [{ type: "entrySealed", data, basis }, ...closeAll(state, data.entry, "sealed", basis)]
      : [{ type: "entryUnsealed", data, basis }],
  )
}

const privacy = plan("4.2")

const unchanged = fault("sealing.unchanged", {
  at: "entry",
  message: text("该条目的封存状态没有变化。", "The entry is already so."),
  remedy: text("请核对条目编号。", "Check the entry."),
  citation: privacy,
})

const notInForce = fault("sealing.clauseNotInForce", {
  at: "clause",
  message: text("所引依据当日没有施行。", "The clause cited isn't in force on that day."),
  remedy: text("请引用当日有效的依据。", "Cite a clause in force that day."),
  citation: privacy,
})
