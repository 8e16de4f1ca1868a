// A host that checks with schemas of its own before it asks the library. What it refuses is told in the library's words:
// zod's messages repeat what was received, and that may be somebody's name.

import { decodeCommand, type Office, type Outcome } from "chengxin/application"
import { fault, text, type Fault } from "chengxin/kernel"
import { ownCommand } from "./commands-v4.js"

const narrower: Fault = fault("host.narrower", {
  message: text("本系统的页面不提交这种命令。", "This host doesn't send such a command."),
  remedy: text(
    "请从相应的页面提交，或者由管理员核对两边的定义。",
    "Send it from its page, or let the administrator compare both schemas.",
  ),
})

/**
 * The office behind the host's own schemas.
 *
 * @returns what `Office.handle` returns; a command that only the host refuses is `host.narrower`
 */
export function ownHost(office: Office): (input: unknown) => Promise<Outcome> {
  return (input) => {
    const own = ownCommand.safeParse(input)
    if (own.success) return office.handle(own.data)
    const decoded = decodeCommand(input)
    const reasons = decoded._tag === "Failure" ? decoded.failure : ([narrower] as const)
    return Promise.resolve({ kind: "refused", reasons, missing: [] })
  }
}
