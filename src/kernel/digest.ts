// The fingerprint of a value: canonical text, then a digest of it. Which digest is the host's choice
// (SHA-256 here, SM3 by adapter), so it is passed in as a function.
// Not a general serialiser: what has no exact JSON form is a bug and throws.
// Invariant: equal values have equal canonical text, whatever the order of their keys.

/** A digest of canonical text, as lower-case hexadecimal. Synchronous and pure. */
export type Digest = (canonical: string) => string

/**
 * JSON with sorted keys and no white space, the form in which receipts are digested. Keys are sorted by
 * UTF-16 code units; a key whose value is undefined is left out.
 *
 * @throws TypeError for what JSON can't hold exactly: NaN, infinities, undefined in a list, functions, symbols,
 *   bigints, lone surrogates, cycles, and objects that are neither plain nor lists. A bug, never an input error.
 *
 * @example
 * canonicalJson({ b: [1, true], a: "诚" }) // => '{"a":"诚","b":[1,true]}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, [])
}

function write(value: unknown, above: readonly object[]): string {
  switch (typeof value) {
    case "string":
      return writeString(value)
    case "number":
      if (!Number.isFinite(value)) throw new TypeError("canonical JSON has no NaN and no infinity")
      return JSON.stringify(value)
    case "boolean":
      return value ? "true" : "false"
    case "object":
      return value === null ? "null" : writeObject(value, above)
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`)
  }
}

function writeString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError("canonical JSON has no lone surrogates")
  return JSON.stringify(value)
}

function writeObject(value: object, above: readonly object[]): string {
  if (above.includes(value)) throw new TypeError("canonical JSON has no cycles")
  const path = [...above, value]
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => write(item, path)).join(",")}]`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError("canonical JSON has only plain objects and lists")
  }
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${writeString(key)}:${write(item, path)}`)
  return `{${members.join(",")}}`
}
