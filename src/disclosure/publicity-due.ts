/**
 * When the publicity of a record ends. Computed when asked: a page left standing after that day stands without a basis,
 * whoever forgot to take it down. The law bounds the period and leaves it to the sector, so it is a parameter.
 */
import { cite, text, type CalendarDate } from "../kernel/index.js"
import { repairPlan2025 } from "../law/index.js"
import { parameter } from "../policy/index.js"
import { dueFrom, type DecisionContext, type DueItem } from "../procedure/index.js"
import type { Publicity } from "./disclosure-state.js"

/** How long a published record stays published, from the determination. */
export const publicityPeriod = parameter(
  "disclosure.publicityPeriod",
  { kind: "period" },
  {
    label: text("失信记录公示期限", "period of publicity"),
    issuedBy: text("认定单位的行业主管部门", "the sector's competent department"),
    citation: cite(
      repairPlan2025,
      "二",
      text(
        "轻微的最长公示三个月，一般的三个月至一年，严重的一年至三年；具体由行业主管部门规定。",
        "At most 3 months if minor, 3 months to 1 year if ordinary, 1 to 3 years if serious; sectors fix it.",
      ),
    ),
  },
)

const publisher = text("公开记录的单位", "the unit that published the record")

/**
 * The last day of a publication under way.
 *
 * @param determinedOn the day of the document that the record rests on, from which the period runs
 */
export const publicityDue = (
  publicity: Publicity,
  determinedOn: CalendarDate,
  context: DecisionContext,
): readonly DueItem[] =>
  publicity.kind === "published"
    ? [
        {
          id: "disclosure.publicity",
          nature: "expiry",
          label: text("失信记录公示", "publicity of the record"),
          whoIsLate: publisher,
          ifLate: text("公示期满的，应当停止公示。", "Once the period has run, publicity must end."),
          ...dueFrom(
            publicityPeriod,
            {
              startedOn: determinedOn,
              startingEvent: text("作出认定依据文书", "the document that the record rests on"),
              whoIsLate: publisher,
            },
            context,
          ),
        },
      ]
    : []
