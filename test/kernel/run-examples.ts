// Runs the `@example` blocks of source files: what stands before `// =>` must have the value that stands after it.
//
// The value is an expression, or one of: `succeed` (a success), `succeed(value)`, `fail "code"` (a fault with that
// code, or a list of faults that has it). Names the blocks don't declare come from the scope given.

import { readFileSync } from "node:fs"
import { runInThisContext } from "node:vm"
import * as Result from "effect/Result"
import ts from "typescript"
import { expect } from "vitest"

/** One `@example` block. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** All `@example` blocks of a file. */
export function examplesOf(file: string): readonly Example[] {
  const source = readFileSync(file, "utf8")
  return [...source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//gu)].flatMap((comment) => {
    const lines = comment[0].split("\n").map((line) => line.replace(/ *\*\/$/u, "").replace(/^ *\* ?/u, ""))
    const start = lines.findIndex((line) => line.startsWith("@example"))
    if (start === -1) return []
    const end = lines.findIndex((line, index) => index > start && line.startsWith("@"))
    const code = lines.slice(start + 1, end === -1 ? undefined : end).join("\n")
    return [{ file, line: source.slice(0, comment.index).split("\n").length + start + 1, code }]
  })
}

/** Runs an example; returns how many results it checked. */
export function runExample(example: Example, scope: Readonly<Record<string, unknown>>): number {
  let checked = 0
  const check = (actual: unknown, expected: (succeed: unknown, fail: unknown) => unknown) => {
    checked += 1
    expected(
      (value: unknown) => {
        expect(actual).toEqual(Result.succeed(value))
      },
      (code: unknown) => {
        expect(codesOf(actual)).toContain(code)
      },
    )
  }
  const equal = (actual: unknown, value: unknown) => {
    checked += 1
    expect(actual).toEqual(value)
  }
  const succeeded = (actual: unknown) => {
    checked += 1
    expect(Result.isResult(actual) && Result.isSuccess(actual)).toBe(true)
  }
  const given: Record<string, unknown> = { ...scope, $check: check, $equal: equal, $succeeded: succeeded }
  const body = ts.transpile(checking(example.code), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  })
  const run: unknown = runInThisContext(
    `((given) => { const { ${Object.keys(given).join(", ")} } = given; (() => {\n${body}\n})() })`,
  )
  if (typeof run === "function") Reflect.apply(run, undefined, [given])
  return checked
}

// The example with each checked expression wrapped in a call.
function checking(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true)
  return source.statements
    .map((statement) => {
      const expectation = /^\s*\/\/ => (.*)/u.exec(code.slice(statement.end))?.[1]
      if (expectation === undefined || !ts.isExpressionStatement(statement)) return statement.getText()
      const expression = statement.expression.getText()
      if (expectation === "succeed") return `$succeeded(${expression})`
      const fail = /^fail (".*")$/u.exec(expectation)?.[1]
      if (fail !== undefined) return `$check(${expression}, (succeed, fail) => fail(${fail}))`
      if (expectation.startsWith("succeed("))
        return `$check(${expression}, (succeed, fail) => ${expectation})`
      return `$equal(${expression}, ${expectation})`
    })
    .join("\n;")
}

function codesOf(result: unknown): readonly unknown[] {
  if (!Result.isResult(result) || Result.isSuccess(result)) return []
  const failure: unknown = result.failure
  const faults: readonly unknown[] = Array.isArray(failure) ? failure : [failure]
  return faults.map((f) => (typeof f === "object" && f !== null && "code" in f ? f.code : undefined))
}
