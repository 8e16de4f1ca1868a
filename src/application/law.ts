// The law an office applies, as a service: the rules with the parameters set, the calendar, how periods are counted,
// the procedures, and the digest of receipts. Given by the host; nothing here chooses a pack or a number.

import * as Context from "effect/Context"
import type { DossierTables } from "../dossier/index.js"
import type { LinkageCatalogue } from "../linkage/index.js"
import type { DecisionContext } from "../procedure/index.js"

/** What every decision needs besides the case and the day. */
export interface Law extends Omit<DecisionContext, "on"> {
  /** The tables of integrity files; without them no file is kept here. */
  readonly files?: DossierTables
  /** The list of joint measures; without it none is asked for here. */
  readonly jointMeasures?: LinkageCatalogue
}

/** The law in use as a service. */
export class LawInUse extends Context.Service<LawInUse, Law>()("chengxin/LawInUse") {}
