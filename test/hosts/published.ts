// Holds a running host to the document that it publishes: every answer is looked up and validated.

import { serve, type ServerType } from "@hono/node-server"
import { Ajv2020 } from "ajv/dist/2020.js"
import { httpServer, type ServerOptions } from "../../examples/hosts/http/index.js"

/** Whatever JSON says; the tests look into it. */
export type Parsed = ReturnType<typeof JSON.parse>

/** An answer as it came. */
export interface Came {
  readonly status: number
  readonly mediaType: string
  readonly headers: Headers
  readonly words: string
  readonly json: () => Parsed
}

export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | ReadableStream
  readonly token?: string
}

export interface Running {
  readonly document: Parsed
  readonly ask: (path: string, sent?: Sent) => Promise<Came>
  /** Operation and status of every answer so far. */
  readonly seen: ReadonlySet<string>
  readonly stop: () => Promise<void>
}

/** Operation and status of every answer that the document tells. */
export const answersTold = ({ document }: Running): readonly string[] =>
  Object.values<Record<string, Parsed>>(document.paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${String(operationId)} ${status}`),
    ),
  )

/** Starts a host on a free port. */
export async function running(options: ServerOptions): Promise<Running> {
  const { server, port } = await listening(options)
  const at = `http://127.0.0.1:${String(port)}`
  const document: Parsed = await (await fetch(`${at}/openapi.json`)).json()
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  ajv.addFormat("date", true)
  ajv.addSchema({ $id: "document", ...document })
  const seen = new Set<string>()

  const validate = (method: string, path: string, { status, mediaType, words }: Came): void => {
    const template = Object.keys(document.paths).find((one) =>
      new RegExp(`^${one.replaceAll(".", "\\.").replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(
        path.split("?")[0] ?? "",
      ),
    )
    if (template === undefined) return
    const told = document.paths[template][method.toLowerCase()]
    if (told === undefined) return
    const content = told.responses[String(status)]?.content[mediaType]
    if (content === undefined)
      throw new Error(`${told.operationId} isn't told to answer ${String(status)} ${mediaType}: ${words}`)
    seen.add(`${String(told.operationId)} ${String(status)}`)
    const { $ref } = content.schema
    if ($ref === undefined) return
    const valid = ajv.getSchema(`document${String($ref)}`)
    if (valid === undefined) throw new Error(`no schema ${String($ref)}`)
    if (valid(JSON.parse(words)) !== true)
      throw new Error(`${path}: ${ajv.errorsText(valid.errors)}\n${words}`)
  }

  return {
    document,
    seen,
    ask: async (path, { method = "GET", headers = {}, body, token = "officer" } = {}) => {
      const came = await fetch(`${at}${path}`, {
        method,
        headers: { ...(token === "" ? {} : { authorization: `Bearer ${token}` }), ...headers },
        ...(body === undefined ? {} : { body, duplex: "half" }),
      })
      const words = await came.text()
      const answer = {
        status: came.status,
        mediaType: (came.headers.get("content-type") ?? "").split(";")[0] ?? "",
        headers: came.headers,
        words,
        json: () => JSON.parse(words),
      }
      validate(method, path, answer)
      return answer
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        if ("closeAllConnections" in server) server.closeAllConnections()
      }),
  }
}

function listening(options: ServerOptions): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: httpServer(options).fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
      resolve({ server, port })
    })
  })
}
