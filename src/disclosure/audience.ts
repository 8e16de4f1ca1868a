/**
 * Who may see what of a record, as lists of what is allowed: a field that isn't listed isn't shown. Each audience has its
 * purpose and its clause. Not who a reader is: the host verifies that.
 */
import { cite, text, type Citation, type Text } from "../kernel/index.js"
import { opennessRegulation, personalInformationLaw, plan } from "../law/index.js"
import type { DisclosureScope } from "./disclosure-state.js"
import type { RecordField } from "./record-to-show.js"

/** From the subject, who sees everything, to the trainer, who must not learn whom it is about. */
export const audiences = [
  "subject",
  "keeper",
  "competentOrgan",
  "sharingPartner",
  "public",
  "trainer",
] as const

export type Audience = (typeof audiences)[number]

/** Those who see a record only where it was chosen to be shown that far. */
export type OtherAudience = Exclude<Audience, "subject" | "keeper">

/** What an audience may see, for what, on which clause. */
export interface AllowList {
  readonly label: Text
  readonly purpose: Text
  readonly basis: Citation
  readonly fields: readonly RecordField[]
  /** The narrowest scope in which it sees a record at all; left out, it sees every record. */
  readonly from?: DisclosureScope
}

const everything: readonly RecordField[] = [
  "subject",
  "subjectKind",
  "recordedOn",
  "basis",
  "instruments",
  "severity",
  "measures",
  "standing",
  "scope",
  "channels",
  "receivers",
  "repair",
  "facts",
  "assessments",
]

/**
 * The lists.
 * @example
 * allowLists.public.fields
 * // => ["subject", "subjectKind", "recordedOn", "basis", "instruments", "severity"]
 */
export const allowLists: Readonly<
  Record<Audience, AllowList> & Record<OtherAudience, AllowList & { readonly from: DisclosureScope }>
> = {
  subject: {
    label: text("当事人", "the subject"),
    purpose: text("查阅、复制关于自己的信息", "to inspect and copy what is held about oneself"),
    basis: cite(
      personalInformationLaw,
      "第四十五条",
      text("个人有权查阅、复制其个人信息。", "A person may inspect and copy information about themselves."),
    ),
    fields: everything,
  },
  keeper: {
    label: text("记录单位", "the keeper of the record"),
    purpose: text("保管、更正、修复记录", "to keep, correct and repair the record"),
    basis: plan("3.1.1", text("按照干部管理权限归集、管理。", "Kept by those who manage the person.")),
    fields: everything,
  },
  competentOrgan: {
    label: text("有权机关", "a competent organ"),
    purpose: text("依授权查询，履行法定职责", "to look it up on authority, for a statutory duty"),
    basis: cite(
      personalInformationLaw,
      "第三十四条",
      text(
        "国家机关处理个人信息不得超出履行法定职责所必需的范围和限度。",
        "State organs handle personal information only as far as a statutory duty needs.",
      ),
    ),
    fields: [
      "subject",
      "subjectKind",
      "recordedOn",
      "basis",
      "instruments",
      "severity",
      "measures",
      "standing",
      "repair",
    ],
    from: "onAuthority",
  },
  sharingPartner: {
    label: text("共享单位", "a unit that it is shared with"),
    purpose: text("联动奖惩", "joint incentives and penalties"),
    basis: plan("3.1.2", text("联动奖惩实施单位响应。", "Implementing units respond to what is recorded.")),
    fields: [
      "subject",
      "subjectKind",
      "recordedOn",
      "basis",
      "instruments",
      "severity",
      "measures",
      "standing",
    ],
    from: "sharedOnNeed",
  },
  public: {
    label: text("社会公众", "the public"),
    purpose: text("社会监督", "supervision by society"),
    basis: cite(
      opennessRegulation,
      "第十六条",
      text(
        "公开的记录不包括人事管理等内部事务信息。",
        "What is public leaves out internal matters such as personnel.",
      ),
    ),
    fields: ["subject", "subjectKind", "recordedOn", "basis", "instruments", "severity"],
    from: "public",
  },
  trainer: {
    label: text("培训机构", "trainers"),
    purpose: text("诚信教育，不涉及当事人是谁", "teaching, without who it was"),
    basis: plan("3.1.5", text("开展诚信教育。", "Integrity is taught.")),
    fields: ["subjectKind", "basis", "severity", "standing"],
    from: "subjectOnly",
  },
}
