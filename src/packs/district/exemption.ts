/**
 * 方案三（一）4 on exemption: the plan tolerates what meets 免责和容错 and asks for a strict procedure, but lists no grounds.
 * So the grounds of the Party regulation apply to all whom the plan reaches, and 减责 stands beside 免责. 可以, never 应当.
 */
import { cite, text } from "../../kernel/index.js"
import { accountabilityRegulation, plan } from "../../law/index.js"
import { exemptionAcceptance, exemptionDetermination } from "../../exemption/index.js"
import { all, not, rulesFor, setting } from "../../policy/index.js"
import { anyGround } from "../exemption-grounds.js"
import { planEffectiveFrom } from "./effective-date.js"
import { lateApplicationRefused } from "./exemption-readings.js"

const tolerance = plan(
  "3.1.4",
  text("符合免责和容错的行为，不作为政务失信记录。", "What meets exemption and tolerance isn't recorded."),
)
const strictProcedure = plan(
  "3.1.4",
  text("严格规范认定容错的程序。", "The procedure of determination is strict."),
)
const groundsOf17 = cite(
  accountabilityRegulation,
  "第十七条",
  text(
    "可以不予、免予问责的情形，参照适用。",
    "The grounds on which accountability may be waived, applied by analogy.",
  ),
)

/** Grounds for those whom the Party regulation doesn't name, and 减责 for all. */
export const planGrounds = rulesFor(exemptionDetermination, (fact, rule) => [
  rule("plan.exemption.grounds")
    .when(
      all(fact.subjectKind.is("govUnit", "civilServant", "otherPublic", "grassrootsBody"), anyGround(fact)),
    )
    .may("exempt", "reduced")
    .from(planEffectiveFrom)
    .cite(tolerance, groundsOf17),
  rule("plan.exemption.reduction")
    .when(all(fact.subjectKind.is("partyOrganisation", "leadingCadre"), anyGround(fact)))
    .may("reduced")
    .from(planEffectiveFrom)
    .cite(tolerance, groundsOf17),
  rule("plan.exemption.false-materials")
    .when(fact.falseMaterials)
    .mustNot("exempt", "reduced")
    .from(planEffectiveFrom)
    .cite(strictProcedure),
])

/** Which requests are taken up. */
export const planAcceptance = rulesFor(exemptionAcceptance, (fact, rule) => {
  const late = all(
    fact.toleranceStart.is("application"),
    fact.accountabilityDecided,
    fact.toldOfWindow,
    setting(lateApplicationRefused),
  )
  const incomplete = all(fact.toleranceStart.is("application", "filedBefore"), not(fact.materialsComplete))
  return [
    rule("plan.exemption.decided-before")
      .when(fact.exemptionDecided)
      .must("refuse")
      .from(planEffectiveFrom)
      .cite(strictProcedure),
    rule("plan.exemption.late")
      .when(late)
      .must("refuse")
      .overrides("plan.exemption.incomplete", "plan.exemption.taken-up")
      .from(planEffectiveFrom)
      .cite(strictProcedure),
    rule("plan.exemption.incomplete")
      .when(incomplete)
      .unless(fact.exemptionDecided)
      .must("supplement")
      .from(planEffectiveFrom)
      .cite(strictProcedure),
    rule("plan.exemption.taken-up")
      .when(not(incomplete))
      .unless(fact.exemptionDecided)
      .must("accept")
      .from(planEffectiveFrom)
      .cite(strictProcedure),
  ]
})
