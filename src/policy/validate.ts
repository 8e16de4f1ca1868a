/**
 * What is wrong with a stack of packs and the values bound, all at once, in words a lawyer understands. Whether lower
 * packs only narrow is another check (`stack.ts`), made when nothing is wrong here.
 */
import { canonicalJson, type Fault } from "../kernel/index.js"
import { readsOf } from "./condition.js"
import { defect, repeated } from "./defect.js"
import { tiers, type Pack } from "./pack.js"
import type { Bindings, Parameter } from "./parameter.js"
import { completedQuestion, overridersFirst } from "./program.js"
import type { Question } from "./question.js"
import { bindingFaults } from "./validate-bindings.js"
import { conditionFaults } from "./validate-condition.js"
import { domainFaults } from "./validate-domain.js"
import { questionFaults } from "./validate-question.js"
import { ruleFaults } from "./validate-rule.js"
import { theoremFaults } from "./validate-theorem.js"

export const packFaults = (
  questions: readonly Question[],
  packs: readonly Pack[],
  bindings: Bindings,
): readonly Fault[] => {
  const parameters = new Map(
    packs.flatMap((pack) => pack.parameters).map((parameter) => [parameter.id, parameter]),
  )
  const completed = new Map(questions.map((question) => [question.id, completedQuestion(question, packs)]))
  const rules = new Map(packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]))
  const readableOf = (question: Question | undefined) => ({
    facts: new Map((question?.facts ?? []).map((fact) => [fact.id, fact])),
    parameters,
  })
  return [
    ...orderFaults(packs),
    ...definitionFaults(questions, packs),
    ...questions.flatMap((question) => {
      const whole = completed.get(question.id) ?? question
      return questionFaults(question, whole, readableOf(whole))
    }),
    ...packs.flatMap((pack) => additionFaults(pack, packs, completed)),
    ...packs.flatMap((pack) =>
      pack.rules.flatMap((rule) => {
        const question = completed.get(rule.question)
        return ruleFaults(rule, `${pack.id}/${rule.id}`, question, readableOf(question), rules)
      }),
    ),
    ...circleFaults(packs),
    ...packs.flatMap((pack) =>
      pack.theorems.flatMap((theorem) => {
        const question = completed.get(theorem.question)
        return theoremFaults(theorem, `${pack.id}/${theorem.id}`, question, readableOf(question))
      }),
    ),
    ...packs.flatMap((pack) =>
      pack.delegations.flatMap((delegation) => {
        const question = completed.get(delegation.question)
        const at = `${pack.id}/${delegation.id}`
        const known = new Set(question?.outcomes.map(({ id }) => id))
        return [
          ...(question === undefined
            ? [unlisted(at, delegation.question)]
            : conditionFaults(delegation.when, at, readableOf(question))),
          ...(delegation.outcomes.every((id) => known.has(id)) || question === undefined
            ? []
            : [delegatedFault(at)]),
        ]
      }),
    ),
    ...[...parameters.values()].flatMap(({ id, type }) => domainFaults("parameter.domain", id, type)),
    ...packs.flatMap((pack) => bindingFaults(pack.bindings, pack.id, parameters)),
    ...bindingFaults(bindings, "bindings", parameters),
  ]
}

const unlisted = (at: string, question: string): Fault =>
  defect(
    "question.unlisted",
    at,
    [`问题“${question}”未列入。`, `The question "${question}" isn't listed.`],
    ["请核对名称，或者列入该问题。", "Check its name, or list the question."],
  )

const delegatedFault = (at: string): Fault =>
  defect(
    "delegation.unknownOutcome",
    at,
    ["授权条款列有不属于这个问题的结果。", "The delegation names an outcome that the question doesn't have."],
    ["请核对结果名称。", "Check its outcomes."],
  )

/** Packs stand highest tier first, each once, below those it builds on. */
const orderFaults = (packs: readonly Pack[]): readonly Fault[] => {
  const ids = packs.map(({ id }) => id)
  return [
    ...repeated(ids).map((id) =>
      defect(
        "pack.duplicate",
        id,
        ["规则包列了两次。", "The pack is listed twice."],
        ["请删去一个。", "Remove one."],
      ),
    ),
    ...packs.flatMap((pack, index): readonly Fault[] => {
      const above = packs[index - 1]
      const misplaced = above !== undefined && tiers.indexOf(above.tier) > tiers.indexOf(pack.tier)
      const absent = pack.extends.filter((id) => !ids.slice(0, index).includes(id))
      return [
        ...(misplaced
          ? [
              defect(
                "pack.tierOrder",
                pack.id,
                ["上级规则包应当排在下级之前。", "Packs of a higher tier stand before those of a lower."],
                ["请调整顺序。", "Change the order."],
              ),
            ]
          : []),
        ...absent.map((id) =>
          defect(
            "pack.missingAbove",
            pack.id,
            [
              `它所依据的规则包“${id}”没有排在它之前。`,
              `The pack "${id}", on which it builds, doesn't stand above it.`,
            ],
            ["请加入该规则包，排在它之前。", "Add that pack above it."],
          ),
        ),
      ]
    }),
  ]
}

