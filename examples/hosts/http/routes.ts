// What the host offers: commands, cases and files to read, what is due, receipts, and whether it works.

import { openOffice, type Office } from "chengxin/application"
import { fault, text, type Fault, type PartyRef } from "chengxin/kernel"
import { json, reached, written } from "./answers.js"
import { dueRoutes } from "./due-routes.js"
import { failedOrNone } from "./failed-or-none.js"
import type { Readable } from "./identities.js"
import { mayNotRead, noKey, notCalledJson, notFound, notJson, problem, problemOf } from "./problems.js"
import { readingRoutes } from "./reading-routes.js"
import type { GuardedRoute, Host, OpenRoute, Parameter, Route } from "./route.js"
import { viewOfCase } from "./views.js"

const streamParameter: Parameter = {
  name: "stream",
  in: "path",
  required: true,
  about: text("案件编号", "the case"),
  schema: "stream",
}

/** The routes of a host. The document that describes them is served beside them. */
export function routesOf(host: Host, document: () => unknown): readonly Route[] {
  const office = openOffice({ ports: host.ports, law: host.law })
  const mayRead = (who: PartyRef, what: Readable, then: () => Promise<Response>): Promise<Response> =>
    reached(
      () => host.identities.mayRead(who, what),
      (may) => (may ? then() : problem(403, [mayNotRead])),
    )
  return [
    healthRoute(host),
    {
      kind: "open",
      method: "get",
      path: "/openapi.json",
      id: "description",
      summary: text("本接口的说明", "The description of this interface"),
      parameters: [],
      done: { about: text("OpenAPI 3.1", "OpenAPI 3.1"), mediaType: "application/json", schema: "document" },
      problems: [],
      answer: () => Promise.resolve(json(document())),
    },
    commandRoute(office),
    {
      kind: "guarded",
      method: "get",
      path: "/cases/{stream}",
      id: "readCase",
      summary: text("查看案件", "Read a case"),
      parameters: [streamParameter],
      done: { about: text("案件", "the case"), mediaType: "application/json", schema: "caseView" },
      problems: [403, 404],
      answer: (asked, who) => {
        const stream = asked.path("stream")
        return mayRead(who, { kind: "case", stream }, () =>
          reached(host.ports.clock.today, async (today) => {
            const read = await office.read(stream)
            if (read.kind === "failed") return failedOrNone(office, stream, "case", read)
            const view = viewOfCase(read.value, host.law, today)
            return view === undefined ? problem(404, [notFound]) : json(view)
          }),
        )
      },
    },
    ...readingRoutes(host, office, mayRead),
    ...dueRoutes(host, office, mayRead),
    {
      kind: "guarded",
      method: "get",
      path: "/receipts/{digest}",
      id: "readReceipt",
      summary: text("查看一次规则答复的回执", "Read the receipt of an answer of the rules"),
      parameters: [
        {
          name: "digest",
          in: "path",
          required: true,
          about: text("事件中的回执摘要", "the digest in the event"),
          schema: "digest",
        },
      ],
      done: { about: text("回执", "the receipt"), mediaType: "application/json", schema: "receipt" },
      problems: [403, 404],
      answer: (asked, who) => {
        const digest = asked.path("digest")
        return mayRead(who, { kind: "receipt", digest }, () =>
          reached(
            () => host.ports.receiptStore.get(digest),
            (kept) => (kept === undefined ? problem(404, [notFound]) : written(kept, "application/json")),
          ),
        )
      },
    },
  ]
}

const healthRoute = ({ ports }: Host): OpenRoute => ({
  kind: "open",
  method: "get",
  path: "/health",
  id: "health",
  summary: text("能否办理", "Whether the host can work"),
  parameters: [],
  done: { about: text("可以办理", "it can"), mediaType: "application/json", schema: "health" },
  problems: [503],
  answer: () =>
    reached(
      () => Promise.all([ports.eventStore.streamsAfter("", 1), ports.clock.today()]),
      () => json({ status: "up" }),
    ),
})

const commandRoute = (office: Office): GuardedRoute => ({
  kind: "guarded",
  method: "post",
  path: "/cases/{stream}/commands",
  id: "handleCommand",
  summary: text(
    "对案件办理一项命令；同一幂等键只办一次",
    "Carry out a command to a case, once for its idempotency key",
  ),
  parameters: [
    streamParameter,
    {
      name: "Idempotency-Key",
      in: "header",
      required: false,
      about: text("幂等键；也可以写在内容里", "the idempotency key; it may stand in the body instead"),
      schema: "idempotencyKey",
    },
  ],
  body: "commandBody",
  done: { about: text("已办理", "carried out"), mediaType: "application/json", schema: "done" },
  problems: [400, 403, 409, 413, 415, 422],
  answer: async (asked, who) => {
    if (!/^application\/(?:[\w.+-]+\+)?json\b/iu.test(asked.header("content-type") ?? "")) {
      return problem(415, [notCalledJson])
    }
    const body = objectIn(await asked.request.text())
    if (body === undefined) return problem(400, [notJson])
    const outside = ["stream", "actor"].filter((name) => name in body).map(notHere)
    const [first, ...others] = outside
    if (first !== undefined) return problem(422, [first, ...others])
    const idempotencyKey = body["idempotencyKey"] ?? asked.header("idempotency-key")
    if (idempotencyKey === undefined) return problem(400, [noKey])
    const outcome = await office.handle({ ...body, idempotencyKey, stream: asked.path("stream"), actor: who })
    return outcome.kind === "done" ? json(outcome) : problemOf(outcome)
  },
})

function objectIn(body: string): Readonly<Record<string, unknown>> | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return undefined
  }
  return isRecord(parsed) ? parsed : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The case is in the address and the sender is known by the directory: neither is believed from the body. */
const notHere = (at: string): Fault =>
  fault("request.notInBody", {
    at,
    message: text("该项不由提交人填写。", "This isn't for the sender to fill in."),
    remedy: text(
      "请删除该字段：案件写在地址里，提交人由登录确定。",
      "Take it out: the case is in the address, the sender is whoever is logged in.",
    ),
  })
