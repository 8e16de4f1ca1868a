/** What the notice shows as facts of `notice.readiness`. Whether the term has run is computed when asked. */
import type { GivenFacts } from "../policy/index.js"
import { stepDue, type DecisionContext } from "../procedure/index.js"
import type { NoticeState } from "./notice-state.js"

export const noticeFacts = (state: NoticeState, context: DecisionContext): GivenFacts => {
  if (state.kind === "none") {
    return {
      noticeServed: false,
      noticeComplete: false,
      defenceTermRun: false,
      defence: "notMade",
      changeSinceNotice: "none",
      changeNotified: false,
    }
  }
  const due = stepDue("defended", state.run, context)
  return {
    noticeServed: true,
    noticeComplete: state.complete,
    ...(due?.kind === "counted"
      ? { defenceTermRun: due.standing === "expired" && due.lateEffect === "caseGoesOn" }
      : {}),
    defence: state.defence,
    changeSinceNotice: state.change,
    changeNotified: state.changeNotified,
  }
}
