/** The state of the notice after an event. A new notice starts its term again and notifies what had changed. */
import type { CalendarDate } from "../kernel/index.js"
import { runOf, withStep } from "../procedure/index.js"
import type { NoticeEvent } from "./notice-event.js"
import { noticeProcedureId, type NoticeState } from "./notice-state.js"

export const evolveNotice = (state: NoticeState, event: NoticeEvent, on: CalendarDate): NoticeState => {
  if (event.type === "noticeServed") {
    const before = state.kind === "served" ? state : undefined
    return {
      kind: "served",
      run: withStep(runOf(noticeProcedureId), "served", on),
      complete: event.data.complete,
      // A defence made before stands, and still wants its answer.
      defence: before?.defence ?? "notMade",
      change: before?.change ?? "none",
      changeNotified: before !== undefined && before.change !== "none" && event.data.complete,
    }
  }
  if (state.kind === "none") return state
  switch (event.type) {
    case "defenceReceived":
      return { ...state, run: withStep(state.run, "defended", on), defence: "unanswered" }
    case "defenceAnswered":
      return { ...state, run: withStep(state.run, "answered", on), defence: event.data.outcome }
    case "changeSinceNoticeNoted":
      return { ...state, change: event.data.change, changeNotified: false }
  }
}
