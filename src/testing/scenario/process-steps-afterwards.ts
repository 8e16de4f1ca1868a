/** The steps of a 办理过程 that come once a record stands: its measures, its use, its corrections, and what is owed then. */
import { word, written, type Field, type StepWords } from "./process-words.js"

const texts = (name: string): Field => ({ name, as: { kind: "texts" } })

/** 解除、中止、恢复 of measures, of a unit or of a person. */
const ofMeasures = (label: string, command: string): Readonly<Record<string, StepWords>> =>
  Object.fromEntries(
    (
      [
        ["单位", "penalty.unit"],
        ["个人", "penalty.person"],
      ] as const
    ).map(([whose, question]) => [
      `${label}${whose}惩戒`,
      { command, question, decision: true, fields: { 措施: { name: "measures", as: { kind: "outcomes" } } } },
    ]),
  )

const routed = (command: string): StepWords => ({
  command,
  by: true,
  evidence: ["transfer"],
  fields: { 转送单位: written("to") },
})

export const stepsAfterwards: Readonly<Record<string, StepWords>> = {
  ...ofMeasures("解除", "liftMeasures"),
  ...ofMeasures("中止执行", "suspendMeasures"),
  ...ofMeasures("恢复执行", "resumeMeasures"),
  告知后的变化: {
    command: "noteChangeSinceNotice",
    by: true,
    fields: {
      变化: word("change", {
        发现伪造证据: "forgedEvidence",
        发现新的失信行为: "newConduct",
        依职权更正事实或者依据: "ownMotion",
      }),
    },
  },
  重新处理结果: {
    command: "resolveRedecision",
    question: "revocation.cascade",
    facts: true,
    fields: { 重新处理: word("redecision", { 认定相同: "sameFinding", 减轻或者无责: "lighter" }) },
  },
  文书变动后的处理: {
    command: "chooseCascade",
    question: "revocation.cascade",
    decision: true,
    facts: true,
    fields: { 结论: { name: "outcomes", as: { kind: "outcomes" } } },
  },
  共享记录: { command: "shareRecord", by: true, fields: { 接收单位: texts("receivers") } },
  告知已接收单位: { command: "tellReceivers", by: true },
  更正记录内容: {
    command: "correctContent",
    question: "record.severity",
    decision: true,
    facts: true,
    evidence: ["correction"],
    fields: {
      更正项目: word("field", {
        失信程度: "severity",
        文书文号: "number",
        作出机关: "issuer",
        作出日期: "issuedOn",
        生效日期: "effectiveOn",
      }),
      更正前: written("before"),
      更正后: written("after"),
      更正缘由: word(
        "ground",
        { 自行发现: "ownMotion", 异议: "objection", 文书变更: "instrument" },
        "ownMotion",
      ),
    },
  },
  登记恢复名誉: {
    command: "restoreReputation",
    by: true,
    evidence: ["restoration"],
    fields: { 渠道: texts("channels"), 接收单位: texts("receivers") },
  },
  转请恢复待遇: routed("routeTreatment"),
  提请作出机关重新处理: routed("askIssuer"),
  并入另案: { command: "joinCase", decision: true, fields: { 另案编号: written("into") } },
}
