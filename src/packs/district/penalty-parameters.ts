/** What 三（一）2 leaves open about measures: for how long, and for whom. */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { parameter } from "../../policy/index.js"

const jointConference = text("区社会信用体系建设联席会议", "the district joint conference on social credit")

/** How long a unit has to put things right. */
export const rectificationPeriod = parameter(
  "penalty.rectificationPeriod",
  { kind: "period" },
  {
    label: text("限期整改的期限", "term for rectification"),
    issuedBy: jointConference,
    citation: plan(
      "3.1.2",
      text("限期加以整改，期限没有写明。", "Rectification within a term that isn't stated."),
    ),
  },
)

/** How long a loss of eligibility or a limit on honours lasts. */
export const honoursPeriod = parameter(
  "penalty.honoursPeriod",
  { kind: "period" },
  {
    label: text("取消参评、限制评优评先的期限", "how long eligibility for honours is lost or limited"),
    issuedBy: jointConference,
    citation: plan(
      "3.1.2",
      text("依规取消、限制，期限没有写明。", "As rules provide, for a time that isn't stated."),
    ),
  },
)

/** Whether the limit on honours reaches public employees other than civil servants. */
export const honoursLimitForOthers = parameter(
  "penalty.honoursLimitForOthers",
  { kind: "boolean" },
  {
    label: text(
      "限制评优评先是否适用于其他公职人员",
      "whether the limit on honours reaches other public employees",
    ),
    issuedBy: text("区委组织部、区人社局", "the organization department and the human resources bureau"),
    citation: plan("3.1.2", text("文本只写明公务员。", "The text names civil servants only.")),
  },
)
