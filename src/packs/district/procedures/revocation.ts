/**
 * What follows the change of an instrument, as data: the record rests or is withdrawn at once, the subject is told, the
 * matter is decided again. 政务处分法49(3) demands the new decision and names no term; the plan names none either.
 */
import { text } from "../../../kernel/index.js"
import { plan } from "../../../law/index.js"
import { parameter } from "../../../policy/index.js"
import { procedure, step } from "../../../procedure/index.js"
import { redecisionTerm } from "../../../record/index.js"

const recorder = text("作出记录的单位", "the unit that made the record")
const issuer = text("原作出认定依据文书的机关", "the organ that issued the instrument")

/** From the change of the instrument to word of it at the subject. */
export const revocationNoticeTerm = parameter(
  "revocation.noticeTerm",
  { kind: "period" },
  {
    label: text("文书变动后告知对象的期限", "term for telling the subject of the changed instrument"),
    issuedBy: text("区社会信用体系建设联席会议办公室", "the district joint-conference office"),
    citation: plan("3.1.4"),
  },
)

export const revocationProcedure = procedure({
  id: "revocation",
  label: text("文书撤销、变更后的处理", "after the change of an instrument"),
  citation: plan("3.1.4"),
  steps: [
    step({
      id: "changeKnown",
      label: text("知悉文书变动", "the change becomes known"),
      actor: "either",
      who: recorder,
      follows: [],
    }),
    step({
      id: "followed",
      label: text("记录中止使用或者撤回", "the record rests or is withdrawn"),
      actor: "either",
      who: recorder,
      follows: ["changeKnown", "followed", "told", "redecided"],
    }),
    step({
      id: "told",
      label: text("告知对象", "the subject is told"),
      actor: "organ",
      who: recorder,
      follows: ["changeKnown", "followed", "redecided"],
      recusal: true,
      service: [
        { document: "result", label: text("处理结果", "the result"), to: "subject", proof: "proofOfService" },
      ],
      deadlines: [
        {
          startsWith: "changeKnown",
          startingEvent: text("知悉文书变动", "the change became known"),
          period: revocationNoticeTerm,
          whoIsLate: recorder,
          ifLate: {
            effect: "higherOrganTold",
            words: text(
              "记录的中止或者撤回不受影响；由联席会议办公室督促告知。",
              "The record rests or is withdrawn all the same; the joint-conference office presses on.",
            ),
          },
        },
      ],
    }),
    step({
      id: "redecided",
      label: text("重新作出处理决定", "new decision"),
      actor: "either",
      who: issuer,
      follows: ["changeKnown", "followed", "told"],
      deadlines: [
        {
          startsWith: "changeKnown",
          startingEvent: text("认定依据文书变动", "change of the instrument"),
          period: redecisionTerm,
          whoIsLate: issuer,
          ifLate: {
            effect: "higherOrganTold",
            words: text(
              "记录继续中止使用；由联席会议办公室督促，不得恢复使用。",
              "The record keeps resting and may not be used again; the joint-conference office presses on.",
            ),
          },
        },
      ],
    }),
  ],
})
