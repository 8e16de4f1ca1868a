// A unified social credit code (统一社会信用代码, GB 32100-2015): registration authority, kind, six digits
// of region, nine characters of organisation code, one check character.
// Not proof that a unit exists: only that the code is well formed.
// Invariant: the check character fits, also where the remainder is 0 (some libraries refuse those codes).

import * as Result from "effect/Result"
import { fault, type Fault } from "./fault.js"
import { text, type Text } from "./text.js"
import { brandUnifiedCreditCode, type Branded } from "./unsafe.js"

/** A checked unified social credit code of 18 characters, in upper case. */
export type UnifiedCreditCode = Branded<"UnifiedCreditCode">

/** The standard's characters; the place of each is its value. I, O, S, V and Z are not used. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// 3 to the power 0, 1, 2, … modulo 31: all different, none divisible by 31, so that any single wrong
// character and any swap of two neighbours is noticed.
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * Reads a unified social credit code; lower case is taken as upper case.
 *
 * @returns a fault `unifiedCreditCode.format` or `unifiedCreditCode.check`; neither holds the code
 *
 * @example
 * parseUnifiedCreditCode("91350100M000100Y43") // => succeed("91350100M000100Y43")
 * parseUnifiedCreditCode("91350100M000100Y4Z") // => fail "unifiedCreditCode.format"
 * parseUnifiedCreditCode("91350100M000100Y44") // => fail "unifiedCreditCode.check"
 */
export function parseUnifiedCreditCode(input: string): Result.Result<UnifiedCreditCode, Fault> {
  const code = input.toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code)) return Result.fail(formatFault)
  if (code.charAt(17) !== checkCharacter(code)) return Result.fail(checkFault)
  return Result.succeed(brandUnifiedCreditCode(code))
}

function checkCharacter(code: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * characters.indexOf(code.charAt(index)),
    0,
  )
  return characters.charAt((31 - (sum % 31)) % 31)
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const
const organisationCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/**
 * Whether the organisation code inside (characters 9 to 17) passes its own check, GB 11714. Apart from
 * `parseUnifiedCreditCode`, since GB 32100 doesn't ask for it.
 *
 * @example
 * const code = parseUnifiedCreditCode("91350100M000100Y43")
 * Result.isSuccess(code) && organisationCodeCheck(code.success) // => true
 */
export function organisationCodeCheck(code: UnifiedCreditCode): boolean {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * organisationCharacters.indexOf(code.charAt(index + 8)),
    0,
  )
  return code.charAt(16) === "0123456789X".charAt((11 - (sum % 11)) % 11)
}

const institutions: Readonly<Record<string, Text>> = {
  "11": text("机关", "government body"),
  "12": text("事业单位", "public institution"),
  "13": text("群众团体", "mass organisation"),
  "19": text("机构编制部门登记的其他单位", "other unit registered by the establishment authority"),
}

const authorities: Readonly<Record<string, Text>> = {
  "1": text("机构编制部门登记的其他单位", "other unit registered by the establishment authority"),
  "2": text("外交部门登记的单位", "unit registered by the foreign affairs authority"),
  "3": text("司法行政部门登记的单位", "unit registered by the judicial administration"),
  "4": text("文化部门登记的单位", "unit registered by the culture authority"),
  "5": text("民政部门登记的单位", "unit registered by the civil affairs authority"),
  "6": text("旅游部门登记的单位", "unit registered by the tourism authority"),
  "7": text("宗教部门登记的单位", "unit registered by the religious affairs authority"),
  "8": text("工会登记的单位", "unit registered by the trade union"),
  "9": text("工商部门登记的单位", "unit registered by the industry and commerce authority"),
  A: text("中央军委登记的单位", "unit registered by the Central Military Commission"),
  N: text("农业部门登记的单位", "unit registered by the agriculture authority"),
}

/**
 * What the first two characters say: a kind of body, or the authority that registered it.
 *
 * @example
 * const code = parseUnifiedCreditCode("115100000000001660")
 * Result.isSuccess(code) && registrationKind(code.success).zh // => "机关"
 */
export function registrationKind(code: UnifiedCreditCode): Text {
  return institutions[code.slice(0, 2)] ?? authorities[code.charAt(0)] ?? text("其他单位", "other unit")
}

const formatFault = fault("unifiedCreditCode.format", {
  message: text(
    "统一社会信用代码应当是18位，由数字和规定的大写字母组成（不使用I、O、S、V、Z），第3位至第8位为数字。",
    "A unified social credit code has 18 digits or capitals (never I, O, S, V or Z); characters 3 to 8 are digits.",
  ),
  remedy: text("请对照登记证书核对位数和字符。", "Check its length and characters against the certificate."),
})

const checkFault = fault("unifiedCreditCode.check", {
  message: text(
    "统一社会信用代码的校验码不符。",
    "The check character of the unified social credit code doesn't fit.",
  ),
  remedy: text("请对照登记证书逐位核对。", "Check it against the certificate, character by character."),
})
