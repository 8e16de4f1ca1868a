/** Why hours of public service don't count on a day: one reason for each, with the clause and what would change it. */
import { cite, fault, text, type Fault, type Text } from "../kernel/index.js"
import { plan, volunteerRecords, volunteerRegulation } from "../law/index.js"
import type { CertificateItem } from "./service-certificate.js"

const contentsClause = cite(
  volunteerRecords,
  "第三条、第四条",
  text(
    "记录和证明应当真实、准确、完整，载明服务人和服务情况。",
    "Records and certificates are true, accurate and complete, and state who served and what was done.",
  ),
)

const serviceClause = plan(
  "3.1.4",
  text(
    "支持个人通过社会公益服务等方式修复信用。",
    "Persons are supported to repair by public service and other ways.",
  ),
)

const voluntaryUnpaid = cite(
  volunteerRegulation,
  "第二条",
  text(
    "志愿服务是自愿、无偿提供的公益服务。",
    "Volunteer service is public service given freely and without pay.",
  ),
)

const itemLabels: Readonly<Record<CertificateItem, Text>> = {
  identity: text("服务人", "who served"),
  hours: text("服务时间（小时）", "the hours"),
  days: text("服务日期", "the days"),
  content: text("服务内容", "what was done"),
  issuer: text("出具单位", "the issuer"),
  seal: text("公章", "the seal"),
}

export const itemMissing = (item: CertificateItem): Fault =>
  fault("service.itemMissing", {
    at: `contents.items.${item}`,
    message: text(
      `证明没有写明：${itemLabels[item].zh}。`,
      `The certificate doesn't state ${itemLabels[item].en}.`,
    ),
    remedy: text(
      "请出具单位核实后补齐；补齐以前只是暂不计入。",
      "Have the issuer check and complete it; until then it only waits.",
    ),
    citation: contentsClause,
  })

export const notVerified = fault("service.notVerified", {
  at: "verification",
  message: text("还没有向出具单位核实。", "The issuer hasn't been asked yet."),
  remedy: text("请向出具单位核实。", "Ask the issuer."),
  citation: contentsClause,
})

export const refuted = fault("service.refuted", {
  at: "verification",
  message: text("出具单位核实不符。", "The issuer doesn't confirm it."),
  remedy: text(
    "认为核实有误的，可以请出具单位重新核实更正；也可以选择其他方式修复。",
    "If that is wrong, the issuer can be asked again; there are other ways to repair.",
  ),
  citation: contentsClause,
})

export const partly = fault("service.partlyConfirmed", {
  at: "verification",
  message: text("出具单位只确认了一部分时数。", "The issuer confirms only part of the hours."),
  remedy: text(
    "其余部分请出具单位核实更正。",
    "For the others, ask the issuer to check and correct its record.",
  ),
  citation: contentsClause,
})

export const notRecognised = fault("service.notRecognised", {
  at: "recognition",
  message: text("还没有作出公益服务认定。", "The hours aren't recognised yet."),
  remedy: text("请认定单位作出认定。", "Have the competent body decide on them."),
  citation: serviceClause,
})

export const notCounted = fault("service.notCounted", {
  at: "recognition",
  message: text("经认定不计入。", "It was decided that they don't count."),
  remedy: text(
    "理由见认定决定；也可以选择其他方式修复。",
    "The decision says why; there are other ways to repair.",
  ),
  citation: voluntaryUnpaid,
})

export const ownUnit = fault("service.ownUnit", {
  at: "contents.issuerRef",
  message: text(
    "证明由当事人所在单位出具，按规定不计入。",
    "The certificate is of the subject's own unit: by the rule set, it doesn't count.",
  ),
  remedy: text(
    "可以提交其他单位组织的公益服务，或者选择其他方式修复。",
    "Service organised by others counts, and there are other ways to repair.",
  ),
  citation: serviceClause,
})

export const expired = fault("service.expired", {
  at: "until",
  message: text("时数已过有效期。", "The hours no longer count: their term has run."),
  remedy: text(
    "可以提交有效期内的公益服务，或者选择其他方式修复。",
    "Later service counts, and there are other ways to repair.",
  ),
  citation: serviceClause,
})

export const spentHere = fault("service.spentHere", {
  at: "hours",
  message: text("时数已经用于本记录的修复。", "The hours have served the repair of this record."),
  remedy: text("同一时数只计一次，无需办理。", "An hour counts once; there is nothing to do."),
  citation: serviceClause,
})

export const spentElsewhere = fault("service.spentElsewhere", {
  at: "hours",
  message: text(
    "时数已经用于其他记录的修复，同一时数只计一次。",
    "The hours have served the repair of another record; an hour counts once.",
  ),
  remedy: text(
    "可以提交其他公益服务，或者选择其他方式修复。",
    "Other service counts, and there are other ways to repair.",
  ),
  citation: serviceClause,
})

export const excessSpent = fault("service.excessSpent", {
  at: "hours",
  message: text(
    "按规定，超出修复所需的时数一并用去。",
    "By the rule set, hours beyond what the repair took are spent with them.",
  ),
  remedy: text(
    "可以提交其他公益服务，或者选择其他方式修复。",
    "Other service counts, and there are other ways to repair.",
  ),
  citation: serviceClause,
})
