// An hour of public service serves one record: the other records of the same person are told of it. Nobody has to think of it,
// and doing it again does nothing more.

import * as Effect from "effect/Effect"
import { canonicalJson, partyRef } from "../kernel/index.js"
import type { PortFailure } from "../port/index.js"
import { carryOut, type HandlingServices } from "./handle.js"
import { LawInUse } from "./law.js"
import { casesWithService, type CasesWithService, type OwedHours } from "./owed-hours.js"
import type { Unreadable } from "./read-case.js"
import { readStream } from "./read-stream.js"

/** Who is named as the sender where nobody sent anything. */
const itself = partyRef("automatic")

/**
 * Notes in every case of a person which hours the repair of another took, or gave back.
 *
 * @param stream the case that may have changed
 */
export function noteSpentHours(
  stream: string,
): Effect.Effect<void, PortFailure | Unreadable, HandlingServices> {
  return Effect.gen(function* () {
    const found = yield* casesWithService(yield* readStream(stream))
    for (const owed of found.owed) yield* note(owed, found)
  })
}

function note(
  { since: _, by, ...taken }: OwedHours,
  { cases }: CasesWithService,
): Effect.Effect<void, PortFailure | Unreadable, HandlingServices> {
  return Effect.gen(function* () {
    const { digest } = yield* LawInUse
    const { record, ...data } = taken
    const version = cases.find(({ stream }) => stream === record)?.version ?? 0
    const key = `spent/${digest(canonicalJson({ ...taken, version }))}`
    yield* carryOut(
      {
        kind: "case",
        stream: record,
        idempotencyKey: key,
        actor: itself,
        command: {
          type: "noteSpentElsewhere",
          data: { ...data, by: { organ: by, collective: false } },
        },
      },
      digest(key),
    ).pipe(
      Effect.asVoid,
      // Hours that both cases have taken already stay owed, and due, until somebody competent looks at both.
      Effect.catchTag("Refused", () => Effect.void),
    )
  })
}
