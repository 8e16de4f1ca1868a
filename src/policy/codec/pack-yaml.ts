/**
 * A pack as YAML, in the same shape as its JSON, for people who write packs without a compiler. A fault names the
 * file, the line and column, and the rule.
 */
import * as Result from "effect/Result"
import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, Document, type Node } from "yaml"
import { text, type Fault, type Faults } from "../../kernel/index.js"
import type { Pack } from "../pack.js"
import { encodePack, readPack, type PackFile } from "./pack-json.js"
import { pathText, placed, readAll, wrong, type Path, type Problem, type Step } from "./reader.js"

/**
 * A pack as YAML; `packFromYaml` reads it back.
 *
 * @example
 * packToYaml(examplePack).split("\n")[0] // => "id: example"
 */
export const packToYaml = (pack: Pack): string => {
  const document = new Document(encodePack(pack), { aliasDuplicateObjects: false })
  visit(document, {
    Map: (_, map, above) => {
      const lengths = map.items.map(({ value }) => (isScalar(value) ? String(value.value).length : Infinity))
      if (
        above.length > 1 &&
        lengths.length <= 4 &&
        lengths.reduce((total, length) => total + length, 0) < 100
      )
        map.flow = true
    },
    Seq: (_, seq) => {
      if (seq.items.every(isScalar)) seq.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/**
 * Reads a pack from YAML.
 *
 * @returns the pack, or all faults, each with file, line, column and rule (`district.yaml:12:9 rules[self-correction].when`)
 *
 * @example
 * packFromYaml(packToYaml(examplePack), { file: "district.yaml" }) // => succeed(examplePack)
 * packFromYaml("id: [", { file: "district.yaml" }) // => fail "yaml.syntax"
 */
export const packFromYaml = (source: string, { file }: PackFile): Result.Result<Pack, Faults> => {
  const parsed = parse(source)
  if (Result.isFailure(parsed))
    return Result.fail(placed(parsed.failure, ({ path }) => `${file}:${pathText(path)}`))
  const { root, value, lines } = parsed.success
  return Result.mapError(readAll(value, readPack), (problems) =>
    placed(problems, (problem) =>
      `${file}:${lineAndColumn(problem, root, lines)} ${pathText(problem.path)}`.trim(),
    ),
  )
}

interface Parsed {
  readonly root: Node | null
  readonly value: unknown
  readonly lines: LineCounter
}

const parse = (source: string): Result.Result<Parsed, readonly Problem[]> => {
  const lines = new LineCounter()
  const at = (offset: number, fault: Fault): Problem => ({ path: [spot(lines, offset)], fault })
  try {
    const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, merge: false })
    const aliases: Problem[] = []
    visit(document, {
      Alias: (_, alias) => {
        aliases.push(at(alias.range?.[0] ?? 0, aliasFault))
      },
    })
    const problems = [...document.errors.map((error) => at(error.pos[0], syntaxFault)), ...aliases]
    if (problems.length > 0) return Result.fail(problems)
    const value: unknown = document.toJS()
    return Result.succeed({ root: document.contents, value, lines })
  } catch (thrown) {
    if (thrown instanceof RangeError) return Result.fail([at(0, deepFault)])
    throw thrown
  }
}

const syntaxFault = wrong(
  "yaml.syntax",
  text(
    "YAML格式有误：请检查缩进、冒号、引号、括号和重复的名称",
    "this is not well-formed YAML: check indentation, colons, quotes, brackets and repeated names",
  ),
)
const aliasFault = wrong("yaml.alias", text("规则文件不使用YAML引用（*）", "packs use no YAML aliases (*)"))
const deepFault = wrong("yaml.deep", text("YAML嵌套过深", "the YAML is nested too deeply"))

const spot = (lines: LineCounter, offset: number): string => {
  const { line, col } = lines.linePos(offset)
  return `${String(Math.max(line, 1))}:${String(Math.max(col, 1))}`
}

/** The place of the innermost node on the path that exists; inside a condition, of the character in doubt. */
const lineAndColumn = ({ path, offset }: Problem, root: Node | null, lines: LineCounter): string => {
  const { node, whole } = nodeAt(root, path)
  const start = node?.range?.[0] ?? 0
  if (!whole || offset === undefined || !isScalar(node)) return spot(lines, start)
  const quote =
    node.type === "PLAIN" ? 0 : node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : undefined
  return spot(lines, quote === undefined ? start : start + quote + offset)
}

const nodeAt = (root: Node | null, path: Path): { readonly node: Node | null; readonly whole: boolean } => {
  let node = root
  for (const step of path) {
    const next = childOf(node, step)
    if (!isNode(next)) return { node, whole: false }
    node = next
  }
  return { node, whole: true }
}

const childOf = (node: Node | null, step: Step): unknown => {
  if (isSeq(node)) return typeof step === "object" && "index" in step ? node.get(step.index, true) : undefined
  if (!isMap(node) || (typeof step === "object" && "index" in step)) return undefined
  return node.get(typeof step === "string" ? step : step.unknown, true)
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value)
