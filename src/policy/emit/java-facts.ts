/** The facts of a Java program: fields with getters and setters that refuse what is outside a domain, and enums. */
import type { Fact } from "../fact.js"
import { gridOf } from "../grid.js"
import type { Names } from "./java-names.js"
import { decimal, javadoc, quoted, safelyQuoted } from "./java-text.js"

export const typeOf = (fact: Fact, names: Names): string => {
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

export const unknownOf = (fact: Fact, names: Names): string => {
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

export const factMembers = (fact: Fact, names: Names): string => {
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
export const byText = (facts: readonly Fact[], names: Names): string => {
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

export const optionEnum = (fact: Fact, names: Names): string => {
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
