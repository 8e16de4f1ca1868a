/** What can be asked of the notice procedure. */
import type { PartyRef } from "../kernel/index.js"
import type { Body, Decider, Decision, Evidence } from "../procedure/index.js"
import type { ChangeSinceNotice } from "./notice-state.js"

export type NoticeCommand =
  /** `complete`: it states the intended record, its facts, reasons and basis, and the right to defend. */
  | Body<
      "serveNotice",
      {
        readonly by: Decider
        readonly complete: boolean
        /** On whom it was served; left out, on the subject. */
        readonly receivers?: readonly PartyRef[]
        readonly evidence: readonly Evidence[]
      }
    >
  /** `statementRef`: where the host keeps the words of the defence. */
  | Body<"receiveDefence", { readonly statementRef: PartyRef }>
  | Body<"answerDefence", Decision & { readonly outcome: "madeOut" | "notMadeOut" }>
  | Body<
      "noteChangeSinceNotice",
      { readonly change: Exclude<ChangeSinceNotice, "none">; readonly by: Decider }
    >
