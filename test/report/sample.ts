import { cite, on, text, type Document } from "../../src/kernel/index.js"
import { caseStages, type DistrictReport, type ReportedCase } from "../../src/report/index.js"

const plan: Document = {
  title: "加强政务诚信建设实施方案",
  issuer: "虚构区",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}

const sectors = ["政府采购", "政府和社会资本合作", "招标投标", "招商引资", "政府债务", "环境保护", "基层治理"]

const sampleCase = (index: number): ReportedCase => {
  const stage = caseStages[index % caseStages.length] ?? "underWay"
  return {
    stream: `case-${String(index)}`,
    source: "示例区信用台账",
    caseNumber: `示信〔2025〕${String(index).padStart(4, "0")}`,
    subjectKind: text(index % 2 === 0 ? "公务员" : "镇人民政府", ""),
    sector: text(sectors[index % sectors.length] ?? "", ""),
    conduct: "与企业签订投资协议后，以政府换届为由不兑现约定的用地条件",
    occurredOn: on("2025-03-12"),
    stage,
    ...(stage === "recorded"
      ? { severity: text("一般", "ordinary"), scope: text("按需共享", "shared on need") }
      : {}),
    measures: stage === "recorded" ? [text("书面说明原因", ""), text("限期整改", "")] : [],
    ...(stage === "underWay" ? { waitsFor: text("等待追责问责机关作出容错认定。", "") } : {}),
    steps: [
      {
        on: on("2025-12-03"),
        title: text("登记案件", ""),
        outcome: text("已登记", ""),
        lawful: [],
        reasons: [],
      },
      {
        on: on("2026-01-05"),
        title: text("失信记录准入", ""),
        outcome: text("作为失信记录", ""),
        lawful: [text("作为失信记录", ""), text("先督促整改", "")],
        reasons: [
          {
            says: text("文书已生效，认定失信违约，且属于目录所列行为。", ""),
            citations: [cite(plan, "三（一）4"), cite(plan, "三（二）4")],
          },
        ],
        receipt: "9f2a6c1e0b7d4c3a",
      },
    ],
    deadlines: [
      { label: text("限期整改", ""), who: text("本单位", ""), due: on("2026-03-05"), standing: "overdue" },
      { label: text("异议处理", ""), who: text("区联席会议办公室", ""), standing: "unset" },
    ],
  }
}

export const sampleReport: DistrictReport = {
  title: text("示例区政务诚信案件办理情况", "Cases of the example district"),
  on: on("2026-06-30"),
  remark: text("全部数据均为虚构", "all data are invented"),
  rulebook: { id: "national+district", version: "2026.1", digest: "5f2c".repeat(16) },
  cases: Array.from({ length: 20 }, (_, index) => sampleCase(index + 1)),
  faults: [
    {
      at: "cases.csv 第8行第2列“案号”",
      message: text("没有案号，无法确定是哪一个案件。", ""),
      expected: text("不能为空", ""),
      remedy: text("请在原系统中补填后重新导出。", ""),
    },
  ],
}
