// The rules the demo's office works by: the national and the district pack, with the invented values of parameters.yaml.

import { readParameters } from "../../src/cli/parameters.js"
import { sha256Digest, type CountingRule } from "chengxin/kernel"
import type { Law } from "chengxin/application"
import {
  civilCodeCounting,
  district,
  national,
  nationalCalendar,
  questions,
  standardProcedures,
} from "chengxin/packs"
import { rulebook } from "chengxin/policy"
import { periodsOf } from "chengxin/procedure"
import { fileText, orStop } from "./story.js"

const packs = [national, district]

/** Periods that procedures name, and those that packs name. */
const parameters = [...packs.flatMap((pack) => pack.parameters), ...periodsOf(standardProcedures)].filter(
  (one, index, all) => all.findIndex(({ id }) => id === one.id) === index,
)

/** The law in use. Every period is counted as the Civil Code says; a real host names the rule of each document. */
export function lawInUse(): Law {
  const bindings = orStop(readParameters(fileText("parameters.yaml"), "parameters.yaml", parameters))
  const counting: Record<string, CountingRule> = {}
  for (const { id, type } of parameters) if (type.kind === "period") counting[id] = civilCodeCounting
  return {
    rulebook: orStop(rulebook({ questions, packs, bindings })),
    calendar: nationalCalendar,
    counting,
    procedures: standardProcedures,
    digest: sha256Digest,
  }
}
