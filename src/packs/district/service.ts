/**
 * 三（一）4 社会公益服务: which hours the district counts. The plan supports repair by public service; an hour counts once.
 */
import { cite, text } from "../../kernel/index.js"
import { plan, volunteerRecords } from "../../law/index.js"
import { all, any, not, rulesFor } from "../../policy/index.js"
import { serviceRecognition } from "../../repair/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const serviceSupported = plan(
  "3.1.4",
  text(
    "支持个人通过社会公益服务等方式修复信用。",
    "Persons are supported to repair by public service and other ways.",
  ),
)

const issuers = cite(
  volunteerRecords,
  undefined,
  text(
    "谁组织谁记录、谁记录谁证明；慈善组织、基层群众性自治组织、公益活动举办单位、公共服务机构可以出具。",
    "Whoever organises records and certifies: charities, grassroots bodies, organisers, public service institutions.",
  ),
)

const contents = cite(
  volunteerRecords,
  "第三条、第四条",
  text(
    "记录和证明真实、准确、完整，写明个人信息和服务情况。",
    "True, accurate, complete; with the person and the service.",
  ),
)

export const serviceThatCounts = rulesFor(serviceRecognition, (fact, rule) => {
  const excluded = any(
    not(fact.serviceVoluntary),
    not(fact.serviceUnpaid),
    fact.serviceOwnDuty,
    fact.certificateCheck.is("refuted"),
  )
  return [
    rule("service.used")
      .when(fact.serviceUsed)
      .must("doesNotCount")
      .from(planEffectiveFrom)
      .note(text("同一时数只计入一次。", "An hour counts once."))
      .cite(serviceSupported),
    rule("service.counts")
      .when(
        all(
          fact.certificateContents.is("complete"),
          fact.certificateCheck.is("confirmed"),
          fact.serviceIssuer.isNot("otherUnit", "noUnit"),
          not(fact.serviceUsed),
        ),
      )
      .unless(excluded)
      .must("counts")
      .from(planEffectiveFrom)
      .cite(serviceSupported, issuers, contents),
  ]
})
