/**
 * 单位惩戒: the measures for a unit with a record in use. Each has a basis of its own of competent rank; the plan applies
 * it. A referral hands a case to those who hold to account and decides nothing about them.
 */
import { text } from "../kernel/index.js"
import { rectification, severity, subjectKind } from "../facts/index.js"
import { booleanFact, each } from "../policy/index.js"
import { leniencyConclusion } from "./leniency-conclusion.js"
import { penaltyRanks } from "./penalty-ranks.js"

const principalCausedIt = booleanFact("principalCausedIt", {
  label: text("主要负责人造成失信", "caused by the principal"),
  prompt: text("失信行为是否由主要负责人造成？", "Did the principal cause the dishonest act?"),
})

export const penaltyUnit = each("penalty.unit", {
  title: text("单位惩戒", "penalty for a unit"),
  ask: text("对单位采取哪些惩戒措施？", "Which measures apply to the unit?"),
  facts: [subjectKind, severity, rectification, principalCausedIt, leniencyConclusion],
  outcomes: {
    writtenExplanation: text("书面说明原因", "written explanation"),
    rectificationInTime: {
      label: text("限期整改", "rectification in time"),
      payload: ["penalty.rectificationPeriod"],
    },
    honoursIneligible: {
      label: text("取消参评荣誉资格", "loss of eligibility for honours"),
      competentRanks: penaltyRanks,
      payload: ["penalty.honoursPeriod"],
    },
    circulatedCriticism: text("通报批评", "circulated criticism"),
    accountabilityReferral: text("移送追究主要负责人责任", "referral for accountability of the principal"),
    projectLimit: {
      label: text("限制项目申报", "limit on project applications"),
      competentRanks: penaltyRanks,
    },
    fundsLimit: { label: text("限制财政性资金安排", "limit on fiscal funds"), competentRanks: penaltyRanks },
    demonstrationLimit: {
      label: text("限制示范创建", "limit on demonstration schemes"),
      competentRanks: penaltyRanks,
    },
  },
})
