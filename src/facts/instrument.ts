/**
 * The instrument that a record would rest on: its kind, whether it holds, what it finds and whom it names. A reminder talk,
 * a criticism or an adjustment of posts is a measure and no instrument; an accountability decision is one.
 */
import { text } from "../kernel/index.js"
import { booleanFact, oneOfFact } from "../policy/index.js"

export const instrument = oneOfFact("instrument", {
  label: text("文书种类", "kind of instrument"),
  prompt: text("拟据以记录的是哪一种文书？", "Which kind of instrument would the record rest on?"),
  help: text(
    "谈话提醒、批评教育、责令检查、组织调整、降职以及免予或者不予处分的决定，不是认定依据文书。",
    "A reminder talk, criticism and education, ordered self-criticism, an adjustment of posts, demotion without sanction, and a decision not to sanction are no instruments.",
  ),
  options: {
    none: text("没有文书", "none"),
    measureOnly: text(
      "谈话提醒等措施（不属于认定依据文书）",
      "measure such as a reminder talk (not an instrument)",
    ),
    verifiedFinding: text("核实认定文书", "verified finding"),
    courtDecision: text("司法裁判文书或者仲裁文书", "court decision or arbitral award"),
    listDecision: text("纳入失信被执行人名单决定", "decision listing a dishonest judgment debtor"),
    adminPenalty: text("行政处罚决定", "administrative penalty decision"),
    adminDecision: text("行政裁决等行政行为决定文书", "other administrative decision"),
    partyDiscipline: text("党纪处分决定", "Party disciplinary decision"),
    governmentalSanction: text("政务处分决定", "governmental sanction decision"),
    appointingSanction: text("任免机关、单位处分决定", "sanction decision of the appointing organ"),
    accountability: text("问责决定", "accountability decision"),
    auditDecision: text("审计决定", "audit decision"),
    defaultConfirmation: text("政府部门违约失信确认文书", "confirmation of a government default"),
  },
})

export const instrumentStatus = oneOfFact("instrumentStatus", {
  label: text("文书状态", "status of the instrument"),
  prompt: text("该文书目前处于什么状态？", "What is the status of the instrument?"),
  help: text(
    "文书已变更的，按变更后的内容回答；已确认违法、无效的，选“已撤销”。",
    "If it was altered, answer for it as altered; if found unlawful or void, choose revoked.",
  ),
  options: {
    none: text("没有文书", "no instrument"),
    pending: text("已作出，尚未生效", "issued, not yet effective"),
    effective: text("已生效", "effective"),
    revoked: text("已撤销、确认违法或者无效", "revoked, found unlawful or void"),
  },
})

export const findsViolation = booleanFact("findsViolation", {
  label: text("文书认定违法违规或者失信违约", "finds a violation or a breach of faith"),
  prompt: text(
    "该文书是否认定了违法违规或者失信违约？",
    "Does the instrument find a violation or a breach of faith?",
  ),
  help: text("仅仅败诉不等于失信。", "To have lost a suit is not enough."),
})

export const heldResponsible = oneOfFact("heldResponsible", {
  label: text("文书认定的责任对象", "whom the instrument holds responsible"),
  prompt: text("该文书认定由谁承担责任？", "Whom does the instrument hold responsible?"),
  options: {
    this: text("本案对象", "the subject of this case"),
    unitOnly: text("仅其所在单位", "only the subject's unit"),
    peopleOnly: text("仅其工作人员", "only the unit's people"),
    other: text("他人", "somebody else"),
  },
})

export const instrumentBeforeRule = booleanFact("instrumentBeforeRule", {
  label: text("文书在记录规则施行前生效", "instrument effective before the recording rule"),
  prompt: text(
    "该文书是否在设定该项记录的规则施行前就已生效？",
    "Did the instrument take effect before the rule that founds this record began?",
  ),
})
