/**
 * National rules on public service: voluntary, unpaid, truly certified.
 */
import { cite, text } from "../../kernel/index.js"
import { volunteerRecords, volunteerRegulation } from "../../law/index.js"
import { not, rulesFor } from "../../policy/index.js"
import { serviceRecognition } from "../../repair/index.js"

const voluntaryAndUnpaid = cite(
  volunteerRegulation,
  "第二条",
  text(
    "志愿服务是自愿、无偿提供的公益服务。",
    "Volunteer service is public service given freely and without pay.",
  ),
)

const neverImposed = cite(
  volunteerRegulation,
  "第二十五条",
  text("任何组织和个人不得强行指派提供志愿服务。", "Nobody may be assigned to volunteer against their will."),
)

const trueCertificates = cite(
  volunteerRecords,
  "第三条",
  text(
    "志愿服务记录和证明应当真实、准确、完整。",
    "Records and certificates of service must be true, accurate and complete.",
  ),
)

/** What can't count anywhere. */
export const serviceThatNeverCounts = rulesFor(serviceRecognition, (fact, rule) => [
  rule("service.imposed")
    .when(not(fact.serviceVoluntary))
    .must("doesNotCount")
    .cite(voluntaryAndUnpaid, neverImposed),
  rule("service.paid").when(not(fact.serviceUnpaid)).must("doesNotCount").cite(voluntaryAndUnpaid),
  rule("service.own-duty")
    .when(fact.serviceOwnDuty)
    .must("doesNotCount")
    .note(
      text(
        "履行本职领取报酬，不是无偿自愿的服务。",
        "One's own duty is paid work, not service freely given.",
      ),
    )
    .cite(voluntaryAndUnpaid),
  rule("service.untrue-certificate")
    .when(fact.certificateCheck.is("refuted"))
    .must("doesNotCount")
    .cite(trueCertificates),
])
