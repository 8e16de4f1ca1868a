/**
 * National rules on objections: the right to have inaccurate information about oneself corrected, and the suspension
 * of an instrument by a court. Nothing national says how an open objection shows; that is left to lower packs.
 */
import { cite, text } from "../../kernel/index.js"
import { administrativeLitigationLaw, opennessRegulation, personalInformationLaw } from "../../law/index.js"
import { objectionAcceptance, objectionEffect } from "../../objection/index.js"
import { all, rulesFor } from "../../policy/index.js"

const correctionOfOwnInformation = cite(
  opennessRegulation,
  "第四十一条",
  text(
    "有证据证明与自身相关的政府信息不准确的，可以要求更正；不归本机关更正的，可以转送或者告知向何处提出。",
    "With evidence one may ask for correction; what isn't this organ's to correct is passed on, or one is told where.",
  ),
)

const personalCorrection = cite(
  personalInformationLaw,
  "第四十六条",
  text(
    "个人信息不准确或者不完整的，个人有权请求更正、补充，处理者应当核实并及时更正、补充。",
    "Of inaccurate or incomplete personal information one may ask correction, which must be checked and made.",
  ),
)

/** 公开条例四十一条: with evidence, this organ's own information is checked; another's is passed on or redirected. */
export const correctionRight = rulesFor(objectionAcceptance, (fact, rule) => [
  rule("objection.correction.own")
    .when(
      all(
        fact.objectionFiler.is("subject", "agent"),
        fact.objectionTarget.is("content", "identity"),
        fact.evidenceOffered,
        fact.informationSource.is("ownOffice"),
      ),
    )
    .must("accept")
    .cite(correctionOfOwnInformation, personalCorrection),
  rule("objection.correction.source-unit")
    .when(
      all(
        fact.objectionFiler.is("subject", "agent"),
        fact.objectionTarget.is("content", "identity"),
        fact.evidenceOffered,
        fact.informationSource.is("sourceUnit"),
      ),
    )
    .must("transfer", "redirect")
    .cite(correctionOfOwnInformation),
])

/** 行政诉讼法五十六条: litigation doesn't stop execution, unless the court so orders. */
export const suspendedExecution = rulesFor(objectionEffect, (fact, rule) => [
  rule("objection.execution-suspended")
    .when(all(fact.executionSuspended, fact.remedyAccepted.is("litigation")))
    .must("freeze")
    .cite(
      cite(
        administrativeLitigationLaw,
        "第五十六条",
        text(
          "诉讼期间不停止执行；人民法院裁定停止执行的除外。",
          "Litigation doesn't stop execution, unless the court orders a stop.",
        ),
      ),
    ),
])
