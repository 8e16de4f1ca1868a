/**
 * Which kinds of subject are natural persons, as conditions that rules of every pack use.
 */
import { subjectKind } from "../facts/index.js"
import { factTerm, not } from "../policy/index.js"

/** The record is about a natural person. */
export const isPerson = factTerm(subjectKind).is("leadingCadre", "civilServant", "otherPublic", "outside")

/** The record is about a unit: government, Party organisation, grassroots body, enterprise. */
export const isUnit = not(isPerson)
