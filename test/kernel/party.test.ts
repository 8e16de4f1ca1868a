import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parsePartyRef, partyRef } from "../../src/kernel/index.js"

const outcome = (input: string) => {
  const parsed = parsePartyRef(input)
  return Result.isFailure(parsed) ? parsed.failure.code : "accepted"
}

describe("a party reference", () => {
  it("may not be a name, and may hold no space or Chinese character", () => {
    for (const input of ["", "张三", "zhang san", "-x", "a/b", "a@b", "x".repeat(65), "a\n"]) {
      expect([input, outcome(input)]).toEqual([input, "party.ref.format"])
    }
    for (const input of ["a", "0", "unit-07", "urn:x:7", "9f0c_1.2", "x".repeat(64)]) {
      expect([input, outcome(input)]).toEqual([input, "accepted"])
    }
  })

  it("may not have the form of an id number or a mobile number", () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((list) => list.join(""))
    fc.assert(
      fc.property(digits(17), fc.constantFrom(...Array.from("0123456789Xx")), (body, check) => {
        expect(outcome(body + check)).toBe("party.ref.personal")
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), digits(9), (second, rest) => {
        expect(outcome(`1${String(second)}${rest}`)).toBe("party.ref.personal")
      }),
    )
  })

  it("is refused without being repeated", () => {
    for (const input of ["张三李四", "13800001111", "110105194912310021"]) {
      const parsed = parsePartyRef(input)
      expect(JSON.stringify(parsed)).not.toContain(input)
      expect(() => partyRef(input)).toThrow(/^not a pseudonymous reference$/u)
    }
  })
})
