/**
 * Who must still be told of what: the subject of each entry about them, and everyone who saw or received an entry that
 * was corrected or withdrawn since. Computed from the file, never stored.
 */
import type { CalendarDate, PartyRef } from "../kernel/index.js"
import { isOpenToOthers, keptEntries, type EntryVersion, type OpenDossier } from "./state.js"

export interface OwedNotice extends EntryVersion {
  readonly receiver: PartyRef
  /** The day since which it is owed. */
  readonly since: CalendarDate
  readonly about: "entered" | "changed"
}

/**
 * All notices owed, in the order of the entries, the subject first.
 *
 * @example
 * // file: one annual evaluation that the subject hasn't been told of
 * owedNotices(file).map(({ receiver }) => receiver) // => ["person-1"]
 */
export const owedNotices = (state: OpenDossier): readonly OwedNotice[] => {
  const seen = seenBy(state)
  return keptEntries(state).flatMap((entry) => {
    const { id, version, versionOn: since } = entry
    const told = (receiver: PartyRef): boolean =>
      state.told.some((one) => one.entry === id && one.version === version && one.receiver === receiver)
    // A sealed entry isn't talked about to others, except that it was taken back.
    const others =
      isOpenToOthers(entry) || entry.standing.kind === "withdrawn"
        ? [...(seen.get(id) ?? [])].filter(([, last]) => last < version).map(([receiver]) => receiver)
        : []
    const receivers = [state.subject.ref, ...others]
    return receivers
      .filter((receiver) => !told(receiver))
      .map((receiver) => ({
        receiver,
        entry: id,
        version,
        since,
        about: version === 1 ? ("entered" as const) : ("changed" as const),
      }))
  })
}

/** The last version that each reader and receiver has seen of each entry. The keeper sees every version. */
const seenBy = ({
  accesses,
  submissions,
  custody,
}: OpenDossier): ReadonlyMap<string, ReadonlyMap<PartyRef, number>> => {
  const looks = [
    ...accesses.map(({ reader, shown }) => ({ receiver: reader, shown })),
    ...submissions.map(({ to, entries }) => ({ receiver: to, shown: entries })),
  ]
  const seen = new Map<string, Map<PartyRef, number>>()
  for (const { receiver, shown } of looks) {
    if (receiver === custody.keeper) continue
    for (const { entry, version } of shown) {
      const of = seen.get(entry) ?? new Map<PartyRef, number>()
      of.set(receiver, Math.max(version, of.get(receiver) ?? 0))
      seen.set(entry, of)
    }
  }
  return seen
}
