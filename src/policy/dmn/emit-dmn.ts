/**
 * A question's rules of one day as DMN 1.3: decision tables for complete facts, with the drawing that DMN tools show.
 * DMN knows no unknown facts, reasons or receipts: those stay with the engine. Not for reading back.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Faults, type Language } from "../../kernel/index.js"
import { planOf, type Plan } from "../emit/plan.js"
import { headings } from "../emit/write.js"
import type { Fact } from "../fact.js"
import type { Rulebook } from "../rulebook.js"
import { cellsByColumn, columnsOf, type Decision, type Input } from "./decision.js"
import { decisionsOf, headOf, outcomeWords, statusWords, type Decisions } from "./decisions.js"
import { diagramOf, type Edge, type Shape } from "./diagram.js"
import { literal, stringLiteral, typeNameOf } from "./feel.js"
import { element, unwritable, xmlText, type Element } from "./xml.js"

export interface DmnModel {
  readonly xml: string
  /** The variable that each fact is given in. */
  readonly inputs: readonly { readonly fact: string; readonly name: string }[]
  /** The decision that says whether there is an answer: decided, conflict, gap, notInForce or refused. */
  readonly status: string
  /**
   * The decision of each outcome. *Choose one*: lawful or not; *each*: must, may or not. Null where the status isn't
   * decided.
   */
  readonly outcomes: readonly { readonly outcome: string; readonly decision: string }[]
}

export interface DmnOptions {
  /** The language of names and descriptions; Chinese if none is named. */
  readonly language?: Language
}

/** The most cells of all tables together. */
const mostCells = 200_000

/**
 * @returns faults `question.unknown`, `parameter.missing` for each parameter read that has no value on the day,
 *   `dmn.tooLarge`, and `dmn.text` for a text with characters that XML can't hold
 *
 * @example
 * const model = emitDmn(exampleRulebook, exampleQuestion, on("2026-05-06"))
 * Result.isSuccess(model) ? model.success.outcomes : []
 * // => [{ outcome: "waived", decision: "waived" }, { outcome: "full", decision: "full" }]
 */
export const emitDmn = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  { language = "zh" }: DmnOptions = {},
): Result.Result<DmnModel, Faults> =>
  Result.flatMap(planOf(rulebook, question.id, on), (plan) => {
    const decisions = decisionsOf(plan)
    const cells = decisions.list.reduce(
      (sum, decision) => sum + (columnsOf(decision).length + 1) * decision.rows.length,
      0,
    )
    if (cells > mostCells) return Result.fail([tooLarge(question.id)])
    const xml = xmlText(definitions(plan, decisions, language))
    const wrong = unwritable.test(xml) ? [unwritableText(question.id)] : []
    if (hasFaults(wrong)) return Result.fail(wrong)
    return Result.succeed({
      xml,
      inputs: [...decisions.facts].map(([fact, name]) => ({ fact, name })),
      status: "status",
      outcomes: [...decisions.outcomes].map(([outcome, decision]) => ({ outcome, decision })),
    })
  })

const tooLarge = (at: string) =>
  fault("dmn.tooLarge", {
    at,
    message: text(
      `写成的决策表超过${String(mostCells)}格。`,
      `The decision tables would have more than ${String(mostCells)} cells.`,
    ),
    remedy: text("请改用其他语言，或者把判断事项拆开。", "Use another language, or divide the question."),
  })

const unwritableText = (at: string) =>
  fault("dmn.text", {
    at,
    message: text(
      "名称或者文字中有XML不能表示的字符。",
      "A name or text has characters that XML can't hold.",
    ),
    remedy: text("请删去控制字符。", "Take the control characters out."),
  })

const inputId = (name: string): string => `input_${name}`

const definitions = (plan: Plan, decisions: Decisions, language: Language): Element => {
  const { question } = plan
  const facts = plan.facts.map((fact) => ({ fact, name: decisions.facts.get(fact.id) ?? fact.id }))
  const requirements = decisions.list.flatMap((decision) => requirementsOf(decision))
  return element(
    "definitions",
    {
      xmlns: "https://www.omg.org/spec/DMN/20191111/MODEL/",
      "xmlns:dmndi": "https://www.omg.org/spec/DMN/20191111/DMNDI/",
      "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
      "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
      id: "rules",
      name: (question.title ?? question.ask)[language],
      namespace: `urn:chengxin:${encodeURIComponent(question.id)}`,
      exporter: "chengxin",
    },
    element("description", {}, headings(plan, language).join("\n")),
    ...facts.map(({ fact, name }) => inputData(fact, name, language)),
    ...decisions.list.map((decision) => decisionElement(decision, plan, decisions, language)),
    diagramOf(
      shapesOf(
        decisions,
        facts.map(({ name }) => name),
      ),
      requirements,
    ),
  )
}

