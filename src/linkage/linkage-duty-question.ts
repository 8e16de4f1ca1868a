/**
 * What a unit owes that is asked to carry out a joint measure. Not the measure's own conditions: those were decided in the
 * case. A unit that isn't competent, or is asked for something outside the list, owes a reason and carries nothing out.
 */
import { text } from "../kernel/index.js"
import { all, booleanFact, each, factTerm, not } from "../policy/index.js"

const measureListed = booleanFact("measureListed", {
  label: text("措施在清单之内", "measure in the list"),
  prompt: text("所请求的措施是否在清单之内？", "Is the measure in the list?"),
})

const unitCompetent = booleanFact("unitCompetent", {
  label: text("属于本单位职责", "within the unit's duties"),
  prompt: text("该措施是否属于本单位的职责？", "Is the measure within the unit's duties?"),
})

const requestRunning = booleanFact("requestRunning", {
  label: text("请求没有终止", "request running"),
  prompt: text("该请求是否仍然有效，没有终止？", "Is the request still running?"),
})

const responded = booleanFact("responded", {
  label: text("已经响应", "responded"),
  prompt: text("本单位是否已经响应？", "Has the unit responded?"),
})

/**
 * 联动奖惩 (each): what the unit owes.
 * @example
 * linkageDuty.outcomes.map(({ id }) => id) // => ["respond", "carryOut", "feedBack", "returnWithReason", "lift"]
 */
export const linkageDuty = each("linkage.duty", {
  title: text("联动奖惩", "joint incentives and penalties"),
  ask: text("被请求的单位应当办理哪些事项？", "What does the unit owe that was asked?"),
  facts: [measureListed, unitCompetent, requestRunning, responded],
  outcomes: {
    respond: text("响应", "respond"),
    carryOut: text("实施措施", "carry the measure out"),
    feedBack: text("反馈实施结果", "feed back the result"),
    returnWithReason: text("说明理由退回（不适用）", "return it with a reason: not applicable"),
    lift: text("解除措施并反馈", "lift the measure and confirm it"),
  },
  constraints: [
    {
      id: "linkage.duty.no-response-outside-the-list",
      impossible: all(not(factTerm(measureListed)), factTerm(responded)),
      because: text(
        "清单之外的措施不能发起，也就没有响应。",
        "What is outside the list is never initiated, so nobody has responded to it.",
      ),
    },
  ],
})
