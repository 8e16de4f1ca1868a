/**
 * Two ways to run DMN. The first is a whole engine from npm; it reads DMN 1.1, so that the names of the standard's
 * versions are exchanged for it, and nothing else. The second reads DMN 1.3 with the reader of dmn-js and leaves
 * every expression to `feelin`; only the hit policy FIRST and the order of decisions are ours.
 */
import { createRequire } from "node:module"
import { evaluate, unaryTest } from "feelin"

export type Value = string | number | boolean | null

export interface DmnEngine {
  /** The answers of the decisions named, for facts by variable; dates are named apart from texts. */
  readonly run: (
    facts: Readonly<Record<string, Value>>,
    dates: readonly string[],
    decisions: readonly string[],
  ) => Readonly<Record<string, unknown>>
}

const require = createRequire(import.meta.url)

const of11 = (xml: string): string =>
  xml
    .replace("https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd")
    .replace(/ {2}<dmndi:DMNDI>.*<\/dmndi:DMNDI>\n/su, "")

export const hbtEngine = async (xml: string): Promise<DmnEngine> => {
  const { decisionTable, dateTime } = require("@hbtgmbh/dmn-eval-js")
  require("loglevel").getLogger("dmn-eval-js").setLevel("silent")
  const parsed = await decisionTable.parseDmnXml(of11(xml))
  return {
    run: (facts, dates, decisions) => {
      const context: Record<string, unknown> = { ...facts }
      for (const name of dates) if (context[name] !== null) context[name] = dateTime.date(context[name])
      const known: Record<string, boolean> = {}
      const found: Record<string, unknown> = {}
      for (const name of decisions) {
        const result = decisionTable.evaluateDecision(name, parsed, context, known)
        found[name] = result[name] ?? null
        context[name] = found[name]
        known[name] = true
      }
      return found
    },
  }
}

/** What the reader of dmn-js finds in a decision. */
interface ReadDecision {
  readonly $type: string
  readonly id: string
  readonly decisionLogic: {
    readonly input?: readonly { readonly inputExpression: { readonly text: string } }[]
    readonly rule?: readonly {
      readonly inputEntry?: readonly { readonly text: string }[]
      readonly outputEntry: readonly { readonly text: string }[]
    }[]
  }
  readonly informationRequirement?: readonly { readonly requiredDecision?: { readonly href: string } }[]
}

interface ReadModel {
  readonly rootElement: { readonly drgElement: readonly ReadDecision[] }
  readonly warnings: readonly unknown[]
}

interface Table {
  readonly inputs: readonly string[]
  readonly rules: readonly { readonly tests: readonly string[]; readonly output: string }[]
  readonly needs: readonly string[]
}

/** The reader of dmn-js, and what it warned of. */
export const readDmn = async (xml: string): Promise<ReadModel> => {
  const within = createRequire(require.resolve("dmn-js-shared/package.json"))
  const { DmnModdle } = await import(within.resolve("dmn-moddle"))
  return new DmnModdle().fromXML(xml, "dmn:Definitions")
}

export const feelinEngine = async (xml: string): Promise<DmnEngine> => {
  const { rootElement, warnings } = await readDmn(xml)
  if (warnings.length > 0) throw new Error(`warnings: ${JSON.stringify(warnings)}`)
  const tables = new Map<string, Table>()
  for (const item of rootElement.drgElement) {
    if (item.$type !== "dmn:Decision") continue
    const { input = [], rule = [] } = item.decisionLogic
    tables.set(item.id, {
      inputs: input.map((one) => one.inputExpression.text),
      rules: rule.map((one) => ({
        tests: (one.inputEntry ?? []).map(({ text }) => text),
        output: one.outputEntry[0]?.text ?? "",
      })),
      needs: (item.informationRequirement ?? []).flatMap(({ requiredDecision }) =>
        requiredDecision === undefined ? [] : [requiredDecision.href.slice(1)],
      ),
    })
  }
  // Cells read nothing but their own column, so that each is evaluated once for each value.
  const known = new Map<string, unknown>()
  const once = (key: readonly unknown[], work: () => unknown): unknown => {
    const place = JSON.stringify(key)
    if (!known.has(place)) known.set(place, work())
    return known.get(place)
  }
  return {
    run: (facts, dates, decisions) => {
      const context: Record<string, unknown> = { ...facts }
      for (const name of dates)
        if (context[name] !== null) context[name] = evaluate(`date("${String(facts[name])}")`, {}).value
      const done = new Set<string>()
      const decide = (name: string): unknown => {
        const table = tables.get(name)
        if (table === undefined) throw new Error(`no decision ${name}`)
        if (done.has(name)) return context[name]
        table.needs.forEach(decide)
        const matching = table.rules.find(({ tests }) =>
          tests.every((test, column) => {
            if (test === "-") return true
            const read = table.inputs[column] ?? ""
            const given = context[read] ?? null
            const asked = once([read, given], () => evaluate(read, { [read]: given }).value)
            return once([test, asked], () => unaryTest(test, { "?": asked }).value) === true
          }),
        )
        context[name] =
          matching === undefined ? null : once([matching.output], () => evaluate(matching.output, {}).value)
        done.add(name)
        return context[name]
      }
      return Object.fromEntries(decisions.map((name) => [name, decide(name)]))
    },
  }
}
