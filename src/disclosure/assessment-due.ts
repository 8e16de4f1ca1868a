/**
 * How long the report of an impact assessment is kept once it has let a person be published: at least three years by law.
 * Shown as due so that nobody throws it away; a host may set a longer period.
 */
import { cite, text, type PartyRef, type CalendarDate } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { parameter } from "../policy/index.js"
import { dueFrom, type DecisionContext, type DueItem } from "../procedure/index.js"

/** 个人信息保护法第五十六条. */
export const assessmentRetention = parameter(
  "disclosure.assessmentRetention",
  { kind: "period" },
  {
    label: text("影响评估报告的保存期限", "how long an impact assessment is kept"),
    setBy: "pack",
    issuedBy: text("全国人民代表大会常务委员会", "the Standing Committee of the National People's Congress"),
    citation: cite(
      personalInformationLaw,
      "第五十六条",
      text(
        "影响评估报告和处理情况记录至少保存三年。",
        "Reports of impact assessments are kept for three years at least.",
      ),
    ),
  },
)

/** An assessment that let a person be published. */
export interface KeptAssessment {
  readonly assessmentRef: PartyRef
  /** The last day on which somebody was published on it. */
  readonly on: CalendarDate
}

const keeper = text("公开个人信息的单位", "the unit that published the person")

/** Until when each report is kept. */
export const assessmentDue = (
  assessments: readonly KeptAssessment[],
  context: DecisionContext,
): readonly DueItem[] =>
  assessments.map(({ assessmentRef, on }) => ({
    id: `disclosure.assessment/${assessmentRef}`,
    nature: "expiry",
    label: text("影响评估报告保存期", "keeping of the impact assessment"),
    whoIsLate: keeper,
    ifLate: text(
      "期满以前不得销毁影响评估报告。",
      "The report may not be destroyed before the period has run.",
    ),
    ...dueFrom(
      assessmentRetention,
      {
        startedOn: on,
        startingEvent: text("公开个人信息", "publication of the person"),
        whoIsLate: keeper,
      },
      context,
    ),
  }))
