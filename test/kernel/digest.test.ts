import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalJson, sha256Digest } from "../../src/kernel/index.js"

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  )
}

describe("canonical JSON", () => {
  it("reads back as the same value", () => {
    fc.assert(
      fc.property(json, (value) => {
        // JSON has no negative zero, so 0 and -0 are one value.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it("doesn't depend on the order of keys, and is its own canonical form", () => {
    fc.assert(
      fc.property(json, (value) => {
        const canonical = canonicalJson(value)
        expect(canonicalJson(shuffled(value))).toBe(canonical)
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
      }),
    )
  })

  it("differs for different values", () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same =
          JSON.stringify(JSON.parse(canonicalJson(a))) === JSON.stringify(JSON.parse(canonicalJson(b)))
        expect(canonicalJson(a) === canonicalJson(b)).toBe(same)
      }),
    )
  })

  it("sorts keys by code unit, leaves out undefined, and has no white space", () => {
    expect(canonicalJson({ b: 1, a: { é: null, Z: "诚 信", z: undefined }, 10: true, 9: [] })).toBe(
      '{"10":true,"9":[],"a":{"Z":"诚 信","é":null},"b":1}',
    )
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
    expect(canonicalJson(-0)).toBe("0")
  })

  it("throws for what JSON can't hold exactly", () => {
    const cycle: unknown[] = []
    cycle.push({ cycle })
    const sparse: unknown[] = []
    sparse.length = 1
    const impossible = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      undefined,
      [undefined],
      sparse,
      () => 1,
      Symbol("x"),
      1n,
      new Date(0),
      new Map(),
      new Set(),
      "\ud800",
      { "\udfff": 1 },
      cycle,
    ]
    for (const value of impossible) expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it("holds one value twice where it is not a cycle", () => {
    const shared = { a: 1 }
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]')
  })
})

describe("the SHA-256 digest", () => {
  it("agrees with another implementation on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256Digest(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"))
      }),
    )
  })
})
