/** When measures end. Computed when asked; a measure whose period has run has no effect, whoever forgot to lift it. */
import { text, type Period } from "../kernel/index.js"
import type { ParameterValue } from "../policy/index.js"
import { countDue, type DecisionContext, type DueItem } from "../procedure/index.js"
import type { HeldMeasure } from "./measure.js"

/** The last day of each measure that has a period. */
export const measureDue = (measures: readonly HeldMeasure[], context: DecisionContext): readonly DueItem[] =>
  measures.flatMap((measure) =>
    Object.entries(measure.terms).flatMap(([parameterId, value]) =>
      isPeriod(value)
        ? [
            {
              id: `measure.${measure.id}`,
              nature: "expiry" as const,
              label: measure.label,
              whoIsLate: text("采取措施的单位", "the unit that imposed it"),
              ifLate: text(
                "期满措施自行失效，应当停止执行。",
                "Once it has run the measure has no effect and must stop.",
              ),
              ...countDue(
                parameterId,
                value,
                {
                  startedOn: measure.imposedOn,
                  startingEvent: text("作出惩戒决定", "decision on the penalty"),
                  whoIsLate: text("采取措施的单位", "the unit that imposed it"),
                  suspensions: measure.suspensions,
                },
                context,
              ),
            },
          ]
        : [],
    ),
  )

/** Measures whose period has not run on the day of the context. */
export const unexpired = (
  measures: readonly HeldMeasure[],
  context: DecisionContext,
): readonly HeldMeasure[] =>
  measures.filter((measure) =>
    measureDue([measure], context).every((due) => due.kind !== "counted" || due.standing !== "expired"),
  )

const isPeriod = (value: ParameterValue): value is Period => typeof value === "object" && "unit" in value
