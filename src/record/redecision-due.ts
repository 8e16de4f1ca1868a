/**
 * A record whose instrument fell rests until the matter is decided again, and nobody may leave it resting for ever. The law
 * demands the new decision and names no term, so it is a parameter.
 */
import { cite, text } from "../kernel/index.js"
import { sanctionLaw } from "../law/index.js"
import { parameter } from "../policy/index.js"
import {
  dueFrom,
  stepDue,
  type DecisionContext,
  type DueItem,
  type ProcedureRun,
} from "../procedure/index.js"
import { revocationProcedureId } from "./revocation-run.js"
import type { RecordStanding } from "./state.js"

/** From the change of the instrument to the new decision. */
export const redecisionTerm = parameter(
  "record.redecisionTerm",
  { kind: "period" },
  {
    label: text("重新作出处理决定的期限", "term for the new decision"),
    issuedBy: text("区社会信用体系建设联席会议办公室", "the district joint-conference office"),
    citation: cite(
      sanctionLaw,
      "第四十九条第三款",
      text(
        "依据改变的，应当重新作出处理；未定期限。",
        "When what it rests on changes it is decided again; no term is named.",
      ),
    ),
  },
)

const issuer = text("原作出认定依据文书的机关", "the organ that issued the instrument")

/** The step of the revocation procedure that the new decision is, as it is named in what is due. */
export const redecisionStep = `${revocationProcedureId}.redecided`

/**
 * The review that a resting record waits for. Its term is the one that the procedure in force gives the step; where the
 * procedure gives it none, the law's own parameter stands.
 */
export const redecisionDue = (
  standing: RecordStanding,
  runs: readonly ProcedureRun[],
  context: DecisionContext,
): readonly DueItem[] =>
  standing.kind === "suspended" && standing.pending
    ? [
        {
          id: "record.redecision",
          nature: "review",
          label: text("重新作出处理决定", "new decision"),
          whoIsLate: issuer,
          ifLate: text(
            "记录继续中止使用；由联席会议办公室督促，不得恢复使用。",
            "The record keeps resting and may not be used again; the joint-conference office presses on.",
          ),
          ...(termOf(runs, context) ??
            dueFrom(
              redecisionTerm,
              {
                startedOn: standing.since,
                startingEvent: text("认定依据文书变动", "change of the instrument"),
                whoIsLate: issuer,
              },
              context,
            )),
        },
      ]
    : []

const termOf = (runs: readonly ProcedureRun[], context: DecisionContext) => {
  const run = runs.find(({ procedure }) => procedure === revocationProcedureId)
  return run === undefined ? undefined : stepDue("redecided", run, context)
}
