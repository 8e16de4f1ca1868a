/**
 * National rules on what is recorded. They speak of governments, their departments and civil servants; other public
 * employees, grassroots bodies and verified findings they leave to lower packs (see `admission-delegations.ts`).
 */
import { cite, text } from "../../kernel/index.js"
import {
  creditBounds,
  defaultNotice,
  integrityGuidance,
  legislationLaw,
  privateEconomyOpinion,
} from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { recordAdmission } from "../../record/index.js"
import {
  beforeTheRule,
  governmentOrCivilServant,
  holdsSubject,
  namedFinding,
  namedSource,
  nationalBasis,
  otherDecision,
} from "../record-basis.js"

const whatIsRecorded = cite(
  integrityGuidance,
  undefined,
  text(
    "各级人民政府和公务员履职中因违法违规、失信违约被司法判决、行政处罚、纪律处分、问责处理的，纳入政务失信记录。",
    "What governments and civil servants did on duty, and were judged, penalised, disciplined or held to account for, is recorded.",
  ),
)

const effectiveInstrument = cite(
  creditBounds,
  undefined,
  text(
    "认定失信必须以具有法律效力的文书为依据：裁判、仲裁、处罚、裁决等，以及政策文件规定的其他文书。",
    "Dishonesty is determined only on an instrument with legal effect: judgment, award, penalty, decision, or another that a policy names.",
  ),
)

const concreteConduct = cite(
  creditBounds,
  undefined,
  text(
    "惩戒必须基于具体的失信行为事实；文书没有认定的人，不因他人的行为被记录。",
    "Penalties rest on concrete conduct; whom the instrument doesn't hold responsible isn't recorded for others.",
  ),
)

const confirmedDefault = cite(
  defaultNotice,
  undefined,
  text(
    "投诉属实的先督促整改；拒不整改的，由认定部门确认为违约失信。",
    "A complaint found true is first put right; on refusal the determining department confirms the default.",
  ),
)

/** 国发〔2016〕76号, 国办发〔2020〕49号, 1103号: what is recorded. */
export const nationalRecords = rulesFor(recordAdmission, (fact, rule) => [
  rule("admission.named-source")
    .when(all(governmentOrCivilServant(fact), holdsSubject(fact), namedSource(fact)))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .cite(whatIsRecorded),
  rule("admission.other-decision")
    .when(all(governmentOrCivilServant(fact), holdsSubject(fact), otherDecision(fact)))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .cite(effectiveInstrument),
  rule("admission.confirmed-default")
    .when(all(fact.subjectKind.is("govUnit"), holdsSubject(fact), fact.instrument.is("defaultConfirmation")))
    .unless(fact.instrumentBeforeRule)
    .must("record")
    .cite(
      confirmedDefault,
      cite(
        privateEconomyOpinion,
        undefined,
        text(
          "机关、事业单位的违约毁约、拖欠账款等失信信息予以归集。",
          "Defaults and arrears of public bodies are collected as dishonesty.",
        ),
      ),
    ),
])

/** What stands against a record, for every subject and every lower pack. */
export const nationalBounds = rulesFor(recordAdmission, (fact, rule) => [
  rule("admission.no-effective-instrument")
    .when(
      not(
        all(
          fact.instrumentStatus.is("effective"),
          any(
            fact.instrument.isNot("none", "measureOnly", "verifiedFinding"),
            all(fact.instrument.is("verifiedFinding"), fact.namedByRule),
          ),
        ),
      ),
    )
    .mustNot("record")
    .cite(effectiveInstrument),
  rule("admission.not-held-responsible")
    .when(fact.heldResponsible.isNot("this"))
    .mustNot("record")
    .cite(concreteConduct),
  rule("admission.outside")
    .when(
      any(
        fact.subjectKind.is("partyOrganisation", "enterprise", "outside"),
        all(
          fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
          fact.capacity.is("evaluationExpert", "private"),
        ),
      ),
    )
    .mustNot("record")
    .cite(whatIsRecorded),
  rule("admission.before-rule")
    .when(beforeTheRule(fact))
    .must("notRecorded")
    .cite(
      cite(legislationLaw, "第一百零四条", text("规则不溯及既往。", "Rules have no retroactive effect.")),
    ),
])

/** 1103号: a default found true is put right first. */
export const nationalRectification = rulesFor(recordAdmission, (fact, rule) => [
  rule("admission.default.rectify-first")
    .when(
      all(
        fact.subjectKind.is("govUnit"),
        fact.report.is("verified"),
        fact.rectification.is("notUrged", "running"),
      ),
    )
    .unless(
      any(
        nationalBasis(fact),
        all(holdsSubject(fact), namedFinding(fact)),
        beforeTheRule(fact),
        fact.exemptionConclusion.is("exempt", "reduced"),
      ),
    )
    .must("urge")
    .cite(confirmedDefault),
])
