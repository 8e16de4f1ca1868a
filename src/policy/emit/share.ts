/**
 * Several plans with what they have in common worked out once: two versions of the same rules mostly say the same.
 * Every comparison, and every part of a formula that occurs more than once, becomes a step of its own.
 */
import { text } from "../../kernel/index.js"
import type { Formula } from "./formula.js"
import type { Plan, Step } from "./plan.js"

/** The plans without steps of their own; what they refer to are the steps that they share. */
export interface SharedPlans {
  readonly steps: readonly Step[]
  readonly plans: readonly Plan[]
}

interface Part {
  readonly formula: Formula
  readonly name: string
  uses: number
}

export const sharedPlans = (plans: readonly Plan[]): SharedPlans => {
  const parts = new Map<string, Part>()
  const keyOf = (formula: Formula): string =>
    JSON.stringify(formula, (name, value: unknown) => (name === "fact" ? factId(value) : value))
  /** The formula with names for its parts; parts are noted before those that contain them. */
  const noted = (formula: Formula, own: ReadonlyMap<string, Formula>): Formula => {
    const inside = (of: readonly Formula[]): readonly Formula[] => of.map((part) => noted(part, own))
    switch (formula.kind) {
      case "constant":
        return formula
      case "step":
        return own.get(formula.name) ?? formula
      case "test":
        return part(formula)
      case "not":
        return part({ kind: "not", of: noted(formula.of, own) })
      case "all":
      case "any":
        return part({ kind: formula.kind, of: inside(formula.of) })
      case "count":
        return part({ ...formula, of: inside(formula.of) })
    }
  }
  const part = (formula: Formula): Formula => {
    const key = keyOf(formula)
    const known = parts.get(key)
    if (known !== undefined) {
      known.uses += 1
      return { kind: "step", name: known.name }
    }
    const name = `s${String(parts.size + 1)}`
    parts.set(key, { formula, name, uses: 1 })
    return { kind: "step", name }
  }
  const rewritten = plans.map((plan) => {
    const own = new Map<string, Formula>()
    for (const { name, formula } of plan.steps) own.set(name, noted(formula, own))
    return rewrittenBy(plan, (formula) => noted(formula, own))
  })
  return unfolded([...parts.values()], rewritten)
}

const factId = (fact: unknown): unknown =>
  typeof fact === "object" && fact !== null && "id" in fact ? fact.id : fact

const rewrittenBy = (plan: Plan, rewrite: (formula: Formula) => Formula): Plan => ({
  ...plan,
  steps: [],
  constraints: plan.constraints.map(({ constraint, impossible }) => ({
    constraint,
    impossible: rewrite(impossible),
  })),
  rules: plan.rules.map((rule) => ({ ...rule, effective: rewrite(rule.effective) })),
  notInForce: rewrite(plan.notInForce),
  outcomes: plan.outcomes.map((outcome) => ({
    ...outcome,
    must: rewrite(outcome.must),
    may: rewrite(outcome.may),
  })),
  conflict: rewrite(plan.conflict),
  gap: rewrite(plan.gap),
})

/** Parts used only once are written where they are used, unless they are comparisons. */
const unfolded = (parts: readonly Part[], plans: readonly Plan[]): SharedPlans => {
  const named = new Map(parts.map((part) => [part.name, part]))
  const isStep = ({ uses, formula }: Part): boolean => uses > 1 || formula.kind === "test"
  const unfold = (formula: Formula): Formula => {
    switch (formula.kind) {
      case "constant":
      case "test":
        return formula
      case "step": {
        const part = named.get(formula.name)
        return part === undefined || isStep(part) ? formula : unfold(part.formula)
      }
      case "not":
        return { kind: "not", of: unfold(formula.of) }
      case "all":
      case "any":
      case "count":
        return { ...formula, of: formula.of.map(unfold) }
    }
  }
  return {
    steps: parts
      .filter(isStep)
      .map(({ name, formula }) => ({ name, formula: unfold(formula), says: text("", "") })),
    plans: plans.map((plan) => rewrittenBy(plan, unfold)),
  }
}
