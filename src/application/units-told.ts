// Which units hear of an event of joint measures: those that are asked, and those told that they owe nothing any more.

import * as Result from "effect/Result"
import { text, type PartyRef, type Text } from "../kernel/index.js"
import type { StoredEvent } from "../port/index.js"
import { linkageEvent } from "./door/stored-events.js"
import { kindOfEvent } from "./read-stream.js"

/** What is said to one unit. */
export interface ToldUnit {
  readonly unit: PartyRef
  readonly said: Text
}

/** The units that an event is told to; none for an event of another kind. */
export function unitsToldBy(event: StoredEvent): readonly ToldUnit[] {
  if (kindOfEvent(event.type) !== "jointMeasures") return []
  const read = linkageEvent(event)
  if (Result.isFailure(read)) return []
  const happened = read.success
  switch (happened.type) {
    case "linkageInitiated":
      return happened.data.units.map((unit) => ({ unit, said: asked }))
    case "linkageAskedAgain":
      return [{ unit: happened.data.unit, said: asked }]
    case "linkageEnded":
      return happened.data.told.map((unit) => ({ unit, said: ended }))
    case "linkageAccepted":
    case "linkageRefused":
    case "linkageCarriedOut":
    case "linkageNotCarriedOut":
    case "linkageAnswerTakenBack":
    case "linkageLifted":
      return []
  }
}

const asked = text(
  "收到联动奖惩请求，请响应并反馈实施结果；依据不足的，书面说明理由。",
  "You are asked to carry out a joint measure: respond and feed back, or say in writing why not.",
)

const ended = text(
  "联动奖惩请求已经终止，请立即停止实施并反馈解除情况。",
  "The joint measure has ended: stop at once, and confirm that it is lifted.",
)
