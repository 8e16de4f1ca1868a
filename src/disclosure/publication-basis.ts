/**
 * On what an entry is made public. Of a person only by express provision of a law or administrative regulation, or with
 * separate consent, and after an impact assessment; of a unit by a clause. Invariant: no publication without one.
 */
import {
  cite,
  fault,
  inForce,
  text,
  type CalendarDate,
  type Citation,
  type Fault,
  type Party,
  type PartyRef,
} from "../kernel/index.js"
import { personalInformationLaw, plan } from "../law/index.js"

export type PublicationBasis =
  | { readonly kind: "clause"; readonly citation: Citation; readonly assessmentRef?: PartyRef }
  | { readonly kind: "consent"; readonly consentRef: PartyRef; readonly assessmentRef?: PartyRef }

/** Why a basis isn't enough to publish something about this subject on this day; empty if it is. */
export const publicationBasisFaults = (
  subject: Party["kind"],
  basis: PublicationBasis | undefined,
  on: CalendarDate,
): readonly Fault[] => {
  if (basis === undefined) return [basisMissing]
  const found: Fault[] = []
  if (basis.kind === "clause" && !inForce(basis.citation, on)) found.push(notInForce)
  if (subject === "unit") return found
  if (basis.kind === "clause" && !personRanks.some((rank) => rank === basis.citation.rank))
    found.push(rankTooLow)
  if (basis.assessmentRef === undefined) found.push(assessmentMissing)
  return found
}

const personRanks = ["law", "administrativeRegulation"] as const

/** 个人信息保护法第二十五条. */
export const notPublicWithoutConsent = cite(
  personalInformationLaw,
  "第二十五条",
  text(
    "不得公开个人信息，取得单独同意的除外。",
    "Personal information isn't made public without separate consent.",
  ),
)

const basisMissing = fault("publication.basisMissing", {
  at: "basis",
  message: text("没有写明公开的依据。", "It gives no basis for publication."),
  remedy: text(
    "请写明依据的条款；没有依据的不得公开。",
    "Cite the clause; without one nothing is published.",
  ),
  citation: plan("3.1.1", text("依法依规逐步公开。", "Publication step by step, according to law.")),
})

const notInForce = fault("publication.basisNotInForce", {
  at: "basis",
  message: text("公开的依据当日没有施行。", "The clause cited isn't in force on that day."),
  remedy: text("请引用当日有效的依据。", "Cite a clause in force that day."),
  citation: plan("3.1.1"),
})

const rankTooLow = fault("publication.rankTooLow", {
  at: "basis",
  message: text(
    "公开个人信息应当有法律、行政法规的明确规定，或者本人的单独同意。",
    "A person is published only by express provision of a law or administrative regulation, or with separate consent.",
  ),
  remedy: text("请引用法律、行政法规，或者取得本人单独同意。", "Cite such a provision, or obtain consent."),
  citation: notPublicWithoutConsent,
})

const assessmentMissing = fault("publication.assessmentMissing", {
  at: "basis.assessmentRef",
  message: text(
    "公开个人信息前没有作个人信息保护影响评估。",
    "No impact assessment precedes publishing a person.",
  ),
  remedy: text("请先作评估，并填写报告编号。", "Make the assessment first, and give its reference."),
  citation: cite(
    personalInformationLaw,
    "第五十五条",
    text("公开个人信息前应当作影响评估。", "An impact assessment precedes publishing personal information."),
  ),
})