/** One id has one definition; packs add outcomes to *each* questions only; chosen facts don't run in a circle. */
const definitionFaults = (questions: readonly Question[], packs: readonly Pack[]): readonly Fault[] => [
  ...repeated(questions.map(({ id }) => id)).map((id) =>
    defect(
      "question.duplicate",
      id,
      ["问题列了两次。", "The question is listed twice."],
      ["请删去一个。", "Remove one."],
    ),
  ),
  ...repeated(packs.flatMap(({ rules }) => rules.map(({ id }) => id))).map((id) =>
    defect(
      "rule.duplicate",
      id,
      ["两条规则用了同一个名称。", "Two rules have the same id."],
      ["每条规则（每个版本）用自己的名称。", "Give each rule, and each version, its own."],
    ),
  ),
  ...repeated(packs.flatMap(({ theorems }) => theorems.map(({ id }) => id))).map((id) =>
    defect(
      "theorem.duplicate",
      id,
      ["两条定理用了同一个名称。", "Two theorems have the same id."],
      ["每条定理用自己的名称。", "Give each its own."],
    ),
  ),
  ...differing([
    ...questions.flatMap(({ facts }) => facts),
    ...packs.flatMap((pack) => pack.facts.map(({ fact }) => fact)),
  ]).map((id) =>
    defect(
      "fact.twoDefinitions",
      id,
      ["同一名称的事实有两种定义。", "The fact is defined in two ways."],
      ["请统一定义，或者换一个名称。", "Define it once, or rename one."],
    ),
  ),
  ...differing(packs.flatMap((pack): readonly Parameter[] => pack.parameters)).map((id) =>
    defect(
      "parameter.twoDefinitions",
      id,
      ["同一名称的参数有两种定义。", "The parameter is defined in two ways."],
      ["请统一定义，或者换一个名称。", "Define it once, or rename one."],
    ),
  ),
  ...circlesOfChosen(questions, packs).map((id) =>
    defect(
      "fact.chosenCircle",
      id,
      ["问题经由“已作出的决定”又取决于自己。", "Through what was chosen, the question depends on itself."],
      ["请去掉其中一环。", "Break the circle."],
    ),
  ),
]

const differing = (items: readonly { readonly id: string }[]): readonly string[] => {
  const first = new Map<string, { readonly item: unknown; text?: string }>()
  const found = new Set<string>()
  for (const item of items) {
    const before = first.get(item.id)
    if (before === undefined) first.set(item.id, { item })
    else if (before.item !== item && canonicalJson(before.item) !== canonicalJson(item)) found.add(item.id)
  }
  return [...found]
}

const circlesOfChosen = (questions: readonly Question[], packs: readonly Pack[]): readonly string[] => {
  const reads = new Map(
    questions.map((question): [string, readonly string[]] => [
      question.id,
      completedQuestion(question, packs).facts.flatMap(({ chosen }) =>
        chosen === undefined ? [] : [chosen.question],
      ),
    ]),
  )
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (reads.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    )
  return questions.map(({ id }) => id).filter((id) => reaches(id, id, new Set()))
}

const additionFaults = (
  pack: Pack,
  packs: readonly Pack[],
  questions: ReadonlyMap<string, Question>,
): readonly Fault[] => {
  const highest = packs[0]?.tier === pack.tier
  const added = (question: string) =>
    new Set(pack.facts.filter((item) => item.question === question).map(({ fact }) => fact.id))
  return [
    ...[...pack.facts, ...pack.groups, ...pack.constraints, ...pack.outcomes, ...pack.closes]
      .filter(({ question }) => !questions.has(question))
      .map(({ question }) => unlisted(pack.id, question)),
    ...pack.outcomes
      .filter(({ question }) => questions.get(question)?.kind === "chooseOne")
      .map(({ outcome }) =>
        defect(
          "question.closedOutcomes",
          `${pack.id}/${outcome.id}`,
          ["择一问题的结果不能由规则包增列。", "A pack can't add outcomes to a question that chooses one."],
          ["请另立问题。", "Ask another question."],
        ),
      ),
    ...repeated(pack.outcomes.map(({ question, outcome }) => `${question}/${outcome.id}`)).map((id) =>
      defect(
        "question.outcomeTwice",
        `${pack.id}/${id}`,
        ["同一结果增列了两次。", "The outcome is added twice."],
        ["请删去一个。", "Remove one."],
      ),
    ),
    ...pack.constraints
      .filter(
        ({ question, constraint }) =>
          !highest && readsOf(constraint.impossible).facts.some((fact) => !added(question).has(fact)),
      )
      .map(({ constraint }) =>
        defect(
          "constraint.reach",
          `${pack.id}/${constraint.id}`,
          ["下级规则包只能限制自己增列的事实。", "A lower pack constrains only facts that it adds."],
          ["请改由增列该事实的规则包规定。", "Leave it to the pack that adds the fact."],
        ),
      ),
  ]
}

const circleFaults = (packs: readonly Pack[]): readonly Fault[] => {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule })))
  const questions = [...new Set(rules.map(({ rule }) => rule.question))]
  return questions
    .filter(
      (question) => overridersFirst(rules.filter(({ rule }) => rule.question === question)) === undefined,
    )
    .map((question) =>
      defect(
        "rule.overridesCircle",
        question,
        ["这个问题的规则互相排除，形成循环。", "Rules of this question override each other in a circle."],
        ["请去掉其中一环。", "Break the circle."],
      ),
    )
}
