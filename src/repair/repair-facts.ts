/** What the state of repair shows as facts. Only recognised hours are shown; what nobody verified is never "corrected". */
import type { InstrumentKind } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import type { RepairState } from "./repair-state.js"
import { recognisedHours } from "./service-ledger.js"

export const repairFacts = ({ correction, committedOn, ledger }: RepairState): GivenFacts => ({
  correctionState: correction,
  ...(committedOn === undefined ? {} : { commitmentPublished: true }),
  serviceHours: recognisedHours(ledger),
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
