/**
 * A question as one Java 8 source file for hosts that run no JavaScript: no dependency, getters and setters,
 * `BigDecimal` and `LocalDate`, and an explicit UNKNOWN in place of null. On complete cases it answers exactly; of an
 * unknown fact it says what is certain of each outcome (Kleene), never a guess.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type CalendarDate, type Fault, type Faults } from "../../kernel/index.js"
import type { Fact } from "../fact.js"
import { gridOf } from "../grid.js"
import type { Rulebook } from "../rulebook.js"
import { anyOf, notOf, type Formula, type Test } from "./formula.js"
import { constantName, distinctNames, typeName, valueName } from "./names.js"
import { planOf, type Plan } from "./plan.js"
import { formulaIn, headings, type Syntax } from "./write.js"

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

/** A literal that no encoding of the source file can change. */
const quoted = (value: string): string =>
  `"${[...value]
    .map((mark) => {
      const code = mark.codePointAt(0) ?? 0
      if (mark === "\\" || mark === '"') return `\\${mark}`
      if (code >= 0x20 && code < 0x7f) return mark
      return [...Array(mark.length).keys()]
        .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join("")
    })
    .join("")}"`

/** Control characters as escapes of a string, since `\u000a` would be read as the end of a line. */
const safelyQuoted = (value: string): string =>
  quoted(value)
    .replaceAll("\\u000a", "\\n")
    .replaceAll("\\u000d", "\\r")
    .replace(
      /\\u00([01][0-9a-f])/gu,
      (_, hex: string) => `\\${Number.parseInt(hex, 16).toString(8).padStart(3, "0")}`,
    )

/** Text of a comment: it can't end it, nor be read as an escape or as HTML. */
const commented = (value: string): string =>
  value
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/@/gu, "&#64;")
    .replace(/\\/gu, "&#92;")
    .replace(/\*\//gu, "*&#47;")
    .replace(/[\r\n\u2028\u2029]+/gu, " ")

const javadoc = (indent: string, lines: readonly string[]): string =>
  `${indent}/**\n${lines.map((line) => `${indent} * ${commented(line)}`).join("\n")}\n${indent} */`

/** Words that can't be names, and members that every object has. */
const reserved = new Set(
  "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null var yield record class".split(
    " ",
  ),
)

interface Names {
  readonly field: (fact: Fact) => string
  readonly property: (fact: Fact) => string
  readonly type: (fact: Fact) => string
  readonly option: (fact: Fact, value: string) => string
  readonly outcome: (id: string) => string
  /** Constants of numbers and dates. */
  readonly constant: (value: string | number) => string
}

const relations = { atLeast: ">= 0", atMost: "<= 0", above: "> 0", below: "< 0" } as const

const syntaxOf = (names: Names): Syntax => {
  const test = (of: Test): string => {
    const field = `facts.${names.field(of.fact)}`
    if (of.kind === "isTrue") return field
    if (of.kind === "order")
      return `(${field} == null ? Truth.UNKNOWN : Truth.of(${field}.compareTo(${names.constant(of.bound)}) ${relations[of.order]}))`
    const same =
      of.fact.type.kind === "oneOf"
        ? of.values.map(
            (value) => `${field} == ${names.type(of.fact)}.${names.option(of.fact, String(value))}`,
          )
        : of.values.map((value) => `${field}.compareTo(${names.constant(value)}) == 0`)
    const unknown = of.fact.type.kind === "oneOf" ? `${names.type(of.fact)}.UNKNOWN` : "null"
    return `(${field} == ${unknown} ? Truth.UNKNOWN : Truth.of(${same.join(" || ")}))`
  }
  return {
    truth: (holds) => (holds ? "Truth.TRUE" : "Truth.FALSE"),
    test,
    step: (name) => name,
    all: (parts) => chained(parts, "and"),
    any: (parts) => chained(parts, "or"),
    not: (part) => `${bracketed(part)}.not()`,
    count: (atLeast, parts) => `Truth.atLeast(${String(atLeast)}, ${parts.join(", ")})`,
  }
}

const bracketed = (part: string): string =>
  /^[\w.]+$/u.test(part) || /^\(.*\)$/su.test(part) || /^Truth\.atLeast/u.test(part) ? part : `(${part})`

const chained = (parts: readonly string[], joint: "and" | "or"): string =>
  parts.map((part, place) => (place === 0 ? bracketed(part) : `.${joint}(${part})`)).join("")

/**
 * Write a question as Java.
 *
 * @returns faults `question.unknown`, `parameter.missing`, `emit.outcomes`, `emit.name` (a package or class name that
 *   Java doesn't allow), `emit.length` (more rules than one Java method can hold)
 */
export const emitJava = (
  rulebook: Rulebook,
  question: { readonly id: string },
  on: CalendarDate,
  options: JavaOptions = {},
): Result.Result<JavaFile, Faults> =>
  Result.flatMap(planOf(rulebook, question.id, on), (plan) => fileOf(plan, options))

const isPackage = (name: string): boolean =>
  name.split(".").every((part) => /^[A-Za-z_][A-Za-z0-9_]*$/u.test(part) && !reserved.has(part))

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
    source: classOf(plan, className, body, options.package),
  })
}

