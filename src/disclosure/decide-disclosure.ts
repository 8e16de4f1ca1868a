/**
 * Whether a record may be shown or shared. To choose how far is one thing, to show it another: nothing is published that
 * was not chosen to be public, and nothing is shared that was not chosen to be shared.
 */
import * as Result from "effect/Result"
import { hasFaults, text, type Citation, type Party } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { choose, reject, rejection, type CaseView, type Draft, type Rejection } from "../procedure/index.js"
import { channelFaults } from "./channel-faults.js"
import type { DisclosureCommand } from "./disclosure-command.js"
import type { DisclosureEvent } from "./disclosure-event.js"
import { disclosureScope } from "./disclosure-scope-question.js"
import type { DisclosureScope, DisclosureState } from "./disclosure-state.js"
import { exceptionFaults } from "./openness.js"
import { groundCitation, publicationGroundFaults } from "./publication-ground.js"

/** What of a record decides whether it may be shown. */
export interface ShownRecord {
  readonly subjectKind: Party["kind"]
  /** In use, not frozen by an objection and not repaired. */
  readonly usable: boolean
}

type Decided = Result.Result<readonly Draft<DisclosureEvent>[], Rejection>

const clause = plan("3.1.1")

/**
 * Decide a command about showing and sharing.
 *
 * @returns what happens, or a rejection: `disclosure.notInUse`, `disclosure.notPublic`, `disclosure.notShared`,
 *   `disclosure.notPublished`, `disclosure.noReceivers`, of a publication also those of `publicationGroundFaults`,
 *   `exceptionFaults` and `channelFaults`, or those of `choose`
 */
export const decideDisclosure = (
  state: DisclosureState,
  command: DisclosureCommand,
  view: CaseView,
  about: ShownRecord,
): Decided => {
  switch (command.type) {
    case "chooseDisclosure": {
      const { data } = command
      return Result.map(choose(view, disclosureScope, data.outcome, data, data.facts), ({ grounding }) => [
        { type: "disclosureChosen" as const, data, ...grounding },
      ])
    }
    case "publishRecord": {
      return publish(state, command.data, view, about)
    }
    case "shareRecord": {
      const basis = basisFor(state, ["sharedOnNeed", "public"])
      if (!about.usable) return Result.fail(notInUse)
      if (basis.length === 0) return Result.fail(notShared)
      if (command.data.receivers.length === 0) return Result.fail(noReceivers)
      return Result.succeed([{ type: "recordShared", data: command.data, basis }])
    }
    case "closePublicity":
      if (state.publicity.kind !== "published") return Result.fail(notPublished)
      return Result.succeed([{ type: "publicityClosed", data: command.data, basis: [clause] }])
    case "tellReceivers":
      if (state.receivers.length === 0) return Result.fail(noReceivers)
      return Result.succeed([{ type: "receiversTold", data: command.data, basis: [clause] }])
  }
}

/**
 * A record is published in the scope chosen, on a ground that is enough for its subject, once it was reviewed, through a
 * channel that is open; all that is missing is said at once.
 */
const publish = (
  state: DisclosureState,
  { by, channel, ground, review }: Extract<DisclosureCommand, { type: "publishRecord" }>["data"],
  { context }: CaseView,
  { usable, subjectKind }: ShownRecord,
): Decided => {
  const basis = basisFor(state, ["public"])
  const found = [
    ...(usable ? [] : notInUse.reasons),
    ...(basis.length > 0 ? [] : notPublic.reasons),
    ...publicationGroundFaults(subjectKind, ground, context.on),
    ...exceptionFaults(review, ground?.kind === "consent"),
    ...(context.channels === undefined
      ? []
      : channelFaults(context.channels, channel, subjectKind, context.on)),
  ]
  // Where one of the two is missing a fault was found above; nothing is published without them.
  const published: Decided =
    ground === undefined || review === undefined
      ? Result.fail(notPublic)
      : Result.succeed([
          {
            type: "recordPublished",
            data: { by, channel, ground, review: { kind: "reviewed", ...review } },
            basis: [...basis, groundCitation(ground)],
          },
        ])
  return hasFaults(found) ? Result.fail(rejection(found)) : published
}

/** The clauses of the scope chosen, if it is wide enough; without a clause there is no basis. */
const basisFor = ({ scope }: DisclosureState, wide: readonly DisclosureScope[]): readonly Citation[] =>
  scope.kind === "decided" && wide.includes(scope.scope) ? scope.basis : []

const notInUse = reject(
  "disclosure.notInUse",
  text(
    "该记录已中止使用、已修复或者因异议冻结，不能公开或者共享。",
    "The record is suspended, repaired or frozen: it is neither shown nor shared.",
  ),
  text("请等待重新处理或者异议处理的结果。", "Await the re-decision or the end of the objection."),
  clause,
)

const notPublic = reject(
  "disclosure.notPublic",
  text("没有可以向社会公开该记录的依据。", "There is no basis for making the record public."),
  text("请先就公开范围作出决定，并载明依据。", "First decide how far it may be shown, on a named basis."),
  clause,
)

const notShared = reject(
  "disclosure.notShared",
  text("没有可以共享该记录的依据。", "There is no basis for sharing the record."),
  text("请先就公开范围作出决定，并载明依据。", "First decide how far it may be shown, on a named basis."),
  clause,
)

const notPublished = reject(
  "disclosure.notPublished",
  text("该记录没有在公示。", "The record is not published."),
  text("无需撤下。", "There is nothing to take down."),
)

const noReceivers = reject(
  "disclosure.noReceivers",
  text("没有接收单位。", "There is no receiving unit."),
  text("请写明接收单位的代号。", "Name the receiving units by reference."),
)
