/**
 * What a step of a 办理过程 is called, which command it is, and what may be written beside it. Data only: the reading is
 * in `read-process`, the law in the rooms.
 */
import { stepsAfterwards } from "./process-steps-afterwards.js"
import { stepsOfProcedures } from "./process-procedure.js"
import { boolean, instrumentWords, word, written, type Field, type StepWords } from "./process-words.js"

const conclusion: Readonly<Record<string, Field>> = { 结论: { name: "outcome", as: { kind: "outcome" } } }
const measures: Readonly<Record<string, Field>> = { 结论: { name: "outcomes", as: { kind: "outcomes" } } }

const chooses = (command: string, question: string): StepWords => ({
  command,
  question,
  decision: true,
  facts: true,
  fields: conclusion,
})
const choosesSeveral = (command: string, question: string): StepWords => ({
  command,
  question,
  decision: true,
  facts: true,
  fields: measures,
})

const responsible = word(
  "heldResponsible",
  { 本对象: "this", 只追究单位: "unitOnly", 只追究个人: "peopleOnly", 他人: "other" },
  "this",
)

const certificate: Readonly<Record<string, Field>> = {
  证明编号: written("certificate"),
  出具单位: written("issuer"),
}

/** Every step that can be written, by its name. */
export const steps: Readonly<Record<string, StepWords>> = {
  登记线索: { command: "reportAllegation", question: "record.admission", facts: true, evidence: [] },
  查明事实: { command: "establishFacts", question: "record.admission", facts: true, evidence: [] },
  登记文书: {
    command: "registerInstrument",
    fields: {
      文书种类: word("kind", instrumentWords),
      文书状态: word("status", { 已生效: "effective", 尚未生效: "pending" }, "effective"),
      作出日期: { name: "issuedOn", as: { kind: "date" } },
      认定失信: boolean("findsViolation", true),
      追究对象: responsible,
    },
  },
  失信记录准入: chooses("chooseAdmission", "record.admission"),
  送达告知: {
    command: "serveNotice",
    by: true,
    evidence: ["proofOfService"],
    fields: { 告知内容完整: boolean("complete", true) },
  },
  提出陈述申辩: { command: "receiveDefence" },
  答复陈述申辩: {
    command: "answerDefence",
    decision: true,
    fields: { 结论: word("outcome", { 成立: "madeOut", 不成立: "notMadeOut" }) },
  },
  告知与陈述申辩: chooses("chooseRecording", "notice.readiness"),
  失信程度: chooses("chooseSeverity", "record.severity"),
  启动容错: {
    command: "startTolerance",
    evidence: [],
    fields: {
      启动方式: word("route", { 依申请: "application", 依职权: "exOfficio", 事前报备: "priorFiling" }),
    },
  },
  容错受理: chooses("chooseToleranceAcceptance", "exemption.acceptance"),
  容错核实: { command: "verifyTolerance", by: true, evidence: ["verificationReport"] },
  免责容错认定: chooses("chooseTolerance", "exemption.determination"),
  容错报备: { command: "reportTolerance", by: true, evidence: ["report"] },
  撤回容错结论: {
    command: "withdrawTolerance",
    question: "exemption.withdrawal",
    decision: true,
    facts: true,
    evidence: ["falseMaterials"],
  },
  从轻或者免于惩戒: chooses("chooseLeniency", "penalty.leniency"),
  单位惩戒: choosesSeveral("choosePenalties", "penalty.unit"),
  个人惩戒: choosesSeveral("choosePenalties", "penalty.person"),
  登记整改: {
    command: "recordRectification",
    by: true,
    evidence: ["verification"],
    fields: { 纠正情况: word("correction", { 自称已纠正: "claimed", 已核实纠正: "verified" }) },
  },
  作出信用承诺: { command: "makeCommitment", evidence: [] },
  登记公益服务: {
    command: "enterService",
    fields: {
      ...certificate,
      时数: { name: "hours", as: { kind: "number" } },
      起: { name: "from", as: { kind: "date" } },
      止: { name: "until", as: { kind: "date" } },
      自愿服务: boolean("voluntary", true),
      活动: { name: "activity", as: { kind: "text" }, otherwise: "示例活动" },
      出具单位类别: word(
        "issuerKind",
        {
          志愿服务组织: "volunteerOrganisation",
          慈善组织: "charity",
          基层群众性自治组织: "grassrootsBody",
          公益活动举办单位: "eventOrganiser",
          公共服务机构: "publicServiceBody",
          其他单位: "otherUnit",
        },
        "volunteerOrganisation",
      ),
      证明内容完整: boolean("complete", true),
    },
  },
  公益服务核实: {
    command: "verifyService",
    by: true,
    evidence: ["verification"],
    fields: { ...certificate, 确认时数: { name: "hours", as: { kind: "number" } } },
  },
  公益服务认定: {
    ...chooses("chooseServiceRecognition", "service.recognition"),
    fields: { ...conclusion, ...certificate },
  },
  申请修复: { command: "applyRepair", evidence: [] },
  信用修复条件: chooses("chooseRepair", "repair.eligibility"),
  信用修复结果: choosesSeveral("chooseRepairEffects", "repair.effect"),
  撤销修复: {
    command: "withdrawRepair",
    question: "repair.withdrawal",
    decision: true,
    facts: true,
    evidence: ["falseMaterials"],
  },
  提出异议: { command: "fileObjection", evidence: [] },
  异议受理: chooses("chooseObjectionAcceptance", "objection.acceptance"),
  异议期间的效力: chooses("chooseObjectionEffect", "objection.effect"),
  异议处理: {
    command: "chooseObjectionOutcome",
    decision: true,
    fields: { 结论: word("outcome", { 维持: "upheldRecord", 更正: "corrected", 撤销: "withdrawn" }) },
  },
  公开范围: chooses("chooseDisclosure", "disclosure.scope"),
  公示: {
    command: "publishRecord",
    by: true,
    fields: {
      渠道: written("channel"),
      公开依据: word("ground", { 公开为常态: "openness", 本人同意: "consent" }, "openness"),
      影响评估: boolean("assessed", false),
      不公开的情形: word(
        "exception",
        {
          没有: "none",
          国家信息安全: "stateSecurity",
          国家秘密: "stateSecret",
          商业秘密: "businessSecret",
          个人隐私: "privacy",
        },
        "none",
      ),
    },
  },
  终止公示: { command: "closePublicity", by: true },
  文书变更: {
    command: "changeInstrument",
    question: "revocation.cascade",
    facts: true,
    fields: {
      变化: word("change", {
        生效: "effective",
        变更: "altered",
        撤销: "revoked",
        确认违法: "unlawful",
        无效: "void",
      }),
      重新处理: word(
        "redecision",
        { 不再处理: "none", 正在处理: "pending", 认定相同: "sameFinding", 减轻或者无责: "lighter" },
        "none",
      ),
      仍认定该行为: boolean("stillSupports", false),
    },
  },
  ...stepsAfterwards,
  ...stepsOfProcedures,
}
