// The OpenAPI 3.1 document of the interface, made from its routes and schemas.

import type { Text } from "chengxin/kernel"
import { publishedSchemas } from "./published-schemas.js"
import type { ProblemStatus } from "./problems.js"
import type { Answered, Parameter, Route } from "./route.js"

const both = ({ zh, en }: Text): string => `${zh} ${en}`
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const parameter = ({ name, in: place, required, about, schema }: Parameter) => ({
  name,
  in: place,
  required,
  description: both(about),
  schema: named(schema),
})

const answered = ({ about, mediaType, schema }: Answered) => ({
  description: both(about),
  content: { [mediaType]: { schema: schema === undefined ? { type: "string" } : named(schema) } },
})

const problem = (status: ProblemStatus) =>
  [
    String(status),
    {
      description:
        "见 reasons：每一条的原因、条款和办法 See reasons: each with its clause and what to do next",
      content: { "application/problem+json": { schema: named("problem") } },
    },
  ] as const

/** The problems that a route may answer with. */
export function problemsOf({ kind, problems }: Route): readonly ProblemStatus[] {
  const common: readonly ProblemStatus[] = kind === "guarded" ? [401, 500, 503] : [500]
  return [...new Set([...problems, ...common])].sort((a, b) => a - b)
}

function operation(route: Route) {
  const { id, summary, parameters, body, done, kind } = route
  const problems = Object.fromEntries(problemsOf(route).map(problem))
  return {
    operationId: id,
    summary: both(summary),
    ...(kind === "guarded" ? { security: [{ hostDirectory: [] }] } : { security: [] }),
    parameters: parameters.map(parameter),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: named(body) } } } }),
    responses: {
      "200": answered(done),
      ...problems,
    },
  }
}

/**
 * The document.
 *
 * @param routes the routes that are served
 * @param version the version of the interface
 */
export function openApiDocument(routes: readonly Route[], version: string) {
  const paths = [...new Set(routes.map(({ path }) => path))].map((path) => {
    const here = routes.filter((route) => route.path === path)
    return [path, Object.fromEntries(here.map((route) => [route.method, operation(route)] as const))] as const
  })
  return {
    openapi: "3.1.0",
    info: {
      title: "政务诚信案件办理接口 Cases of integrity in government",
      version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: publishedSchemas(),
      securitySchemes: {
        hostDirectory: {
          type: "http",
          scheme: "bearer",
          description: "由本单位系统的目录认定身份 Whoever the host's directory knows by this token",
        },
      },
    },
  }
}
