/** What may happen next in the notice procedure. A defence is always received, late or not: to hear harms nobody. */
import * as Result from "effect/Result"
import { hasFaults, text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import {
  decisionFaults,
  mayTake,
  procedureBasis,
  reject,
  rejection,
  runOf,
  type CaseView,
  type Draft,
  type Rejection,
} from "../procedure/index.js"
import type { NoticeCommand } from "./notice-command.js"
import type { NoticeEvent } from "./notice-event.js"
import { noticeProcedureId, type NoticeState } from "./notice-state.js"

type Decided = Result.Result<readonly Draft<NoticeEvent>[], Rejection>

/**
 * Decide a command of the notice procedure.
 *
 * @returns what happens, or a rejection: `notice.notServed`, or those of `mayTake` and `decisionFaults`
 */
export const decideNotice = (state: NoticeState, command: NoticeCommand, view: CaseView): Decided => {
  const basis = procedureBasis(view.context, noticeProcedureId)
  const taking = { subject: view.subject }
  if (command.type === "serveNotice") {
    const { data } = command
    const taken = mayTake(view.context, runOf(noticeProcedureId), "served", {
      receivers: [view.subject],
      ...taking,
      ...data,
    })
    return Result.map(taken, () => [{ type: "noticeServed" as const, data, basis }])
  }
  if (state.kind === "none") return Result.fail(notServed)
  switch (command.type) {
    case "receiveDefence": {
      const { data } = command
      return Result.map(mayTake(view.context, state.run, "defended", taking), () => [
        { type: "defenceReceived" as const, data, basis },
      ])
    }
    case "answerDefence": {
      const { data } = command
      const faults = decisionFaults(view, data)
      if (hasFaults(faults)) return Result.fail(rejection(faults))
      // After a new notice the defence that still wants an answer was made in the notice before.
      if (state.defence !== "unanswered") return Result.fail(nothingToAnswer)
      return Result.succeed([{ type: "defenceAnswered" as const, data, basis }])
    }
    case "noteChangeSinceNotice": {
      const { data } = command
      return Result.succeed([{ type: "changeSinceNoticeNoted" as const, data, basis }])
    }
  }
}

const clause = plan("3.1.4")

const notServed = reject(
  "notice.notServed",
  text("告知书尚未送达。", "The notice has not been served."),
  text("请先送达告知书。", "Serve the notice first."),
  clause,
)

const nothingToAnswer = reject(
  "notice.nothingToAnswer",
  text("没有待答复的陈述申辩。", "No defence waits for an answer."),
  text("收到陈述申辩后再作答复。", "Answer once a defence has been received."),
  clause,
)
