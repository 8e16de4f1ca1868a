// What is decided about showing and sharing a record, and what it leaves behind: nothing is shared or shown that wasn't
// chosen to be, and every refusal says the clause and the way on (方案三（一）1; 个人信息保护法第二十五条、第五十五条).
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Channel } from "../../src/facts/index.js"
import { on, partyRef, text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  decideDisclosure,
  undisclosed,
  type DisclosureCommand,
  type DisclosureState,
  type PublicationGround,
  type ShownRecord,
} from "../../src/disclosure/index.js"
import { invented } from "../model/permissive-law.js"
import { day, outcomeOf, scripted, viewOf } from "../rights/scripted-law.js"
import { by, one, other, scoped, openness, clause, assessmentRef, review, published } from "./publications.js"

const decided = (
  command: DisclosureCommand,
  {
    state = scoped("public"),
    about = { subjectKind: "unit", usable: true },
    channels,
  }: { state?: DisclosureState; about?: ShownRecord; channels?: readonly Channel[] } = {},
) => {
  const view = viewOf(scripted().rulebook)
  const context = channels === undefined ? view.context : { ...view.context, channels }
  return decideDisclosure(state, command, { ...view, context }, about)
}
const codes = (...asked: Parameters<typeof decided>): readonly string[] => outcomeOf(decided(...asked))
const publish = (
  ground?: PublicationGround,
  data: Partial<Extract<DisclosureCommand, { type: "publishRecord" }>["data"]> = { review },
): DisclosureCommand => ({
  type: "publishRecord",
  data: { by, channel: "portal", ...(ground === undefined ? {} : { ground }), ...data },
})
const share = (...receivers: readonly (typeof one)[]): DisclosureCommand => ({
  type: "shareRecord",
  data: { by, receivers },
})

describe("to publish a record", () => {
  it("writes down the ground and the review, on the clauses of the scope chosen and of the ground", () => {
    const consent: PublicationGround = { kind: "consent", consentRef: partyRef("consent-1"), assessmentRef }
    const lawful: PublicationGround = { kind: "clause", citation: clause, assessmentRef }
    for (const [ground, subjectKind, article] of [
      [openness, "unit", "二（阳光行政）"],
      [lawful, "person", "第二十五条"],
      [consent, "person", "第二十五条"],
    ] as const) {
      const result = Result.getOrThrow(decided(publish(ground), { about: { subjectKind, usable: true } }))
      expect(result).toMatchObject([
        {
          type: "recordPublished",
          data: { by, channel: "portal", ground, review: { kind: "reviewed", ...review } },
          basis: [invented, { article }],
        },
      ])
      expect(result[0]?.basis).toHaveLength(2)
    }
    const regulation = { ...clause, article: "虚构条" }
    expect(Result.getOrThrow(decided(publish({ kind: "clause", citation: regulation })))[0]?.basis).toEqual([
      invented,
      regulation,
    ])
  })

  it("is refused for what is missing", () => {
    expect(codes(publish(openness), { about: { subjectKind: "unit", usable: false } })).toEqual([
      "disclosure.notInUse",
    ])
    expect(codes(publish(openness), { state: scoped("sharedOnNeed") })).toEqual(["disclosure.notPublic"])
    expect(codes(publish())).toEqual(["publication.basisMissing"])
    expect(codes(publish(openness, {}))).toEqual(["publication.notReviewed"])
    expect(codes(publish(openness, { review: { ...review, found: ["stateSecret"] } }))).toEqual([
      "publication.exception",
    ])
    expect(codes(publish(openness), { about: { subjectKind: "person", usable: true } })).toEqual([
      "publication.personNotOpen",
    ])
    const early: PublicationGround = {
      kind: "clause",
      citation: { ...plan("2.2"), effectiveFrom: on("2026-03-05") },
    }
    expect(codes(publish(early), { about: { subjectKind: "person", usable: true } })).toEqual([
      "publication.basisNotInForce",
      "publication.rankTooLow",
      "publication.assessmentMissing",
    ])
  })

  it("is refused through a channel that isn't there or isn't open yet", () => {
    const portal: Channel = {
      id: "portal",
      label: text("政务信息网", "portal"),
      opensOn: day,
      subjects: "units",
    }
    const media: Channel = { id: "media", label: text("区内媒体", "media"), subjects: "unitsAndPersons" }
    const through = (...channels: readonly Channel[]) => codes(publish(openness), { channels })
    expect(through(media, portal)).toEqual(["recordPublished"])
    expect(through(media)).toEqual(["publication.channelUnknown"])
    expect(through({ ...media, id: "portal" })).toEqual(["parameter.missing"])
    expect(through({ ...portal, opensOn: on("2026-03-05") })).toEqual(["publication.channelNotOpen"])
    const person = { subjectKind: "person", usable: true } as const
    const lawful: PublicationGround = { kind: "clause", citation: clause, assessmentRef }
    expect(codes(publish(lawful), { about: person, channels: [portal] })).toEqual(["publication.unitsOnly"])
    expect(
      codes(publish(lawful), { about: person, channels: [{ ...portal, subjects: "unitsAndPersons" }] }),
    ).toEqual(["recordPublished"])
  })
})

describe("to share a record", () => {
  it("takes a scope that is wide enough, and rests on its clause", () => {
    const scopes = ["sealed", "subjectOnly", "onAuthority", "sharedOnNeed", "public"] as const
    expect(scopes.filter((scope) => Result.isSuccess(decided(share(one), { state: scoped(scope) })))).toEqual(
      ["sharedOnNeed", "public"],
    )
    expect(decided(share(one, other), { state: scoped("sharedOnNeed") })).toEqual(
      Result.succeed([{ type: "recordShared", data: { by, receivers: [one, other] }, basis: [invented] }]),
    )
  })

  it("is refused for a record that isn't in use, wasn't chosen to be shared, or is shared with nobody", () => {
    expect(codes(share(one), { about: { subjectKind: "unit", usable: false } })).toEqual([
      "disclosure.notInUse",
    ])
    expect(codes(share(one), { state: scoped("onAuthority") })).toEqual(["disclosure.notShared"])
    expect(codes(share(one), { state: undisclosed })).toEqual(["disclosure.notShared"])
    expect(codes(share())).toEqual(["disclosure.noReceivers"])
  })
})

describe("to end it", () => {
  it("publicity is closed and receivers are told, on the plan", () => {
    expect(decided({ type: "closePublicity", data: { by } }, { state: published })).toEqual(
      Result.succeed([{ type: "publicityClosed", data: { by }, basis: [plan("3.1.1")] }]),
    )
    const received = { ...scoped("public"), receivers: [one] }
    expect(decided({ type: "tellReceivers", data: { by } }, { state: received })).toEqual(
      Result.succeed([{ type: "receiversTold", data: { by }, basis: [plan("3.1.1")] }]),
    )
  })

  it("nothing is taken down that isn't shown, and nobody told that received nothing", () => {
    expect(codes({ type: "closePublicity", data: { by } })).toEqual(["disclosure.notPublished"])
    expect(codes({ type: "tellReceivers", data: { by } })).toEqual(["disclosure.noReceivers"])
  })
})
