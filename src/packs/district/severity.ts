/**
 * 失信程度 by 三（一）2: loss and social influence, and what else the host's standard names. The plan sets no figure, so every
 * threshold is a parameter; where one is unset and matters, the answer says who must set it.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { instrument, socialInfluence } from "../../facts/index.js"
import { any, all, parameter, rulesFor, setting } from "../../policy/index.js"
import { recordSeverity } from "../../record/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const proportion = plan(
  "3.1.2",
  text(
    "按损失情况和社会影响程度区分，分档标准没有写明。",
    "By loss and influence; the degrees aren't defined.",
  ),
)
const standard = {
  issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
  citation: proportion,
}
const { min, max, step } = { min: 0, max: 1_000_000_000_000, step: 1 }
const influence = { kind: "oneOf", options: socialInfluence.type.options, ordered: true } as const
const instruments = { kind: "list", options: instrument.type.options } as const

export const ordinaryLoss = parameter(
  "severity.ordinaryLoss",
  { kind: "number", min, max, step },
  {
    label: text("损失达到“一般”的数额（元）", "loss from which an act is ordinary (yuan)"),
    ...standard,
  },
)
export const seriousLoss = parameter(
  "severity.seriousLoss",
  { kind: "number", min, max, step },
  {
    label: text("损失达到“严重”的数额（元）", "loss from which an act is serious (yuan)"),
    ...standard,
  },
)
export const ordinaryInfluence = parameter("severity.ordinaryInfluence", influence, {
  label: text("社会影响达到“一般”的程度", "influence from which an act is ordinary"),
  ...standard,
})
export const seriousInfluence = parameter("severity.seriousInfluence", influence, {
  label: text("社会影响达到“严重”的程度", "influence from which an act is serious"),
  ...standard,
})
export const ordinaryInstruments = parameter("severity.ordinaryInstruments", instruments, {
  label: text("至少为“一般”的文书种类", "kinds of instrument that make an act at least ordinary"),
  ...standard,
})
export const seriousInstruments = parameter("severity.seriousInstruments", instruments, {
  label: text("属于“严重”的文书种类", "kinds of instrument that make an act serious"),
  ...standard,
})
export const seriousRepetition = parameter(
  "severity.seriousRepetition",
  { kind: "number", min: 1, max: 1000, step: 1 },
  {
    label: text("属于“严重”的此前记录条数", "number of earlier records that makes an act serious"),
    ...standard,
  },
)
export const shamIsSerious = parameter(
  "severity.shamIsSerious",
  { kind: "boolean" },
  {
    label: text("虚假整改是否属于“严重”", "whether sham rectification makes an act serious"),
    ...standard,
  },
)

export const severityParameters = [
  ordinaryLoss,
  seriousLoss,
  ordinaryInfluence,
  seriousInfluence,
  ordinaryInstruments,
  seriousInstruments,
  seriousRepetition,
  shamIsSerious,
] as const

export const planSeverity = rulesFor(recordSeverity, (fact, rule) => [
  rule("plan.severity.serious")
    .when(
      any(
        fact.lossAmount.atLeast(seriousLoss),
        fact.socialInfluence.atLeast(seriousInfluence),
        fact.priorRecords.atLeast(seriousRepetition),
        fact.instrument.isIn(seriousInstruments),
        all(fact.rectification.is("sham"), setting(shamIsSerious)),
      ),
    )
    .must("serious")
    .overrides("plan.severity.ordinary")
    .from(planEffectiveFrom)
    .cite(proportion),
  rule("plan.severity.ordinary")
    .when(
      any(
        fact.lossAmount.atLeast(ordinaryLoss),
        fact.socialInfluence.atLeast(ordinaryInfluence),
        fact.instrument.isIn(ordinaryInstruments),
      ),
    )
    .must("ordinary")
    .from(planEffectiveFrom)
    .cite(proportion),
])
