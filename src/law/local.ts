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
