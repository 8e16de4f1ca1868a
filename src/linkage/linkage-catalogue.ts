/**
 * The list (清单) of measures that units may be asked to carry out together. Not the measures of a case. 国办发〔2020〕49号
 * demands a list and a direct basis for whatever takes away rights; the items of the national basic list are not shipped,
 * so the host brings the list. Invariants: an entry has a basis known at first hand, and a restricting penalty one of
 * competent rank; a measure stands in the list once.
 */
import * as Result from "effect/Result"
import {
  cite,
  fault,
  hasFaults,
  text,
  type Citation,
  type Faults,
  type PartyRef,
  type Text,
} from "../kernel/index.js"
import { creditBounds } from "../law/index.js"
import { penaltyRanks } from "../penalty/index.js"

export type LinkageBearing = "penalty" | "incentive"

/** One measure of the list. */
export interface LinkageEntry {
  /** For a penalty the id of the measure as the penalty decision names it, such as `honoursIneligible`. */
  readonly id: string
  readonly label: Text
  readonly bearing: LinkageBearing
  /** Whether it takes away rights or adds duties. */
  readonly restricts: boolean
  /** Whom it may be taken for. */
  readonly reaches: readonly ("unit" | "person")[]
  /** The clauses that provide the measure itself. */
  readonly basis: readonly [Citation, ...Citation[]]
  /** The units competent to carry it out, by reference. */
  readonly implementers: readonly PartyRef[]
}

/** A checked list, by the id of the measure. */
export type LinkageCatalogue = ReadonlyMap<string, LinkageEntry>

/** Why there is a list at all. */
export const listRequired: Citation = cite(
  creditBounds,
  undefined,
  text(
    "失信惩戒措施直接援引法律、法规或者党中央、国务院政策文件，实行清单制管理，不得随意增设或者加重。",
    "Penalties invoke law, regulations or central policy directly, stand in a list, and are neither added nor aggravated.",
  ),
)

/**
 * Check a list.
 *
 * @returns every fault of it: `linkage.catalogue.twice`, `linkage.catalogue.rank`, `linkage.catalogue.confidence`,
 *   `linkage.catalogue.implementers`
 * @example
 * catalogueOf([]) // => succeed
 */
export const catalogueOf = (entries: readonly LinkageEntry[]): Result.Result<LinkageCatalogue, Faults> => {
  const found = entries.flatMap((entry, at) => {
    const seen = entry.basis.filter(({ confidence }) => confidence === "A" || confidence === "B")
    const competent = seen.some(({ rank }) => penaltyRanks.includes(rank))
    return [
      ...(entries.findIndex(({ id }) => id === entry.id) < at ? [twice(at)] : []),
      ...(entry.bearing === "penalty" && entry.restricts && !competent ? [noRank(at)] : []),
      ...(seen.length === 0 ? [unseen(at)] : []),
      ...(entry.implementers.length === 0 ? [nobody(at)] : []),
    ]
  })
  return hasFaults(found)
    ? Result.fail(found)
    : Result.succeed(new Map(entries.map((entry) => [entry.id, entry])))
}

const place = (at: number): string => `entries[${String(at)}]`

const twice = (at: number) =>
  fault("linkage.catalogue.twice", {
    at: place(at),
    message: text("清单中同一措施出现两次。", "A measure stands in the list twice."),
    remedy: text("请合并为一项。", "Make it one entry."),
  })

const noRank = (at: number) =>
  fault("linkage.catalogue.rank", {
    at: place(at),
    message: text(
      "减损权益或者增加义务的惩戒措施没有层级足够的依据。",
      "A penalty that takes away rights or adds duties has no basis of competent rank.",
    ),
    remedy: text(
      "请直接援引法律、法规或者党中央、国务院政策文件；没有的，从清单中删去。",
      "Invoke law, regulations or central policy directly, or take it off the list.",
    ),
    citation: listRequired,
  })

const unseen = (at: number) =>
  fault("linkage.catalogue.confidence", {
    at: place(at),
    message: text("依据的原文没有核对。", "The wording of the basis has not been seen."),
    remedy: text("请核对原文后再列入清单。", "See the wording before the measure is listed."),
    citation: listRequired,
  })

const nobody = (at: number) =>
  fault("linkage.catalogue.implementers", {
    at: place(at),
    message: text("没有列明实施单位。", "No unit is named that carries the measure out."),
    remedy: text("请按职责列明联动奖惩实施单位。", "Name the units competent to carry it out."),
  })
