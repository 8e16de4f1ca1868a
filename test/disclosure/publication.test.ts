// A record is published in the scope chosen, on a ground that is enough for its subject, once it was reviewed: of a unit
// openness is the rule (方案二，阳光行政); of a person a clause of a law or administrative regulation, or consent, and an
// impact assessment (个人信息保护法第二十五条、第五十五条、第五十六条).

import { describe, expect, it } from "vitest"
import { cite, on, partyRef, text, type Party } from "../../src/kernel/index.js"
import { opennessRegulation, personalInformationLaw, plan } from "../../src/law/index.js"
import { civilCodeCounting, nationalCalendar } from "../../src/packs/national/calendar/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import {
  decideDisclosure,
  evolveDisclosure,
  opennessExceptions,
  opennessStages,
  undisclosed,
  type DisclosureState,
  type ExceptionReview,
  type PublicationGround,
} from "../../src/disclosure/index.js"
import * as disclosure from "../../src/disclosure/index.js"
import * as kernel from "../../src/kernel/index.js"
import { deadlines, type Recorded } from "../../src/record/index.js"
import * as Result from "effect/Result"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import * as Record from "../record/office.js"

const day = on("2026-04-10")
const by = Record.decision.by
const chosen: DisclosureState = {
  ...undisclosed,
  scope: { kind: "decided", scope: "public", since: day, basis: [plan("3.1.1")] },
}
const reviewed: ExceptionReview = { reviewRef: "虚构审查意见", found: [] }
const assessmentRef = partyRef("assessment-1")
const law = cite(personalInformationLaw, "第二十五条")
const openness: PublicationGround = { kind: "openness", stage: "result" }

interface Asked {
  readonly subject?: Party["kind"]
  readonly ground?: PublicationGround
  readonly review?: ExceptionReview
  readonly channels?: DecisionContext["channels"]
  readonly state?: DisclosureState
  readonly usable?: boolean
}

const publish = ({ subject = "person", state = chosen, usable = true, channels, ...data }: Asked) => {
  const context = { ...Record.contextOn(day), ...(channels === undefined ? {} : { channels }) }
  const view = { context, subject: Record.servant.ref, shown: {}, known: {}, chosen: {} }
  const command = { type: "publishRecord", data: { by, channel: "portal", ...data } } as const
  return decideDisclosure(state, command, view, { subjectKind: subject, usable })
}
const codes = (asked: Asked): readonly string[] => {
  const decided = publish({ review: reviewed, ...asked })
  return Result.isFailure(decided) ? decided.failure.reasons.map(({ code }) => code) : []
}

describe("a person", () => {
  it("is published on a clause of a law or administrative regulation, after an assessment", () => {
    expect(codes({ ground: { kind: "clause", citation: law, assessmentRef } })).toEqual([])
    expect(
      codes({ ground: { kind: "clause", citation: cite(opennessRegulation, "第十条"), assessmentRef } }),
    ).toEqual([])
    expect(codes({ ground: { kind: "consent", consentRef: partyRef("consent-1"), assessmentRef } })).toEqual(
      [],
    )
  })
  it.each([
    ["without a ground", {}, ["publication.basisMissing"]],
    ["on openness", { ground: openness }, ["publication.personNotOpen"]],
    [
      "on the plan",
      { ground: { kind: "clause", citation: plan("3.1.1"), assessmentRef } },
      ["publication.rankTooLow"],
    ],
    [
      "without an assessment",
      { ground: { kind: "clause", citation: law } },
      ["publication.assessmentMissing"],
    ],
    [
      "on the plan without an assessment",
      { ground: { kind: "clause", citation: plan("3.1.1") } },
      ["publication.rankTooLow", "publication.assessmentMissing"],
    ],
    [
      "on consent without an assessment",
      { ground: { kind: "consent", consentRef: partyRef("consent-1") } },
      ["publication.assessmentMissing"],
    ],
    [
      "on a law not yet in force",
      { ground: { kind: "clause", citation: { ...law, effectiveFrom: on("2026-04-11") }, assessmentRef } },
      ["publication.basisNotInForce"],
    ],
  ] as const)("isn't published %s, and the clause and the way on are said", (_, asked, expected) => {
    expect(codes(asked)).toEqual(expected)
    const decided = publish({ review: reviewed, ...asked })
    expect(
      Result.isFailure(decided) &&
        decided.failure.reasons.every(({ citation, remedy }) => citation !== undefined && remedy.zh !== ""),
    ).toBe(true)
  })
})

describe("a unit", () => {
  it("is published by openness, in each of the five stages, on the clause that says so", () => {
    expect(
      opennessStages.map((stage) => codes({ subject: "unit", ground: { kind: "openness", stage } })),
    ).toEqual(opennessStages.map(() => []))
    const decided = Result.getOrThrow(publish({ subject: "unit", ground: openness, review: reviewed }))
    expect(decided[0]?.basis.map(({ article }) => article)).toEqual(["三（一）1", "二（阳光行政）"])
  })
})

