/** Grounds and exclusions of `exemption.determination` as conditions that several packs share. */
import {
  collusion,
  knowingViolation,
  persistedAfterBan,
  plainlyUnlawfulOrder,
  privateGain,
  type exemptionDetermination,
} from "../exemption/index.js"
import { all, any, factTerm, type Condition, type Terms } from "../policy/index.js"

/** The facts of `exemption.determination`, as rules read them. */
export type ExemptionFacts = Terms<(typeof exemptionDetermination)["facts"]>

/** 排除情形: one is enough. */
export const anyExclusion: Condition = any(
  ...[knowingViolation, persistedAfterBan, privateGain, collusion, plainlyUnlawfulOrder].map((fact) =>
    factTerm(fact),
  ),
)

/** 容错理由 of 问责条例 第十七条, for whoever may invoke them. */
export const anyGround = (fact: ExemptionFacts): Condition =>
  any(
    fact.pioneering,
    all(fact.exploratoryTrial, fact.breached.isNot("prohibition")),
    fact.developmentError,
    fact.recordedObjection,
    all(fact.dutiesDone, fact.unforeseeable),
    fact.objectedToSuperior,
  )
