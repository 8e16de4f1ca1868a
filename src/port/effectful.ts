// The bridge between what a host writes (functions that return promises) and the services the application uses.
// Invariant: what an adapter throws may hold anything, so it goes no further: the failure says only which port failed.

import * as Effect from "effect/Effect"
import { fault, text, type Fault, type Text } from "../kernel/index.js"

/** The same functions, as effects that may fail with a `PortFailure`. */
export type Effectful<Port> = {
  readonly [Name in keyof Port]: Port[Name] extends (...args: infer Args) => Promise<infer Value>
    ? (...args: Args) => Effect.Effect<Value, PortFailure>
    : never
}

/** A port couldn't do its work. The host's adapter knows why and logs it on its own side. */
export interface PortFailure {
  readonly _tag: "PortFailure"
  readonly fault: Fault
}

/**
 * Runs one call of a host's adapter; a rejection becomes a `PortFailure` that holds nothing of it.
 *
 * @param port the port's name for people
 */
export function attempt<Value>(port: Text, call: () => Promise<Value>): Effect.Effect<Value, PortFailure> {
  return Effect.tryPromise({
    try: () => call(),
    catch: (): PortFailure => ({ _tag: "PortFailure", fault: portFault(port) }),
  })
}

function portFault(port: Text): Fault {
  return fault("port.failed", {
    message: text(`${port.zh}没有响应或者出错。`, `The ${port.en} failed or did not answer.`),
    remedy: text(
      "请检查该项服务后用同一幂等键重新提交；已经写入的不会重复写入。",
      "Check that service, then send again with the same idempotency key; nothing is written twice.",
    ),
  })
}