const nested = new Set(["Truth", "Status", "Outcome", "Facts", "Answer"])

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

const namesOf = (plan: Plan): Names => {
  const { facts, outcomes } = plan
  const field = distinctNames(
    facts.map(({ id }) => id),
    (id) => (reserved.has(valueName(id)) ? `${valueName(id)}Fact` : valueName(id)),
  )
  const property = distinctNames(
    facts.map(({ id }) => id),
    (id) => (typeName(id) === "Class" ? "ClassFact" : typeName(id)),
  )
  const types = distinctNames(
    facts.map(({ id }) => id),
    typeName,
    new Set([
      ...nested,
      typeName(plan.question.id),
      "String",
      "Object",
      "List",
      "Map",
      "BigDecimal",
      "LocalDate",
    ]),
  )
  const options = new Map(
    facts.map((fact) => [
      fact.id,
      distinctNames(
        fact.type.kind === "oneOf" ? fact.type.options.map(({ value }) => value) : [],
        constantName,
        new Set(["UNKNOWN"]),
      ),
    ]),
  )
  const outcome = distinctNames(
    outcomes.map(({ id }) => id),
    constantName,
  )
  const constants = constantsIn(plan)
  return {
    field: ({ id }) => field.get(id) ?? id,
    property: ({ id }) => property.get(id) ?? id,
    type: ({ id }) => types.get(id) ?? id,
    option: ({ id }, value) => options.get(id)?.get(value) ?? value,
    outcome: (id) => outcome.get(id) ?? id,
    constant: (value) => `C${String(constants.indexOf(value) + 1)}`,
  }
}

/** Every number and date that is compared. */
const constantsIn = (plan: Plan): readonly (string | number)[] => {
  const found = new Set<string | number>()
  const visit = (formula: Formula): void => {
    if (formula.kind === "test") {
      const { test } = formula
      if (test.kind === "order") found.add(test.bound)
      if (test.kind === "among" && test.fact.type.kind !== "oneOf")
        test.values.forEach((value) => found.add(value))
    } else if (formula.kind === "not") visit(formula.of)
    else if ("of" in formula) formula.of.forEach(visit)
  }
  for (const { formula } of plan.steps) visit(formula)
  for (const { impossible } of plan.constraints) visit(impossible)
  visit(plan.notInForce)
  return [...found]
}

const constantOf = (value: string | number): string =>
  typeof value === "number"
    ? `new BigDecimal(${quoted(decimal(value))})`
    : `LocalDate.parse(${quoted(value)})`

const decimal = (value: number): string => (String(value).includes("e") ? value.toFixed(6) : String(value))

const typeOf = (fact: Fact, names: Names): string => {
  switch (fact.type.kind) {
    case "boolean":
      return "Truth"
    case "oneOf":
      return names.type(fact)
    case "number":
      return "BigDecimal"
    case "date":
      return "LocalDate"
  }
}

