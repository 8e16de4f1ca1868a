/** Readings of 三（一）4 on exemption that the plan leaves open. */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { parameter } from "../../policy/index.js"

/** Whether 减责 counts within 免责和容错, so that nothing is recorded. */
export const reducedBlocksRecord = parameter(
  "exemption.reducedBlocksRecord",
  { kind: "boolean" },
  {
    label: text("减责是否也不作失信记录", "whether reduced responsibility also means no record"),
    issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
    citation: plan(
      "3.1.4",
      text(
        "免责和容错的不作为政务失信记录；减责是否属于容错，文本没有写明。",
        "No record on exemption and tolerance; whether reduced responsibility is tolerance isn't said.",
      ),
    ),
  },
)

/** Whether an application made after the decision on accountability is refused, if the applicant had been told of the term. */
export const lateApplicationRefused = parameter(
  "exemption.lateApplicationRefused",
  { kind: "boolean" },
  {
    label: text(
      "追责问责决定作出后才申请的，是否不予受理",
      "whether an application after the decision is refused",
    ),
    issuedBy: text("追责问责机关", "the body that holds to account"),
    citation: plan(
      "3.1.4",
      text(
        "严格规范认定容错的程序；申请期限没有写明。",
        "A strict procedure; no term for the application is set.",
      ),
    ),
  },
)
