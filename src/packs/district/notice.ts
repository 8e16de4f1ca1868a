/**
 * 三（一）4 告知: the district's procedure before recording. The plan orders a notice and names no step; the steps are
 * those of 行政处罚法 44, 45, which the plan's procedure follows.
 */
import { cite, text } from "../../kernel/index.js"
import { penaltyLaw, plan } from "../../law/index.js"
import { noticeReadiness } from "../../objection/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const noticeOrdered = plan(
  "3.1.4",
  text("建立政务失信记录告知制度。", "A notice procedure is established for records."),
)

const noticeContents = cite(
  penaltyLaw,
  "第四十四条",
  text(
    "决定前应当告知内容、事实、理由、依据和陈述申辩等权利（参照）。",
    "Before the decision its contents, facts, reasons, basis and rights are notified (by analogy).",
  ),
)

const defenceHeard = cite(
  penaltyLaw,
  "第四十五条",
  text(
    "应当充分听取并复核；成立的应当采纳；不得因申辩而加重（参照）。",
    "The defence is heard and examined, adopted if made out, and never aggravates (by analogy).",
  ),
)

export const noticeBeforeRecording = rulesFor(noticeReadiness, (fact, rule) => {
  const changed = all(not(fact.changeSinceNotice.is("none")), not(fact.changeNotified))
  const good = all(fact.noticeServed, fact.noticeComplete, not(changed))
  const answered = fact.defence.is("notMade", "notMadeOut")
  return [
    rule("notice.defence-made-out")
      .when(fact.defence.is("madeOut"))
      .unless(changed)
      .must("doNotRecord")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, defenceHeard),
    rule("notice.not-served")
      .when(not(fact.noticeServed))
      .unless(any(changed, fact.defence.is("madeOut")))
      .must("wait")
      .from(planEffectiveFrom)
      .cite(noticeOrdered),
    rule("notice.incomplete")
      .when(all(fact.noticeServed, not(fact.noticeComplete)))
      .unless(all(fact.defence.is("madeOut"), not(changed)))
      .must("notifyAgain")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, noticeContents),
    rule("notice.changed")
      .when(changed)
      .must("notifyAgain")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, noticeContents),
    rule("notice.term-running")
      .when(all(good, not(fact.defenceTermRun)))
      .unless(fact.defence.is("madeOut"))
      .must("wait")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, defenceHeard),
    rule("notice.defence-unanswered")
      .when(all(good, fact.defence.is("unanswered")))
      .must("wait")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, defenceHeard),
    rule("notice.done")
      .when(all(good, fact.defenceTermRun, answered))
      .must("record")
      .from(planEffectiveFrom)
      .cite(noticeOrdered, defenceHeard),
  ]
})
