// The district plan of 2022, clause by clause. Its day of effect and all its figures are the host's to set.

import { text } from "../../kernel/index.js"
import { districtPlan } from "../../law/index.js"
import { pack } from "../../policy/index.js"
import { districtTheorems } from "../theorems/index.js"
import { planEffectiveFrom } from "./effective-date.js"
import { districtRecordParameters, districtRecordRuleSets } from "./record-and-penalty.js"
import { districtRightsParameters, districtRightsRuleSets } from "./rights.js"

/** 区级政务诚信实施方案（2022）规则包. */
export const district = pack({
  id: "district",
  version: "2022",
  title: text("区级政务诚信实施方案（2022）", "district plan on integrity in government (2022)"),
  citation: districtPlan,
  jurisdiction: text("本区", "the district"),
  tier: "district",
  extends: ["national"],
  parameters: [planEffectiveFrom, ...districtRecordParameters, ...districtRightsParameters],
  ruleSets: [...districtRecordRuleSets, ...districtRightsRuleSets],
  theorems: districtTheorems,
})
