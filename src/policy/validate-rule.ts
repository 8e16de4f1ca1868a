/** A rule by itself and among the others: what it says, by what rank, when, and what it overrides. */
import { citationLabel, type Fault } from "../kernel/index.js"
import { defect } from "./defect.js"
import { conditionFaults, type Readable } from "./validate-condition.js"
import type { Question } from "./question.js"
import type { Rule, RuleDate } from "./rule.js"

/** @param question the question completed, or undefined if the stack doesn't have it */
export const ruleFaults = (
  rule: Rule,
  at: string,
  question: Question | undefined,
  readable: Readable,
  others: ReadonlyMap<string, Rule>,
): readonly Fault[] => {
  if (question === undefined) {
    return [
      defect(
        "rule.unknownQuestion",
        at,
        [
          `规则回答的问题“${rule.question}”未列入。`,
          `The rule answers the question "${rule.question}", which isn't listed.`,
        ],
        ["请核对名称，或者列入该问题。", "Check its name, or list the question."],
      ),
    ]
  }
  return [
    ...conditionFaults(rule.when, at, readable),
    ...(rule.unless === undefined ? [] : conditionFaults(rule.unless, at, readable)),
    ...effectFaults(rule, at, question),
    ...overrideFaults(rule, at, others),
    ...dateFaults(rule, at, readable),
  ]
}

const effectFaults = (rule: Rule, at: string, { outcomes }: Question): readonly Fault[] => {
  const found: Fault[] = []
  if (rule.force === undefined && rule.then.length > 0) {
    found.push(
      defect(
        "rule.noForce",
        at,
        [
          "规则列了结果，却没有写应当、可以还是不得。",
          "The rule names outcomes without must, may or must not.",
        ],
        ["请写明效力。", "Say which."],
      ),
    )
  }
  if (rule.force !== undefined && rule.then.length === 0) {
    found.push(
      defect(
        "rule.noOutcome",
        at,
        ["规则没有写结果。", "The rule names no outcome."],
        ["请写明结果；只排除其他规则的，不写效力。", "Name one; a pure exception has no force."],
      ),
    )
  }
  if (rule.force === undefined && rule.then.length === 0 && rule.overrides.length === 0) {
    found.push(
      defect(
        "rule.saysNothing",
        at,
        ["规则既没有结果，也不排除其他规则。", "The rule neither names outcomes nor overrides."],
        ["请补写，或者删去。", "Complete it, or remove it."],
      ),
    )
  }
  for (const id of rule.then) {
    const outcome = outcomes.find((candidate) => candidate.id === id)
    if (outcome === undefined) {
      found.push(
        defect(
          "rule.unknownOutcome",
          at,
          [`结果“${id}”不属于这个问题。`, `The question has no outcome "${id}".`],
          ["请核对结果名称。", "Check its name."],
        ),
      )
    } else if (
      rule.force !== "mustNot" &&
      outcome.competentRanks !== undefined &&
      !rule.citations.some(({ rank }) => outcome.competentRanks?.includes(rank))
    ) {
      const [source] = rule.citations
      found.push(
        defect(
          "rule.competence",
          at,
          [
            `${citationLabel(source).zh}的效力位阶不足以设定“${outcome.label.zh}”。`,
            `The rank of ${citationLabel(source).en} can't found "${outcome.label.en}".`,
          ],
          [
            "请引用有权设定的依据；没有的，不得设定。",
            "Cite a source competent for it; without one the rule can't stand.",
          ],
          source,
        ),
      )
    }
  }
  return found
}

const overrideFaults = (rule: Rule, at: string, others: ReadonlyMap<string, Rule>): readonly Fault[] =>
  rule.overrides.flatMap((id): readonly Fault[] => {
    const target = others.get(id)
    if (target === undefined) {
      return [
        defect(
          "rule.unknownOverride",
          at,
          [`所排除的规则“${id}”不存在。`, `It overrides "${id}", which isn't in the stack.`],
          ["请核对规则名称，或者加入它所在的规则包。", "Check its name, or add its pack."],
        ),
      ]
    }
    if (target.question === rule.question) return []
    return [
      defect(
        "rule.overridesAcrossQuestions",
        at,
        [`所排除的规则“${id}”回答的是另一个问题。`, `It overrides "${id}", which answers another question.`],
        ["排除只在同一问题之内。", "Overrides stay within a question."],
      ),
    ]
  })

/** The days from which and until which something holds. */
export const dateFaults = (
  { from, until }: { readonly from?: RuleDate; readonly until?: RuleDate },
  at: string,
  { parameters }: Readable,
): readonly Fault[] => {
  const found = [from, until].flatMap((date): readonly Fault[] => {
    if (typeof date !== "object" || parameters.get(date.parameter)?.type.kind === "date") return []
    return [
      defect(
        "rule.dateParameter",
        at,
        [
          `“${date.parameter}”不是已声明的日期参数。`,
          `"${date.parameter}" isn't a declared parameter of dates.`,
        ],
        ["请声明该日期参数。", "Declare it as a date."],
      ),
    ]
  })
  if (typeof from === "string" && typeof until === "string" && until <= from) {
    found.push(
      defect(
        "rule.dates",
        at,
        ["规则的失效日期不晚于施行日期。", "The rule ends before it begins."],
        ["请核对日期。", "Check its dates."],
      ),
    )
  }
  return found
}
