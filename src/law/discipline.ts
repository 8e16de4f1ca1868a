// Laws and Party regulations on accountability, sanctions and penalties. The library never imposes what they provide:
// it receives their instruments and refers cases to those who are competent.

import { on, type Document } from "../kernel/index.js"

const checkedOn = on("2026-11-25")

/** 公职人员政务处分法. */
export const sanctionLaw: Document = {
  title: "中华人民共和国公职人员政务处分法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2020-07-01"),
  confidence: "A",
  checkedOn,
}

/** 公务员法 (2018 revision). */
export const civilServantLaw: Document = {
  title: "中华人民共和国公务员法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2019-06-01"),
  confidence: "A",
  checkedOn,
}

/** 行政处罚法 (2021 revision). */
export const penaltyLaw: Document = {
  title: "中华人民共和国行政处罚法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2021-07-15"),
  confidence: "A",
  checkedOn,
}

/** 行政机关公务员处分条例: for acts before 2020-07-01. */
export const sanctionRegulation: Document = {
  title: "行政机关公务员处分条例",
  number: "国务院令第495号",
  issuer: "国务院",
  rank: "administrativeRegulation",
  effectiveFrom: on("2007-06-01"),
  confidence: "A",
  checkedOn,
}

/** 立法法: no retroactivity except to protect the person better. */
export const legislationLaw: Document = {
  title: "中华人民共和国立法法",
  issuer: "全国人民代表大会",
  rank: "law",
  confidence: "A",
  checkedOn,
}

/** 中国共产党问责条例 (2019): binds Party organisations and leading cadres of the Party. */
export const accountabilityRegulation: Document = {
  title: "中国共产党问责条例",
  issuer: "中共中央",
  rank: "partyRegulation",
  confidence: "B",
  checkedOn,
}

/** 中办发〔2018〕29号: six factors of tolerance; seen as quoted in a provincial measure. */
export const encouragementOpinion: Document = {
  title: "关于进一步激励广大干部新时代新担当新作为的意见",
  number: "中办发〔2018〕29号",
  issuer: "中共中央办公厅",
  rank: "stateCouncilPolicy",
  confidence: "B",
  checkedOn,
}

/** 监察法: re-examination and review of sanctions. Articles as numbered in the copy labelled 2024-12-25. */
export const supervisionLaw: Document = {
  title: "中华人民共和国监察法",
  issuer: "全国人民代表大会",
  rank: "law",
  confidence: "A",
  checkedOn,
}
