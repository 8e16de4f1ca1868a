// How the routes answer: JSON and texts, and a problem where a service of the host did not answer.

import { fault, text, type Fault } from "chengxin/kernel"
import { problem } from "./problems.js"

/** Indented, so that it can be read where it is asked for by hand. */
export const json = (body: unknown): Response =>
  new Response(`${JSON.stringify(body, undefined, 2)}\n`, { headers: { "content-type": "application/json" } })

export /** A text of this media type, in UTF-8. */
const written = (body: string, mediaType: string): Response =>
  new Response(body, { headers: { "content-type": `${mediaType}; charset=utf-8` } })

const silent: Fault = fault("port.failed", {
  message: text("一项服务没有响应。", "A service did not answer."),
  remedy: text("请检查数据库和目录服务后重试。", "Check the database and the directory, then try again."),
})

/** One call of a port; a rejection becomes a problem that holds nothing of it. */
export async function reached<Value>(
  call: () => Promise<Value>,
  then: (value: Value) => Response | Promise<Response>,
): Promise<Response> {
  let value: Value
  try {
    value = await call()
  } catch {
    return problem(503, [silent])
  }
  return then(value)
}
