// Why a command wasn't carried out, as a value: all reasons at once, and nothing written.

import { fault, text, type Fault, type Faults } from "../kernel/index.js"
import type { Answer } from "../policy/index.js"
import type { Rejection } from "../procedure/index.js"

/** A refusal. The case is as it was. */
export interface Refused {
  readonly _tag: "Refused"
  readonly reasons: Faults
  /** Facts and parameters that must be known or set first. */
  readonly missing: readonly string[]
  /** The answer of the rules that stands in the way, where a question was asked. */
  readonly answer?: Answer
}

/** A refusal for these reasons. */
export function refused(reasons: Faults): Refused {
  return { _tag: "Refused", reasons, missing: [] }
}

/** The refusal that a room's rejection becomes. */
export function refusedBy({ reasons, missing, answer }: Rejection): Refused {
  return { _tag: "Refused", reasons, missing, ...(answer === undefined ? {} : { answer }) }
}

/** The act would lie in the future. */
export const inFuture: Fault = fault("command.inFuture", {
  at: "occurredOn",
  message: text("行为日期晚于今天。", "The day of the act is later than today."),
  remedy: text("请填写今天或者以前的日期。", "Give today or an earlier day."),
})

/** The host's directory doesn't let the sender do this. */
export const notAuthorised: Fault = fault("command.notAuthorised", {
  at: "actor",
  message: text("提交人没有办理该事项的权限。", "The sender has no authority for this."),
  remedy: text(
    "请由有权限的人员提交，或者先在本单位系统中授权。",
    "Let someone with authority send it, or grant it in your system first.",
  ),
})

/** The key was used for another command. */
export const keyReused: Fault = fault("command.keyReused", {
  at: "idempotencyKey",
  message: text("该幂等键已经用于另一操作。", "The idempotency key was used for another command."),
  remedy: text(
    "请为新的操作换一个幂等键；重复提交时内容应当完全相同。",
    "Use a new key for a new act; sending again means sending the same.",
  ),
})

/** The case has moved on since the sender saw it. */
export const movedOn: Fault = fault("case.movedOn", {
  at: "seenVersion",
  message: text("案件在提交前已有新的进展，本次操作没有执行。", "The case has moved on; nothing was done."),
  remedy: text("请查看案件最新情况后重新提交。", "Look at the case as it stands, then send again."),
})

/** Others kept writing to the case. */
export const busy: Fault = fault("case.busy", {
  message: text(
    "该案件正在被其他人办理，本次操作没有执行。",
    "Others are working on the case; nothing was done.",
  ),
  remedy: text("请稍后用同一幂等键重新提交。", "Send again later with the same idempotency key."),
})
