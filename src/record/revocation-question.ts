/**
 * What follows for a record when the instrument that it stands on is altered, revoked or found unlawful. Only for records
 * and measures, never for the instrument or for sanctions that rested on it: their issuer decides those again. A name
 * cleared without any instrument is no case of this question.
 */
import { all, booleanFact, each, factTerm, not, oneOfFact } from "../policy/index.js"
import { text } from "../kernel/index.js"
import { isPublished, isShared, measuresRunning } from "../facts/index.js"

const changedInstrument = oneOfFact("changedInstrument", {
  label: text("发生变化的文书", "instrument that changed"),
  prompt: text("发生变化的是哪一类文书？", "Which kind of instrument changed?"),
  options: {
    adminPenalty: text("行政处罚决定", "administrative penalty decision"),
    sanction: text("政务处分或者处分决定", "governmental sanction, or sanction by the appointing organ"),
    courtDecision: text("裁判文书、仲裁文书或者名单决定", "court decision, award or list decision"),
    other: text("其他文书", "another instrument"),
  },
})

const instrumentChange = oneOfFact("instrumentChange", {
  label: text("文书变化", "change of the instrument"),
  prompt: text("作为依据的文书发生了什么变化？", "What happened to the underlying instrument?"),
  options: {
    unchanged: text("无变化", "unchanged"),
    altered: text("变更", "altered"),
    revoked: text("撤销", "revoked"),
    confirmedUnlawful: text("确认违法", "confirmed unlawful"),
    void: text("确认无效", "void"),
    noneFound: text("查无失信事实", "no dishonest act found"),
  },
})

const redecision = oneOfFact("redecision", {
  label: text("重新处理", "re-decision"),
  prompt: text("是否重新作出处理，结果如何？", "Was the matter decided again, and how?"),
  options: {
    none: text("不再重新处理", "none to come"),
    pending: text("正在重新处理", "pending"),
    sameFinding: text("重新认定同一失信行为", "same finding again"),
    lighter: text("不再认定或者从轻处理", "acquitted or lighter"),
  },
})

const stillSupports = booleanFact("stillSupports", {
  label: text("变化后的文书仍认定该失信行为", "changed instrument still finds the act"),
  prompt: text(
    "变更（或者重新作出）的文书是否仍然认定该失信行为？",
    "Does the instrument, as altered or made again, still find the dishonest act?",
  ),
})

const otherInstrument = booleanFact("otherInstrument", {
  label: text("另有生效文书支持该记录", "another effective instrument carries the record"),
  prompt: text("是否另有生效文书支持该记录？", "Does another effective instrument carry the record?"),
})

const treatmentAffected = booleanFact("treatmentAffected", {
  label: text("待遇、职级受到影响", "pay or rank affected"),
  prompt: text("该记录是否影响了待遇、职务职级？", "Were pay, post or rank affected?"),
  sensitivity: "personal",
})

const downstreamDecision = booleanFact("downstreamDecision", {
  label: text("另有处理决定以该文书为依据", "another decision rested on the instrument"),
  prompt: text(
    "是否另有处分等决定以该文书为依据？",
    "Did a sanction or other decision rest on the instrument?",
  ),
})

const changeGround = oneOfFact("instrumentChangeGround", {
  label: text("变化的原因", "ground of the change"),
  options: {
    facts: text("事实不清、证据不足", "facts or evidence"),
    law: text("适用依据错误", "wrong basis"),
    procedure: text("违反法定程序", "procedure"),
    other: text("其他", "other"),
  },
  readByNoRule: true,
})

const changeOwnMotion = booleanFact("instrumentChangeOwnMotion", {
  label: text("机关依职权改变", "changed on own motion"),
  readByNoRule: true,
})

/**
 * 文书撤销变更的连锁处理 (each). All but `keepOther` favour the subject.
 * @example
 * revocationCascade.kind // => "each"
 */
export const revocationCascade = each("revocation.cascade", {
  title: text("文书撤销变更处理", "consequences of a changed instrument"),
  ask: text("文书变化后，记录和措施如何处理？", "What follows for the record and its measures?"),
  facts: [
    changedInstrument,
    instrumentChange,
    redecision,
    stillSupports,
    otherInstrument,
    measuresRunning,
    isPublished,
    isShared,
    treatmentAffected,
    downstreamDecision,
    changeGround,
    changeOwnMotion,
  ],
  outcomes: {
    correct: { label: text("更正记录内容", "correct the content"), bearing: "benefit" },
    suspend: { label: text("中止使用，等待重新处理", "suspend pending re-decision"), bearing: "benefit" },
    withdraw: {
      label: text("撤回记录，留痕封存", "withdraw the record; a sealed trace stays"),
      bearing: "benefit",
    },
    liftMeasures: { label: text("解除惩戒措施", "lift measures"), bearing: "benefit" },
    unpublish: { label: text("撤回公开并说明理由", "unpublish and say why"), bearing: "benefit" },
    tellSharers: { label: text("告知已共享单位", "tell those it was shared with"), bearing: "benefit" },
    restoreReputation: {
      label: text("在原公开范围内恢复名誉", "restore reputation within the original scope"),
      bearing: "benefit",
    },
    routeTreatment: {
      label: text("转请有权机关恢复待遇、职级", "route the restoration of treatment"),
      bearing: "benefit",
    },
    keepOther: { label: text("依据其他生效文书保留记录", "keep on another instrument"), bearing: "burden" },
    askIssuer: {
      label: text("提请作出机关对以其为依据的决定重新处理", "ask the issuer of what rested on it"),
      bearing: "benefit",
    },
  },
  constraints: [
    {
      id: "revocation.cascade.redecision-needs-change",
      impossible: all(factTerm(instrumentChange).is("unchanged"), not(factTerm(redecision).is("none"))),
      because: text("文书没有变化，就没有重新处理。", "Without a change there is no re-decision."),
    },
    {
      id: "revocation.cascade.gone-supports-nothing",
      impossible: all(
        factTerm(stillSupports),
        factTerm(instrumentChange).is("revoked", "void", "noneFound"),
        factTerm(redecision).is("none", "pending"),
      ),
      because: text(
        "文书已撤销、无效或者查无事实，又未重新作出，就不再认定任何行为。",
        "An instrument revoked, void or without finding, and not made again, finds nothing.",
      ),
    },
    {
      id: "revocation.cascade.same-finding-supports",
      impossible: all(factTerm(redecision).is("sameFinding"), not(factTerm(stillSupports))),
      because: text("重新认定同一失信行为，即仍认定该行为。", "The same finding again still finds the act."),
    },
  ],
})
