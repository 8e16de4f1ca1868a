/** What the state of repair shows as facts. Only hours that count are shown; what nobody verified is never "corrected". */
import type { InstrumentKind } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { CaseView } from "../procedure/index.js"
import { hoursStanding } from "./hours-standing.js"
import type { RepairState } from "./repair-state.js"

/** The most that the fact `serviceHours` can be. */
export const mostHours = 1000

/** The facts of a record's repair on the day of the context. */
export const repairFacts = (
  { correction, committedOn, ledger }: RepairState,
  { context, unit }: Pick<CaseView, "context" | "unit">,
): GivenFacts => ({
  correctionState: correction,
  ...(committedOn === undefined ? {} : { commitmentPublished: true }),
  serviceHours: Math.min(hoursStanding(ledger, context, unit).hours, mostHours),
})

/** The source of a record, which decides its route to repair, from the kind of instrument that carries it. */
export const recordSourceOf = (kind: InstrumentKind): string => {
  switch (kind) {
    case "adminPenalty":
      return "adminPenalty"
    case "listDecision":
      return "courtList"
    case "defaultConfirmation":
      return "governmentDefault"
    case "partyDiscipline":
    case "governmentalSanction":
    case "appointingSanction":
    case "accountability":
      return "discipline"
    case "courtDecision":
    case "adminDecision":
    case "auditDecision":
    case "verifiedFinding":
    case "measureOnly":
      return "otherFinding"
  }
}
