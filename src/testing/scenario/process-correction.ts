/** The correction of one field of a record as a process scenario writes it. */
import { severities, severityLabel } from "../../kernel/index.js"

type Fields = Readonly<Record<string, unknown>>

/** `instrument`: the one that the record names, as it named it before. */
export const correctionOf = (
  { field, before, after, ground }: Fields,
  { number, issuer }: Fields,
): Fields => ({
  ground,
  corrections: [
    field === "severity"
      ? { field, before: severityOf(before), after: severityOf(after) }
      : { field, before, after, instrument: { number, issuer } },
  ],
})

const severityOf = (written: unknown): unknown =>
  severities.find((severity) => severityLabel(severity).zh === written) ?? written
