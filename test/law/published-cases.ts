/**
 * The published cases that were collected, by number: the scenarios that restate each, or why no question here reaches it.
 * Numbers missing from the row were never part of the collection.
 */
export type PublishedCase =
  { readonly scenarios: readonly [string, ...string[]] } | { readonly notReached: string }

const by = (...scenarios: readonly [string, ...string[]]): PublishedCase => ({ scenarios })
const notReached = (because: string): PublishedCase => ({ notReached: because })

const noConclusion = "公开部分没有显示结论"
const aboutPromises = "关于承诺兑现，不属于这些判断事项"
const notOfGovernment = "当事人不是政务主体"
const aRule = "是规定或者统计，不是个案"

export const publishedCases: Readonly<Record<string, PublishedCase>> = {
  C01: by("村级小型工程变更设计未及时备案"),
  C02: by("集体经济组织整治塘堰未报备"),
  C04: by("园区项目分步容缺审批"),
  C06: by("汛前抢排工程未批先建"),
  C07: by("重点项目用地手续不完善但主动补救", "用地手续不完善，主动补救后免予处分"),
  C08: by("盘活存量用地事前报备后被举报", "盘活存量用地容缺办理的容错认定"),
  C09: by("依法不必招标的小工程公开抽签定施工单位"),
  C10: by("镇政府拖欠转让款被纳入失信被执行人名单"),
  C11: notReached(noConclusion),
  C12: notReached(noConclusion),
  C13: notReached(noConclusion),
  C14: notReached("结论是民事赔偿，没有显示是否记录或者惩戒"),
  C16: notReached(aboutPromises),
  C17: notReached(noConclusion),
  C19: by("个人被执行人作出信用承诺后移出名单"),
  C21: by("学校负责人未经集体讨论出租校舍"),
  C22: by("评估审核失职多付土地款", "评估审核失职，追诉时效已过仍给予记过"),
  C23: notReached("结论是党纪处分和降级，没有显示裁量情形"),
  C24: notReached("再次接受审查，没有结论"),
  C25: by("案件定性错误又不及时改正"),
  C26: by("七名干部被举报不实，公开正名"),
  C27: by("二十余名干部被匿名诬告，会议澄清", "匿名信诬告二十余名干部，会议澄清并移送"),
  C28: by("部门负责人被举报侵占款项不属实"),
  C29: by("退休干部被匿名举报不属实", "退休干部被匿名举报，反馈会上澄清"),
  C30: by("区级负责人被举报住房政策问题，核实符合政策"),
  C31: by("新任负责人被下属冒名诬告"),
  C33: notReached(aRule),
  C34: by("评审专家未独立评审被行政处罚", "采购代表和专家的行政处罚决定向社会公开"),
  C35: notReached(noConclusion),
  C36: by("学校供餐采购专家借故不评审"),
  C38: notReached(notOfGovernment),
  C40: by("再审改判无罪后恢复名誉和待遇"),
  C42: by("补贴面积录入错误层层未核"),
  C44: by("自动投案并如实交代"),
  C45: by("县政府违反财产报告义务并拒不履行"),
  C46: by("以已申请复议为由提出异议而未提交受理通知书", "以已申请复议为由要求标注"),
  C48: notReached("结论是党纪处分，不属于这些判断事项"),
  C49: notReached(noConclusion),
  C50: by("村委会旧欠款执行完毕"),
  C51: notReached("结论是执行和拘留，没有显示是否记录"),
  C53: by("村主任因个人借款被列入失信被执行人名单"),
  C55: by("企业履行完毕，法院出具主动履行证明"),
  C57: by("企业付清款项后屏蔽失信信息并出具修复证明"),
  C58: by("企业当日付清并取得修复证明"),
  C60: by("一般行政处罚达到最短公示期后修复"),
  C61: notReached(noConclusion),
  C64: notReached(noConclusion),
  C66: by("基层干部组织拦车收费"),
  C67: by("村干部放任断水，提醒谈话后当日恢复", "村干部放任断水，提醒谈话"),
  C68: by("已去世对象仍上报脱贫"),
  C69: by("扶持项目不检查即付尾款造成重大损失"),
  C70: by("名单误传未核对引发信访"),
  C72: notReached(noConclusion),
  C74: notReached(aboutPromises),
  C75: notReached(aRule),
  C76: by("热线工单四次退回，查实后处理并赔偿"),
  C77: notReached(aRule),
  C78: notReached("组织支持办理旧账，没有容错结论"),
}
