/** The rules that speak in a block of cases on one side, and which of them make the difference. */
import type { Meaning } from "../diagram/meaning.js"
import { never, type Diagram, type Store } from "../diagram/store.js"
import type { Rule } from "../rule.js"
import type { SideRule } from "./difference.js"

export const sideRules = (
  store: Store,
  own: Meaning,
  other: Meaning,
  block: Diagram,
): readonly SideRule[] => {
  const { rules, question } = own.reading.program
  const within = (diagram: Diagram): Diagram => store.and(block, diagram)
  const theirs = new Map(other.reading.program.rules.map(({ rule }, index) => [rule.id, { rule, index }]))
  const said = rules.flatMap(({ rule, pack }, index): readonly SideRule[] => {
    const speaks = within(own.effective(index))
    const lapsed = within(
      store.and(store.and(own.applies(index), store.not(own.inForce(index))), own.notInForce()),
    )
    if (speaks === never && lapsed === never) return []
    const twin = theirs.get(rule.id)
    const same =
      twin !== undefined && saysTheSame(rule, twin.rule) ? within(other.effective(twin.index)) : never
    const makesDifference = speaks === never || same !== speaks
    if (rule.force === undefined && !makesDifference) return []
    return [
      {
        rule: rule.id,
        pack: pack.id,
        ...(rule.force === undefined ? {} : { force: rule.force }),
        then: rule.then,
        citations: rule.citations,
        everywhere: (speaks === never ? lapsed : speaks) === block,
        makesDifference,
        outOfForce: speaks === never,
      },
    ]
  })
  const fallback = within(own.otherwise())
  if (question.otherwise === undefined || fallback === never) return said
  const otherFallback = within(other.otherwise())
  return [
    ...said,
    {
      rule: "otherwise",
      then: [question.otherwise.outcome],
      citations: question.otherwise.citations,
      everywhere: fallback === block,
      makesDifference:
        otherFallback !== fallback ||
        other.reading.program.question.otherwise?.outcome !== question.otherwise.outcome,
      outOfForce: false,
    },
  ]
}

const saysTheSame = (a: Rule, b: Rule): boolean =>
  a.force === b.force && JSON.stringify(a.then) === JSON.stringify(b.then)
