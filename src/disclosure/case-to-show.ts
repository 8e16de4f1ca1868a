/**
 * Cases as they are handed over to be made fit to show, and the tables that say what of them may come out. A value that no
 * table lists is refused, so that free text, and with it a name, can't get through.
 */
import type { Text } from "../kernel/index.js"

/** A field that together with others could point to somebody. */
export interface IndirectIdentifier {
  readonly id: string
  readonly label: Text
  /**
   * Ever coarser readings, each a table from the value to what is shown for it: of the town, then of the district. The
   * value itself comes before the first; after the last the field is left out.
   */
  readonly coarser: readonly Readonly<Record<string, string>>[]
  /** The values that may be shown as they are. */
  readonly values: readonly string[]
}

/** What is told of a case: a field and the values that may stand in it, none of which names anybody. */
export interface ToldField {
  readonly id: string
  readonly label: Text
  readonly values: readonly string[]
}

export interface CaseToShow {
  /** The host's number of the case: it never comes out, and tells the host which cases are withheld. */
  readonly id: string
  readonly indirect: Readonly<Record<string, string>>
  readonly told: Readonly<Record<string, string>>
}

/** What cases are shown for. */
export type CaseUse = "typicalCase" | "teaching"
