// What is answered when something isn't done: `application/problem+json` (RFC 9457) with every reason, its clause and what
// to do next. Invariant: nothing of the request and nothing of an exception is in it.

import { fault, text, type Fault, type Faults, type Text } from "chengxin/kernel"
import type { Outcome } from "chengxin/application"
import { viewOfAnswer, type answerView } from "./views.js"

/** The statuses that problems are answered with. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503

/** The body of a problem. */
export interface Problem {
  /** A stable name for programs: `urn:chengxin:` and the code of the first reason. */
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly reasons: Faults
  /** Facts and parameters that must be known or set first. */
  readonly missing: readonly string[]
  /** What the rules answered, where it stands in the way. */
  readonly answer?: typeof answerView.Type
}

const titles: Readonly<Record<ProblemStatus, Text>> = {
  400: text("请求无法识别", "The request can't be read"),
  401: text("没有登录", "Nobody is known to send it"),
  403: text("没有权限", "Not allowed"),
  404: text("没有找到", "Not found"),
  409: text("与已有情况冲突，没有办理", "In conflict with what was written; nothing was done"),
  413: text("内容过大", "Too large"),
  415: text("内容格式不符", "Not the right media type"),
  422: text("依规则或者填写要求，没有办理", "Refused by the rules or by what a field takes"),
  500: text("程序出错", "A fault of the program"),
  503: text("服务没有响应", "A service did not answer"),
}

/** A problem as a response. */
export function problem(
  status: ProblemStatus,
  reasons: Faults,
  more: Partial<Pick<Problem, "missing" | "answer">> = {},
): Response {
  const { zh, en } = titles[status]
  const body: Problem = {
    type: `urn:chengxin:${reasons[0].code}`,
    title: `${zh} ${en}`,
    status,
    reasons,
    missing: [],
    ...more,
  }
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, {
    status,
    headers: { "content-type": "application/problem+json; charset=utf-8" },
  })
}

const conflicts: ReadonlySet<string> = new Set(["command.keyReused", "case.movedOn", "case.busy"])

/** The problem that a command which wasn't carried out becomes. */
export function problemOf(outcome: Exclude<Outcome, { readonly kind: "done" }>): Response {
  if (outcome.kind === "failed") return problem(503, [outcome.fault])
  const { reasons, missing, answer } = outcome
  const more = { missing, ...(answer === undefined ? {} : { answer: viewOfAnswer(answer) }) }
  if (reasons.some(({ code }) => code === "command.notAuthorised")) return problem(403, reasons, more)
  return problem(reasons.some(({ code }) => conflicts.has(code)) ? 409 : 422, reasons, more)
}

/** Nobody is known to send the request. */
export const nobodyKnown: Fault = fault("request.nobodyKnown", {
  message: text("没有查明由谁提交。", "Nobody is known to send this."),
  remedy: text("请先登录本单位系统。", "Log in to your system first."),
})

/** The sender may not read this. */
export const mayNotRead: Fault = fault("request.mayNotRead", {
  message: text("提交人没有查阅权限。", "The sender may not read this."),
  remedy: text(
    "请由有权限的人员查阅，或者先在本单位系统中授权。",
    "Let someone who may read it, or grant it in your system first.",
  ),
})

/** No such thing here. */
export const notFound: Fault = fault("request.notFound", {
  message: text("没有这一内容。", "There is nothing here."),
  remedy: text(
    "请核对地址；接口清单见 /openapi.json。",
    "Check the address; /openapi.json lists the routes.",
  ),
})

/** The body isn't JSON. */
export const notJson: Fault = fault("request.notJson", {
  message: text("提交的内容不是JSON对象。", "The body isn't a JSON object."),
  remedy: text("请按 /openapi.json 提交JSON。", "Send JSON as /openapi.json says."),
})

/** The body isn't called JSON. */
export const notCalledJson: Fault = fault("request.mediaType", {
  at: "Content-Type",
  message: text("没有注明内容是JSON。", "The body isn't marked as JSON."),
  remedy: text("请使用 Content-Type: application/json。", "Use Content-Type: application/json."),
})

/** No idempotency key. */
export const noKey: Fault = fault("request.noIdempotencyKey", {
  at: "Idempotency-Key",
  message: text("没有幂等键。", "There is no idempotency key."),
  remedy: text(
    "请在 Idempotency-Key 中填写同一操作重复提交时不变的键。",
    "Give one in Idempotency-Key, the same whenever the same act is sent again.",
  ),
})

/** The body is larger than the host takes. */
export const tooLarge: Fault = fault("request.tooLarge", {
  message: text("提交的内容超过本系统的上限。", "The body is larger than this host takes."),
  remedy: text(
    "请把附件存入本单位系统，只提交其代号。",
    "Keep files in your system and send their references.",
  ),
})

/** A parameter isn't a day. */
export function wrongDay(at: string): Fault {
  return fault("request.day", {
    at,
    message: text("日期不符合要求。", "The day isn't right."),
    remedy: text("请写成2026-05-06的形式，并且是日历上有的日期。", "Write a real day as 2026-05-06."),
  })
}

/** A value in the query isn't one that it takes. */
export function wrongQuery(at: "audience" | "as" | "authority" | "only"): Fault {
  return fault("request.query", {
    at,
    message: text("查询参数不符合要求。", "A value in the query isn't right."),
    remedy: text("请按 /openapi.json 列出的取值填写。", "Use the values that /openapi.json lists for it."),
  })
}

/** The program is at fault; nothing of the exception is said. */
export const bug: Fault = fault("host.bug", {
  message: text("程序出错，本次请求没有完成。", "The program is at fault; the request was not completed."),
  remedy: text(
    "请联系系统管理员查看日志；可以用同一幂等键重新提交。",
    "Ask the administrator to look at the log; you may send again with the same key.",
  ),
})
