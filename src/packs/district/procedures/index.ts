// The procedures of the district plan, as data. Another district changes the data, never the code.

import { proceduresById } from "../../../procedure/index.js"
import { noticeProcedure } from "./notice.js"
import { objectionProcedure } from "./objection.js"
import { toleranceProcedure } from "./tolerance.js"

export { noticeProcedure, objectionProcedure, toleranceProcedure }

/** 区级方案的办理程序: every procedure that the plan orders, with its periods left to the host. */
export const districtProcedures = proceduresById([toleranceProcedure, noticeProcedure, objectionProcedure])
