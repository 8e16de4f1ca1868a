// The words of the old systems, and what they mean here. Not a dictionary of the law: a word that isn't listed is a
// fault of the row, never a guess.

import type { InstrumentKind, InstrumentStatus } from "chengxin/kernel"
import type { ImportedCase, Influence, RectificationWord, Sector, SubjectWord } from "./imported-case.js"

const unit = (
  unitKind: Extract<SubjectWord, { kind: "unit" }>["unitKind"],
  outside = false,
): SubjectWord => ({
  kind: "unit",
  unitKind,
  outside,
})

const person = (
  employeeKind: Extract<SubjectWord, { kind: "person" }>["employeeKind"],
  outside = false,
): SubjectWord => ({
  kind: "person",
  employeeKind,
  outside,
})

export const subjectWords: ReadonlyMap<string, SubjectWord> = new Map([
  ["镇人民政府", unit("townGovernment")],
  ["区级部门", unit("districtDepartment")],
  ["事业单位", unit("publicInstitution")],
  ["国有企业", unit("stateEnterprise")],
  ["村（居）民委员会", unit("grassrootsBody")],
  ["评价单位", unit("evaluatingUnit")],
  ["民营企业", unit("other", true)],
  ["公务员", person("civilServant")],
  ["参照公务员法管理人员", person("managedAsCivilServant")],
  ["事业单位工作人员", person("publicInstitutionStaff")],
  ["国有企业管理人员", person("stateEnterpriseManager")],
  ["村（居）干部", person("grassrootsOfficial")],
  ["评标专家", person("other", true)],
])

export const sectorWords: ReadonlyMap<string, Sector> = new Map([
  ["政府采购", "procurement"],
  ["政府和社会资本合作", "ppp"],
  ["招标投标", "bidding"],
  ["招商引资", "investment"],
  ["政府债务", "debt"],
  ["环境保护", "environment"],
  ["基层治理", "grassroots"],
])

export const instrumentWords: ReadonlyMap<string, InstrumentKind | "none"> = new Map([
  ["无", "none"],
  ["法院生效判决", "courtDecision"],
  ["纳入失信被执行人名单决定", "listDecision"],
  ["行政处罚决定", "adminPenalty"],
  ["其他行政决定", "adminDecision"],
  ["党纪处分决定", "partyDiscipline"],
  ["政务处分决定", "governmentalSanction"],
  ["任免机关处分决定", "appointingSanction"],
  ["问责决定", "accountability"],
  ["审计决定", "auditDecision"],
  ["违约失信确认", "defaultConfirmation"],
  ["核实认定", "verifiedFinding"],
  ["谈话提醒", "measureOnly"],
])

export const statusWords: ReadonlyMap<string, InstrumentStatus | "none"> = new Map([
  ["不适用", "none"],
  ["尚未生效", "pending"],
  ["已生效", "effective"],
  ["已变更", "altered"],
  ["已撤销", "revoked"],
])

export const responsibleWords: ReadonlyMap<string, ImportedCase["heldResponsible"]> = new Map([
  ["本对象", "this"],
  ["仅追究单位", "unitOnly"],
  ["仅追究个人", "peopleOnly"],
  ["追究他人", "other"],
])

export const findingWords: ReadonlyMap<string, ImportedCase["finding"]> = new Map([
  ["违法违规", "violation"],
  ["失信违约", "default"],
  ["未认定", "none"],
])

export const capacityWords: ReadonlyMap<string, ImportedCase["capacity"]> = new Map([
  ["履行职务", "ownDuty"],
  ["采购人代表", "purchaserRepresentative"],
  ["评审专家", "evaluationExpert"],
  ["个人事务", "private"],
])

/** As both old systems explained their words: 较小 stays inside the unit, 较大 reaches the district, 重大 goes beyond. */
export const influenceWords: ReadonlyMap<string, Influence> = new Map([
  ["无", "none"],
  ["较小", "within"],
  ["较大", "local"],
  ["重大", "wide"],
])

export const rectificationWords: ReadonlyMap<string, RectificationWord> = new Map([
  ["未催告", "notUrged"],
  ["整改中", "running"],
  ["已整改", "done"],
  ["拒不整改", "refused"],
  ["虚假整改", "sham"],
])

export const listedWords: ReadonlyMap<string, boolean | "unknown"> = new Map<string, boolean | "unknown">([
  ["是", true],
  ["否", false],
  ["未查明", "unknown"],
])

export const meansWords: ReadonlyMap<string, boolean> = new Map([
  ["有", true],
  ["无", false],
])
