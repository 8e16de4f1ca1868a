/**
 * Whether hours of public service (公益服务) count towards repair. Service is chosen, never imposed; hours are proved,
 * counted once and not bought. What is unclear is verified: it is neither counted nor thrown out.
 */
import { all, booleanFact, chooseOne, factTerm, not, oneOfFact } from "../policy/index.js"
import { text } from "../kernel/index.js"
import { volunteerRecords } from "../law/index.js"
import { cite } from "../kernel/index.js"

const serviceIssuer = oneOfFact("serviceIssuer", {
  label: text("证明出具单位", "issuer of the certificate"),
  prompt: text("公益服务证明由谁出具？", "Who issued the certificate of service?"),
  options: {
    volunteerOrganisation: text("志愿服务组织", "volunteer service organisation"),
    charity: text("慈善组织", "charitable organisation"),
    grassrootsBody: text("基层群众性自治组织", "grassroots self-governing organisation"),
    eventOrganiser: text("公益活动举办单位", "organiser of a public-interest activity"),
    publicServiceBody: text("公共服务机构", "public service institution"),
    otherUnit: text("其他单位", "another unit"),
    noUnit: text("无单位出具", "no unit"),
  },
})

const certificateContents = oneOfFact("certificateContents", {
  label: text("证明内容", "contents of the certificate"),
  prompt: text(
    "证明是否写明服务人、服务时间（小时）、日期、内容和出具单位？",
    "Does the certificate state who served, the hours, the dates, the content and the issuer?",
  ),
  options: {
    none: text("没有证明", "no certificate"),
    incomplete: text("有证明，内容不全", "certificate incomplete"),
    complete: text("内容完整", "complete"),
  },
  ordered: true,
  move: "up",
  movedBy: text("补齐证明内容，达到{value}", "complete the certificate: {value}"),
})

const certificateCheck = oneOfFact("certificateCheck", {
  label: text("核实情况", "verification"),
  prompt: text("向出具单位核实的结果如何？", "What did verification with the issuer show?"),
  options: {
    refuted: text("核实不符", "refuted"),
    notChecked: text("尚未核实", "not yet verified"),
    confirmed: text("核实属实", "confirmed"),
  },
})

const serviceVoluntary = booleanFact("serviceVoluntary", {
  label: text("自愿服务", "voluntary"),
  prompt: text(
    "服务是否出于本人自愿，未被指派或者责令？",
    "Was the service chosen by the person, not assigned or ordered?",
  ),
})

const serviceUnpaid = booleanFact("serviceUnpaid", {
  label: text("无偿服务", "unpaid"),
  prompt: text("服务是否没有报酬？", "Was the service unpaid?"),
})

const serviceOwnDuty = booleanFact("serviceOwnDuty", {
  label: text("属于本职工作", "own duty"),
  prompt: text(
    "服务内容是否属于本人职责或者在工作时间内完成？",
    "Was it the person's own duty, or done in working hours?",
  ),
})

const serviceUsed = booleanFact("serviceUsed", {
  label: text("时数已经计入过", "hours already used"),
  prompt: text(
    "这些时数是否已经计入过任何一次修复？",
    "Have these hours been counted for any repair before?",
  ),
})

/**
 * 公益服务认定. Outcomes from lenient to severe: `counts`, `verify`, `doesNotCount`. Where no rule speaks: `verify`.
 * @example
 * serviceRecognition.otherwise?.outcome // => "verify"
 */
export const serviceRecognition = chooseOne("service.recognition", {
  title: text("公益服务认定", "recognition of public service"),
  ask: text("这些公益服务时数是否计入？", "Do these hours of public service count?"),
  facts: [
    serviceIssuer,
    certificateContents,
    certificateCheck,
    serviceVoluntary,
    serviceUnpaid,
    serviceOwnDuty,
    serviceUsed,
  ],
  groups: [
    {
      id: "serviceExclusions",
      label: text("不计入的情形", "reasons not to count"),
      facts: [serviceOwnDuty.id, serviceUsed.id],
    },
  ],
  outcomes: {
    counts: text("计入", "counts"),
    verify: text("先行核实", "verify first"),
    doesNotCount: text("不计入", "does not count"),
  },
  otherwise: {
    outcome: "verify",
    citations: [
      cite(
        volunteerRecords,
        "第三条",
        text(
          "志愿服务记录和证明应当真实、准确、完整。",
          "Records and certificates of service must be true, accurate and complete.",
        ),
      ),
    ],
  },
  constraints: [
    {
      id: "service.recognition.issuer-without-certificate",
      impossible: all(factTerm(serviceIssuer).is("noUnit"), not(factTerm(certificateContents).is("none"))),
      because: text("有证明就有出具单位。", "A certificate has an issuer."),
    },
    {
      id: "service.recognition.nothing-to-confirm",
      impossible: all(factTerm(certificateContents).is("none"), factTerm(certificateCheck).is("confirmed")),
      because: text("没有证明，就没有可以核实的内容。", "Without a certificate there is nothing to confirm."),
    },
  ],
})
