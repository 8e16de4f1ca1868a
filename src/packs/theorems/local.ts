// What the example packs of localities add: never use past a period, never an erasure that law forbids, and scopes kept.

import { retentionAction } from "../../dossier/index.js"
import { exemptionDetermination } from "../../exemption/index.js"
import { cite, text, type Citation } from "../../kernel/index.js"
import { changningTolerance, shandongConversionRegulation } from "../../law/index.js"
import { all, any, not, type Condition } from "../../policy/index.js"
import { both, isDecided, neverChosen, theoremsFor } from "../../policy/proof/index.js"

const isTrue = (fact: string): Condition => ({
  kind: "compare",
  left: { fact },
  relation: "is",
  right: [true],
})

const from = ({ effectiveFrom }: Citation) => (effectiveFrom === undefined ? {} : { from: effectiveFrom })

/** For a locality's pack on retention, from the day of its regulation. */
export const retentionTheorems = (place: string, citation: Citation) =>
  theoremsFor(retentionAction, (fact, theorem) => [
    theorem(
      `${place}-no-use-past-the-period`,
      text(
        "期限届满、已经移出名单的，不再提供查询和使用。",
        "Past the period and off the list, a record is neither shown nor used.",
      ),
      {
        kind: "implication",
        when: all(fact.queryPeriodOver, not(fact.stillListed)),
        given: isDecided,
        then: neverChosen("keep"),
      },
      { ...from(citation), citation },
    ),
  ])

export const shandongToleranceTheorems = theoremsFor(exemptionDetermination, (_, theorem) => [
  theorem(
    "shandong-only-in-scope",
    text(
      "不属于新旧动能转换工作的，条例所问的决策程序和公共利益不影响结论。",
      "Outside the conversion of growth drivers, what the regulation asks doesn't matter.",
    ),
    {
      kind: "independent",
      of: ["decisionLawful", "publicHarmed"],
      where: not(isTrue("conversionMatter")),
    },
    {
      ...from(cite(shandongConversionRegulation)),
      citation: cite(shandongConversionRegulation, "第二十九条"),
    },
  ),
])

export const changningToleranceTheorems = theoremsFor(exemptionDetermination, (_, theorem) => [
  theorem(
    "changning-excluded",
    text(
      "重大责任事故、群体性事件，既不免责也不减责。",
      "A major accident or a mass incident: neither exempt nor reduced.",
    ),
    {
      kind: "implication",
      when: any(isTrue("majorAccident"), isTrue("massIncident")),
      then: both(neverChosen("exempt"), neverChosen("reduced")),
    },
    { citation: cite(changningTolerance) },
  ),
])
