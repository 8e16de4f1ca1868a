// One case as an old system gives it, after its words have been read. Not a record and not yet a case of ours: who
// it is about stays apart in `identity`, so that the rest can be used without any personal value.

import type { CalendarDate, LegalInstrument, PublicEmployeeKind, UnitKind } from "chengxin/kernel"

/** The seven key areas of the plan, part 三(二). */
export type Sector = "procurement" | "ppp" | "bidding" | "investment" | "debt" | "environment" | "grassroots"

/** Who a case is about, as far as the rules distinguish. `outside`: experts and enterprises, whom they don't reach. */
export type SubjectWord =
  | { readonly kind: "unit"; readonly unitKind: UnitKind; readonly outside: boolean }
  | { readonly kind: "person"; readonly employeeKind: PublicEmployeeKind; readonly outside: boolean }

/** How far the influence of an act reached. */
export type Influence = "none" | "within" | "local" | "wide"

/** What the subject has done about it since. */
export type RectificationWord = "notUrged" | "running" | "done" | "refused" | "sham"

export interface ImportedCase {
  /** The name of the system that the row comes from. */
  readonly source: string
  readonly caseNumber: string
  /** The line of the file on which the row begins. */
  readonly line: number
  readonly subject: SubjectWord
  readonly sector: Sector
  readonly conduct: string
  readonly occurredOn: CalendarDate
  readonly instrument?: LegalInstrument
  /** Whom the instrument holds responsible. */
  readonly heldResponsible: "this" | "unitOnly" | "peopleOnly" | "other"
  /** What the instrument found; `none` where it found neither. */
  readonly finding: "violation" | "default" | "none"
  /** Whether the catalogue lists the conduct; left out where nobody has looked. */
  readonly listed?: boolean
  readonly capacity: "ownDuty" | "purchaserRepresentative" | "evaluationExpert" | "private"
  /** Loss in yuan. */
  readonly lossAmount: number
  readonly influence: Influence
  /** Earlier records of the subject, as the old system counted them. */
  readonly priorRecords: number
  readonly rectification: RectificationWord
  readonly means: boolean
  /** Kept apart from all the rest: only for the vault. */
  readonly identity: { readonly name: string; readonly number: string }
}
