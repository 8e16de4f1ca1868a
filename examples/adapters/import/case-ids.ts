// Ids of imported cases: from the source system and its case number, never from a row's position. The same row read
// again is the same case. A subject's reference comes from its number under a secret key of the host, since the
// numbers themselves are few enough to be tried one by one.

import { createHmac } from "node:crypto"
import { canonicalJson, partyRef, sha256Digest, type PartyRef } from "chengxin/kernel"

/**
 * The stream of a case.
 *
 * @example
 * caseStream("甲系统", "1号") === caseStream("甲系统", "1号") // => true
 */
export function caseStream(source: string, caseNumber: string): string {
  return `case-${sha256Digest(canonicalJson([source, caseNumber])).slice(0, 20)}`
}

/** The reference of a unit or person, the same in every case of theirs. */
export function subjectRef(kind: "unit" | "person", number: string, key: string): PartyRef {
  return partyRef(
    `${kind}-${createHmac("sha256", key).update(number.toUpperCase()).digest("hex").slice(0, 20)}`,
  )
}
