// The columns that both old systems give, in their order. The header is checked first: a file with other columns is
// refused as a whole, since every value would land in the wrong place.

export const columns = [
  "来源系统",
  "案号",
  "对象类别",
  "姓名或者单位名称",
  "证件号码",
  "行业领域",
  "行为描述",
  "发生日期",
  "文书种类",
  "文书文号",
  "作出机关",
  "作出日期",
  "生效日期",
  "文书状态",
  "追究对象",
  "文书认定",
  "目录行为",
  "行为时身份",
  "损失金额（元）",
  "社会影响",
  "此前记录数",
  "整改情况",
  "履行能力",
] as const

export type Column = (typeof columns)[number]
