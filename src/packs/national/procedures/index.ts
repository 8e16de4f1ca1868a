// The procedures of redress that national laws set, with their terms.

import { proceduresById } from "../../../procedure/index.js"
import { reExaminationProcedure } from "./re-examination.js"
import { civilServantReviewProcedure } from "./review-and-appeal.js"

export { civilServantReviewProcedure, reExaminationProcedure }

/** 公务员法、监察法规定的救济程序. */
export const nationalProcedures = proceduresById([civilServantReviewProcedure, reExaminationProcedure])
