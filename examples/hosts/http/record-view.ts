// A record as each audience may see it. The schemas are made from the library's own lists, one for each audience, so that the
// published interface names no field that a list doesn't.

import * as Schema from "effect/Schema"
import { allowLists, audiences, type Audience, type RecordField, type RecordView } from "chengxin/disclosure"
import { citationLabel } from "chengxin/kernel"
import { date, wording } from "./wording.js"

const fields = {
  subject: Schema.optionalKey(Schema.String),
  subjectKind: Schema.optionalKey(Schema.Literals(["unit", "person"])),
  recordedOn: Schema.optionalKey(date),
  basis: Schema.optionalKey(Schema.Array(wording)),
  instruments: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({ kind: Schema.String, number: Schema.String, issuer: Schema.String, issuedOn: date }),
    ),
  ),
  severity: Schema.optionalKey(Schema.String),
  measures: Schema.optionalKey(
    Schema.Array(Schema.Struct({ id: Schema.String, label: wording, basis: Schema.Array(wording) })),
  ),
  standing: Schema.optionalKey(Schema.Literals(["inUse", "suspended", "repaired", "withdrawn"])),
  scope: Schema.optionalKey(Schema.String),
  channels: Schema.optionalKey(Schema.Array(Schema.String)),
  receivers: Schema.optionalKey(Schema.Array(Schema.String)),
  repair: Schema.optionalKey(Schema.String),
  facts: Schema.optionalKey(Schema.Record(Schema.String, Schema.Unknown)),
  assessments: Schema.optionalKey(Schema.Array(Schema.String)),
} satisfies Readonly<Record<RecordField, Schema.Top>>

const around = {
  purpose: wording,
  basis: wording,
  objection: Schema.Literals(["none", "mark", "freeze"]),
}

/** What one audience is shown; the compiler holds it to the fields, the published schema to the audience's list. */
export interface ShownRecord {
  readonly audience: Audience
  readonly purpose: typeof wording.Type
  readonly basis: typeof wording.Type
  readonly objection: typeof around.objection.Type
  readonly fields: Schema.Struct<typeof fields>["Type"]
}

const nameFor = (audience: Audience): string =>
  `recordFor${audience.charAt(0).toUpperCase()}${audience.slice(1)}`

const recordFor = (audience: Audience) =>
  Schema.Struct({
    audience: Schema.Literal(audience),
    ...around,
    fields: Schema.Struct(
      Object.fromEntries(allowLists[audience].fields.map((field) => [field, fields[field]] as const)),
    ),
  }).annotate({
    identifier: nameFor(audience),
    title: `${allowLists[audience].label.zh} For ${allowLists[audience].label.en}`,
  })

/** A record as it is shown: one of the audiences' own schemas. */
export const recordView = Schema.Union(audiences.map(recordFor)).annotate({
  identifier: "recordView",
  title: "按对象查看的记录 A record as an audience may see it",
})

/** What an audience is shown, with clauses in words. */
export function viewOfRecord({
  audience,
  purpose,
  basis,
  objection,
  fields: { basis: clauses, measures, ...plain },
}: Extract<RecordView, { readonly kind: "shown" }>): ShownRecord {
  return {
    audience,
    purpose,
    basis: citationLabel(basis),
    objection,
    fields: {
      ...plain,
      ...(clauses === undefined ? {} : { basis: clauses.map(citationLabel) }),
      ...(measures === undefined
        ? {}
        : {
            measures: measures.map(({ id, label, basis: of }) => ({
              id,
              label,
              basis: of.map(citationLabel),
            })),
          }),
    },
  }
}
