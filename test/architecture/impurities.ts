// Finds, in the syntax tree of one source, what a pure domain doesn't use. Names are judged where they are used as
// values; a property called `process` is nobody's business, `x.localeCompare` is.

import type typescript from "typescript"

const globals = new Set([
  ...[
    "Date",
    "process",
    "console",
    "globalThis",
    "window",
    "fetch",
    "crypto",
    "performance",
    "Intl",
    "Temporal",
  ],
  ...[
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "require",
    "eval",
    "Function",
    "WebSocket",
  ],
])
const members = new Set([
  ...[
    "random",
    "localeCompare",
    "toLocaleString",
    "toLocaleUpperCase",
    "toLocaleLowerCase",
    "toLocaleDateString",
  ],
])

/** What in the source isn't pure, by name. */
export function impurities(path: string, source: string, ts: typeof typescript): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const found: string[] = []

  const visit = (node: typescript.Node, inFunction: boolean): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isIdentifier(node) && globals.has(node.text) && isUse(node)) found.push(node.text)
    if (ts.isPropertyAccessExpression(node) && members.has(node.name.text)) found.push(node.name.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push("dynamic import")
    if (ts.isAwaitExpression(node) && !inFunction) found.push("top-level await")
    const inside = inFunction || ts.isFunctionLike(node)
    ts.forEachChild(node, (child) => {
      visit(child, inside)
    })
  }

  const isUse = (name: typescript.Identifier): boolean => {
    const parent = name.parent
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
    if (ts.isPropertyAssignment(parent)) return parent.initializer === name
    return !(
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isExportSpecifier(parent) ||
      ts.isNamespaceImport(parent)
    )
  }

  visit(file, false)
  return found
}
