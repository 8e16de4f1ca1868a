// Values for JSON Schemas as the library publishes them: good ones, made from the schema, and spoilt ones.

import fc from "fast-check"
import type { JsonSchema } from "../../src/application/index.js"
import type { Json } from "../../src/port/index.js"

const isObject = (value: Json | undefined): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

/** Texts by the name of their definition: what each pattern stands for, with its edges. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  stream: fc.constantFrom("oa:2026-1", "信访〔2026〕1号", "x"),
  idempotencyKey: fc.constantFrom("oa:2026-1/1", "键1", "y".repeat(200)),
  partyRef: fc.constantFrom("office-1", "unit:7", "p", "a".repeat(64), "1234567890123456X7"),
  calendarDate: fc.constantFrom("2026-03-02", "2024-02-29", "1900-01-01", "2199-12-31"),
  unifiedCreditCode: fc.constantFrom("91350100M000100Y43", "115100000000001660"),
  ruleName: fc.constantFrom("admission.named-source", "a", "x/y:z"),
  factValue: fc.constantFrom("partly", "3", "a/b"),
  shortText: fc.constantFrom("虚构市示例报告第3号", " a ", "长".repeat(200)),
}

/** Values that a schema takes, from the schema itself. */
export function valuesOf(document: JsonSchema): fc.Arbitrary<Json> {
  const definitions = isObject(document["$defs"]) ? document["$defs"] : {}
  const made = (schema: Json | undefined, name?: string): fc.Arbitrary<Json> => {
    if (!isObject(schema)) throw new Error("not a schema")
    const ref = schema["$ref"]
    if (typeof ref === "string") {
      const target = decodeURIComponent(ref.slice("#/$defs/".length))
      return made(definitions[target], target)
    }
    if (schema["enum"] !== undefined) return fc.constantFrom(...listOf(schema["enum"]))
    if (schema["anyOf"] !== undefined) return fc.oneof(...listOf(schema["anyOf"]).map((one) => made(one)))
    switch (schema["type"]) {
      case "object":
        return object(schema)
      case "array":
        return fc.array(made(schema["items"]), {
          minLength: typeof schema["minItems"] === "number" ? schema["minItems"] : 0,
          maxLength: 2,
        })
      case "boolean":
        return fc.boolean()
      case "integer":
        return fc.integer({ min: Number(schema["minimum"] ?? 0) })
      case "number":
        return fc.constantFrom(0, 1.5, 40)
      case "string": {
        const known = texts[name ?? ""]
        if (known === undefined) throw new Error(`no values for ${name ?? "a text"}`)
        return known
      }
      default:
        throw new Error(`no values for ${JSON.stringify(schema["type"])}`)
    }
  }
  const object = (schema: JsonSchema): fc.Arbitrary<Json> => {
    const [pattern] = isObject(schema["patternProperties"]) ? Object.values(schema["patternProperties"]) : []
    if (pattern !== undefined)
      return fc.dictionary(fc.constantFrom("report", "capacity", "x.y"), made(pattern), { maxKeys: 3 })
    const properties = isObject(schema["properties"]) ? Object.entries(schema["properties"]) : []
    const requiredKeys = listOf(schema["required"]).map(String)
    return fc.record(Object.fromEntries(properties.map(([key, of]) => [key, made(of)])), { requiredKeys })
  }
  return made(document)
}

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 1.5, "", " ", [], {}, "甲某某", "11010519491231002X", "13800000000"),
  fc.constantFrom<Json>("2026-02-30", "2026-2-3", "２０２６-01-01", "a b", "长".repeat(201), "x".repeat(65)),
  fc.constantFrom<Json>(
    Array.from({ length: 201 }, () => "rule"),
    "电话13800000000",
    2 ** 60,
  ),
)

/** A value with one place replaced, added beside or taken out. */
export function spoilt(value: Json): fc.Arbitrary<Json> {
  return fc
    .tuple(
      fc.nat(20),
      fc.constantFrom("replace", "add", "remove"),
      junk,
      fc.constantFrom("extra", "more", "a b"),
    )
    .map(([place, how, other, key]) => spoil(value, { left: place }, how, other, key) ?? null)
}

function spoil(
  value: Json,
  count: { left: number },
  how: "replace" | "add" | "remove",
  other: Json,
  key: string,
): Json | undefined {
  const here = count.left === 0
  count.left -= 1
  if (here && how === "replace") return other
  if (here && how === "remove") return undefined
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Json) => spoil(item, count, how, other, key) ?? [])
    return here ? [...items, other] : items
  }
  if (!isObject(value)) return value
  const members = Object.entries(value).flatMap(([name, item]) => {
    const kept = spoil(item, count, how, other, key)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return Object.fromEntries(here ? [...members, [key, other]] : members)
}
