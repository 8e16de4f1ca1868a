/**
 * From a scenario file to scenarios: keys in the words officials use, English keys as aliases, every fault of the
 * file at once.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  parseCalendarDate,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type Text,
} from "../../kernel/index.js"
import type { Answer, Force, GivenFacts, Outcome, Question, Rulebook } from "../../policy/index.js"
import { factsOf, same } from "./resolve-facts.js"
import type { Asking, Expectation, Place, Published, Scenario } from "./scenario.js"
import { entryOf, namesOf, readWritten, wordOf, wordsOf, type Written } from "./syntax.js"

const keys = {
  name: ["案例名称", "name"],
  question: ["判断事项", "question"],
  on: ["基准日期", "on"],
  decider: ["认定机关", "decider"],
  facts: ["已知事实", "facts"],
  expected: ["预期结论", "expected"],
  variants: ["对照情形", "variants"],
  change: ["仅改变", "change"],
  next: ["衔接事项", "next"],
  premises: ["前提", "premises"],
  published: ["公布结论", "published"],
} as const

const place = ({ file, line }: Place): string => `${file}:${String(line)}`

const missing = (where: Place, key: string, remedy: Text): Fault =>
  fault("scenario.missing", {
    at: place(where),
    message: text(`缺少「${key}」。`, `"${key}" is missing.`),
    remedy,
  })

/** A question by id, short name, or the words it asks with. */
export const questionNamed = (rulebook: Rulebook, name: string): Question | undefined => {
  const found = rulebook.questions.find(
    ({ id, ask, title }) =>
      id === name ||
      same(ask.zh, name) ||
      same(ask.en, name) ||
      (title !== undefined && (same(title.zh, name) || same(title.en, name))),
  )
  return found && rulebook.completed(found)
}

const forces: Readonly<Record<string, Force>> = {
  应当: "must",
  可以: "may",
  不得: "mustNot",
  must: "must",
  may: "may",
  mustNot: "mustNot",
}

const statuses: Readonly<Record<string, Answer["status"]>> = {
  已定: "decided",
  待查明: "open",
  规则冲突: "conflict",
  无规则: "gap",
  尚未施行: "notInForce",
  参数未设定: "missingParameter",
  事实矛盾: "refused",
}

const outcomeNamed = (outcomes: readonly Outcome[], name: string): string | undefined =>
  outcomes.find(({ id, label }) => id === name || same(label.zh, name) || same(label.en, name))?.id

