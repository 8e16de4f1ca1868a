/**
 * Looking at a file. Each look is an event first, and only then something is shown (`viewUnder`). Who may look is the
 * table's: a purpose, its readers, and the kinds of entry they are shown. The keeper looks at everything.
 */
import { fault, text, type Fault } from "../kernel/index.js"
import { plan } from "../law/index.js"
import type { SharingCommand } from "./command.js"
import { decideUnless, fileClause, type Decided } from "./deciding.js"
import { isOpenToOthers, keptEntries, type KeptEntry, type OpenDossier } from "./state.js"
import type { AccessPurpose, DossierContext } from "./tables.js"

/** The keeper's own purpose; no table lists it. */
export const keepingPurpose = "keeping"

/** Decide whether a file may be looked at. */
export const decideAccess = (
  state: OpenDossier,
  { data }: Extract<SharingCommand, { type: "viewFile" }>,
  { tables }: DossierContext,
): Decided => {
  const { by } = data
  if (data.purpose === keepingPurpose) {
    const found = by.organ === state.custody.keeper ? [] : [notReader(fileClause)]
    return look(state, data, found, keptEntries(state), [fileClause])
  }
  const purpose = tables.purposes.find(({ id }) => id === data.purpose)
  if (purpose === undefined) return decideUnless([purposeUnknown], () => [])
  const found = purpose.readers.includes(by.organ) ? [] : [notReader(purpose.basis)]
  return look(state, data, found, shownFor(state, purpose), [purpose.basis])
}

/** What a purpose shows: entries in use, not sealed, of the kinds it lists. */
const shownFor = (state: OpenDossier, { kinds }: AccessPurpose): readonly KeptEntry[] =>
  keptEntries(state).filter((entry) => isOpenToOthers(entry) && kinds.includes(entry.kind))

const look = (
  { accesses }: OpenDossier,
  data: Extract<SharingCommand, { type: "viewFile" }>["data"],
  found: readonly Fault[],
  entries: readonly KeptEntry[],
  basis: readonly AccessPurpose["basis"][],
): Decided =>
  decideUnless(found, () => [
    {
      type: "fileViewed",
      data: {
        ...data,
        id: `access-${String(accesses.length + 1)}`,
        shown: entries.map(({ id: entry, version }) => ({ entry, version })),
      },
      basis,
    },
  ])

const purposeUnknown = fault("access.purposeUnknown", {
  at: "purpose",
  message: text("没有规定可以为此目的查阅档案。", "No rule lets a file be looked at for this purpose."),
  remedy: text("请核对查阅目的；没有依据的不得查阅。", "Check the purpose; without a basis nobody may look."),
  citation: plan("4.2"),
})

const notReader = (citation: AccessPurpose["basis"]): Fault =>
  fault("access.notReader", {
    at: "by.organ",
    message: text("该单位不能为此目的查阅档案。", "This organ may not look at the file for this purpose."),
    remedy: text(
      "请由有权查阅的单位提出，或者改按其职责所需的目的提出。",
      "Let an organ ask that may, or ask for a purpose of its own duty.",
    ),
    citation,
  })
