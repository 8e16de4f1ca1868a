/**
 * Example: 天津市 2017, no 优秀 in the annual evaluation for a civil servant with a record. An outcome that the pack adds to
 * `penalty.person`; a host stacks it where its own document says the same.
 */
import { cite, text } from "../../kernel/index.js"
import { tianjinPlan } from "../../law/index.js"
import { penaltyPerson } from "../../penalty/index.js"
import { outcome, pack, rulesFor } from "../../policy/index.js"
import { notExcellentTheorems } from "../theorems/index.js"

const notExcellent = cite(
  tianjinPlan,
  undefined,
  text(
    "公务员存在政务失信记录的，年度考核不能确定为优秀等次。",
    "A civil servant with a record can't be evaluated as excellent.",
  ),
)

/** 年度考核不得优秀（示例）. */
export const evaluationNotExcellent = pack({
  id: "local.evaluation-not-excellent",
  version: "2017",
  title: text("年度考核不得确定为优秀（示例）", "annual evaluation not excellent (example)"),
  citation: notExcellent,
  jurisdiction: text("示例", "example"),
  tier: "district",
  extends: ["national"],
  ruleSets: [
    rulesFor(
      penaltyPerson,
      (fact, rule) => [
        rule("evaluation-not-excellent")
          .when(fact.subjectKind.is("leadingCadre", "civilServant"))
          .must("evaluationNotExcellent")
          .cite(notExcellent),
      ],
      {
        outcomes: [
          outcome(
            "evaluationNotExcellent",
            text("年度考核不得确定为优秀", "annual evaluation not excellent"),
          ),
        ],
      },
    ),
  ],
  theorems: notExcellentTheorems,
})
