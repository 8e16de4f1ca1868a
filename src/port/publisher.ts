// Shows a record to those who may see it, and takes it down. Told the wanted end, not the step, so that repeating,
// reordering and losing a message in between do no harm.

import * as Context from "effect/Context"
import type { PartyRef } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"

/** What should be visible of a record from now on. */
export interface Visibility {
  readonly stream: string
  /** The version of the record that says so; an older one than the last applied is to be ignored. */
  readonly version: number
  readonly subject: PartyRef
  readonly shown: boolean
  /** Who may see it, as the disclosure decision names them; empty when nothing is shown. */
  readonly scopes: readonly string[]
}

/** What a host implements. */
export interface PublisherPort {
  /** Makes it so. */
  readonly show: (visibility: Visibility) => Promise<void>
}

/** The publisher as a service. */
export class Publisher extends Context.Service<Publisher, Effectful<PublisherPort>>()("chengxin/Publisher") {}
