// Checks of the door that also say themselves in JSON Schema, so that a published schema refuses what the door refuses.
// Invariant: the published form never refuses a value that the door takes.

import type * as JsonSchema from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import { expectationOf } from "./expected.js"

/** How a check reads in JSON Schema (2020-12). */
export interface Published {
  readonly schema: JsonSchema.JsonSchema
  /** The published form takes somewhat more than the door, such as codes whose check character is wrong. */
  readonly looser?: true
}

function annotations(identifier: string, { schema, looser }: Published) {
  const expected = expectationOf(identifier)
  return {
    identifier,
    ...(expected === undefined ? {} : { description: `${expected.zh}${expected.en}` }),
    toJsonSchema: () => (looser === true ? ([schema, true] as const) : schema),
  }
}

/**
 * A check by a function, with its published form.
 *
 * @param identifier the kind of field, by which a fault finds its remedy
 */
export function check<Value>(identifier: string, holds: (value: Value) => boolean, published: Published) {
  return Schema.makeFilter(holds, annotations(identifier, published))
}

/**
 * A text of the kernel's own type, read by a guard, with its published form.
 *
 * @param identifier the kind of field, by which a fault finds its remedy
 */
export function checkedText<Value extends string>(
  identifier: string,
  is: (input: unknown) => input is Value,
  published: Published,
) {
  const text = { ...published, schema: { type: "string", ...published.schema } }
  return Schema.declare(is, { identifier, toCodecJson: () => undefined }).check(
    Schema.makeFilter(() => true, annotations(identifier, text)),
  )
}

const most = 200

/**
 * Not too long a list.
 *
 * @param identifier the kind of list
 */
export function listLength(identifier: string) {
  return check(identifier, (list: readonly unknown[]) => list.length <= most, { schema: { maxItems: most } })
}

/** Not too many facts. */
export const factCount = check(
  "givenFacts",
  (facts: Readonly<Record<string, unknown>>) => Object.keys(facts).length <= most,
  { schema: { maxProperties: most } },
)

/** A regular expression of this kind means the same in every engine: no flags, no looking around, digits as a range. */
export const patterns = {
  /** Every day from 1900-01-01 to 2199-12-31. */
  calendarDate:
    "^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))" +
    "|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)$",
  partyRef: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$",
  residentId: "^[0-9]{17}[0-9Xx]$",
  mobileNumber: "^1[3-9][0-9]{9}$",
  unifiedCreditCode: "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$",
  notBlank: "\\S",
  personalNumberWithin: "(?:^|[^0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?:$|[^0-9])",
  ruleName: "^[a-zA-Z][a-zA-Z0-9_.:/-]{0,127}$",
  factValue: "^[a-zA-Z0-9_.:/-]{1,128}$",
  name: "^[\\p{L}\\p{N}][\\p{L}\\p{N}._:/#〔〕()（）-]{0,199}$",
} as const
