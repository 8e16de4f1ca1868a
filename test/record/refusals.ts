/** Every refusal of a case as a person is shown it: the code, what stands in the way, the way on, and the clause. */
import type { Rejection } from "../../src/procedure/index.js"
import * as refusals from "../../src/record/refusals.js"

const worded = ({ reasons }: Rejection): readonly string[] =>
  reasons.flatMap(({ code, message, remedy, citation }) => [
    code,
    `    ${message.zh} ${message.en}`,
    `    ${remedy.zh} ${remedy.en}`,
    ...(citation === undefined ? [] : [`    ${citation.title}${citation.article ?? ""}`]),
  ])

/** In the order of their codes, which is the order of nothing else. */
export const refusalLines: readonly string[] = Object.values(refusals)
  .toSorted((one, other) => (one.code < other.code ? -1 : 1))
  .flatMap(worded)
