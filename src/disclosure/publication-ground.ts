/**
 * On what a record is made public: of a unit by openness, which is the rule; of a person only on a clause of a law or
 * administrative regulation or with separate consent, and after an impact assessment. What an older version published
 * carries no ground: it wasn't kept.
 */
import { fault, text, type CalendarDate, type Citation, type Fault, type Party } from "../kernel/index.js"
import { openByDefault, type OpennessStage } from "./openness.js"
import {
  notPublicWithoutConsent,
  publicationBasisFaults,
  type PublicationBasis,
} from "./publication-basis.js"

export type PublicationGround =
  PublicationBasis | { readonly kind: "openness"; readonly stage: OpennessStage }

/** Only in events of an older version. */
export interface NotKept {
  readonly kind: "notKept"
}

/**
 * Why a ground isn't enough; empty if it is.
 *
 * @example
 * publicationGroundFaults("unit", { kind: "openness", stage: "result" }, on("2026-05-06")) // => []
 * publicationGroundFaults("person", { kind: "openness", stage: "result" }, on("2026-05-06")).map(({ code }) => code)
 * // => ["publication.personNotOpen"]
 * publicationGroundFaults("person", undefined, on("2026-05-06")).map(({ code }) => code) // => ["publication.basisMissing"]
 */
export const publicationGroundFaults = (
  subject: Party["kind"],
  ground: PublicationGround | undefined,
  on: CalendarDate,
): readonly Fault[] => {
  if (ground?.kind !== "openness") return publicationBasisFaults(subject, ground, on)
  return subject === "unit" ? [] : [personNotOpen]
}

/** The clause that a ground rests on. */
export const groundCitation = (ground: PublicationGround): Citation => {
  switch (ground.kind) {
    case "clause":
      return ground.citation
    case "consent":
      return notPublicWithoutConsent
    case "openness":
      return openByDefault
  }
}

const personNotOpen = fault("publication.personNotOpen", {
  at: "ground",
  message: text(
    "以公开为常态的是单位的工作，不是个人信息。",
    "What is open as a rule is the work of units, not information about persons.",
  ),
  remedy: text(
    "请引用法律、行政法规的明确规定，或者取得本人单独同意，并先作影响评估。",
    "Cite an express provision of a law or administrative regulation, or obtain consent, and assess the impact first.",
  ),
  citation: notPublicWithoutConsent,
})
