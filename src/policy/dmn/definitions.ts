/** The elements of a DMN file: facts, decisions with their tables, and the drawing. */
import type { Language } from "../../kernel/index.js"
import type { Plan } from "../emit/plan.js"
import { headings } from "../emit/write.js"
import type { Fact } from "../fact.js"
import { cellsByColumn, columnsOf, type Decision, type Input } from "./decision.js"
import { headOf, outcomeWords, statusWords, type Decisions } from "./decisions.js"
import { diagramOf, type Edge, type Shape } from "./diagram.js"
import { literal, stringLiteral, typeNameOf } from "./feel.js"
import { element, type Element } from "./xml.js"

const inputId = (name: string): string => `input_${name}`

export const definitions = (plan: Plan, decisions: Decisions, language: Language): Element => {
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
