/**
 * Circumstances that a supervisory or appointing organ weighs when it sanctions: those in favour, those against. Facts of
 * `discipline.advice` alone; the measures of this room never read them.
 */
import { text, type Text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

const circumstance = <const Id extends string>(id: Id, label: Text) =>
  booleanFact(id, { label, prompt: text(`是否有以下情形：${label.zh}？`, `Is this so: ${label.en}?`) })

/** 从轻或者减轻的情形. */
export const lenientCircumstances = [
  circumstance("confessed", text("主动交代违法行为", "confessed on own initiative")),
  circumstance("cooperated", text("配合调查，如实说明", "co-operated and told the truth")),
  circumstance("reportedOthers", text("检举他人，经查证属实", "reported others, verified")),
  circumstance(
    "lossDealtWith",
    text("主动采取措施有效避免、挽回损失", "own measures that averted or recovered the loss"),
  ),
  circumstance(
    "influenceDealtWith",
    text("主动采取措施消除不良影响", "own measures that removed the influence"),
  ),
  circumstance("secondaryRole", text("起次要或者辅助作用", "a secondary or assisting role")),
  circumstance("gainsReturned", text("主动上交或者退赔违法所得", "gave up or repaid unlawful gains unasked")),
] as const

/** 从重的情形. */
export const graveCircumstances = [
  circumstance(
    "repeatedWhileSanctioned",
    text("政务处分期内再次故意违法", "intentional again within the period of a sanction"),
  ),
  circumstance(
    "obstructedReports",
    text("阻止他人检举、提供证据", "kept others from reporting or giving evidence"),
  ),
  circumstance(
    "evidenceTampered",
    text("串供或者伪造、隐匿、毁灭证据", "colluded on statements, or forged, hid or destroyed evidence"),
  ),
  circumstance("accompliceShielded", text("包庇同案人员", "shielded others of the same case")),
  circumstance("othersCoerced", text("胁迫、唆使他人违法", "coerced or incited others")),
  circumstance(
    "gainsWithheld",
    text("拒不上交或者退赔违法所得", "refused to give up or repay unlawful gains"),
  ),
] as const
