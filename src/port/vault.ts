// Personal data, apart from the log of events, under a key per subject.
// Invariant: after `erase` nothing of the subject can be recovered from the vault, while the log stays whole.

import * as Context from "effect/Context"
import type { PartyRef } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"

/** What is known about a person: names of fields and their values. */
export type PersonalFields = Readonly<Record<string, string>>

/** What a host implements; `vaultContract` of `chengxin/testing` holds it to the invariant. */
export interface VaultPort {
  /** Keeps fields under a reference, in place of what was there. Refused (rejected) for an erased subject. */
  readonly put: (entry: {
    readonly personalRef: string
    readonly subject: PartyRef
    readonly fields: PersonalFields
  }) => Promise<void>
  /** The fields under a reference; `undefined` if there are none or the subject was erased. */
  readonly get: (personalRef: string) => Promise<PersonalFields | undefined>
  /** Destroys the subject's key. Again is no harm. */
  readonly erase: (subject: PartyRef) => Promise<void>
}

/** The vault as a service. */
export class Vault extends Context.Service<Vault, Effectful<VaultPort>>()("chengxin/Vault") {}
