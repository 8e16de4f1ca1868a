// The twelve rules as attribute-based policies (`eval` of a rule kept in the policy), deny before allow, as its
// documentation shows. Three requests, one for each outcome. Names in `eval` are those of the request.

import { newEnforcer, newModelFromString } from "casbin"

const model = `
[request_definition]
r = sub, act

[policy_definition]
p = sub_rule, act, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.act == p.act && eval(p.sub_rule)
`

const concerned = "(r.sub.subject == 'cadre' || r.sub.subject == 'organisation')"
const emergency = "(r.sub.emergency && r.sub.dutiesDone && !r.sub.personalGain)"
const prohibited = `(!${emergency} && r.sub.breached == 'prohibition' && (r.sub.loss >= 500 || r.sub.personalGain))`
const slight = `(r.sub.corrected && r.sub.onOwnInitiative && r.sub.loss < 10 && r.sub.earlier < 3 && !${prohibited})`
const development = `${concerned} && r.sub.development && r.sub.loss < 300`
const unforeseeable = "r.sub.dutiesDone && r.sub.unforeseeable"

const policies = [
  ["true", "full", "allow"],
  [`${concerned} && r.sub.pioneering`, "exempt", "allow"],
  [`${concerned} && r.sub.trial && r.sub.breached != 'prohibition'`, "exempt", "allow"],
  [development, "exempt", "allow"],
  [development, "reduced", "allow"],
  [`${concerned} && r.sub.objected`, "exempt", "allow"],
  [unforeseeable, "exempt", "allow"],
  [unforeseeable, "reduced", "allow"],
  ["r.sub.corrected && (r.sub.onOwnInitiative || r.sub.recovered == 'fully')", "reduced", "allow"],
  ["r.sub.recovered != 'none' && r.sub.loss <= 500", "reduced", "allow"],
  [slight, "exempt", "allow"],
  [slight, "reduced", "allow"],
  [slight, "full", "deny"],
  ["r.sub.personalGain", "exempt", "deny"],
  ["r.sub.earlier >= 2", "exempt", "deny"],
  [prohibited, "exempt", "deny"],
  [prohibited, "reduced", "deny"],
]

export const create = async () => {
  const enforcer = await newEnforcer(newModelFromString(model))
  await enforcer.addPolicies(policies)
  return {
    ask: (one) => ["exempt", "reduced", "full"].filter((id) => enforcer.enforceSync(one, id)),
  }
}
