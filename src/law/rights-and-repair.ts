/**
 * Documents about repair, public service, notice, objection, openness and personal information.
 */
import { on, type Document } from "../kernel/index.js"

const checkedOn = on("2026-11-25")

/** 国办发〔2025〕22号: classes of dishonesty information, periods of publicity, who determines repairs. */
export const repairPlan2025: Document = {
  title: "国务院办公厅关于进一步完善信用修复制度的实施方案",
  number: "国办发〔2025〕22号",
  issuer: "国务院办公厅",
  rank: "stateCouncilPolicy",
  effectiveFrom: on("2025-06-22"),
  confidence: "B",
  checkedOn,
}

/** 国家发展改革委令2025年第36号: conditions and effects of repair. Article numbers beyond 4 weren't seen. */
export const repairRule36: Document = {
  title: "信用修复管理办法",
  number: "国家发展改革委令2025年第36号",
  issuer: "国家发展改革委",
  rank: "departmentalRule",
  effectiveFrom: on("2026-04-01"),
  confidence: "B",
  checkedOn,
}

/** 志愿服务条例: volunteering is voluntary and unpaid. */
export const volunteerRegulation: Document = {
  title: "志愿服务条例",
  number: "国务院令第685号",
  issuer: "国务院",
  rank: "administrativeRegulation",
  effectiveFrom: on("2017-12-01"),
  confidence: "A",
  checkedOn,
}

/** 民政部令第67号: records and certificates of volunteer service. */
export const volunteerRecords: Document = {
  title: "志愿服务记录与证明出具办法（试行）",
  number: "民政部令第67号",
  issuer: "民政部",
  rank: "departmentalRule",
  effectiveFrom: on("2021-02-01"),
  confidence: "B",
  checkedOn,
}

/** 个人信息保护法. */
export const personalInformationLaw: Document = {
  title: "中华人民共和国个人信息保护法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2021-11-01"),
  confidence: "A",
  checkedOn,
}

/** 政府信息公开条例 (2019). */
export const opennessRegulation: Document = {
  title: "中华人民共和国政府信息公开条例",
  number: "国务院令第711号",
  issuer: "国务院",
  rank: "administrativeRegulation",
  effectiveFrom: on("2019-05-15"),
  confidence: "A",
  checkedOn,
}

/** 上海市社会信用条例. */
export const shanghaiCreditRegulation: Document = {
  title: "上海市社会信用条例",
  issuer: "上海市人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2017-10-01"),
  confidence: "A",
  checkedOn,
}

/** 河南省社会信用条例. */
export const henanCreditRegulation: Document = {
  title: "河南省社会信用条例",
  issuer: "河南省人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2020-05-01"),
  confidence: "A",
  checkedOn,
}

/** 行政诉讼法: litigation and the execution of what is contested. */
export const administrativeLitigationLaw: Document = {
  title: "中华人民共和国行政诉讼法",
  issuer: "全国人民代表大会",
  rank: "law",
  confidence: "B",
  checkedOn,
}
