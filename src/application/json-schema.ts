// The door's schemas as JSON Schema, made from the decoders themselves: for hosts that publish an interface, hold schemas
// of their own to it, or make clients from it. Not the authority: what is refused and why is said by the door.
// Invariants: a schema made here never refuses a command that the door takes; made again, it is the same text.

import * as Schema from "effect/Schema"
import { META_SCHEMA_URI_DRAFT_2020_12, toMultiDocumentOpenApi3_1 } from "effect/JsonSchema"
import { toJsonSchemaMultiDocument, toRepresentations } from "effect/SchemaRepresentation"
import type { Json } from "../port/index.js"
import { publishedEnvelope } from "./door/command-envelope.js"
import { jsonOf } from "./door/json.js"
import { outcomeSchema } from "./door/outcome-schema.js"

/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, Json>>

const options = { onExcessProperty: "error" } as const

function documentOf(schema: Schema.Top): JsonSchema {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema, options)
  return { $schema: META_SCHEMA_URI_DRAFT_2020_12, ...schemaOf(root), $defs: jsonOf(definitions) }
}

function schemaOf(schema: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, jsonOf(value)]))
}

/**
 * The JSON Schema of a command as `Office.handle` takes it (`CommandEnvelope`). Titles and descriptions are in Chinese and
 * English. Three things only the door checks: the check character of a unified social credit code, the length of a text
 * that holds characters outside the basic plane, and whether rules, facts and outcomes of these names exist.
 *
 * @returns a document of draft 2020-12 with its definitions under `$defs`; every pattern is meant with the flag `u`
 *
 * @example
 * commandJsonSchema()["$ref"] // => "#/$defs/command"
 */
export function commandJsonSchema(): JsonSchema {
  return documentOf(publishedEnvelope)
}

/**
 * The JSON Schema of what `Office.handle` answers (`Outcome`): done, refused with all reasons, or failed.
 *
 * @returns a document of draft 2020-12 with its definitions under `$defs`
 *
 * @example
 * outcomeJsonSchema()["$ref"] // => "#/$defs/outcome"
 */
export function outcomeJsonSchema(): JsonSchema {
  return documentOf(outcomeSchema)
}

/**
 * Both, as the schemas of an OpenAPI 3.1 document: `command`, `outcome` and what they are made of (`done`, `refused`,
 * `fault`, `storedEvent`, one for each type of command, …), referring to each other under `#/components/schemas/`.
 *
 * @example
 * const document = { openapi: "3.1.0", info, paths, components: { schemas: openApiSchemas() } }
 */
export function openApiSchemas(): Readonly<Record<string, JsonSchema>> {
  const roots = [Schema.toCodecJson(publishedEnvelope).ast, Schema.toCodecJson(outcomeSchema).ast] as const
  const shared = toJsonSchemaMultiDocument(toRepresentations(roots), options)
  const { definitions } = toMultiDocumentOpenApi3_1(shared)
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, schemaOf(schema)]))
}