describe("what is withheld", () => {
  it("is withheld on each of the four grounds with its clause, though publication was chosen", () => {
    for (const subject of ["unit", "person"] as const) {
      const ground: PublicationGround =
        subject === "unit" ? openness : { kind: "clause", citation: law, assessmentRef }
      for (const exception of opennessExceptions)
        expect(codes({ subject, ground, review: { ...reviewed, found: [exception] } })).toEqual([
          "publication.exception",
        ])
    }
    const all = publish({
      subject: "unit",
      ground: openness,
      review: { ...reviewed, found: opennessExceptions },
    })
    expect(
      Result.isFailure(all) &&
        all.failure.reasons.map(({ at, citation }) => `${at ?? ""} ${citation?.article ?? ""}`),
    ).toEqual([
      "review.found.stateSecurity 二（阳光行政）",
      "review.found.stateSecret 第十四条",
      "review.found.businessSecret 第十五条",
      "review.found.privacy 第十五条",
    ])
  })
  it("consent opens privacy and a business secret, and nothing opens the other two", () => {
    const ground: PublicationGround = { kind: "consent", consentRef: partyRef("consent-1"), assessmentRef }
    const opened = (exception: (typeof opennessExceptions)[number]) =>
      codes({ ground, review: { ...reviewed, found: [exception] } }).length === 0
    expect(opennessExceptions.filter(opened)).toEqual(["businessSecret", "privacy"])
  })
  it("nothing is published that nobody has reviewed, chosen, or that isn't in use; all is said at once", () => {
    const decided = publish({ state: undisclosed, usable: false })
    expect(Result.isFailure(decided) && decided.failure.reasons.map(({ code }) => code)).toEqual([
      "disclosure.notInUse",
      "disclosure.notPublic",
      "publication.basisMissing",
      "publication.notReviewed",
    ])
  })
})

describe("channels are opened step by step", () => {
  const channels = [
    {
      id: "portal",
      label: text("政务信息网", "portal"),
      opensOn: on("2026-04-10"),
      subjects: "units" as const,
    },
    { id: "media", label: text("区内媒体", "media"), subjects: "unitsAndPersons" as const },
  ]
  it("by their day and for whom they are meant", () => {
    const unit = { subject: "unit", ground: openness } as const
    expect(codes({ ...unit, channels })).toEqual([])
    expect(codes({ ...unit, channels: [{ ...channels[0]!, opensOn: on("2026-04-11") }] })).toEqual([
      "publication.channelNotOpen",
    ])
    expect(codes({ ...unit, channels: [{ ...channels[1]!, id: "portal" }] })).toEqual(["parameter.missing"])
    expect(codes({ ...unit, channels: [] })).toEqual(["publication.channelUnknown"])
    expect(codes({ ground: { kind: "clause", citation: law, assessmentRef }, channels })).toEqual([
      "publication.unitsOnly",
    ])
  })
})

describe("the report of the assessment", () => {
  it("is kept for three years from publication, also after publicity has ended", () => {
    const ground: PublicationGround = { kind: "clause", citation: law, assessmentRef }
    const events = Result.getOrThrow(publish({ ground, review: reviewed }))
    const published = events.reduce((state, event) => evolveDisclosure(state, event, day), chosen)
    const closed = evolveDisclosure(published, { type: "publicityClosed", data: { by }, basis: [] }, day)
    const { state } = Record.recorded(Record.servant, { subjectKind: "civilServant" })
    const context = {
      ...Record.contextOn(day),
      calendar: { ...nationalCalendar },
      counting: {
        "disclosure.assessmentRetention": { ...civilCodeCounting, lastDayOnHoliday: "stays" as const },
      },
    }
    const due = deadlines({ ...(state as Recorded), disclosure: closed }, context)
    expect(
      due.map((item) => [
        item.id,
        item.nature,
        item.kind === "counted" ? item.deadline.dueOn : item.fault.code,
      ]),
    ).toEqual([["disclosure.assessment/assessment-1", "expiry", "2029-04-10"]])
  })
})

describe("the examples in the documentation of disclosure", () => {
  const files = ["openness", "publication-ground", "channel-faults", "disclosure-scope-question"]
  const examples = files.flatMap((file) => examplesOf(`src/disclosure/${file}.ts`))
  it.each(examples.map((example) => [example.file, example.line, example] as const))(
    "hold at %s:%i",
    (_, __, example) => {
      expect(runExample(example, { ...kernel, ...disclosure, Result })).toBeGreaterThan(0)
    },
  )
})
