/** Files decided under the shipped rules, with invented values. */
import * as Result from "effect/Result"
import { months, sha256Digest } from "../../src/kernel/index.js"
import type { DossierCommandBody, DossierContext } from "../../src/dossier/index.js"
import * as Record from "../record/office.js"
import * as A from "./archive.js"

const rules = Record.lawOf({
  ...Record.bindings,
  "repair.rule36AppliesToPersons": false,
  "retention.period": months(60),
})
export const law = { rulebook: rules, digest: sha256Digest }
export const under = (changes: Partial<DossierContext> = {}, date = A.day): DossierContext => ({
  ...A.contextOn(date),
  law,
  ...changes,
})
export const opened = A.after(A.opening)
/** What happened, or every reason against it with its place and article. */
export const why = (
  state: Parameters<typeof A.decided>[0],
  command: DossierCommandBody,
  context = under(),
) => {
  const decided = A.decided(state, command, context)
  if (Result.isSuccess(decided)) return decided.success.map(({ type }) => type)
  return decided.failure.reasons.map(({ code, at, citation }) =>
    [code, at, citation?.article].filter((word) => word !== undefined).join(" "),
  )
}
