// The twelve rules as policies on three actions, parsed once (`preparsePolicySet`): permit and forbid are its may and
// must not, an obligation is a forbid of the rest, an exception an `unless`. Three requests, one for each outcome.

import cedar from "@cedar-policy/cedar-wasm/nodejs"

const concerned = '["cadre", "organisation"].contains(context.subject)'
const emergency = "context.emergency && context.dutiesDone && !context.personalGain"
const prohibited = `context.breached == "prohibition" && (context.loss >= 500 || context.personalGain)`
const slight =
  "context.corrected && context.onOwnInitiative && context.loss < 10 && !(context.earlier >= 3)" +
  ` && !(${prohibited} && !(${emergency}))`

const actions = (ids) => `action in [${ids.map((id) => `Action::"${id}"`).join(", ")}]`
const permit = (ids, when) => `permit (principal, ${actions(ids)}, resource) when { ${when} };`
const forbid = (ids, when, unless) =>
  `forbid (principal, ${actions(ids)}, resource) when { ${when} }${unless ? ` unless { ${unless} }` : ""};`

const policies = [
  permit(["full"], "true"),
  permit(["exempt"], `${concerned} && context.pioneering`),
  permit(["exempt"], `${concerned} && context.trial && context.breached != "prohibition"`),
  permit(["exempt", "reduced"], `${concerned} && context.development && context.loss < 300`),
  permit(["exempt"], `${concerned} && context.objected`),
  permit(["exempt", "reduced"], "context.dutiesDone && context.unforeseeable"),
  permit(["reduced"], 'context.corrected && (context.onOwnInitiative || context.recovered == "fully")'),
  permit(["reduced"], 'context.recovered != "none" && context.loss <= 500'),
  permit(["exempt", "reduced"], slight),
  forbid(["full"], slight),
  forbid(["exempt"], "context.personalGain"),
  forbid(["exempt"], "context.earlier >= 2"),
  forbid(["exempt", "reduced"], prohibited, emergency),
].join("\n")

export const create = async () => {
  const parsed = cedar.preparsePolicySet("exemption", { staticPolicies: policies })
  if (parsed.type !== "success") throw new Error(JSON.stringify(parsed))
  const call = (context, id) =>
    cedar.statefulIsAuthorized({
      principal: { type: "Body", id: "committee" },
      action: { type: "Action", id },
      resource: { type: "Case", id: "case" },
      context,
      preparsedPolicySetId: "exemption",
      entities: [],
    })
  return {
    ask: (one) =>
      ["exempt", "reduced", "full"].filter((id) => {
        const answer = call(one, id)
        if (answer.type !== "success") throw new Error(JSON.stringify(answer))
        return answer.response.decision === "allow"
      }),
  }
}
