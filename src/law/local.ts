// Local documents that only optional packs cite. They bind where they were issued; elsewhere they are examples.

import { on, type Document } from "../kernel/index.js"

const checkedOn = on("2026-11-25")

/** 川自贸领〔2024〕2号: tolerance in the Sichuan free trade zone, six conditions together. */
export const freeTradeZoneTolerance: Document = {
  title: "中国（四川）自由贸易试验区容错纠错工作办法",
  number: "川自贸领〔2024〕2号",
  issuer: "四川自贸试验区工作领导小组",
  rank: "normativeDocument",
  effectiveFrom: on("2024-04-28"),
  confidence: "B",
  checkedOn,
}

/** 天津市 2017: no excellent evaluation for a civil servant with a record. */
export const tianjinPlan: Document = {
  title: "天津市关于加强政务诚信建设的实施方案",
  issuer: "天津市人民政府",
  rank: "normativeDocument",
  confidence: "B",
  checkedOn,
}

/** 绵委办发〔2018〕25号: tolerance in Mianyang; counts lighter handling within it. */
export const mianyangTolerance: Document = {
  title: "绵阳市容错纠错实施办法（试行）",
  number: "绵委办发〔2018〕25号",
  issuer: "中共绵阳市委办公室",
  rank: "normativeDocument",
  confidence: "B",
  checkedOn,
}

/** 山东省新旧动能转换促进条例: tolerance for those who work on the conversion. */
export const shandongConversionRegulation: Document = {
  title: "山东省新旧动能转换促进条例",
  issuer: "山东省人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2019-10-01"),
  confidence: "A",
  checkedOn,
}

/** 昌宁县 2016: tolerance with a term to apply; the title of the original wasn't shown. */
export const changningTolerance: Document = {
  title: "昌宁县干部容错办法（2016年，标题以原文为准）",
  issuer: "昌宁县",
  rank: "normativeDocument",
  confidence: "B",
  checkedOn,
}

/** 山东省社会信用条例. */
export const shandongCreditRegulation: Document = {
  title: "山东省社会信用条例",
  issuer: "山东省人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2020-10-01"),
  confidence: "A",
  checkedOn,
}

/** 浙江省公共信用信息管理条例. */
export const zhejiangCreditRegulation: Document = {
  title: "浙江省公共信用信息管理条例",
  issuer: "浙江省人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2018-01-01"),
  confidence: "A",
  checkedOn,
}

/** 深圳经济特区社会信用条例. */
export const shenzhenCreditRegulation: Document = {
  title: "深圳经济特区社会信用条例",
  issuer: "深圳市人民代表大会常务委员会",
  rank: "localRegulation",
  effectiveFrom: on("2023-03-01"),
  confidence: "A",
  checkedOn,
}