const inputData = (fact: Fact, name: string, language: Language): Element =>
  element(
    "inputData",
    { id: inputId(name), name, label: fact.label[language] },
    element("description", {}, factWords(fact, language)),
    element("variable", { id: `${name}_variable`, name, typeRef: typeNameOf(fact.type) }),
  )

const factWords = ({ label, type, unit }: Fact, language: Language): string => {
  const called = label[language]
  switch (type.kind) {
    case "boolean":
      return called
    case "oneOf":
      return [
        called,
        ...type.options.map((one) => `${stringLiteral(one.value)} = ${one.label[language]}`),
      ].join("\n")
    case "number":
      return `${called}\n${String(type.min)} … ${String(type.max)}${unit === undefined ? "" : ` ${unit[language]}`}`
    case "date":
      return `${called}\n${literal(type.first, type)} … ${literal(type.last, type)}`
  }
}

interface Requirement extends Edge {
  readonly kind: Input["kind"]
}

const requirementsOf = (decision: Decision): readonly Requirement[] =>
  inputsOf(decision).map(({ kind, name }) => ({
    id: `${decision.name}_needs_${name}`,
    kind,
    from: kind === "fact" ? inputId(name) : name,
    to: decision.name,
  }))

const inputsOf = (decision: Decision): readonly Input[] => [
  ...new Map(columnsOf(decision).map((input) => [input.name, input])).values(),
]

const shapesOf = ({ list }: Decisions, facts: readonly string[]): readonly Shape[] => {
  const layers = new Map<string, number>()
  for (const decision of list)
    layers.set(
      decision.name,
      1 +
        Math.max(
          0,
          ...inputsOf(decision).map(({ kind, name }) => (kind === "fact" ? 0 : (layers.get(name) ?? 0))),
        ),
    )
  return [
    ...list.map(({ name }) => ({ id: name, layer: layers.get(name) ?? 1 })),
    ...facts.map((name) => ({ id: inputId(name), layer: 0 })),
  ]
}

const decisionElement = (
  decision: Decision,
  plan: Plan,
  decisions: Decisions,
  language: Language,
): Element => {
  const { name, type, says, rows } = decision
  const columns = columnsOf(decision)
  const types = new Map(plan.facts.map((fact) => [decisions.facts.get(fact.id), typeNameOf(fact.type)]))
  const typeOf = ({ kind, name: asked }: Input): string =>
    kind === "fact" ? (types.get(asked) ?? "string") : asked === "status" ? "string" : "boolean"
  const labels = new Map([
    ...plan.facts.map((fact) => [decisions.facts.get(fact.id), fact.label[language]] as const),
    ...decisions.list.map((one) => [one.name, headOf(one.says[language])] as const),
  ])
  const words = wordsOf(decision, plan, decisions)
  return element(
    "decision",
    { id: name, name, label: says[language] },
    element("description", {}, says[language]),
    element("variable", { id: `${name}_variable`, name, typeRef: type }),
    ...requirementsOf(decision).map(({ id, kind, from }) =>
      element(
        "informationRequirement",
        { id },
        element(kind === "fact" ? "requiredInput" : "requiredDecision", { href: `#${from}` }),
      ),
    ),
    element(
      "decisionTable",
      { id: `${name}_table`, hitPolicy: "FIRST" },
      ...columns.map((input, index) =>
        element(
          "input",
          { id: `${name}_in${String(index + 1)}`, label: labels.get(input.name) ?? input.name },
          element(
            "inputExpression",
            { id: `${name}_in${String(index + 1)}_expression`, typeRef: typeOf(input) },
            element("text", {}, input.name),
          ),
        ),
      ),
      element(
        "output",
        { id: `${name}_out`, label: says[language], name, typeRef: type },
        ...(words.length === 0
          ? []
          : [
              element(
                "outputValues",
                { id: `${name}_values` },
                element("text", {}, words.map(stringLiteral).join(", ")),
              ),
            ]),
      ),
      ...rows.map((row, index) => {
        const id = `${name}_row${String(index + 1)}`
        return element(
          "rule",
          { id },
          ...cellsByColumn(columns, row).map((test, column) =>
            element("inputEntry", { id: `${id}_in${String(column + 1)}` }, element("text", {}, test)),
          ),
          element("outputEntry", { id: `${id}_out` }, element("text", {}, row.output)),
        )
      }),
    ),
  )
}

/** The words that a decision can answer with. */
const wordsOf = ({ name }: Decision, { question }: Plan, { outcomes }: Decisions): readonly string[] => {
  if (name === "status") return statusWords
  return [...outcomes.values()].includes(name) ? outcomeWords(question.kind) : []
}
