/**
 * Measures for the list of joint measures, as far as their own basis was seen. Not the national basic list, whose items were
 * not. Who carries a measure out is the district's to say; a limit on a person's honours is added with the rule it applies.
 */
import { cite, text } from "../../kernel/index.js"
import { creditSystemOpinion, plan } from "../../law/index.js"
import type { LinkageEntry } from "../../linkage/index.js"

/** An entry of the list that still needs its units. */
export type ListedMeasure = Omit<LinkageEntry, "implementers">

const limits = cite(
  creditSystemOpinion,
  "二（一）",
  text(
    "政府及其部门失信的，限制其申请各类财政性资金和项目、试点示范、评先评优。",
    "Dishonest government bodies are limited in fiscal funds and projects, pilot and demonstration schemes, and honours.",
  ),
)

const limitOnUnit = (id: string, label: LinkageEntry["label"]): ListedMeasure => ({
  id,
  label,
  bearing: "penalty",
  restricts: true,
  reaches: ["unit"],
  basis: [limits],
})

const evaluationApplied = plan(
  "3.1.2",
  text(
    "在改革试点、项目投资、社会管理等政策领域和绩效考核中应用政务诚信评价结果。",
    "Results of evaluation are used in pilots, investment, social administration and appraisal of performance.",
  ),
)

const townshipSupported = plan(
  "3.2.7",
  text(
    "对诚信乡镇在农业开发、环境整治、集体经济扶持等方面予以支持。",
    "Towns of integrity are supported in farming, environment and the collective economy.",
  ),
)

const incentive = (
  id: string,
  label: LinkageEntry["label"],
  basis: LinkageEntry["basis"][0],
): ListedMeasure => ({ id, label, bearing: "incentive", restricts: false, reaches: ["unit"], basis: [basis] })

/**
 * Measures whose basis was seen, penalties first. A penalty has the id of the outcome that imposes it.
 * @example
 * listedMeasures.filter(({ bearing }) => bearing === "penalty").map(({ id }) => id)
 * // => ["honoursIneligible", "projectLimit", "fundsLimit", "demonstrationLimit", "importantReference"]
 */
export const listedMeasures: readonly ListedMeasure[] = [
  limitOnUnit("honoursIneligible", text("取消参评荣誉资格", "loss of eligibility for honours")),
  limitOnUnit("projectLimit", text("限制项目申报", "limit on project applications")),
  limitOnUnit("fundsLimit", text("限制财政性资金安排", "limit on fiscal funds")),
  limitOnUnit("demonstrationLimit", text("限制示范创建", "limit on demonstration schemes")),
  {
    id: "importantReference",
    label: text("作为考核、任用、奖惩和晋升的重要参考", "important reference in appraisal and appointment"),
    bearing: "penalty",
    restricts: false,
    reaches: ["person"],
    basis: [plan("3.1.2")],
  },
  incentive(
    "evaluationInPilots",
    text("在改革试点中应用守信评价", "evaluation used in pilots"),
    evaluationApplied,
  ),
  incentive(
    "evaluationInInvestment",
    text("在项目投资中应用守信评价", "evaluation used in investment"),
    evaluationApplied,
  ),
  incentive(
    "evaluationInSocialAdministration",
    text("在社会管理中应用守信评价", "evaluation used in social administration"),
    evaluationApplied,
  ),
  incentive(
    "evaluationInAppraisal",
    text("在绩效考核中应用守信评价", "evaluation used in appraisal"),
    evaluationApplied,
  ),
  incentive("supportInFarming", text("农业开发支持", "support in farming"), townshipSupported),
  incentive("supportInEnvironment", text("环境整治支持", "support in the environment"), townshipSupported),
  incentive(
    "supportOfCollective",
    text("集体经济扶持", "support of the collective economy"),
    townshipSupported,
  ),
]
