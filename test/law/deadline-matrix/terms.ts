// The periods that the matrix counts, each with the article that names it. Local ones bind where they were issued.

import type { Counted } from "./day-walk.js"

export type Reading = "civilCode" | "penaltyLaw"

export interface Term {
  readonly place: string
  readonly clause: string
  readonly label: string
  readonly reading: Reading
  readonly amount: number
  readonly unit: Counted["unit"]
  readonly extension?: Counted["extension"]
  /** The period stands still for so many days, from the second day after the start. */
  readonly pausedDays?: number
}

/** The amounts of days that a law reads as workdays: 行政处罚法 article 85; 民法典 has none. */
export const workdayAmounts: Readonly<Record<Reading, readonly number[]>> = {
  civilCode: [],
  penaltyLaw: [2, 3, 5, 7],
}

type Length = readonly [amount: number, unit: Counted["unit"]]

const of =
  (place: string, law: string) =>
  (article: string, label: string, [amount, unit]: Length, more: Partial<Term> = {}): Term => ({
    place,
    clause: `${law}${article}`,
    label,
    reading: "civilCode",
    amount,
    unit,
    ...more,
  })

const workdays = (amount: number): Length => [amount, "workday"]
const extendedBy = (amount: number, unit: Counted["unit"] = "workday"): Partial<Term> => ({
  extension: { amount, unit },
})

const shanghai = of("上海", "上海市社会信用条例")
const shandong = of("山东", "山东省社会信用条例")
const henan = of("河南", "河南省社会信用条例")
const zhejiang = of("浙江", "浙江省公共信用信息管理条例")
const shenzhen = of("深圳", "深圳经济特区社会信用条例")
const national = (law: string) => of("全国", law)
const penalty = national("行政处罚法")
const servants = national("公务员法")
const supervision = national("监察法")
const openness = national("政府信息公开条例")
const creditReporting = national("征信业管理条例")
const repairPlan = national("国办发〔2025〕22号")

export const terms: readonly Term[] = [
  shanghai("第三十六条", "异议标注", workdays(1)),
  shanghai("第三十六条", "异议处理（本单位信息）", workdays(5)),
  shanghai("第三十六条", "异议转交", workdays(2)),
  shanghai("第三十六条", "信息提供单位答复", workdays(5)),
  shanghai("第三十七条", "依据撤销后处理", workdays(3)),
  shanghai("第三十八条", "修复后删除", workdays(3)),
  shanghai("第三十五条", "查询期限（自行为终止之日）", [5, "year"]),
  shandong("第三十九条", "异议处理（本单位信息）", workdays(3)),
  shandong("第三十九条", "异议处理（需信息提供单位核查）", workdays(7)),
  shandong("第四十条", "依据撤销后处理", workdays(3)),
  henan("第四十一条", "异议处理（本单位信息）", workdays(3)),
  henan("第四十一条", "信息提供单位答复", workdays(3)),
  henan("第四十一条", "异议处理（需信息提供单位核查）", workdays(7)),
  henan("第四十一条", "异议处理（鉴定十日不计入）", workdays(7), { pausedDays: 10 }),
  henan("第四十二条", "依据撤销后处理", workdays(1)),
  henan("第四十三条", "修复后处理", workdays(1)),
  zhejiang("第三十条", "异议处理", workdays(5)),
  zhejiang("第三十条", "异议处理（延长，合计二十个工作日）", workdays(5), extendedBy(15)),
  zhejiang("第三十一条", "异议复核", workdays(5)),
  zhejiang("第十六条", "保存期限（自认定之日）", [5, "year"]),
  shenzhen("第四十八条至第五十一条", "异议核查", workdays(1)),
  shenzhen("第四十八条至第五十一条", "信息提供单位答复", workdays(2)),
  shenzhen("第四十八条至第五十一条", "信息提供单位答复（延长）", workdays(2), extendedBy(3)),
  shenzhen("第八十二条", "修复处理", workdays(3)),
  shenzhen("第八十二条", "修复处理（延长）", workdays(3), extendedBy(3)),
  penalty("第四十八条", "撤回公开的处罚决定", [3, "day"], { reading: "penaltyLaw" }),
  servants("第九十五条", "申请复核", [30, "day"]),
  servants("第九十五条", "复核后申诉", [15, "day"]),
  servants("第九十六条", "申诉处理", [60, "day"]),
  servants("第九十六条", "申诉处理（延长）", [60, "day"], extendedBy(30, "day")),
  supervision("第五十六条", "申请复审", [1, "month"]),
  supervision("第五十六条", "复核决定", [2, "month"]),
  openness("第三十二条", "第三方提出意见", workdays(15)),
  openness("第三十三条", "答复申请", workdays(20)),
  openness("第三十三条", "答复申请（延长）", workdays(20), extendedBy(20)),
  creditReporting("第二十五条", "异议核查", [20, "day"]),
  creditReporting("第二十六条", "投诉处理", [30, "day"]),
  repairPlan("", "一般失信信息最短公示期", [3, "month"]),
  repairPlan("", "一般失信信息最长公示期", [1, "year"]),
  repairPlan("", "严重失信信息最长公示期", [3, "year"]),
]
