import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { organisationCodeCheck, parseUnifiedCreditCode, registrationKind } from "../../src/kernel/index.js"

const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// The first is synthetic with check remainder 0; the second is the worked example of GB 32100-2015; the others
// are made here, of each kind of authority.
const valid = ["115100000000001660", "91350100M000100Y43", ...["12", "52", "N2", "A1", "Y1"].map(completed)]

// The check character by the definition: it makes the whole weighted sum divisible by 31.
function complete(body: string): string {
  const weight = (place: number) =>
    Array.from({ length: place }).reduce<number>((power) => (power * 3) % 31, 1)
  const sum = Array.from(body).reduce((total, c, place) => total + characters.indexOf(c) * weight(place), 0)
  const check = Array.from(characters).find((_, value) => (sum + value) % 31 === 0)
  return body + String(check)
}

function completed(prefix: string): string {
  return complete(`${prefix}510100000123456`)
}

const parsed = (code: string) => Result.getOrThrow(parseUnifiedCreditCode(code))
const outcome = (code: string) => {
  const result = parseUnifiedCreditCode(code)
  return Result.isFailure(result) ? result.failure.code : "accepted"
}

describe("a unified social credit code", () => {
  it("is accepted if its check character fits, remainder 0 and lower case included", () => {
    for (const code of valid) {
      expect(parseUnifiedCreditCode(code)).toEqual(Result.succeed(code))
      expect(parseUnifiedCreditCode(code.toLowerCase())).toEqual(Result.succeed(code))
    }
  })

  it("is accepted for any body that its definition completes", () => {
    const part = (length: number, from: string) =>
      fc
        .array(fc.constantFrom(...Array.from(from)), { minLength: length, maxLength: length })
        .map((list) => list.join(""))
    fc.assert(
      fc.property(
        part(2, characters),
        part(6, "0123456789"),
        part(9, characters),
        (kind, region, organisation) => {
          const code = complete(kind + region + organisation)
          expect(parseUnifiedCreditCode(code)).toEqual(Result.succeed(code))
        },
      ),
    )
  })

  it("is refused after any change of a single character", () => {
    // Every weight is prime to 31, so a changed character always changes the sum modulo 31.
    let changes = 0
    for (const code of valid) {
      for (let place = 0; place < 18; place += 1) {
        for (const c of characters) {
          if (c === code.charAt(place)) continue
          changes += 1
          expect(outcome(code.slice(0, place) + c + code.slice(place + 1))).toMatch(/^unifiedCreditCode\./u)
        }
      }
    }
    expect(changes).toBe(valid.length * 18 * 30)
  })

  it("is refused after any swap of two different neighbours", () => {
    for (const code of valid) {
      for (let place = 0; place < 17; place += 1) {
        const [a, b] = [code.charAt(place), code.charAt(place + 1)]
        if (a === b) continue
        expect(outcome(code.slice(0, place) + b + a + code.slice(place + 2))).toMatch(/^unifiedCreditCode\./u)
      }
    }
  })

  it("is refused for its form if it has another length or an unused letter", () => {
    const code = "91350100M000100Y43"
    for (const wrong of [
      "",
      code.slice(1),
      `${code}0`,
      ` ${code}`,
      `${code}\n`,
      "91350100M000100Y4Z",
      "9135010OM000100Y43",
      "9I350100M000100Y43",
    ]) {
      expect([wrong, outcome(wrong)]).toEqual([wrong, "unifiedCreditCode.format"])
    }
    expect(outcome("91350100M000100Y44")).toBe("unifiedCreditCode.check")
  })

  it("says nothing of the code in a fault", () => {
    expect(JSON.stringify(parseUnifiedCreditCode("91350100M000100Y44"))).not.toContain("350100")
  })

  it("tells the kind of body by its first two characters", () => {
    const zh = (code: string) => registrationKind(parsed(code)).zh
    expect(valid.map(zh)).toEqual([
      "机关",
      "工商部门登记的单位",
      "事业单位",
      "民政部门登记的单位",
      "农业部门登记的单位",
      "中央军委登记的单位",
      "其他单位",
    ])
    expect([zh(completed("13")), zh(completed("19")), zh(completed("15"))]).toEqual([
      "群众团体",
      "机构编制部门登记的其他单位",
      "机构编制部门登记的其他单位",
    ])
  })

  it("checks the organisation code inside apart", () => {
    expect(organisationCodeCheck(parsed("91350100M000100Y43"))).toBe(true)
    // 00000016 has the weighted sum 16, so its own check character is 11 - 16 mod 11 = 6.
    expect(organisationCodeCheck(parsed("115100000000001660"))).toBe(true)
    // GB 11714: with powers of 2 as weights and 1 for the check character (X is 10), the sum is divisible by 11.
    const values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    const base = fc.array(fc.constantFrom(...Array.from(characters)), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(base, (list) => {
        const sum = list.reduce((total, c, place) => total + values.indexOf(c) * 2 ** (8 - place), 0)
        const passing = Array.from("0123456789X").filter((check) =>
          organisationCodeCheck(parsed(complete(`11510000${list.join("")}${check}`))),
        )
        expect(passing).toEqual(Array.from("0123456789X").filter((_, value) => (sum + value) % 11 === 0))
      }),
    )
  })
})