const unknownOf = (fact: Fact, names: Names): string => {
  switch (fact.type.kind) {
    case "boolean":
      return "Truth.UNKNOWN"
    case "oneOf":
      return `${names.type(fact)}.UNKNOWN`
    case "number":
    case "date":
      return "null"
  }
}

const factMembers = (fact: Fact, names: Names): string => {
  const [field, property, type] = [names.field(fact), names.property(fact), typeOf(fact, names)]
  const unit = fact.unit === undefined ? "" : `（${fact.unit.zh}）`
  const doc = (line: string): string =>
    javadoc("        ", [`${fact.label.zh}${unit} ${fact.label.en}${line}`])
  const plain = fact.type.kind === "boolean" || fact.type.kind === "oneOf"
  const getter = plain
    ? `${doc("")}\n        public ${type} get${property}() { return ${field}; }`
    : `${doc("")}\n        public Optional<${type}> get${property}() { return Optional.ofNullable(${field}); }`
  const setter = `${doc(domainWords(fact))}
        public void set${property}(${type} value) {
${domainCheck(fact, names)}            this.${field} = value;
        }`
  const unset = `${doc("：未查明 unknown")}\n        public void set${property}Unknown() { this.${field} = ${unknownOf(fact, names)}; }`
  const convenient =
    fact.type.kind === "boolean"
      ? `\n\n${doc("")}\n        public void set${property}(boolean value) { this.${field} = Truth.of(value); }`
      : ""
  return [getter, setter + convenient, unset].join("\n\n")
}

/** A fact by its id from text, so that conformance cases (and forms) need no reflection. */
const byText = (facts: readonly Fact[], names: Names): string => {
  const cases = facts.map((fact) => {
    const value = {
      boolean: "Truth.of(Boolean.parseBoolean(value))",
      oneOf: `${names.type(fact)}.of(value)`,
      number: "new BigDecimal(value)",
      date: "LocalDate.parse(value)",
    }[fact.type.kind]
    return `                case ${safelyQuoted(fact.id)}: set${names.property(fact)}(${value}); break;`
  })
  return `
        /** Set a fact by its id in the rules: true or false, an option's id, a decimal number, a date as 2026-05-06. */
        public void set(String fact, String value) {
            switch (fact) {
${cases.join("\n")}
                default: throw new IllegalArgumentException("no such fact");
            }
        }`
}

const domainWords = ({ type }: Fact): string => {
  switch (type.kind) {
    case "number":
      return `：${String(type.min)} … ${String(type.max)}，step ${String(type.step)}`
    case "date":
      return `：${type.first} … ${type.last}`
    default:
      return ""
  }
}

/** A value outside the domain is refused at the door, without repeating it. */
const domainCheck = (fact: Fact, names: Names): string => {
  const refuse = (message: string): string => `throw new IllegalArgumentException(${safelyQuoted(message)});`
  const missing = `            if (value == null) ${refuse(`${fact.id}: use set${names.property(fact)}Unknown()`)}\n`
  const { type } = fact
  if (type.kind === "number") {
    const grid = gridOf(type)
    const [scale, step] = [grid?.scale ?? 1, grid?.step ?? 1]
    return `${missing}            if (value.compareTo(new BigDecimal(${quoted(decimal(type.min))})) < 0
                || value.compareTo(new BigDecimal(${quoted(decimal(type.max))})) > 0
                || value.multiply(new BigDecimal(${quoted(String(scale))})).remainder(new BigDecimal(${quoted(String(step))})).signum() != 0) {
                ${refuse(`${fact.id}: outside its domain`)}
            }\n`
  }
  if (type.kind === "date")
    return `${missing}            if (value.isBefore(LocalDate.parse(${quoted(type.first)})) || value.isAfter(LocalDate.parse(${quoted(type.last)}))) {
                ${refuse(`${fact.id}: outside its domain`)}
            }\n`
  return missing
}

