// The joint measures of a case follow it: once a record is repaired, falls, rests or its measure has run, every unit that
// was asked is told to lift. Nobody has to think of it, and doing it again does nothing more.

import * as Effect from "effect/Effect"
import { partyRef } from "../kernel/index.js"
import { Clock, type PortFailure } from "../port/index.js"
import { carryOut, type HandlingServices } from "./handle.js"
import { LawInUse } from "./law.js"
import type { Unreadable } from "./read-case.js"
import { caseStreamOf, linkageStreamOf, readStream } from "./read-stream.js"

/** Who is named as the sender where nobody sent anything. */
const itself = partyRef("automatic")

/**
 * Lets the joint measures of a case follow what the case means today.
 *
 * @param stream the case, or its joint measures
 */
export function followWithJointMeasures(
  stream: string,
): Effect.Effect<void, PortFailure | Unreadable, HandlingServices> {
  return Effect.gen(function* () {
    const law = yield* LawInUse
    if (law.jointMeasures === undefined) return
    const followed = caseStreamOf(stream) === undefined ? linkageStreamOf(stream) : stream
    const read = yield* readStream(followed)
    if (read.kind !== "jointMeasures" || !read.state.requests.some(({ kind }) => kind === "running")) return
    const clock = yield* Clock
    const today = yield* clock.today()
    const asCase = yield* readStream(caseStreamOf(followed) ?? followed)
    const key = `follow/${followed}/${String(read.version)}/${String(asCase.version)}/${today}`
    yield* carryOut(
      {
        kind: "jointMeasures",
        stream: followed,
        idempotencyKey: key,
        actor: itself,
        command: { type: "followCase", data: {} },
      },
      law.digest(key),
    ).pipe(
      Effect.asVoid,
      // What can't follow, such as an incentive whose subject the directory has lost, stays owed and shows as due.
      Effect.catchTag("Refused", () => Effect.void),
    )
  })
}
