/**
 * Each clause that the code cites, with the file that cites it, read off the source tree: `plan("…")` and `cite(…)`. In a
 * room every such call stands for itself; one that can't be read is thrown, so that none is missed. In the files of rules
 * small functions put citations together: there the packs themselves tell what is cited.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { cite, text, type Citation, type Document, type Text } from "../../src/kernel/index.js"
import * as law from "../../src/law/index.js"
import { isPlanClause } from "./plan-clauses.js"

/** A clause, and one file that cites it. */
export interface CitedInCode {
  readonly citation: Citation
  /** Below `src/`, without its ending. */
  readonly file: string
  /** Written where rules are written. */
  readonly besideRules: boolean
}

/** Examples of other places; the documents themselves; calendars; what reads the citations of a pack given as a file. */
const leftOut = /^(?:packs\/(?:local|[a-z]+\/calendar)|law|kernel|policy\/codec)\//u

const rules = /^packs\/(?:[a-z]+\/)?(?!procedures\/)[\w-]+\.ts$|^packs\/theorems\//u

const documents: ReadonlyMap<string, Document> = new Map(
  Object.entries(law).flatMap(([name, value]) =>
    typeof value === "object" && "rank" in value ? [[name, value] as const] : [],
  ),
)

/** All that the source tree cites, file by file. */
export const citedInCode = (): readonly CitedInCode[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !leftOut.test(file))
    .toSorted()
    .flatMap((file) => citedIn(file, readFileSync(join("src", file), "utf8")))

/** What one file cites. */
export const citedIn = (file: string, source: string): readonly CitedInCode[] => {
  const besideRules = rules.test(file)
  const found: CitedInCode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text
      if (name === "plan" || name === "cite") {
        const citation = name === "plan" ? planCited(node) : cited(node)
        if (citation !== undefined) found.push({ citation, file: file.replace(/\.ts$/u, ""), besideRules })
        else if (!besideRules) throw new Error(`${file}: ${node.getText()} can't be read`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return found
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined

const worded = (node: ts.Node | undefined): Text | undefined => {
  if (node === undefined || !ts.isCallExpression(node) || node.expression.getText() !== "text")
    return undefined
  const [zh, en] = node.arguments.map(literal)
  return zh === undefined || en === undefined ? undefined : text(zh, en)
}

const planCited = ({ arguments: [clause, says] }: ts.CallExpression): Citation | undefined => {
  const key = literal(clause)
  return key !== undefined && isPlanClause(key) ? law.plan(key, worded(says)) : undefined
}

const cited = ({ arguments: [document, article, says] }: ts.CallExpression): Citation | undefined => {
  const named = document !== undefined && ts.isIdentifier(document) ? documents.get(document.text) : undefined
  const place = literal(article)
  if (
    named === undefined ||
    (place === undefined && article !== undefined && article.getText() !== "undefined")
  )
    return undefined
  return cite(named, place, worded(says))
}
