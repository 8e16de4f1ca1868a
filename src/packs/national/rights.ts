/**
 * The national rule sets on rights after recording: objection, service, repair, disclosure, changed instruments.
 */
import { assessmentRetention, publicityPeriod, smallestGroup } from "../../disclosure/index.js"
import { retentionParameters } from "../../dossier/index.js"
import { appealTerms, objectionPeriods } from "../../objection/index.js"
import { dutyTerms, redecisionTerm, transition } from "../../record/index.js"
import { waysOfRedress } from "./appeal.js"
import { complaintsByLaw } from "./complaint.js"
import { entriesWithinLaw, retentionWithinLaw } from "./files.js"
import { repairsWithdrawn } from "./withdrawal.js"
import { years } from "../../kernel/index.js"
import type { Bindings } from "../../policy/index.js"
import { shownWithinLaw } from "./disclosure.js"
import { correctionRight, suspendedExecution } from "./objection.js"
import { repairAtKeeper } from "./repair-at-keeper.js"
import { effectsOfRepair } from "./repair-effect.js"
import { repairOfGovernmentDefault } from "./repair-government-default.js"
import { repairLimits } from "./repair-limits.js"
import { repairByPlan2025, repairByRule36 } from "./repair-of-penalties.js"
import { rule36AppliesToPersons, rule36AppliesToUnitDefault } from "./repair-readings.js"
import { changedInstruments } from "./revocation.js"
import { serviceThatNeverCounts } from "./service.js"

export const nationalRightsRuleSets = [
  correctionRight,
  suspendedExecution,
  serviceThatNeverCounts,
  repairLimits,
  repairAtKeeper,
  repairOfGovernmentDefault,
  repairByPlan2025,
  repairByRule36,
  effectsOfRepair,
  shownWithinLaw,
  changedInstruments,
  entriesWithinLaw,
  retentionWithinLaw,
  repairsWithdrawn,
  waysOfRedress,
  complaintsByLaw,
]

/** What the law itself sets. */
export const nationalRightsBindings: Bindings = { [assessmentRetention.id]: years(3) }

export const nationalRightsParameters = [
  rule36AppliesToPersons,
  rule36AppliesToUnitDefault,
  ...objectionPeriods,
  publicityPeriod,
  smallestGroup,
  assessmentRetention,
  redecisionTerm,
  ...dutyTerms,
  transition,
  ...appealTerms,
  ...retentionParameters,
]
