// How routes are told of their parameters, and for whom a sender reads: named in the request and confirmed by the directory.

import { parsePartyRef, text, type PartyRef } from "chengxin/kernel"
import type { Readable } from "./identities.js"
import type { Asked, Parameter } from "./route.js"

/** Asks the directory first; then answers, or refuses. */
export type MayRead = (who: PartyRef, what: Readable, then: () => Promise<Response>) => Promise<Response>

/** A parameter in the path. */
export const inPath = (name: string, about: Parameter["about"], schema = "stream"): Parameter => ({
  name,
  in: "path",
  required: true,
  about,
  schema,
})

/** A parameter in the query. */
export const inQuery = (
  name: string,
  about: Parameter["about"],
  schema: string,
  required = false,
): Parameter => ({
  name,
  in: "query",
  required,
  about,
  schema,
})

/** For whom the sender reads. */
export const actsFor = inQuery(
  "as",
  text(
    "代表谁查看，由目录核实；不填为提交人自己",
    "for whom the sender reads, as the directory confirms; themselves if left out",
  ),
  "partyRef",
)

/** A party named in the query; undefined where it is no reference. */
export function partyIn(asked: Asked, name: string, otherwise: PartyRef): PartyRef | undefined {
  const written = asked.query(name)
  if (written === undefined) return otherwise
  const parsed = parsePartyRef(written)
  return parsed._tag === "Success" ? parsed.success : undefined
}
