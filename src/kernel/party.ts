// Who a case is about: a unit, or a person who is a public employee. Not the Communist Party, and not an
// identity: a party is known here by a pseudonymous reference that only the host can resolve.
// Invariant: no name, id number or phone number; a reference has none of their forms.

import * as Result from "effect/Result"
import { fault, type Fault } from "./fault.js"
import { isResidentIdForm } from "./resident-id.js"
import { text, type Text } from "./text.js"
import type { UnifiedCreditCode } from "./unified-credit-code.js"
import { brandPartyRef, type Branded } from "./unsafe.js"

/** A pseudonym for a party, given by the host: 1 to 64 letters, digits, `.`, `_`, `:`, `-`. */
export type PartyRef = Branded<"PartyRef">

/**
 * Reads a reference that a host gives. Whatever has the form of a resident id or of a mobile number is refused.
 *
 * @returns a fault `party.ref.format` or `party.ref.personal`; neither holds the input
 *
 * @example
 * parsePartyRef("unit-07") // => succeed("unit-07")
 * parsePartyRef("13800000000") // => fail "party.ref.personal"
 */
export function parsePartyRef(input: string): Result.Result<PartyRef, Fault> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/u.test(input)) return Result.fail(formatFault)
  if (isResidentIdForm(input) || /^1[3-9]\d{9}$/u.test(input)) return Result.fail(personalFault)
  return Result.succeed(brandPartyRef(input))
}

/**
 * A reference written in source code. A wrong one is a bug and throws; for input use `parsePartyRef`.
 *
 * @example
 * partyRef("person-12") // => "person-12"
 */
export function partyRef(literal: string): PartyRef {
  const parsed = parsePartyRef(literal)
  if (Result.isFailure(parsed)) throw new RangeError("not a pseudonymous reference")
  return parsed.success
}

const formatFault = fault("party.ref.format", {
  message: text(
    "主体代号只能由1至64个字母、数字和“.”“_”“:”“-”组成，并以字母或者数字开头。",
    "A reference has 1 to 64 letters, digits, '.', '_', ':' or '-', and begins with a letter or digit.",
  ),
  remedy: text(
    "请使用本系统给出的主体代号，不要填写姓名。",
    "Use the reference your system gives, never a name.",
  ),
})

const personalFault = fault("party.ref.personal", {
  message: text(
    "主体代号不能是身份证件号码或者手机号码。",
    "A reference must not be an id number or a mobile number.",
  ),
  remedy: text("请改用不含个人信息的代号。", "Use a reference that holds no personal information."),
})

/** The kinds of unit. */
export type UnitKind =
  | "townGovernment"
  | "districtDepartment"
  | "publicInstitution"
  | "grassrootsBody"
  | "stateEnterprise"
  | "evaluatingUnit"
  | "other"

const unitLabels: Readonly<Record<UnitKind, Text>> = {
  townGovernment: text("镇人民政府", "town government"),
  districtDepartment: text("区级部门", "district department"),
  publicInstitution: text("事业单位", "public institution"),
  grassrootsBody: text("基层群众性自治组织", "grassroots self-governing organisation"),
  stateEnterprise: text("国有企业", "state-owned enterprise"),
  evaluatingUnit: text("评价单位", "evaluating unit"),
  other: text("其他单位", "other unit"),
}

/** All kinds of unit. */
export const unitKinds: readonly UnitKind[] = [
  "townGovernment",
  "districtDepartment",
  "publicInstitution",
  "grassrootsBody",
  "stateEnterprise",
  "evaluatingUnit",
  "other",
]

/**
 * The official word for a kind of unit.
 *
 * @example
 * unitKindLabel("districtDepartment").zh // => "区级部门"
 */
export function unitKindLabel(kind: UnitKind): Text {
  return unitLabels[kind]
}

/** The kinds of public employee (公职人员). */
export type PublicEmployeeKind =
  | "civilServant"
  | "managedAsCivilServant"
  | "publicInstitutionStaff"
  | "stateEnterpriseManager"
  | "grassrootsOfficial"
  | "other"

const employeeLabels: Readonly<Record<PublicEmployeeKind, Text>> = {
  civilServant: text("公务员", "civil servant"),
  managedAsCivilServant: text("参照公务员法管理的人员", "staff managed as civil servants"),
  publicInstitutionStaff: text("事业单位工作人员", "staff of a public institution"),
  stateEnterpriseManager: text("国有企业管理人员", "manager of a state-owned enterprise"),
  grassrootsOfficial: text(
    "基层群众性自治组织中从事管理的人员",
    "official of a grassroots self-governing organisation",
  ),
  other: text("其他公职人员", "other public employee"),
}

/** All kinds of public employee. */
export const publicEmployeeKinds: readonly PublicEmployeeKind[] = [
  "civilServant",
  "managedAsCivilServant",
  "publicInstitutionStaff",
  "stateEnterpriseManager",
  "grassrootsOfficial",
  "other",
]

/**
 * The official word for a kind of public employee.
 *
 * @example
 * employeeKindLabel("civilServant").zh // => "公务员"
 */
export function employeeKindLabel(kind: PublicEmployeeKind): Text {
  return employeeLabels[kind]
}

/** A unit or a person, by reference. */
export type Party =
  | {
      readonly kind: "unit"
      readonly ref: PartyRef
      readonly unitKind: UnitKind
      readonly unifiedCreditCode?: UnifiedCreditCode
    }
  | {
      readonly kind: "person"
      readonly ref: PartyRef
      readonly employeeKind: PublicEmployeeKind
      /** The unit the person serves in. */
      readonly unit?: PartyRef
    }

/**
 * What kind of unit or person a party is, in words.
 *
 * @example
 * partyKindLabel({ kind: "person", ref: partyRef("person-1"), employeeKind: "civilServant" }).zh // => "公务员"
 */
export function partyKindLabel(party: Party): Text {
  return party.kind === "unit" ? unitKindLabel(party.unitKind) : employeeKindLabel(party.employeeKind)
}
