// How national laws count their periods. Each rule belongs to the law it cites, and applies to periods that
// this law governs; a period whose law is silent needs a pack's or a host's own decision, not one of these by default.

import { cite, on, text, type CountingRule, type Document } from "../../../kernel/index.js"

const checkedOn = on("2026-11-25")

const civilCode: Document = {
  title: "中华人民共和国民法典",
  issuer: "全国人民代表大会",
  rank: "law",
  effectiveFrom: on("2021-01-01"),
  confidence: "A",
  checkedOn,
}

const penaltyLaw: Document = {
  title: "中华人民共和国行政处罚法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  effectiveFrom: on("2021-07-15"),
  confidence: "A",
  checkedOn,
}

const reconsiderationLaw: Document = {
  title: "中华人民共和国行政复议法",
  issuer: "全国人民代表大会常务委员会",
  rank: "law",
  confidence: "A",
  checkedOn,
}

/** 民法典: the day of the event is not counted; months end on the corresponding day; a holiday at the end moves it on. */
export const civilCodeCounting: CountingRule = {
  citation: cite(
    civilCode,
    "第二百零一条至第二百零三条",
    text(
      "开始当日不计入；到期月没有对应日的，以月末日为最后一日；最后一日是法定休假日的，顺延至休假日结束的次日。",
      "The first day isn't counted; a month without the day ends on its last day; a holiday at the end moves it on.",
    ),
  ),
  firstDay: "notCounted",
  lastDayOnHoliday: "movesOn",
  monthEnd: "lastDayOfMonth",
}

/** 行政处罚法: two, three, five and seven days are workdays; otherwise the general rule. */
export const administrativePenaltyCounting: CountingRule = {
  ...civilCodeCounting,
  citation: cite(
    penaltyLaw,
    "第八十五条",
    text(
      "二日、三日、五日、七日是指工作日，不含法定节假日。",
      "Two, three, five and seven days mean workdays, without statutory holidays.",
    ),
  ),
  shortPeriodsAreWorkdays: [2, 3, 5, 7],
}

/** 行政复议法: three, five, seven and ten days are workdays; otherwise the general rule. */
export const reconsiderationCounting: CountingRule = {
  ...civilCodeCounting,
  citation: cite(
    reconsiderationLaw,
    "第八十八条",
    text(
      "三日、五日、七日、十日是指工作日，不含法定休假日。",
      "Three, five, seven and ten days mean workdays, without statutory holidays.",
    ),
  ),
  shortPeriodsAreWorkdays: [3, 5, 7, 10],
}
