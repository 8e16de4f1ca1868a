/**
 * Until when a duty is to be done. The law demands each and mostly names no term: the terms are parameters, and a duty
 * without a term is shown as unset, never as done.
 */
import { cite, text, type Citation, type Text } from "../kernel/index.js"
import { personalInformationLaw, plan, sanctionLaw } from "../law/index.js"
import { parameter, type Parameter, type PeriodType } from "../policy/index.js"
import { dueFrom, type DecisionContext, type DueItem } from "../procedure/index.js"
import { owed, type Duties, type DutyGround, type DutyKind } from "./duty.js"

const issuedBy = text("区社会信用体系建设联席会议办公室", "the district joint-conference office")

const term = <const Id extends string>(id: Id, label: Text, citation: Citation): Parameter<Id, PeriodType> =>
  parameter(id, { kind: "period" }, { label, issuedBy, citation })

const restored = cite(
  sanctionLaw,
  "第六十条",
  text(
    "处分撤销、减轻的，恢复相应待遇，在原公布范围内恢复名誉；未定期限。",
    "Treatment is restored, and the name within the original scope; no term is named.",
  ),
)

/** From the decision to correct to the correction. */
export const correctionTerm = term(
  "record.correctionTerm",
  text("更正记录内容的期限", "term for correcting the content"),
  cite(
    personalInformationLaw,
    "第四十六条",
    text("信息不准确的，核实后及时更正。", "What is inaccurate is verified and corrected in time."),
  ),
)

/** From the change to word of it at everyone who received the record. */
export const tellReceiversTerm = term(
  "record.tellReceiversTerm",
  text("告知接收单位的期限", "term for telling the receivers"),
  plan("3.1.4"),
)

/** From the withdrawal to the restoration of the name. */
export const reputationTerm = term(
  "record.reputationTerm",
  text("恢复名誉的期限", "term for restoring the reputation"),
  restored,
)

/** From the withdrawal to the referral of pay, post and rank. */
export const treatmentTerm = term(
  "record.treatmentTerm",
  text("转请恢复待遇的期限", "term for routing the restoration of treatment"),
  restored,
)

/** From the change of an instrument to the request that what rested on it is decided again. */
export const askIssuerTerm = term(
  "record.askIssuerTerm",
  text("提请重新处理的期限", "term for asking the issuer to decide again"),
  cite(
    sanctionLaw,
    "第四十九条第三款",
    text("依据改变的，应当重新作出处理；未定期限。", "What it rests on changed: decided again; no term."),
  ),
)

/** The terms of duties; a pack lists them so that a host can set them. */
export const dutyTerms = [correctionTerm, tellReceiversTerm, reputationTerm, treatmentTerm, askIssuerTerm]

interface DutyWords {
  readonly term: Parameter<string, PeriodType>
  readonly label: Text
  readonly ifLate: Text
}

const pressed = text(
  "由联席会议办公室督促办理，办结前一直列为待办。",
  "The joint-conference office presses on; it stays due until done.",
)

const words: Readonly<Record<DutyKind, DutyWords>> = {
  correctContent: {
    term: correctionTerm,
    label: text("更正记录内容", "correction of the content"),
    ifLate: pressed,
  },
  tellReceivers: {
    term: tellReceiversTerm,
    label: text("告知接收过该记录的单位", "word to the units that received the record"),
    ifLate: pressed,
  },
  restoreReputation: {
    term: reputationTerm,
    label: text("在原公开范围内恢复名誉", "restoration of the reputation within the original scope"),
    ifLate: pressed,
  },
  routeTreatment: {
    term: treatmentTerm,
    label: text("转请有权机关恢复待遇、职级", "referral of pay, post and rank"),
    ifLate: pressed,
  },
  askIssuer: {
    term: askIssuerTerm,
    label: text("提请作出机关重新处理", "request to the issuer to decide again"),
    ifLate: pressed,
  },
}

const recorder = text("记录单位", "the recording unit")

const startingEvents: Readonly<Record<DutyGround, Text>> = {
  correction: text("更正记录", "the correction"),
  objection: text("异议处理决定", "the decision on the objection"),
  instrument: text("认定依据文书变动", "the change of the instrument"),
  repair: text("信用修复", "the repair"),
  joined: text("并案", "the joining of cases"),
}

/** Every duty still owed. */
export const dutiesDue = (duties: Duties, context: DecisionContext): readonly DueItem[] =>
  owed(duties).map(({ kind, because, since }) => ({
    id: `record.${kind}`,
    label: words[kind].label,
    whoIsLate: recorder,
    ifLate: words[kind].ifLate,
    ...dueFrom(
      words[kind].term,
      { startedOn: since, startingEvent: startingEvents[because], whoIsLate: recorder },
      context,
    ),
  }))
