// What follows every record: severity, leniency, measures, and how far it may be shown.

import { disclosureScope } from "chengxin/disclosure"
import { penaltyLeniency, penaltyPerson, penaltyUnit } from "chengxin/penalty"
import { recordSeverity } from "chengxin/record"
import { facts, part } from "../story.js"
import { chooseOutcome, chooseOutcomes } from "./choosing.js"
import { collective, organs, type Desk } from "./desk.js"

const { creditOffice, jointConference, receiver } = organs

/** Severity, leniency and measures. */
export async function penalise(desk: Desk): Promise<void> {
  await chooseOutcome(desk, recordSeverity, {
    step: "severity",
    on: desk.day(41),
    by: collective(jointConference, "虚构纪要-程度"),
    command: (outcome, decision) => ({
      type: "chooseSeverity",
      data: { ...decision, outcome: degree(outcome), facts: {} },
    }),
  })
  const put = {
    onOwnInitiative: false,
    lossRecovered: "none",
    influenceRemoved: false,
    harmPrevented: false,
    ...facts(penaltyLeniency, part(desk.story.hearing, "从轻")),
  }
  await chooseOutcome(desk, penaltyLeniency, {
    step: "leniency",
    on: desk.day(42),
    by: collective(jointConference, "虚构纪要-从轻"),
    command: (outcome, decision) => ({
      type: "chooseLeniency",
      data: { ...decision, outcome: lenience(outcome), facts: put },
    }),
  })
  const unit = desk.one.subject.kind === "unit"
  const cause = unit ? { principalCausedIt: false } : {}
  await chooseOutcomes(desk, unit ? penaltyUnit : penaltyPerson, {
    step: "penalties",
    on: desk.day(43),
    by: collective(jointConference, "虚构纪要-惩戒"),
    command: (outcomes, decision) => ({
      type: "choosePenalties",
      data: { ...decision, outcomes, facts: cause },
    }),
  })
}

const degree = (outcome: string): "slight" | "ordinary" | "serious" =>
  outcome === "serious" || outcome === "ordinary" ? outcome : "slight"
const lenience = (outcome: string): "waived" | "lighter" | "full" =>
  outcome === "waived" || outcome === "lighter" ? outcome : "full"

/** How far the record may be shown; then it is shown and shared that far. */
export async function disclose(desk: Desk): Promise<void> {
  const unit = desk.one.subject.kind === "unit"
  const known = {
    publicityBasis: unit ? "statute" : "none",
    secrecy: unit ? "none" : "privacy",
    impactAssessed: false,
    publicityPeriodOver: false,
    sharingNeeded: unit,
  }
  const outcome = await chooseOutcome(desk, disclosureScope, {
    step: "disclosure",
    on: desk.day(45),
    by: collective(creditOffice, "虚构纪要-公开"),
    title: unit ? "公开范围（单位）" : "公开范围（个人）",
    command: (scope, decision) => ({
      type: "chooseDisclosure",
      data: { ...decision, outcome: scopeOf(scope), facts: known },
    }),
  })
  const by = { organ: creditOffice, collective: false }
  if (outcome === "public")
    await desk.send("publish", desk.day(46), {
      type: "publishRecord",
      data: {
        by,
        channel: "虚构信用网站",
        ground: { kind: "openness", stage: "result" },
        review: { reviewRef: "虚构审查意见", found: [] },
      },
    })
  if (outcome === "public" || outcome === "sharedOnNeed") {
    await desk.send("share", desk.day(46), { type: "shareRecord", data: { by, receivers: [receiver] } })
  }
}

const scopeOf = (outcome: string): "sealed" | "subjectOnly" | "onAuthority" | "sharedOnNeed" | "public" => {
  switch (outcome) {
    case "subjectOnly":
    case "onAuthority":
    case "sharedOnNeed":
    case "public":
      return outcome
    default:
      return "sealed"
  }
}
