/** What the tolerance procedure shows as facts of the questions. While it runs its conclusion is unknown, never "no". */
import type { GivenFacts } from "../policy/index.js"
import type { ToleranceConclusion, ToleranceState } from "./tolerance-state.js"

/** The conclusion for `exemptionConclusion`; `undefined` while the procedure runs. */
export const conclusionOf = (
  state: ToleranceState,
): ToleranceConclusion | "none" | "withdrawn" | undefined => {
  switch (state.kind) {
    case "none":
    case "refused":
      return "none"
    case "running":
      return undefined
    case "determined":
      return state.conclusion
    case "withdrawn":
      return "withdrawn"
  }
}

/** Whether an exemption is in force: then there is no record and no penalty. */
export const isExempted = (state: ToleranceState): boolean => conclusionOf(state) === "exempt"

/** Facts of `exemption.acceptance` that the state shows. */
export const toleranceFacts = (state: ToleranceState): GivenFacts =>
  state.kind === "running"
    ? {
        toleranceStart: (
          { application: "application", exOfficio: "exOfficio", priorFiling: "filedBefore" } as const
        )[state.route],
      }
    : {}
