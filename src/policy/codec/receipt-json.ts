/** Reads a receipt that was kept. Whether it is true is for `verify`, which asks its question again. */
import * as Result from "effect/Result"
import { text, type Faults } from "../../kernel/index.js"
import type { Modalities, Status } from "../answer.js"
import type { Scalar } from "../fact.js"
import type { Receipt, UnverifiedSource } from "../receipt.js"
import { readBindings } from "./bindings-json.js"
import { placeIn, type PackFile } from "./pack-json.js"
import {
  placed,
  readAll,
  readBoolean,
  readChoice,
  readDate,
  readList,
  readMembers,
  readNumber,
  readRecord,
  readString,
  wrong,
  type Read,
} from "./reader.js"

const readScalar: Read<Scalar> = (source) => {
  if (typeof source.value === "boolean") return readBoolean(source)
  return typeof source.value === "number" ? readNumber(source) : readString(source)
}

const readModalities: Read<Modalities> = readMembers(({ required }) => ({
  must: required("must", readList(readString)),
  may: required("may", readList(readString)),
}))

const readChoices: Read<readonly (string | Modalities)[]> = readList((source) =>
  typeof source.value === "object" ? readModalities(source) : readString(source),
)

const readStatus = readChoice<Status>([
  "decided",
  "open",
  "conflict",
  "gap",
  "notInForce",
  "missingParameter",
  "inexact",
  "refused",
])

const readFormat: Read<1> = (source) => {
  if (source.value !== 1)
    source.report({
      fault: wrong(
        "receipt.format",
        text(
          "此处应为1：只能读取第1版格式的收据",
          "1 is expected here: only receipts of format 1 can be read",
        ),
      ),
    })
  return 1
}

const unverifiedOf = (unverified: readonly UnverifiedSource[] | undefined): Pick<Receipt, "unverified"> =>
  unverified === undefined ? {} : { unverified }

const readUnverified: Read<readonly UnverifiedSource[]> = readList(
  readMembers(({ required }) => ({
    pack: required("pack", readString),
    confidence: required("confidence", readChoice<UnverifiedSource["confidence"]>(["C", "D", "M"])),
  })),
)

const readReceipt: Read<Receipt> = readMembers(({ required, optional }) => ({
  format: required("format", readFormat),
  question: required("question", readString),
  rulebook: required(
    "rulebook",
    readMembers((rulebook) => ({
      id: rulebook.required("id", readString),
      version: rulebook.required("version", readString),
      digest: rulebook.required("digest", readString),
    })),
  ),
  on: required("on", readDate),
  facts: required("facts", readRecord(readScalar)),
  sufficient: required("sufficient", readList(readString)),
  parameters: required("parameters", readBindings),
  ...unverifiedOf(optional("unverified", readUnverified)),
  answer: required(
    "answer",
    readMembers((answer) => ({
      status: answer.required("status", readStatus),
      certain: answer.required("certain", readChoices),
      possible: answer.required("possible", readChoices),
      reasons: answer.required("reasons", readList(readString)),
    })),
  ),
}))

/**
 * Reads a receipt from a value that came from outside.
 *
 * @returns the receipt, or all faults with their places
 *
 * @example
 * decodeReceipt(JSON.parse(JSON.stringify(exampleReceipt)), { file: "receipt.json" }) // => succeed(exampleReceipt)
 * decodeReceipt({ format: 2 }, { file: "receipt.json" }) // => fail "receipt.format"
 */
export const decodeReceipt = (value: unknown, { file }: PackFile): Result.Result<Receipt, Faults> =>
  Result.mapError(readAll(value, readReceipt), (problems) =>
    placed(problems, (problem) => placeIn(file, problem)),
  )
