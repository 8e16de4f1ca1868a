/** Who is sanctioned, and what weighs in favour and against, as conditions that rules and theorems share. */
import { subjectKind } from "../facts/index.js"
import { graveCircumstances, lenientCircumstances } from "../penalty/index.js"
import { any, factTerm } from "../policy/index.js"

/** 公职人员. */
export const publicEmployee = factTerm(subjectKind).is("leadingCadre", "civilServant", "otherPublic")

/** 政务处分法第十一条: one circumstance is enough. */
export const lenient = any(...lenientCircumstances.map((fact) => factTerm(fact)))

/** 政务处分法第十三条: one circumstance is enough. */
export const grave = any(...graveCircumstances.map((fact) => factTerm(fact)))
