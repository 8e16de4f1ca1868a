// The procedures of the district plan, as data. Another district changes the data, never the code.

import { proceduresById } from "../../../procedure/index.js"
import { complaintAnswerTerm, complaintTransferTerm, recordComplaintProcedure } from "./complaint.js"
import { noticeProcedure } from "./notice.js"
import { objectionProcedure } from "./objection.js"
import { repairProcedure } from "./repair.js"
import { revocationNoticeTerm, revocationProcedure } from "./revocation.js"
import { toleranceProcedure } from "./tolerance.js"

export {
  noticeProcedure,
  objectionProcedure,
  recordComplaintProcedure,
  repairProcedure,
  revocationProcedure,
  toleranceProcedure,
}

/** Periods that only these procedures name. */
export const districtProcedurePeriods = [
  revocationNoticeTerm,
  complaintTransferTerm,
  complaintAnswerTerm,
] as const

/** 区级方案的办理程序: every procedure that the plan orders, with its periods left to the host. */
export const districtProcedures = proceduresById([
  toleranceProcedure,
  noticeProcedure,
  objectionProcedure,
  recordComplaintProcedure,
  repairProcedure,
  revocationProcedure,
])
