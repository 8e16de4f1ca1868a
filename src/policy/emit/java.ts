/**
 * A question as one Java 8 source file for hosts that run no JavaScript: no dependency, getters and setters,
 * `BigDecimal` and `LocalDate`, and an explicit UNKNOWN in place of null. On complete cases it answers exactly; of an
 * unknown fact it says what is certain of each outcome (Kleene), never a guess.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Fault, type Faults } from "../../kernel/index.js"
import type { Rulebook } from "../rulebook.js"
import { javaClass } from "./java-class.js"
import { evaluation } from "./java-evaluation.js"
import { isPackage, namesOf, nested } from "./java-names.js"
import { typeName } from "./names.js"
import { planOf, type Plan } from "./plan.js"

export interface JavaOptions {
  /** The Java package; none when left out. */
  readonly package?: string
  /** The name of the class; from the question's id when left out. */
  readonly className?: string
}

export interface JavaFile {
  /** `PenaltyLeniency.java` */
  readonly name: string
  readonly source: string
}

/**
 * Write a question as Java.
 *
 * @returns faults `question.unknown`, `parameter.missing`, `emit.outcomes`, `emit.name` (a package or class name that
 *   Java doesn't allow), `emit.length` (more rules than one Java method can hold)
 *
 * @example
 * // rulebook, leniency: a question with one rule
 * Result.map(emitJava(rulebook, leniency, on("2026-05-06")), ({ name }) => name) // => succeed("PenaltyLeniency.java")
 */
export const emitJava = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  options: JavaOptions = {},
): Result.Result<JavaFile, Faults> =>
  Result.flatMap(planOf(rulebook, question.id, on), (plan) => fileOf(plan, options))

/** A Java method holds 64 KB of code; a formula takes some ten bytes for each character at the very most. */
const longest = 120_000

const fileOf = (plan: Plan, options: JavaOptions): Result.Result<JavaFile, Faults> => {
  const className = options.className ?? typeName(plan.question.id)
  const body = evaluation(plan, namesOf(plan))
  const wrong = [
    ...(isPackage(className) &&
    !className.includes(".") &&
    !nested.has(className) &&
    (options.package === undefined || isPackage(options.package))
      ? []
      : [badName(plan.question.id)]),
    ...(body.length > longest ? [tooLong(plan.question.id)] : []),
  ]
  if (hasFaults(wrong)) return Result.fail(wrong)
  return Result.succeed({
    name: `${className}.java`,
    source: javaClass(plan, className, body, options.package),
  })
}

const badName = (id: string): Fault =>
  fault("emit.name", {
    at: id,
    message: text("包名或者类名不是合法的 Java 名称。", "The package or class name isn't a Java name."),
    remedy: text(
      "请用字母开头的名称，只含字母、数字和下划线。",
      "Use letters, digits and underscores, beginning with a letter.",
    ),
  })

const tooLong = (id: string): Fault =>
  fault("emit.length", {
    at: id,
    message: text("规则太多，一个 Java 方法放不下。", "There are more rules than one Java method can hold."),
    remedy: text("请把判断事项拆开。", "Divide the question."),
  })
