// Every refusal of the room word for word, as test/disclosure/refusals.txt holds it: code, field, clause, what is wrong and
// what to do. What changes is read as prose, since officials are shown it.
import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import type { Channel } from "../../src/facts/index.js"
import { cite, on, text, type Fault } from "../../src/kernel/index.js"
import { personalInformationLaw, plan } from "../../src/law/index.js"
import {
  channelFaults,
  decideDisclosure,
  deidentified,
  exceptionFaults,
  opennessExceptions,
  publicationBasisFaults,
  publicationGroundFaults,
  undisclosed,
  type CaseToShow,
  type DisclosureCommand,
  type DisclosureState,
} from "../../src/disclosure/index.js"
import { invented } from "../model/permissive-law.js"
import { refusalLine } from "../rights/refusal-lines.js"
import { day, decision, scripted, viewOf } from "../rights/scripted-law.js"

const { by } = decision
const open: DisclosureState = {
  ...undisclosed,
  scope: { kind: "decided", scope: "public", since: day, basis: [invented] },
}
const refused = (state: DisclosureState, usable: boolean, command: DisclosureCommand): readonly Fault[] => {
  const result = decideDisclosure(state, command, viewOf(scripted().rulebook), {
    subjectKind: "unit",
    usable,
  })
  return Result.isFailure(result) ? result.failure.reasons : []
}
const share: DisclosureCommand = { type: "shareRecord", data: { by, receivers: [] } }
const deciding = [
  ...refused(open, false, share),
  ...refused(undisclosed, true, share),
  ...refused(open, true, share),
  ...refused(undisclosed, true, { type: "publishRecord", data: { by, channel: "portal" } }),
  ...refused(open, true, { type: "closePublicity", data: { by } }),
  ...refused(open, true, { type: "tellReceivers", data: { by } }),
]

const early = { ...cite(personalInformationLaw, "第二十五条"), effectiveFrom: on("2026-03-05") }
const grounds = [
  ...publicationGroundFaults("person", { kind: "openness", stage: "result" }, day),
  ...publicationBasisFaults("person", { kind: "clause", citation: early }, day),
  ...publicationBasisFaults("person", { kind: "clause", citation: plan("3.1.1") }, day),
  ...exceptionFaults({ reviewRef: "R-1", found: opennessExceptions }, false),
]

const channel: Channel = { id: "portal", label: text("政务信息网", "portal"), subjects: "units" }
const channels = [
  ...channelFaults([], "portal", "unit", day),
  ...channelFaults([channel], "portal", "unit", day),
  ...channelFaults([{ ...channel, opensOn: on("2026-03-05") }], "portal", "person", day),
]

const town = { id: "town", label: text("乡镇", "town"), values: ["甲镇"], coarser: [] }
const told = { id: "outcome", label: text("结论", "outcome"), values: ["先行核实"] }
const unfit = (...cases: readonly CaseToShow[]): readonly Fault[] => {
  const options = { use: "teaching", identifiers: [town], told: [told], on: day } as const
  const { rulebook } = scripted({ values: { "disclosure.smallestGroup": 2 } })
  const made = deidentified(cases, { ...options, rulebook })
  return Result.isFailure(made) ? made.failure : []
}
const showing = [
  ...unfit({ id: "1", indirect: { town: "甲镇" }, told: {} }),
  ...unfit(
    { id: "1", indirect: { town: "乙镇" }, told: { outcome: "其他" } },
    { id: "2", indirect: {}, told: {} },
  ),
]

it("what is refused is said as it was agreed on", () => {
  const lines = [deciding, grounds, channels, showing].map((faults) => faults.map(refusalLine).join("\n"))
  expect(`${lines.join("\n\n")}\n`).toBe(readFileSync("test/disclosure/refusals.txt", "utf8"))
})
