/**
 * Values of parameters as rows, each with the days between which it holds, and the rows as values again.
 *
 * Invariant: a bare value shows no days; a value in a dated list that has none of its own shows `-`.
 */
import type { Json, JsonObject } from "../codec/json.js"
import { isList, isObject, objectsIn, stringOf } from "./json-parts.js"

const undated = "-"

/** One row for each value. */
export const valueRows = (bindings: JsonObject): readonly JsonObject[] =>
  Object.entries(bindings).flatMap(([id, bound]): readonly JsonObject[] =>
    isDated(bound)
      ? objectsIn(bound).map((dated) => ({ ...evenIfUndated(dated), id }))
      : [{ id, value: bound }],
  )

const isDated = (bound: Json): boolean =>
  isList(bound) && bound.length > 0 && bound.every((item) => isObject(item))

const evenIfUndated = (dated: JsonObject): JsonObject =>
  dated["from"] === undefined && dated["until"] === undefined ? { ...dated, from: undated } : dated

/** A value that shows no days is bare; values of one parameter that have days, or are several, are a dated list. */
export const bindingsFrom = (items: readonly JsonObject[]): JsonObject => {
  const byName = new Map<string, JsonObject[]>()
  for (const { id, ...dated } of items) {
    const name = stringOf(id)
    byName.set(name, [...(byName.get(name) ?? []), dated])
  }
  const bindings: Record<string, Json> = {}
  for (const [name, values] of byName) {
    const [only] = values
    const isBare = values.length === 1 && only?.["from"] === undefined && only?.["until"] === undefined
    bindings[name] = isBare ? (only?.["value"] ?? false) : values.map(withoutUndated)
  }
  return bindings
}

const withoutUndated = ({ from, ...dated }: JsonObject): JsonObject =>
  from === undefined || from === undated ? dated : { ...dated, from }