class Reader {
  readonly faults: Fault[] = []
  readonly #rulebook: Rulebook
  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook
  }

  question(written: Written): Question | undefined {
    const value = entryOf(written, ...keys.question)
    const name = wordOf(value)
    const names = this.#rulebook.questions.map(({ id, title }) => title?.zh ?? id).join("、")
    const found = name === undefined ? undefined : questionNamed(this.#rulebook, name)
    if (!found)
      this.faults.push(
        fault("scenario.question", {
          at: place((value ?? written).place),
          message: text(
            "没有写明判断事项，或者没有这个判断事项。",
            "No question is named, or there is none of this name.",
          ),
          remedy: text(`判断事项有：${names}。`, `The questions are: ${names}.`),
        }),
      )
    return found
  }

  date(written: Written, inherited?: CalendarDate): CalendarDate | undefined {
    const value = entryOf(written, ...keys.on)
    if (value === undefined) {
      if (inherited === undefined)
        this.faults.push(
          missing(
            written.place,
            keys.on[0],
            text(
              "写上适用规则的日期，例如 2026-05-06",
              "write the day the rules are asked for, as 2026-05-06",
            ),
          ),
        )
      return inherited
    }
    const parsed = parseCalendarDate(wordOf(value) ?? "")
    if (Result.isSuccess(parsed)) return parsed.success
    this.faults.push({ ...parsed.failure, at: place(value.place) })
    return undefined
  }

  facts(question: Question, written: Written | undefined): GivenFacts {
    const facts = factsOf(question, written)
    if (Result.isSuccess(facts)) return facts.success
    this.faults.push(...facts.failure)
    return {}
  }

  #outcomes(question: Question, written: Written | undefined): readonly string[] | undefined {
    const names = namesOf(written, (word) => outcomeNamed(question.outcomes, word) !== undefined)
    if (names === undefined || written === undefined) return undefined
    return names.flatMap((name) => {
      if (name === "无") return []
      const id = outcomeNamed(question.outcomes, name)
      if (id !== undefined) return [id]
      this.faults.push(
        fault("scenario.outcome", {
          at: place(written.place),
          message: text("该判断事项没有这种结论。", "The question has no such outcome."),
          remedy: text(
            `结论有：${question.outcomes.map(({ label }) => label.zh).join("、")}。`,
            `Outcomes: ${question.outcomes.map(({ label }) => label.en).join(", ")}.`,
          ),
        }),
      )
      return []
    })
  }

  #word<Value>(written: Written | undefined, table: Readonly<Record<string, Value>>): Value | undefined {
    const word = wordOf(written)
    if (word === undefined || written === undefined) return undefined
    const value = table[word]
    if (value === undefined)
      this.faults.push(
        fault("scenario.word", {
          at: place(written.place),
          message: text("这里不能写这个词。", "This word can't stand here."),
          remedy: text(
            `可以写：${Object.keys(table).join("、")}。`,
            `One of: ${Object.keys(table).join(", ")}.`,
          ),
        }),
      )
    return value
  }

  expectation(question: Question, parent: Written): Expectation {
    const written = entryOf(parent, ...keys.expected)
    if (written === undefined || written.kind !== "map" || written.entries.length === 0) {
      this.faults.push(
        missing(
          parent.place,
          keys.expected[0],
          text(
            "写上「只能」「可选」「应当」「可以」「不得」「状态」「约束」「依据」中的至少一项",
            "write at least one of 只能, 可选, 应当, 可以, 不得, 状态, 约束, 依据",
          ),
        ),
      )
      return { place: parent.place }
    }
    const known: readonly string[] = [
      "只能",
      "only",
      "可选",
      "choices",
      "可能",
      "possible",
      "应当",
      "must",
      "可以",
      "may",
      "不得",
      "mustNot",
      "状态",
      "status",
      "约束",
      "force",
      "依据",
      "clauses",
    ]
    for (const entry of written.entries)
      if (!known.includes(entry.key))
        this.faults.push(
          fault("scenario.word", {
            at: place(entry.place),
            message: text("预期结论中没有这一项。", "An expectation has no such key."),
            remedy: text(`可以写：${known.join("、")}。`, `One of: ${known.join(", ")}.`),
          }),
        )
    return {
      place: written.place,
      choices: this.#outcomes(question, entryOf(written, "只能", "only", "可选", "choices")),
      possible: this.#outcomes(question, entryOf(written, "可能", "possible")),
      must: this.#outcomes(question, entryOf(written, "应当", "must")),
      may: this.#outcomes(question, entryOf(written, "可以", "may")),
      mustNot: this.#outcomes(question, entryOf(written, "不得", "mustNot")),
      status: this.#word(entryOf(written, "状态", "status"), statuses),
      force: this.#word(entryOf(written, "约束", "force"), forces),
      clauses: wordsOf(entryOf(written, "依据", "clauses")),
    }
  }

  scenario(written: Written): Scenario | undefined {
    const name = wordOf(entryOf(written, ...keys.name))
    if (name === undefined)
      this.faults.push(
        missing(
          written.place,
          keys.name[0],
          text("给案例起一个名称，不要写真实姓名", "give the case a name, not a real person's"),
        ),
      )
    const question = this.question(written)
    const on = this.date(written)
    if (name === undefined || question === undefined || on === undefined) return undefined
    const facts = this.facts(question, entryOf(written, ...keys.facts))
    const main: Asking = {
      place: written.place,
      name,
      question,
      facts,
      on,
      expected: this.expectation(question, written),
    }
    const decider = wordOf(entryOf(written, ...keys.decider))
    const published = this.#published(question, entryOf(written, ...keys.published))
    return {
      place: written.place,
      name,
      askings: [main, ...this.#variants(main, written), ...this.#followOns(main, written)],
      ...(decider === undefined ? {} : { decider }),
      ...(published === undefined ? {} : { published }),
    }
  }

  #variants(main: Asking, written: Written): readonly Asking[] {
    const value = entryOf(written, ...keys.variants)
    const items = value?.kind === "list" ? value.items : []
    return items.map((item) => {
      const change = entryOf(item, ...keys.change)
      const changes = this.facts(main.question, change)
      const words =
        change?.kind === "map"
          ? change.entries
              .map((entry) => `${entry.key}：${(wordsOf(entry.value) ?? []).join("、")}`)
              .join("；")
          : ""
      return {
        ...main,
        place: item.place,
        facts: { ...main.facts, ...changes },
        expected: this.expectation(main.question, item),
        on: this.date(item, main.on) ?? main.on,
        changed: text(words, words),
      }
    })
  }

  #followOns(main: Asking, written: Written): readonly Asking[] {
    const value = entryOf(written, ...keys.next)
    const items = value?.kind === "list" ? value.items : []
    return items.flatMap((item) => {
      const question = this.question(item)
      const on = this.date(item, main.on)
      if (question === undefined || on === undefined) return []
      const shared = Object.fromEntries(
        question.facts.flatMap(({ id }) =>
          main.facts[id] === undefined ? [] : [[id, main.facts[id]] as const],
        ),
      )
      const facts = {
        ...shared,
        ...this.facts(question, entryOf(item, ...keys.facts)),
        ...this.facts(question, entryOf(item, ...keys.premises)),
      }
      return [
        {
          place: item.place,
          name: `${main.name}（衔接）`,
          question,
          facts,
          on,
          expected: this.expectation(question, item),
        },
      ]
    })
  }

  #published(question: Question, written: Written | undefined): Published | undefined {
    if (written === undefined) return undefined
    const outcomes = this.#outcomes(question, entryOf(written, "结论", "outcome"))
    const lawful = this.#word(entryOf(written, "在合法范围内", "lawful"), {
      是: true,
      否: false,
      yes: true,
      no: false,
    })
    const explanation = wordOf(entryOf(written, "说明", "explanation"))
    if (outcomes === undefined || lawful === undefined || (!lawful && explanation === undefined)) {
      this.faults.push(
        missing(
          written.place,
          "公布结论",
          text(
            "写明「结论」和「在合法范围内: 是/否」；不在范围内的，用「说明」写明原因",
            "write 结论 and 在合法范围内: 是/否; if it isn't, say why under 说明",
          ),
        ),
      )
      return undefined
    }
    return { place: written.place, outcomes, lawful, ...(explanation === undefined ? {} : { explanation }) }
  }
}

/** Whether a written document drives a record through its life; such scenarios are read elsewhere. */
export const isProcess = (written: Written): boolean => entryOf(written, "办理过程", "steps") !== undefined

/** The single-question scenarios of a file, or everything that is wrong with it. */
export const readScenarios = (
  source: string,
  file: string,
  rulebook: Rulebook,
): Result.Result<readonly Scenario[], Faults> => {
  const written = readWritten(source, file)
  if (Result.isFailure(written)) return Result.fail(written.failure)
  const reader = new Reader(rulebook)
  const items = written.success.kind === "list" ? written.success.items : [written.success]
  const scenarios = items.filter((item) => !isProcess(item)).flatMap((item) => reader.scenario(item) ?? [])
  return hasFaults(reader.faults) ? Result.fail(reader.faults) : Result.succeed(scenarios)
}
