/**
 * National rules on complaints: one about a government body's default goes to its superior, never to itself; whoever was
 * reported untruly and harmed is cleared.
 */
import { cite, text } from "../../kernel/index.js"
import { defaultNotice, sanctionLaw } from "../../law/index.js"
import { complaintHandling } from "../../objection/index.js"
import { all, rulesFor } from "../../policy/index.js"

/** 1103号, 政务处分法53. */
export const complaintsByLaw = rulesFor(complaintHandling, (fact, rule) => [
  rule("complaint.never-to-the-body")
    .when(fact.competentBody.is("bodyComplainedOf"))
    .mustNot("transfer", "verify")
    .cite(
      cite(
        defaultNotice,
        undefined,
        text(
          "投诉线索转交被投诉主体的上级部门或者主管部门核实认定。",
          "A complaint goes to the superior or competent department of the body complained of.",
        ),
      ),
    ),
  rule("complaint.untrue-is-explained")
    .when(fact.complaintFinding.is("untrue"))
    .must("answer")
    .cite(
      cite(
        defaultNotice,
        undefined,
        text(
          "不属实的，向投诉人反馈并解释。",
          "What is untrue is fed back to the complainant and explained.",
        ),
      ),
    ),
  rule("complaint.name-cleared")
    .when(all(fact.complaintFinding.is("untrue"), fact.reputationHarmed))
    .must("clearName")
    .cite(
      cite(
        sanctionLaw,
        "第五十三条",
        text(
          "公职人员受到不实检举、诬告陷害造成不良影响的，及时澄清事实、恢复名誉。",
          "Whoever was untruly reported and harmed is cleared in time and gets the reputation back.",
        ),
      ),
    ),
])
