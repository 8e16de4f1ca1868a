/**
 * A record as one audience may see it. Invariants: no field outside its list; nothing of a record whose scope is narrower
 * than the audience; the mark of an objection wherever the record shows; to the public and to units that it isn't shared
 * with, a record that they may not see is as if there were none.
 */
import { cite, fault, text, type Citation, type Fault, type PartyRef, type Text } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { allowLists, type Audience, type OtherAudience } from "./audience.js"
import type { RecordField, RecordFields, RecordToShow } from "./record-to-show.js"

/** Who asks. Who they are, and that the authority is theirs, the host has verified. */
export type Reader =
  | { readonly audience: "subject"; readonly ref: PartyRef }
  | { readonly audience: "keeper" | "public" | "trainer" }
  /** `authorityRef`: the document that allows this query. */
  | { readonly audience: "competentOrgan"; readonly authorityRef?: PartyRef }
  | { readonly audience: "sharingPartner"; readonly ref: PartyRef }

/** What a reader is shown. */
export type RecordView =
  /** There is nothing to see, which doesn't say that there is a record. */
  | { readonly kind: "nothing" }
  | { readonly kind: "withheld"; readonly because: Fault }
  | {
      readonly kind: "shown"
      readonly audience: Audience
      readonly purpose: Text
      readonly basis: Citation
      readonly fields: Partial<RecordFields>
      readonly objection: RecordToShow["objection"]
    }

const nothing: RecordView = { kind: "nothing" }

/**
 * What a reader sees of a record.
 *
 * @param record none where there is none
 * @param only the fields that the purpose needs, where that is less than the list; it never widens it
 * @example
 * viewFor({ audience: "public" }, undefined) // => { kind: "nothing" }
 */
export const viewFor = (
  reader: Reader,
  record: RecordToShow | undefined,
  only?: readonly RecordField[],
): RecordView => {
  if (record === undefined) return nothing
  switch (reader.audience) {
    case "subject":
      return reader.ref === record.fields.subject ? shown("subject", record, only) : nothing
    case "keeper":
      return shown("keeper", record, only)
    case "competentOrgan":
      if (reader.authorityRef === undefined) return { kind: "withheld", because: authorityMissing }
      return isOpenTo("competentOrgan", record) && record.fields.standing === "inUse"
        ? shown("competentOrgan", record, only)
        : { kind: "withheld", because: notOpen }
    case "sharingPartner":
      return isOpenTo("sharingPartner", record) &&
        isUsed(record) &&
        record.sharedWith.some((unit) => unit === reader.ref)
        ? shown("sharingPartner", record, only)
        : nothing
    case "public":
      return isOpenTo("public", record) && isUsed(record) && record.isPublic
        ? shown("public", record, only)
        : nothing
    case "trainer":
      return isOpenTo("trainer", record) && record.fields.standing !== "withdrawn"
        ? shown("trainer", record, only)
        : nothing
  }
}

/** In use and not frozen. */
const isUsed = ({ fields, objection }: RecordToShow): boolean =>
  fields.standing === "inUse" && objection !== "freeze"

/** The scopes in which others than the subject and the keeper see a record, from narrow to wide. */
const widths: readonly RecordFields["scope"][] = ["subjectOnly", "onAuthority", "sharedOnNeed", "public"]

const isOpenTo = (audience: OtherAudience, { fields: { scope } }: RecordToShow): boolean =>
  widths.indexOf(scope) >= widths.indexOf(allowLists[audience].from)

const shown = (
  audience: Audience,
  { fields, objection }: RecordToShow,
  only: readonly RecordField[] | undefined,
): RecordView => {
  const { purpose, basis, fields: listed } = allowLists[audience]
  return {
    kind: "shown",
    audience,
    purpose,
    basis,
    fields: picked(
      fields,
      listed.filter((field) => only === undefined || only.includes(field)),
    ),
    objection,
  }
}

const picked = (fields: RecordFields, names: readonly RecordField[]): Partial<RecordFields> =>
  names.reduce<Partial<RecordFields>>((sofar, name) => ({ ...sofar, [name]: fields[name] }), {})

const withinDuty = cite(
  personalInformationLaw,
  "第三十四条",
  text(
    "国家机关处理个人信息不得超出履行法定职责所必需的范围和限度。",
    "State organs handle personal information only as far as a statutory duty needs.",
  ),
)

const authorityMissing = fault("view.authorityMissing", {
  at: "authorityRef",
  message: text("没有查询的授权。", "There is no authority for the query."),
  remedy: text("请填写授权文书的编号。", "Give the reference of the document that allows it."),
  citation: withinDuty,
})

const notOpen = fault("view.notOpen", {
  at: "scope",
  message: text(
    "没有可以依授权查询的在用记录。",
    "There is no record in use that may be looked up on authority.",
  ),
  remedy: text(
    "确需查询的，请商记录单位依法决定。",
    "Where it is needed, ask the keeper, who decides by law.",
  ),
  citation: withinDuty,
})
