// Laws on what government owes to those it deals with: promises kept, changes compensated, debts paid.

import { on, type Document } from "../kernel/index.js"

const checkedOn = on("2026-11-25")

/** 民营经济促进法. */
export const privateEconomyLaw: Document = {
  title: "中华人民共和国民营经济促进法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2025-05-20"),
  confidence: "A",
  checkedOn,
}

/** 优化营商环境条例; the day it took force wasn't verified. */
export const businessRegulation: Document = {
  title: "优化营商环境条例",
  number: "国务院令第722号",
  issuer: "国务院",
  rank: "administrativeRegulation",
  confidence: "A",
  checkedOn,
}

/** 地方组织法 (2022). */
export const localGovernmentLaw: Document = {
  title: "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法",
  issuer: "全国人民代表大会",
  rank: "law",
  confidence: "A",
  checkedOn,
}

/** 最高人民法院's provisions on the list of dishonest judgment debtors. */
export const debtorListProvisions: Document = {
  title: "最高人民法院关于公布失信被执行人名单信息的若干规定",
  issuer: "最高人民法院",
  rank: "judicialInterpretation",
  confidence: "A",
  checkedOn,
}
