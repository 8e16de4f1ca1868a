/**
 * The district's rule sets on rights: notice, objection, service, repair, disclosure, changed instruments.
 */
import { repairPeriods, serviceParameters } from "../../repair/index.js"
import { complaintsInDistrict, waysOfRedressInDistrict } from "./complaint.js"
import { entriesInFile, keepersOfFiles, retentionInDistrict } from "./files.js"
import { repairsOfPersonsWithdrawn, tolerancesWithdrawn } from "./withdrawal.js"
import { districtProcedurePeriods } from "./procedures/index.js"
import { shownWithinDistrict } from "./disclosure.js"
import { noticeBeforeRecording } from "./notice.js"
import { objectionsToRecords, openObjections } from "./objection.js"
import { repairServiceHours } from "./repair-hours.js"
import { districtEffectsOfRepair, repairOfPersons } from "./repair.js"
import { changedInstrumentsInDistrict } from "./revocation.js"
import { serviceThatCounts } from "./service.js"

export const districtRightsRuleSets = [
  noticeBeforeRecording,
  objectionsToRecords,
  openObjections,
  serviceThatCounts,
  repairOfPersons,
  districtEffectsOfRepair,
  shownWithinDistrict,
  changedInstrumentsInDistrict,
  entriesInFile,
  keepersOfFiles,
  retentionInDistrict,
  tolerancesWithdrawn,
  repairsOfPersonsWithdrawn,
  complaintsInDistrict,
  waysOfRedressInDistrict,
]

export const districtRightsParameters = [
  repairServiceHours,
  ...serviceParameters,
  ...repairPeriods,
  ...districtProcedurePeriods,
]
