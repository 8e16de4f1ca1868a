// The schemas of the interface: the library's own, those derived from them, and those of this host's views. None is typed
// by hand, so that none can differ from what is checked.

import { openApiSchemas, type JsonSchema } from "chengxin/application"
import { toMultiDocumentOpenApi3_1 } from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import { toJsonSchemaMultiDocument, toRepresentations } from "effect/SchemaRepresentation"
import { allowLists, audiences } from "chengxin/disclosure"
import { ownFile, viewedFile } from "./file-views.js"
import { jointMeasures } from "./joint-measures-view.js"
import { recordView } from "./record-view.js"
import { answerView, caseView, dueList, health } from "./views.js"

type SchemaOf = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is SchemaOf =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function propertiesOf(schema: SchemaOf | undefined): SchemaOf {
  const properties = schema?.["properties"]
  if (!isObject(properties)) throw new Error("the schema has no properties")
  return properties
}

const viewSchemas = (): Readonly<Record<string, SchemaOf>> => {
  const views = [answerView, caseView, recordView, jointMeasures, ownFile, viewedFile, dueList, health]
  const asts = views.map((schema) => Schema.toCodecJson(schema).ast)
  const [first, ...rest] = asts
  if (first === undefined) return {}
  const shared = toJsonSchemaMultiDocument(toRepresentations([first, ...rest]), { onExcessProperty: "error" })
  return toMultiDocumentOpenApi3_1(shared).definitions
}

/** The body of a command: without the case, which is in the path, and without the sender, whom the directory knows. */
function commandBody(command: JsonSchema | undefined): SchemaOf {
  const { stream: _stream, actor: _actor, ...properties } = propertiesOf(command)
  return { ...command, properties, required: ["command"] }
}

/** A problem: the reasons of a refusal, in the form of RFC 9457. */
function problem(refused: JsonSchema | undefined): SchemaOf {
  const { reasons, missing } = propertiesOf(refused)
  return {
    type: "object",
    title: "没有办理的原因 Why something wasn't done",
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer" },
      reasons,
      missing,
      answer: { $ref: "#/components/schemas/answer" },
    },
    required: ["type", "title", "status", "reasons", "missing"],
    additionalProperties: false,
  }
}

const fieldName = allowLists.subject.fields.join("|")

/** Every schema of the interface, by name, referring to each other under `#/components/schemas/`. */
export function publishedSchemas(): Readonly<Record<string, SchemaOf>> {
  const library = openApiSchemas()
  return {
    ...library,
    ...viewSchemas(),
    commandBody: commandBody(library["command"]),
    problem: problem(library["refused"]),
    digest: { type: "string", maxLength: 128 },
    audience: { type: "string", enum: audiences },
    recordFields: { type: "string", pattern: `^(?:${fieldName})(?:,(?:${fieldName}))*$` },
    accessId: { type: "string", maxLength: 64 },
    receipt: { type: "object", title: "回执 A receipt: what was asked, of which rules, and the answer" },
    document: { type: "object", title: "本接口的说明 The description of this interface" },
  }
}