const optionEnum = (fact: Fact, names: Names): string => {
  if (fact.type.kind !== "oneOf") return ""
  const options = fact.type.options.map(
    ({ value, label }) =>
      `${javadoc("        ", [`${label.zh} ${label.en}`])}\n        ${names.option(fact, value)}(${safelyQuoted(value)})`,
  )
  return `
${javadoc("    ", [`${fact.label.zh} ${fact.label.en}`])}
    public enum ${names.type(fact)} {
${options.join(",\n")},
${javadoc("        ", ["未查明 not known"])}
        UNKNOWN(null);

        private final String id;
        ${names.type(fact)}(String id) { this.id = id; }

        /** The value's id in the rules; null for UNKNOWN. */
        public String getId() { return id; }

        /** The value with this id. */
        public static ${names.type(fact)} of(String id) {
            for (${names.type(fact)} one : values()) { if (id.equals(one.id)) { return one; } }
            throw new IllegalArgumentException(${safelyQuoted(`${fact.id}: outside its domain`)});
        }
    }
`
}

/** The method that answers. */
const evaluation = (plan: Plan, names: Names): string => {
  const syntax = syntaxOf(names)
  const write = (formula: Formula): string => formulaIn(syntax, formula)
  const isEach = plan.question.kind === "each"
  const steps = plan.steps.map(
    ({ name, formula, says }) =>
      `        // ${commented(says.zh)}\n        final Truth ${name} = ${write(formula)};`,
  )
  const impossible = write(anyOf(...plan.constraints.map((one) => one.impossible)))
  const outcomes = plan.outcomes.map(({ id, must, may }) => {
    const lawful = isEach ? anyOf(must, may) : may
    return `        answer.put(Outcome.${names.outcome(id)}, ${write(lawful)}, ${write(must)});`
  })
  const rules = plan.rules.map(
    ({ rule, effective }) => `        answer.rule(${safelyQuoted(rule.id)}, ${write(effective)});`,
  )
  const empty = isEach ? write(plan.conflict) : write(notOf(anyOf(...plan.outcomes.map(({ may }) => may))))
  const gap = write(plan.gap)
  return `        final Truth refused = ${impossible};
${steps.join("\n")}
        final Truth notInForce = ${write(plan.notInForce)};
        final Answer answer = new Answer();
        final Truth empty = ${empty};
        final Truth gap = ${gap};
${outcomes.join("\n")}
${rules.join("\n")}
        answer.settle(refused, notInForce, empty, gap);
        return answer;`
}

