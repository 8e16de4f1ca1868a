import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { birthDateOf, parseResidentId } from "../../src/kernel/index.js"
import { anyDate } from "./arbitraries.js"

// ISO 7064 MOD 11-2 by its recursion, not by the standard's table of weights.
function completed(body: string): string {
  const sum = Array.from(body).reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0)
  const check = (12 - sum) % 11
  return body + (check === 10 ? "X" : String(check))
}

const valid = Array.from({ length: 24 }, (_, number) =>
  completed(`51010019900101${String(number).padStart(3, "0")}`),
)

const outcome = (input: string) => {
  const parsed = parseResidentId(input)
  return Result.isFailure(parsed) ? parsed.failure.code : "accepted"
}

describe("a citizen identification number", () => {
  it("is accepted as the standard's own example has it, with x in either case", () => {
    expect(parseResidentId("11010519491231002X")).toEqual(Result.succeed("11010519491231002X"))
    expect(parseResidentId("11010519491231002x")).toEqual(Result.succeed("11010519491231002X"))
  })

  it("is accepted with every check character that the recursion of ISO 7064 gives", () => {
    for (const id of valid) expect(parseResidentId(id)).toEqual(Result.succeed(id))
    expect(new Set(valid.map((id) => id.charAt(17))).size).toBe(11)
  })

  it("is accepted for any region, real birth date and sequence, completed by that recursion", () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((list) => list.join(""))
    fc.assert(
      fc.property(digits(6), anyDate, digits(3), (region, birth, sequence) => {
        const id = completed(region + birth.replaceAll("-", "") + sequence)
        expect(parseResidentId(id)).toEqual(Result.succeed(id))
        expect(birthDateOf(Result.getOrThrow(parseResidentId(id)))).toBe(birth)
      }),
    )
  })

  it("is refused after any change of a single character", () => {
    // Every weight is prime to 11 and two digits differ by less than 11, so the sum always changes modulo 11.
    for (const id of valid) {
      for (let place = 0; place < 18; place += 1) {
        for (const c of place === 17 ? "0123456789X" : "0123456789") {
          if (c === id.charAt(place)) continue
          expect(outcome(id.slice(0, place) + c + id.slice(place + 1))).toMatch(
            /^residentId\.(birthDate|check)$/u,
          )
        }
      }
    }
  })

  it("is refused if its birth date is no real day, even where the check character fits", () => {
    expect(outcome(completed("51010019900230001"))).toBe("residentId.birthDate")
    expect(outcome(completed("51010019901301001"))).toBe("residentId.birthDate")
    expect(outcome(completed("51010018991231001"))).toBe("residentId.birthDate")
    expect(outcome(completed("51010020000229001"))).toBe("accepted")
  })

  it("is refused for its form if it is no row of 18", () => {
    for (const input of [
      "",
      "510100900101001",
      "X10105194912310021",
      "1101051949123100 2",
      "11010519491231002X\n",
    ]) {
      expect([input, outcome(input)]).toEqual([input, "residentId.format"])
    }
  })

  it("gives the day of birth", () => {
    for (const id of valid) expect(birthDateOf(Result.getOrThrow(parseResidentId(id)))).toBe("1990-01-01")
  })

  it("says nothing of the number in a fault", () => {
    for (const id of ["110105194912310021", completed("51010019900230001"), "51010019900101"]) {
      expect(JSON.stringify(parseResidentId(id))).not.toMatch(/\d{6}/u)
    }
  })
})
