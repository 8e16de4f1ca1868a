// What a command leads to, as JSON: for publishing its schema, and for reading it elsewhere. Held to `Outcome` by the
// compiler (test/application).

import * as Schema from "effect/Schema"
import { calendarDate, citation, partyRef, words } from "./values.js"

const text = words.annotate({ identifier: "text", title: "文字（中文、英文） A text in Chinese and English" })

const clause = citation.annotate({ identifier: "citation", title: "条款 A clause" })

/** An expected failure: what is wrong and what to do next. */
export const faultSchema = Schema.Struct({
  code: Schema.String.annotate({ description: "供程序使用的固定名称 A stable name for programs" }),
  at: Schema.optionalKey(
    Schema.String.annotate({ description: "有关字段，从不含其内容 The field concerned, never its value" }),
  ),
  message: text,
  remedy: text,
  citation: Schema.optionalKey(clause),
}).annotate({ identifier: "fault", title: "原因与办法 A reason, and what to do next" })

/** An event as a store keeps it. */
export const storedEventSchema = Schema.Struct({
  id: Schema.String,
  stream: Schema.String,
  version: Schema.Int,
  type: Schema.String,
  schemaVersion: Schema.Int,
  occurredOn: calendarDate,
  recordedOn: calendarDate,
  subject: partyRef,
  data: Schema.Unknown,
  personalRef: Schema.optionalKey(Schema.String),
  actor: Schema.String,
  basis: Schema.Array(clause),
  receipt: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "storedEvent", title: "事件 An event" })

const done = Schema.Struct({
  kind: Schema.Literal("done"),
  stream: Schema.String,
  version: Schema.Int,
  events: Schema.Array(storedEventSchema),
  repeated: Schema.Boolean,
}).annotate({ identifier: "done", title: "已办理 Carried out" })

const refused = Schema.Struct({
  kind: Schema.Literal("refused"),
  reasons: Schema.NonEmptyArray(faultSchema),
  missing: Schema.Array(Schema.String),
  answer: Schema.optionalKey(
    Schema.Unknown.annotate({ description: "规则的答复 The answer of the rules that stands in the way" }),
  ),
}).annotate({ identifier: "refused", title: "未办理 Not carried out" })

const failed = Schema.Struct({ kind: Schema.Literal("failed"), fault: faultSchema }).annotate({
  identifier: "failed",
  title: "服务没有响应，请用同一幂等键重新提交 A service failed: send again with the same key",
})

/** What became of a command. */
export const outcomeSchema = Schema.Union([done, refused, failed]).annotate({
  identifier: "outcome",
  title: "办理结果 What became of a command",
})
