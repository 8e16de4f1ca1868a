/**
 * The directory of a ZIP archive: how large its entries become, and where their times stand. Spreadsheets are ZIP
 * archives; this neither packs nor unpacks.
 */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const entryLength = 46

export interface ZipEntry {
  /** The length it says that it has when it is unpacked. */
  readonly size: number
  /** Where its time and date stand, four bytes each: in the directory, and before the entry itself. */
  readonly times: readonly number[]
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The entries, or nothing if the bytes are no archive whose directory can be followed. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return undefined
    entries.push({
      size: view.getUint32(at + 24, true),
      times: [at + 12, view.getUint32(at + 42, true) + 10],
    })
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of up to 65,535 bytes. */
const endOf = (view: DataView): number | undefined => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return undefined
}

/** 1980-01-01, the first day that an archive can write. */
const firstTime = 0x00210000

/** The same archive with all its times the same, so that the same content gives the same bytes. */
export const withoutTimes = (bytes: Uint8Array): Uint8Array => {
  const same = bytes.slice()
  const view = viewOf(same)
  for (const { times } of zipEntries(same) ?? []) for (const at of times) view.setUint32(at, firstTime, true)
  return same
}
