/** An entry after an event about it. What was erased keeps its trace. */
import type { CalendarDate, Citation, PartyRef } from "../kernel/index.js"
import type { ExpiryAction } from "./retention.js"
import type { EntryInFile, KeptEntry } from "./state.js"

/** The entries, with one of them changed. */
export const withEntry = (
  entries: readonly EntryInFile[],
  id: string,
  change: (entry: KeptEntry) => EntryInFile,
): readonly EntryInFile[] =>
  entries.map((entry) => (entry.id === id && entry.is === "kept" ? change(entry) : entry))

/** A correction makes a new version; so does taking the entry back. */
export const corrected = (
  entry: KeptEntry,
  change: "corrected" | "withdrawn",
  contentRef: PartyRef | undefined,
  on: CalendarDate,
): KeptEntry => ({
  ...entry,
  version: entry.version + 1,
  versionOn: on,
  ...(contentRef === undefined ? {} : { contentRef }),
  standing: change === "withdrawn" ? { kind: "withdrawn", on } : entry.standing,
})

/** What becomes of an entry whose period of retention is over. */
export const expired = (
  entry: KeptEntry,
  action: ExpiryAction,
  on: CalendarDate,
  basis: readonly Citation[],
): EntryInFile => {
  switch (action) {
    case "stopQuery":
      return { ...entry, standing: { kind: "notShown", on } }
    case "archive":
      return { ...entry, standing: { kind: "archived", on } }
    case "delete":
      return {
        is: "erased",
        id: entry.id,
        kind: entry.kind,
        enteredOn: entry.enteredOn,
        erasedOn: on,
        basis,
      }
  }
}

/** An entry without its hold. */
export const released = ({ hold: _hold, ...entry }: KeptEntry): KeptEntry => entry
