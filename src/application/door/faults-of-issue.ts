// From the decoder's tree of issues to our own faults: every fault at once, with the field's place.
// Invariant: a fault holds neither a value nor a key of the input: an unknown key shows as `*`.

import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { fault, text, type Fault, type Text } from "../../kernel/index.js"
import { expectationOf, jsonKinds, oneOf, seeDocumentation } from "./expected.js"

/**
 * All faults of a refused input, in the order of the tree, each place once for each code.
 *
 * @param issue what the decoder found
 * @param at where the input stands in the whole, such as `data`
 */
export function faultsOfIssue(issue: SchemaIssue.Issue, at = ""): readonly Fault[] {
  const found = walk(issue, at, undefined)
  return found.filter(
    ({ code, at: place }, index) =>
      found.findIndex((other) => other.code === code && other.at === place) === index,
  )
}

function walk(
  issue: SchemaIssue.Issue,
  at: string,
  kind: string | undefined,
  names?: readonly PropertyKey[],
): readonly Fault[] {
  switch (issue._tag) {
    case "Composite":
      return issue.issues.flatMap((inner) => walk(inner, at, kindOf(issue.ast), namesOf(issue.ast)))
    case "Pointer":
      return issue.issue._tag === "UnexpectedKey"
        ? [unknownField(at)]
        : walk(issue.issue, place(at, issue.path, names), kind)
    case "Filter":
      return [wrongValue(at, expectationOf(identifier(issue.filter.annotations)) ?? seeDocumentation)]
    case "Encoding":
      return walk(issue.issue, at, kind)
    case "AnyOf":
      return issue.issues.length > 0
        ? issue.issues.flatMap((inner) => walk(inner, at, kind))
        : [wrongUnion(at, issue.ast)]
    case "MissingKey":
      return [missing(at)]
    case "UnexpectedKey":
      return [unknownField(at)]
    case "InvalidType":
      return [
        wrongValue(at, expectationOf(kindOf(issue.ast)) ?? jsonKinds[issue.ast._tag] ?? seeDocumentation),
      ]
    case "InvalidValue":
    case "Forbidden":
    case "OneOf":
      return [wrongValue(at, expectationOf(kind) ?? seeDocumentation)]
  }
}

function identifier(annotations: { readonly identifier?: unknown } | undefined): string | undefined {
  return typeof annotations?.identifier === "string" ? annotations.identifier : undefined
}

function kindOf(ast: SchemaAST.AST): string | undefined {
  return identifier(ast.annotations)
}

/** The names that a schema gives to fields; any other key came from the input and isn't repeated. */
function namesOf(ast: SchemaAST.AST): readonly PropertyKey[] | undefined {
  return ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => name) : undefined
}

function place(at: string, path: readonly PropertyKey[], names: readonly PropertyKey[] | undefined): string {
  return path.reduce<string>((whole, key) => {
    if (typeof key === "number") return `${whole}[${key}]`
    const name = names === undefined || names.includes(key) ? String(key) : "*"
    return whole === "" ? name : `${whole}.${name}`
  }, at)
}

const here = (at: string): { readonly at?: string } => (at === "" ? {} : { at })

function missing(at: string): Fault {
  return fault("command.missing", {
    ...here(at),
    message: text("缺少必填项。", "A required field is missing."),
    remedy: text("请补填该字段。", "Fill in the field."),
  })
}

function unknownField(at: string): Fault {
  return fault("command.unknownField", {
    ...here(at),
    message: text("含有未定义的字段。", "There is a field that isn't defined here."),
    remedy: text("请删除多余的字段，或者核对字段名称。", "Take the field out, or check how it is written."),
  })
}

function wrongValue(at: string, remedy: Text): Fault {
  return fault("command.wrongValue", {
    ...here(at),
    message: text("填写的内容不符合要求。", "The value isn't allowed here."),
    remedy,
  })
}

function wrongUnion(at: string, ast: SchemaAST.Union): Fault {
  const choices = ast.types.flatMap((member) => (member._tag === "Literal" ? [String(member.literal)] : []))
  if (choices.length === ast.types.length) return wrongValue(at, oneOf(choices))
  const kinds = ast.types.flatMap((member) => expectationOf(kindOf(member)) ?? [])
  return wrongValue(at, kinds[0] ?? seeDocumentation)
}
