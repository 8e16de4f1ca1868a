/** The Java source file around the method that answers: constants, clauses, enums, facts and the answer. */
import { byText, factMembers, optionEnum, typeOf, unknownOf } from "./java-facts.js"
import { constantsIn, namesOf } from "./java-names.js"
import { decimal, javadoc, quoted, safelyQuoted } from "./java-text.js"
import type { Plan } from "./plan.js"
import { headings } from "./write.js"

const constantOf = (value: string | number): string =>
  typeof value === "number"
    ? `new BigDecimal(${quoted(decimal(value))})`
    : `LocalDate.parse(${quoted(value)})`

export const javaClass = (
  plan: Plan,
  className: string,
  body: string,
  packageName: string | undefined,
): string => {
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
