/**
 * Whether the notice before recording, with statement and defence, is done. Not the notice procedure itself: its steps and
 * deadlines are the room's. Having defended, objected or sought review is never a reason against the subject: facts that
 * may worsen the outcome (forged evidence, newly found conduct, correction on own motion) work only after a new notice.
 */
import { text } from "../kernel/index.js"
import { all, any, booleanFact, chooseOne, factTerm, not, oneOfFact } from "../policy/index.js"

const noticeServed = booleanFact("noticeServed", {
  label: text("告知书已送达", "notice served"),
  prompt: text("拟记录告知书是否已经依法送达？", "Has the notice of the intended record been served?"),
})

const noticeComplete = booleanFact("noticeComplete", {
  label: text("告知内容完整", "notice complete"),
  prompt: text(
    "告知书是否写明拟记录的内容、事实、理由、依据，以及陈述申辩的权利？",
    "Does the notice state the intended record, its facts, reasons and basis, and the right to make a statement and defence?",
  ),
})

const defenceTermRun = booleanFact("defenceTermRun", {
  label: text("陈述申辩期限已届满", "term for the defence has run"),
  prompt: text("陈述申辩的期限是否已经届满？", "Has the term for statement and defence run?"),
})

const defence = oneOfFact("defence", {
  label: text("陈述申辩情况", "statement and defence"),
  prompt: text("对象陈述申辩的情况如何？", "What became of the subject's statement and defence?"),
  options: {
    notMade: text("未提出", "not made"),
    unanswered: text("已提出，尚未复核答复", "made, not yet examined and answered"),
    notMadeOut: text("已复核答复，不成立", "examined and answered, not made out"),
    madeOut: text("已复核，成立", "examined, made out"),
  },
})

const changeSinceNotice = oneOfFact("changeSinceNotice", {
  label: text("告知后的变化", "change since the notice"),
  prompt: text(
    "告知后，拟记录的事实、理由或者依据有无变化？",
    "Have the facts, reasons or basis of the intended record changed since the notice?",
  ),
  options: {
    none: text("无变化", "none"),
    forgedEvidence: text("发现伪造、隐匿、毁灭证据", "evidence found forged, hidden or destroyed"),
    newConduct: text("发现新的失信行为", "further dishonest act found"),
    ownMotion: text("机关依职权更正事实或者依据", "facts or basis corrected on own motion"),
  },
})

const changeNotified = booleanFact("changeNotified", {
  label: text("变化已重新告知", "change notified again"),
  prompt: text("对告知后的变化，是否已经重新告知？", "Has the change been the object of a new notice?"),
})

const remedySought = oneOfFact("remedySought", {
  label: text("已寻求的救济", "remedy sought"),
  help: text(
    "任何规则都不因对象寻求救济而加重。",
    "No rule weighs the seeking of a remedy against the subject.",
  ),
  options: {
    none: text("无", "none"),
    objection: text("提出异议", "objection"),
    review: text("申请复核、复审或者申诉", "review, re-examination or appeal"),
    litigation: text("申请行政复议或者提起诉讼", "reconsideration or litigation"),
  },
  readByNoRule: true,
})

/**
 * 告知与陈述申辩: may the record be made now? Outcomes from lenient to severe: `doNotRecord` (the defence is made
 * out), `notifyAgain`, `wait`, `record`.
 * @example
 * noticeReadiness.outcomes.map(({ id }) => id) // => ["doNotRecord", "notifyAgain", "wait", "record"]
 */
export const noticeReadiness = chooseOne("notice.readiness", {
  title: text("告知与陈述申辩", "notice, statement and defence"),
  ask: text("告知程序完成后，可否作出记录？", "Is the notice done, so that the record may be made?"),
  facts: [
    noticeServed,
    noticeComplete,
    defenceTermRun,
    defence,
    changeSinceNotice,
    changeNotified,
    remedySought,
  ],
  outcomes: {
    doNotRecord: text("申辩成立，不予记录", "do not record: the defence is made out"),
    notifyAgain: text("重新告知", "notify again"),
    wait: text("等待（送达、期限或者复核答复）", "wait for service, the term or the answer"),
    record: text("可以作出记录", "the record may be made"),
  },
  constraints: [
    {
      id: "notice.readiness.nothing-to-notify-again",
      impossible: all(factTerm(changeNotified), factTerm(changeSinceNotice).is("none")),
      because: text(
        "没有变化，就没有可以重新告知的变化。",
        "Where nothing changed, no change can have been notified.",
      ),
    },
    {
      id: "notice.readiness.served-first",
      impossible: all(not(factTerm(noticeServed)), any(factTerm(defenceTermRun), factTerm(changeNotified))),
      because: text(
        "告知书尚未送达，期限不起算，也谈不上重新告知。",
        "Before service no term runs and nothing can be notified again.",
      ),
    },
  ],
})
