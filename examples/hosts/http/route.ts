// What a host is made of, and one route of its interface, told once: the server and the published document are both made
// from it.

import type { Law } from "chengxin/application"
import type { PartyRef, Text } from "chengxin/kernel"
import type { HostPorts } from "chengxin/port"
import type { Identities } from "./identities.js"
import type { ProblemStatus } from "./problems.js"

/** What a host is made of. */
export interface Host {
  readonly ports: HostPorts
  readonly law: Law
  readonly identities: Identities
}

/** A parameter in the path, the query or a header. */
export interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header"
  readonly required: boolean
  readonly about: Text
  /** The name of the published schema it takes. */
  readonly schema: string
}

/** What a route answers when it is done. */
export interface Answered {
  readonly about: Text
  readonly mediaType: string
  /** The name of the published schema; a text where there is none. */
  readonly schema?: string
}

/** A request, taken apart. */
export interface Asked {
  readonly request: Request
  /** A parameter of the path, decoded. */
  readonly path: (name: string) => string
  readonly query: (name: string) => string | undefined
  readonly header: (name: string) => string | undefined
}

interface Told {
  readonly method: "get" | "post"
  /** As OpenAPI writes it: `/cases/{stream}`. */
  readonly path: `/${string}`
  readonly id: string
  readonly summary: Text
  readonly parameters: readonly Parameter[]
  /** The name of the schema that the body takes, if there is a body. */
  readonly body?: string
  readonly done: Answered
  readonly problems: readonly ProblemStatus[]
}

/** For everybody. */
export interface OpenRoute extends Told {
  readonly kind: "open"
  readonly answer: (asked: Asked) => Promise<Response>
}

/** For those whom the directory knows. */
export interface GuardedRoute extends Told {
  readonly kind: "guarded"
  readonly answer: (asked: Asked, who: PartyRef) => Promise<Response>
}

/** A route of the interface. */
export type Route = OpenRoute | GuardedRoute
