/** What a certificate that was entered shows as facts of `service.recognition`: what was kept and checked, and no more. */
import type { GivenFacts } from "../policy/index.js"
import type { DecisionContext } from "../procedure/index.js"
import { contentsFact } from "./hours-standing.js"
import { servedHours, spentHours, type ServiceEntry } from "./service-ledger.js"

export const serviceFacts = (entry: ServiceEntry, context: DecisionContext): GivenFacts => {
  const { contents, verification } = entry
  const used = spentHours(entry) > 0 && spentHours(entry) >= servedHours(entry)
  return {
    serviceVoluntary: true,
    serviceIssuer: contents.kind === "kept" ? contents.issuerKind : undefined,
    certificateContents: contentsFact(entry, context),
    // Of a certificate whose contents weren't kept, the body that recognises says how it was checked.
    ...(contents.kind === "notKept" && verification.kind === "notChecked"
      ? {}
      : { certificateCheck: verification.kind }),
    ...(used ? { serviceUsed: true } : {}),
  }
}
