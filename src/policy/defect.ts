/** A fault of a pack, a question or a value bound: where it is, what is wrong, what to do. Ids only, never values. */
import { fault, text, type Citation, type Fault } from "../kernel/index.js"

/** Chinese and English. */
export type Words = readonly [zh: string, en: string]

export const defect = (
  code: string,
  at: string,
  [zh, en]: Words,
  [zhNext, enNext]: Words,
  citation?: Citation,
): Fault =>
  fault(code, {
    at,
    message: text(zh, en),
    remedy: text(zhNext, enNext),
    ...(citation === undefined ? {} : { citation }),
  })

/** Each item that stands more than once in a list. */
export const repeated = (items: readonly string[]): readonly string[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) !== index)),
]
