/**
 * What the dishonest act did: loss, and how far its influence reached. What counts as local or wide is for the competent
 * body to find.
 */
import { text } from "../kernel/index.js"
import { numberFact, oneOfFact } from "../policy/index.js"

export const socialInfluence = oneOfFact("socialInfluence", {
  label: text("社会影响程度", "social influence"),
  prompt: text("失信行为的社会影响有多大？", "How far did the act's influence reach?"),
  ordered: true,
  options: {
    none: text("没有不良影响", "none"),
    within: text("仅限单位内部或者当事人", "within the unit or the parties"),
    local: text("本区范围", "within the district"),
    wide: text("超出本区", "beyond the district"),
  },
})

/** Loss in yuan that the act caused to the economy, to units or to persons, as the instrument or a verification states it. */
export const lossAmount = numberFact("lossAmount", {
  label: text("造成的损失", "loss caused"),
  prompt: text("失信行为造成的损失是多少元？", "How many yuan of loss did the act cause?"),
  unit: text("元", "yuan"),
  min: 0,
  max: 1_000_000_000_000,
  step: 1,
})