const classOf = (plan: Plan, className: string, body: string, packageName: string | undefined): string => {
  const { facts, outcomes, question } = plan
  const names = namesOf(plan)
  const isEach = question.kind === "each"
  const constants = constantsIn(plan).map(
    (value) =>
      `    private static final ${typeof value === "number" ? "BigDecimal" : "LocalDate"} ${names.constant(value)} = ${constantOf(value)};`,
  )
  const clauses = plan.rules.map(
    ({ rule, clauses: cited }) => [rule.id, cited.map(({ zh }) => zh).join("；")] as const,
  )
  return `${packageName === undefined ? "" : `package ${packageName};\n\n`}import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

${javadoc("", [...headings(plan, "zh"), ...headings(plan, "en"), "没有填写的事实按未查明（UNKNOWN）处理：结论只说可以确定的，不作猜测。", "Facts not set are UNKNOWN: the answer says what is certain and never guesses.", ...clauses.map(([id, cited]) => `${id}：${cited}`)])}
public final class ${className} {
    private ${className}() { }

${constants.join("\n")}

    private static final Map<String, String> CLAUSES = new LinkedHashMap<String, String>();
    static {
${clauses.map(([id, cited]) => `        CLAUSES.put(${safelyQuoted(id)}, ${safelyQuoted(cited)});`).join("\n")}
    }

    /** Rule ids with the clauses they rest on. */
    public static Map<String, String> getClauses() { return Collections.unmodifiableMap(CLAUSES); }

    /** True, false, or not known. */
    public enum Truth {
        TRUE, FALSE, UNKNOWN;

        public static Truth of(boolean value) { return value ? TRUE : FALSE; }

        public Truth and(Truth other) {
            return this == FALSE || other == FALSE ? FALSE : this == TRUE && other == TRUE ? TRUE : UNKNOWN;
        }

        public Truth or(Truth other) {
            return this == TRUE || other == TRUE ? TRUE : this == FALSE && other == FALSE ? FALSE : UNKNOWN;
        }

        public Truth not() { return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN; }

        static Truth atLeast(int least, Truth... parts) {
            int surely = 0;
            int perhaps = 0;
            for (Truth part : parts) {
                if (part == TRUE) { surely++; }
                if (part == UNKNOWN) { perhaps++; }
            }
            return surely >= least ? TRUE : surely + perhaps < least ? FALSE : UNKNOWN;
        }
    }

    /** OPEN: facts not known can still decide whether there is an answer. */
    public enum Status { DECIDED, CONFLICT, GAP, NOT_IN_FORCE, REFUSED, OPEN }

    public enum Outcome {
${outcomes.map(({ id, label }) => `${javadoc("        ", [`${label.zh} ${label.en}`])}\n        ${names.outcome(id)}(${safelyQuoted(id)})`).join(",\n")};

        private final String id;
        Outcome(String id) { this.id = id; }

        /** The outcome's id in the rules. */
        public String getId() { return id; }
    }
${facts.map((fact) => optionEnum(fact, names)).join("")}
    /** The facts of one case. A fact not set is unknown. */
    public static final class Facts {
${facts.map((fact) => `        private ${typeOf(fact, names)} ${names.field(fact)} = ${unknownOf(fact, names)};`).join("\n")}

${facts.map((fact) => factMembers(fact, names)).join("\n\n")}
${byText(facts, names)}
    }

    /** What the rules say. Advice: the competent body decides. */
    public static final class Answer {
        private Status status = Status.OPEN;
        private final Map<Outcome, Truth> lawful = new EnumMap<Outcome, Truth>(Outcome.class);
        private final Map<Outcome, Truth> must = new EnumMap<Outcome, Truth>(Outcome.class);
        private final List<String> rules = new ArrayList<String>();
        private final List<String> mayApply = new ArrayList<String>();

        private Answer() { }

        private void put(Outcome outcome, Truth isLawful, Truth isMust) {
            lawful.put(outcome, isLawful);
            must.put(outcome, isMust);
        }

        private void rule(String id, Truth speaks) {
            if (speaks == Truth.TRUE) { rules.add(id); }
            if (speaks == Truth.UNKNOWN) { mayApply.add(id); }
        }

        private void settle(Truth refused, Truth notInForce, Truth empty, Truth gap) {
            if (refused == Truth.TRUE) { end(Status.REFUSED, Truth.FALSE); rules.clear(); mayApply.clear(); }
            else if (notInForce == Truth.TRUE) { end(Status.NOT_IN_FORCE, Truth.FALSE); }
            else if (empty == Truth.TRUE && gap != Truth.UNKNOWN) {
                end(gap == Truth.TRUE ? Status.GAP : Status.CONFLICT, Truth.FALSE);
            }
            else if (notInForce == Truth.FALSE && empty == Truth.FALSE) { status = Status.DECIDED; }
            else { end(Status.OPEN, Truth.UNKNOWN); }
        }

        /** What isn't decided has no lawful outcome; what is open may still lose those it seems to have. */
        private void end(Status ended, Truth most) {
            status = ended;
            for (Outcome outcome : Outcome.values()) {
                lawful.put(outcome, lawful.get(outcome).and(most));
                must.put(outcome, must.get(outcome).and(most));
            }
        }

        public Status getStatus() { return status; }

        /** ${isEach ? "Whether the outcome may be chosen, or must be." : "Whether the outcome may be chosen."} */
        public Truth isLawful(Outcome outcome) { return lawful.get(outcome); }

        /** Whether the outcome has to be chosen (of a question with one outcome: never). */
        public Truth isMust(Outcome outcome) { return must.get(outcome); }

        /** Ids of the rules that speak. */
        public List<String> getRules() { return Collections.unmodifiableList(rules); }

        /** Ids of rules that may speak, depending on facts not known. */
        public List<String> getMayApply() { return Collections.unmodifiableList(mayApply); }
    }

    /** The answer to a case. */
    public static Answer answer(Facts facts) {
${body}
    }
}
`
}
