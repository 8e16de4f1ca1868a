/**
 * Optional, and not verified: the times for handling a repair that a secondary summary gives for 36号令. The articles weren't
 * seen, so this is no default; whoever stacks it has it named in every receipt. Check the original first.
 */
import { cite, text, workdays, type Text } from "../../kernel/index.js"
import { repairRule36Summary } from "../../law/index.js"
import { pack, parameter } from "../../policy/index.js"
import { repairAcceptanceTerm, repairDecisionTerm } from "../../repair/index.js"

const times = cite(
  repairRule36Summary,
  undefined,
  text(
    "三个工作日内决定是否受理，七个工作日内给出结果，复杂的可以延长十个工作日；“信用中国”网站十个工作日内反馈。",
    "Accepted in 3 workdays, decided in 7, extended by 10 if complex; the portal answers in 10.",
  ),
)

const term = <const Id extends string>(id: Id, label: Text) =>
  parameter(
    id,
    { kind: "period" },
    { label, issuedBy: text("国家发展改革委", "the NDRC"), setBy: "pack", citation: times },
  )

/** By how much the decision is extended at most. */
const repairExtension = term(
  "repair.extensionTerm",
  text("修复申请决定延长期限", "extension of the term to decide an application for repair"),
)

/** For the national portal to answer. */
const repairPortalTerm = term(
  "repair.portalTerm",
  text("“信用中国”网站反馈期限", "term for the portal's answer"),
)

/** 修复办理时限（未经核实）. */
export const repairHandlingTimes = pack({
  id: "unverified.repair-handling-times",
  version: "2026-04-01",
  title: text("修复办理时限（未经核实）", "times for handling a repair (not verified)"),
  citation: times,
  jurisdiction: text("全国", "the whole country"),
  tier: "district",
  extends: ["district"],
  parameters: [repairExtension, repairPortalTerm],
  bindings: {
    [repairAcceptanceTerm.id]: workdays(3),
    [repairDecisionTerm.id]: workdays(7),
    [repairExtension.id]: workdays(10),
    [repairPortalTerm.id]: workdays(10),
  },
  ruleSets: [],
})
