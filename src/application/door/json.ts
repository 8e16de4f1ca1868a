// Plain data as JSON, checked while walking: what JSON can't hold exactly is a bug and throws.

import type { Json } from "../../port/index.js"

/**
 * A copy of plain data as JSON; members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: functions, symbols, bigints, undefined in a list, NaN and infinities
 *
 * @example
 * jsonOf({ a: 1, b: undefined }) // => { a: 1 }
 */
export function jsonOf(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map(jsonOf)
  if (typeof value !== "object") throw new TypeError(`JSON has no ${typeof value}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([key, member]) => [key, jsonOf(member)]))
}
