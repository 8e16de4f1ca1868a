/**
 * A question made ready for many cases on one day: for registers, statistics, simulations and services under load.
 * Nothing is decided differently here. A complete case is answered from a table of the rules, every other one by
 * `rulebook.ask`, and the answers are the same.
 */
import type { CalendarDate } from "../../kernel/index.js"
import type { Against, Answer } from "../answer.js"
import { valueOn } from "../bindings.js"
import { layersOf, programIn } from "../diagram/rulebook-reading.js"
import type { Fact, FactsGiven, GivenFacts } from "../fact.js"
import type { Program } from "../program.js"
import type { Question, QuestionKind } from "../question.js"
import type { Rulebook } from "../rulebook.js"
import type { Values } from "../slots.js"
import { answerOfQuestion, outcomesOfQuestion } from "../unsafe.js"
import { ruleTable } from "./rule-table.js"
import { failuresOf } from "./failing.js"
import { oneWordOf } from "./one-word.js"
import { outcomesIn, rulingsOf, type OutcomesOfCase, type Ruling } from "./ruling.js"

/** Which choices are lawful, without the reasons. */
export type Outcomes<Kind extends QuestionKind = QuestionKind, OutcomeId extends string = string> = Pick<
  Answer<Kind, OutcomeId>,
  "status" | "certain" | "possible"
>

export interface Prepared<
  Facts extends readonly Fact[] = readonly Fact[],
  OutcomeId extends string = string,
  Kind extends QuestionKind = QuestionKind,
> {
  readonly on: CalendarDate
  /** What `rulebook.ask` answers on that day, with all its reasons. Lists that answers share are frozen. */
  readonly ask: (facts: FactsGiven<Facts>) => Answer<Kind, OutcomeId>
  /**
   * Status and lawful choices of that answer, and nothing else: for counting, sorting and simulating, where nobody
   * reads reasons. A decision about a person rests on `ask`. Frozen; cases alike may be given the very same object.
   */
  readonly outcomes: (facts: FactsGiven<Facts>) => Outcomes<Kind, OutcomeId>
}

/**
 * Makes a question ready to be asked many times on one day.
 *
 * Worth it from a few dozen cases on; making a question ready takes about as long as asking it ten times.
 *
 * @param rulebook the rules and parameter values; they are read now
 * @param on the day on which all cases are asked; another day needs another preparation
 * @returns functions that never throw for anything a person can enter, and refuse what `rulebook.ask` refuses
 *
 * @example
 * // leniency: a question; rulebook, today
 * const ready = prepare(rulebook, leniency, today)
 * ready.outcomes({ onOwnInitiative: false, wilful: false, loss: "none" }).certain // => ["full"]
 */
export const prepare = <Facts extends readonly Fact[], OutcomeId extends string, Kind extends QuestionKind>(
  rulebook: Rulebook,
  question: Question<string, Facts, OutcomeId, Kind>,
  on: CalendarDate,
): Prepared<Facts, OutcomeId, Kind> => {
  const program = programIn(rulebook, question.id)
  const fast = program === undefined ? undefined : tableOf(program, rulebook, on)
  if (program === undefined || fast === undefined)
    return {
      on,
      ask: (facts) => rulebook.ask(question, facts, on),
      outcomes: (facts) => withoutReasons(rulebook.ask(question, facts, on)),
    }
  const { read, ruling, failure, lawful } = fast
  return {
    on,
    ask: (facts) => {
      const found = read(facts) ? ruling() : undefined
      return found === undefined
        ? rulebook.ask(question, facts, on)
        : answerOfQuestion(answerOf(program.question.id, on, found, failure, facts))
    },
    outcomes: (facts) => {
      const found = lawful(facts)
      return found === undefined
        ? withoutReasons(rulebook.ask(question, facts, on))
        : outcomesOfQuestion(found)
    },
  }
}

const tableOf = (program: Program, rulebook: Rulebook, on: CalendarDate) => {
  const layers = layersOf(rulebook)
  const settings: Values = program.slots.list.map(({ id, isFact }) =>
    isFact ? undefined : valueOn(id, layers, on),
  )
  const inForce = program.rules.map((rule) => rule.inForce(settings, on))
  const table = ruleTable(program, settings, inForce)
  if (table === undefined) return undefined
  const { read, readWord, marks } = table
  const outcomesOf = outcomesIn(program)
  const ruling = rulingsOf(program, table, inForce, outcomesOf)
  const failure = failuresOf(program, table, settings)
  const ofWord = oneWordOf(program, table, inForce, outcomesOf)
  const lawful: (given: GivenFacts) => OutcomesOfCase | undefined =
    ofWord === undefined || readWord === undefined || marks === undefined
      ? (given) => (read(given) ? ruling()?.outcomes : undefined)
      : (given) => (readWord(given) ? ofWord(marks[0] ?? 0) : undefined)
  return { read, ruling, failure, lawful }
}

const nothing: readonly never[] = Object.freeze<never[]>([])

const answerOf = (
  question: string,
  on: CalendarDate,
  { outcomes: { status, certain, possible }, reasons, silenced, against: notSpeaking }: Ruling,
  failure: (rule: number) => Against,
  given: GivenFacts,
): Answer => {
  const against: Against[] = []
  for (const why of notSpeaking) against.push(typeof why === "number" ? failure(why) : why)
  return {
    question,
    on,
    status,
    certain,
    possible,
    reasons: [...reasons],
    mayApply: nothing,
    against,
    silenced: [...silenced],
    unknown: nothing,
    missing: nothing,
    conflicts: nothing,
    faults: nothing,
    given,
  }
}

const withoutReasons = <Kind extends QuestionKind, OutcomeId extends string>({
  status,
  certain,
  possible,
}: Answer<Kind, OutcomeId>): Outcomes<Kind, OutcomeId> => Object.freeze({ status, certain, possible })
