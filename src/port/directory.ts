// Who exists and who may act: the host's organisation tree and its authorisation. Not where names are kept.

import * as Context from "effect/Context"
import type { Party, PartyRef } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"

/** An act that somebody is about to do. */
export interface IntendedAct {
  readonly actor: string
  /** The type of the command. */
  readonly command: string
  readonly stream: string
}

/** What a host implements. */
export interface DirectoryPort {
  /** The unit or person behind a reference, if there is one. */
  readonly party: (ref: PartyRef) => Promise<Party | undefined>
  /** Whether the actor may do this; the host's own rules of authority decide. */
  readonly mayAct: (act: IntendedAct) => Promise<boolean>
}

/** The directory as a service. */
export class Directory extends Context.Service<Directory, Effectful<DirectoryPort>>()("chengxin/Directory") {}
