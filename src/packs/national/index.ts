// The national baseline: what documents of national rank say, each rule dated and cited.

import { text } from "../../kernel/index.js"
import { integrityGuidance } from "../../law/index.js"
import { pack } from "../../policy/index.js"
import { nationalTheorems } from "../theorems/index.js"
import { appealTermsOfLaw } from "./appeal.js"
import { nationalRecordDelegations, nationalRecordRuleSets } from "./record-and-penalty.js"
import { nationalRightsBindings, nationalRightsParameters, nationalRightsRuleSets } from "./rights.js"

/** 全国基准规则包. */
export const national = pack({
  id: "national",
  version: "2026-04-01",
  title: text("全国基准规则", "national baseline"),
  citation: integrityGuidance,
  jurisdiction: text("全国", "the whole country"),
  tier: "national",
  parameters: [...nationalRightsParameters],
  bindings: { ...appealTermsOfLaw, ...nationalRightsBindings },
  ruleSets: [...nationalRecordRuleSets, ...nationalRightsRuleSets],
  delegations: [...nationalRecordDelegations],
  theorems: nationalTheorems,
})
