/**
 * What a room says has happened: a type and its data, with the clauses it rests on. Not yet an event: identity,
 * version and time of recording are given when it is stored. Invariant: no personal value in the data; whatever is
 * personal lies in the host's vault, under `personalRef`.
 */
import type { Citation, PartyRef } from "../kernel/index.js"
import type { Receipt } from "../policy/index.js"

/** One kind of happening. */
export interface Body<Type extends string, Data> {
  readonly type: Type
  readonly data: Data
}

/** What every happening carries beside its data. */
export interface Grounding {
  /** The clauses it rests on; empty for a mere fact such as a filing. */
  readonly basis: readonly Citation[]
  /** The advice that was before the body that chose. */
  readonly receipt?: Receipt
  readonly personalRef?: PartyRef
}

/** A happening a room has decided on. */
export type Draft<Happening extends Body<string, unknown>> = Happening & Grounding
