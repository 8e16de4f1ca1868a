// A strict reader of CSV, from the grammar of RFC 4180; it shares nothing with the writer.

/** The records of a text; anything that the grammar doesn't allow throws. */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let rest = text
  while (rest !== "") {
    const row: string[] = []
    for (;;) {
      const field = /^"((?:[^"]|"")*)"/u.exec(rest) ?? /^([^",\r\n]*)/u.exec(rest)
      if (field === null) throw new Error("not CSV: a field")
      row.push((field[1] ?? "").replaceAll('""', '"'))
      rest = rest.slice(field[0].length)
      if (!rest.startsWith(",")) break
      rest = rest.slice(1)
    }
    if (!rest.startsWith("\r\n")) throw new Error("not CSV: the end of a record")
    rest = rest.slice(2)
    rows.push(row)
  }
  if (new Set(rows.map(({ length }) => length)).size > 1)
    throw new Error("not CSV: records of unequal length")
  return rows
}
