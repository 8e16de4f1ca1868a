// The routes on Hono. Whoever isn't known is refused before anything else is looked at; what is too large is never read;
// a fault of the program says nothing but that.

import { Hono, type Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Identities } from "./identities.js"
import { nobodyIsKnown } from "./identities.js"
import { openApiDocument } from "./openapi.js"
import { bug, nobodyKnown, notFound, problem, tooLarge } from "./problems.js"
import type { Asked, Host, Route } from "./route.js"
import { reached } from "./answers.js"
import { routesOf } from "./routes.js"

/** What a server may be told beside its host. */
export interface ServerOptions extends Omit<Host, "identities"> {
  /** Your directory. Without one everybody is refused. */
  readonly identities?: Identities
  /** How many bytes a command may have. */
  readonly mostBytes?: number
  /** Told of what was thrown, for your log. It isn't shown to the sender. */
  readonly onBug?: (error: unknown) => void
  readonly version?: string
}

const askedOf = (context: Context): Asked => ({
  request: context.req.raw,
  path: (name) => context.req.param(name) ?? "",
  query: (name) => context.req.query(name),
  header: (name) => context.req.header(name),
})

/** The server of a host, as anything that answers requests: for `@hono/node-server` or a test. */
export function httpServer(options: ServerOptions): Hono {
  const { identities = nobodyIsKnown, mostBytes = 256 * 1024, onBug, version = "1" } = options
  const routes: readonly Route[] = routesOf({ ...options, identities }, () =>
    openApiDocument(routes, version),
  )
  const server = new Hono()

  server.use(async (context, next) => {
    await next()
    context.header("cache-control", "no-store")
    context.header("x-content-type-options", "nosniff")
  })
  const limit = bodyLimit({ maxSize: mostBytes, onError: () => problem(413, [tooLarge]) })
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/gu, ":$1")
    server.on(route.method.toUpperCase(), path, (context) => {
      if (route.kind === "open") return route.answer(askedOf(context))
      return reached(
        () => identities.whoSends(context.req.raw),
        async (who) => {
          if (who === undefined) return problem(401, [nobodyKnown])
          let answered: Response | undefined
          const refused = await limit(context, async () => {
            answered = await route.answer(askedOf(context), who)
          })
          return refused ?? answered ?? problem(500, [bug])
        },
      )
    })
  }
  server.notFound(() => problem(404, [notFound]))
  server.onError((error) => {
    onBug?.(error)
    return problem(500, [bug])
  })
  return server
}
