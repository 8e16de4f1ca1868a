/** Parts of plain JSON, told apart. What isn't there reads as empty; whether it may be missing is the codec's business. */
import type { Json, JsonObject } from "../codec/json.js"

export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json)

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && !Array.isArray(json)

export const itemsIn = (json: Json | undefined): readonly Json[] => (isList(json) ? json : [])

export const objectsIn = (json: Json | undefined): readonly JsonObject[] => itemsIn(json).filter(isObject)

export const objectOf = (json: Json | undefined): JsonObject => (isObject(json) ? json : {})

export const stringOf = (json: Json | undefined): string =>
  json === undefined || typeof json === "object" ? "" : String(json)

export const stringsIn = (json: Json | undefined): readonly string[] => itemsIn(json).map(stringOf)
