/** Tables and figures as lines of text. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
}

/** Three digits that count. */
export const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(value < 1 ? 2 : 3)

export const perSecond = (nanoseconds: number): string => {
  const each = 1e9 / nanoseconds
  return each >= 1e6 ? `${short(each / 1e6)} M` : each >= 1e3 ? `${short(each / 1e3)} k` : short(each)
}

export const duration = (nanoseconds: number): string =>
  nanoseconds >= 1e9
    ? `${short(nanoseconds / 1e9)} s`
    : nanoseconds >= 1e6
      ? `${short(nanoseconds / 1e6)} ms`
      : nanoseconds >= 1e3
        ? `${short(nanoseconds / 1e3)} µs`
        : `${short(nanoseconds)} ns`
