// National documents on integrity in government and on social credit, which say what a record is and what it may rest on.
// Not their texts. Of each only the passages that our rules cite were seen; the marks say how well.

import { on, type Document } from "../kernel/index.js"

const checkedOn = on("2026-11-25")

/** 国发〔2016〕76号: what a record of government dishonesty is. */
export const integrityGuidance: Document = {
  title: "国务院关于加强政务诚信建设的指导意见",
  number: "国发〔2016〕76号",
  issuer: "国务院",
  rank: "stateCouncilPolicy",
  effectiveFrom: on("2016-12-22"),
  confidence: "B",
  checkedOn,
}

/** 国办发〔2020〕49号: a record rests on an effective instrument, a penalty on law. */
export const creditBounds: Document = {
  title: "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
  number: "国办发〔2020〕49号",
  issuer: "国务院办公厅",
  rank: "stateCouncilPolicy",
  effectiveFrom: on("2020-12-07"),
  confidence: "B",
  checkedOn,
}

/** 发改财金〔2023〕1103号: defaults of government departments. Its passages on confirmation and repair were seen quoted. */
export const defaultNotice: Document = {
  title: "国家发展改革委关于完善政府诚信履约机制优化民营经济发展环境的通知",
  number: "发改财金〔2023〕1103号",
  issuer: "国家发展改革委",
  rank: "normativeDocument",
  effectiveFrom: on("2023-08-10"),
  confidence: "B",
  checkedOn,
}

/** 中共中央、国务院 2023-07: defaults, arrears and unperformed judgments of public bodies are recorded. */
export const privateEconomyOpinion: Document = {
  title: "中共中央 国务院关于促进民营经济发展壮大的意见",
  issuer: "中共中央、国务院",
  rank: "stateCouncilPolicy",
  confidence: "B",
  checkedOn,
}

/** 中办、国办 2025-03-21: limits for government bodies that were dishonest; integrity of public employees. */
export const creditSystemOpinion: Document = {
  title: "关于健全社会信用体系的意见",
  issuer: "中共中央办公厅、国务院办公厅",
  rank: "stateCouncilPolicy",
  effectiveFrom: on("2025-03-21"),
  confidence: "B",
  checkedOn,
}

/** 川府发〔2018〕7号: the province's plan, a parent of the district plan. */
export const provincialPlan: Document = {
  title: "四川省人民政府关于加强政务诚信建设的实施意见",
  number: "川府发〔2018〕7号",
  issuer: "四川省人民政府",
  rank: "normativeDocument",
  confidence: "B",
  checkedOn,
}
