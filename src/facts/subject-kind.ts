/**
 * What kind of unit or person a case is about. One definition for every question; which kinds a question is about is
 * said by its rules. A leading cadre who is a civil servant is a `leadingCadre`, any other by the employment alone.
 */
import { text, type Party, type PublicEmployeeKind, type UnitKind } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const subjectKind = oneOfFact("subjectKind", {
  label: text("对象类别", "kind of subject"),
  prompt: text("本案的对象属于哪一类？", "What kind of unit or person is the case about?"),
  options: {
    partyOrganisation: text("党组织", "Party organisation"),
    govUnit: text("各级人民政府、政府部门及其下属单位", "government, its departments and their units"),
    leadingCadre: text("党员领导干部（公务员）", "leading cadre of the Party (civil servant)"),
    civilServant: text("公务员和参照公务员法管理的人员", "civil servant, or managed as one"),
    otherPublic: text("其他公职人员", "other public employee"),
    grassrootsBody: text("基层群众性自治组织", "grassroots self-governing organisation"),
    enterprise: text("企业", "enterprise"),
    outside: text("其他（专家、村民等）", "other (experts, villagers and so on)"),
  },
})

/** The kind that the party alone decides: a civil servant may be a leading cadre, and others may be several things. */
export const subjectKindOf = (party: Party): string | undefined =>
  party.kind === "unit" ? kindOfUnit[party.unitKind] : kindOfEmployee[party.employeeKind]

const kindOfUnit: Readonly<Record<UnitKind, string | undefined>> = {
  townGovernment: "govUnit",
  districtDepartment: "govUnit",
  publicInstitution: "govUnit",
  grassrootsBody: "grassrootsBody",
  stateEnterprise: "enterprise",
  evaluatingUnit: undefined,
  other: undefined,
}

const kindOfEmployee: Readonly<Record<PublicEmployeeKind, string | undefined>> = {
  civilServant: undefined,
  managedAsCivilServant: undefined,
  publicInstitutionStaff: "otherPublic",
  stateEnterpriseManager: "otherPublic",
  grassrootsOfficial: "otherPublic",
  other: undefined,
}
