// The law an office applies, as a service: the rules with the parameters set, the calendar, how periods are counted,
// the procedures, and the digest of receipts. Given by the host; nothing here chooses a pack or a number.

import * as Context from "effect/Context"
import type { DecisionContext } from "../procedure/index.js"

/** What every decision needs besides the case and the day. */
export type Law = Omit<DecisionContext, "on">

/** The law in use as a service. */
export class LawInUse extends Context.Service<LawInUse, Law>()("chengxin/LawInUse") {}
