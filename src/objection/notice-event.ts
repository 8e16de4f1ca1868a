/** What has happened in the notice procedure. */
import type { PartyRef } from "../kernel/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { ChangeSinceNotice } from "./notice-state.js"

export type NoticeEvent =
  | Body<
      "noticeServed",
      {
        readonly by: Decider
        readonly complete: boolean
        readonly receivers?: readonly PartyRef[]
        readonly evidence: readonly Evidence[]
      }
    >
  | Body<"defenceReceived", { readonly statementRef: PartyRef }>
  | Body<"defenceAnswered", Decision & { readonly outcome: "madeOut" | "notMadeOut" }>
  | Body<
      "changeSinceNoticeNoted",
      { readonly change: Exclude<ChangeSinceNotice, "none">; readonly by: Decider }
    >
