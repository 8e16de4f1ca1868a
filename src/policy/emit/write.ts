/** Writing formulas in the syntax of a language; each language says how its tests and connectives look. */
import type { Language, Text } from "../../kernel/index.js"
import type { Formula, Test } from "./formula.js"
import type { Plan } from "./plan.js"

export interface Syntax {
  readonly truth: (holds: boolean) => string
  readonly test: (test: Test) => string
  readonly step: (name: string) => string
  /** Parts are whole expressions, or bracketed if they need to be. */
  readonly all: (parts: readonly string[]) => string
  readonly any: (parts: readonly string[]) => string
  readonly not: (part: string) => string
  readonly count: (atLeast: number, parts: readonly string[]) => string
}

/** `all` and `any` inside another connective are bracketed. */
export const formulaIn = (syntax: Syntax, formula: Formula): string => {
  const inner = (part: Formula): string => {
    const written = formulaIn(syntax, part)
    return part.kind === "all" || part.kind === "any" ? `(${written})` : written
  }
  switch (formula.kind) {
    case "constant":
      return syntax.truth(formula.holds)
    case "test":
      return syntax.test(formula.test)
    case "step":
      return syntax.step(formula.name)
    case "all":
      return syntax.all(formula.of.map(inner))
    case "any":
      return syntax.any(formula.of.map(inner))
    case "not":
      return syntax.not(inner(formula.of))
    case "count":
      return syntax.count(
        formula.atLeast,
        formula.of.map((part) => formulaIn(syntax, part)),
      )
  }
}

/** What every emitted program says of itself. */
export const headings = (
  { question, rulebook, on, from, until }: Plan,
  language: Language,
): readonly string[] => {
  const title: Text = question.title ?? question.ask
  const [since, before] = [from ?? "…", until ?? "…"]
  return language === "zh"
    ? [
        `${title.zh}：${question.ask.zh}`,
        `由规则包 ${rulebook.id}（版本 ${rulebook.version}）生成，请勿手工修改；规则改变后应重新生成。`,
        `适用 ${on} 的规则；自 ${since} 起，至 ${before} 前，规则和参数没有变化。`,
        "结论仅供参考，由有权机关依规作出决定。",
      ]
    : [
        `${title.en}: ${question.ask.en}`,
        `Written from the packs ${rulebook.id} (version ${rulebook.version}). Don't edit: write it anew when the rules change.`,
        `The rules of ${on}; rules and parameters are the same from ${since} to the day before ${before}.`,
        "Answers are advice; the competent body decides.",
      ]
}

/** Statuses as numbers where the answer is one number; outcomes are bits, so these are below zero. */
export const statusCodes = { conflict: -1, gap: -2, notInForce: -3, refused: -4 } as const
