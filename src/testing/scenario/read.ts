/**
 * From a scenario file to scenarios: keys in the words officials use, English keys as aliases, every fault of the
 * file at once.
 */
import * as Result from "effect/Result"
import {
  fault,
  firstDate,
  hasFaults,
  parseCalendarDate,
  text,
  type CalendarDate,
  type Faults,
} from "../../kernel/index.js"
import type { GivenFacts, Question, Rulebook } from "../../policy/index.js"
import { expectationOf, publishedOf } from "./read-expectation.js"
import { missing, placeText, refuseOtherKeys, type Reading } from "./reading.js"
import { factsOf, same } from "./resolve-facts.js"
import type { Asking, Scenario } from "./scenario.js"
import { entryOf, readWritten, wordOf, wordsOf, type Written } from "./syntax.js"

const keys = {
  name: ["案例名称", "name"],
  question: ["判断事项", "question"],
  on: ["基准日期", "on"],
  documents: ["适用文件", "documents"],
  started: ["启动方式", "started"],
  decider: ["认定机关", "decider"],
  facts: ["已知事实", "facts"],
  expected: ["预期结论", "expected"],
  variants: ["对照情形", "variants"],
  change: ["仅改变", "change"],
  next: ["衔接事项", "next"],
  premises: ["前提", "premises"],
  published: ["公布结论", "published"],
  kept: ["保留理由", "kept"],
} as const

type Key = keyof typeof keys

const inScenario: readonly Key[] = [
  ...(["name", "question", "on", "documents", "started", "decider"] as const),
  ...(["facts", "expected", "variants", "next", "published", "kept"] as const),
]

const allow = (written: Written, allowed: readonly Key[], reading: Reading): void => {
  const names: readonly string[] = allowed.flatMap((key) => keys[key])
  refuseOtherKeys(written, names, reading)
}

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

const questionOf = (written: Written, reading: Reading): Question | undefined => {
  const value = entryOf(written, ...keys.question)
  const name = wordOf(value)
  const found = name === undefined ? undefined : questionNamed(reading.rulebook, name)
  if (found) return found
  const names = reading.rulebook.questions.map(({ id, title }) => title?.zh ?? id).join("、")
  reading.faults.push(
    fault("scenario.question", {
      at: placeText((value ?? written).place),
      message: text(
        "没有写明判断事项，或者没有这个判断事项。",
        "No question is named, or there is none of this name.",
      ),
      remedy: text(`判断事项有：${names}。`, `The questions are: ${names}.`),
    }),
  )
  return undefined
}

const dateOf = (written: Written, reading: Reading, inherited?: CalendarDate): CalendarDate | undefined => {
  const value = entryOf(written, ...keys.on)
  if (value === undefined) {
    if (inherited === undefined)
      reading.faults.push(
        missing(
          written.place,
          keys.on[0],
          text(
            "写上适用规则的日期，例如 2026-05-06。",
            "Write the day the rules are asked for, as 2026-05-06.",
          ),
        ),
      )
    return inherited
  }
  const parsed = parseCalendarDate(wordOf(value) ?? "")
  if (Result.isSuccess(parsed)) return parsed.success
  reading.faults.push({ ...parsed.failure, at: placeText(value.place) })
  return undefined
}

const factsIn = (question: Question, written: Written | undefined, reading: Reading): GivenFacts => {
  const facts = factsOf(question, written)
  if (Result.isSuccess(facts)) return facts.success
  reading.faults.push(...facts.failure)
  return {}
}

/** 适用文件 must be among the rules at hand: a scenario is never checked by other rules than its author means. */
const refuseOtherDocuments = (written: Written, reading: Reading): void => {
  const value = entryOf(written, ...keys.documents)
  const stacked = reading.rulebook.packs
  for (const name of wordsOf(value) ?? [])
    if (!stacked.some(({ id, title }) => id === name || same(title.zh, name) || same(title.en, name)))
      reading.faults.push(
        fault("scenario.document", {
          at: placeText((value ?? written).place),
          message: text("所用规则中没有这个文件。", "The rules at hand don't have this document."),
          remedy: text(
            `所用的文件有：${stacked.map(({ title }) => title.zh).join("、")}；可选规则包用 --with 或者 --pack 加用。`,
            `At hand: ${stacked.map(({ title }) => title.en).join(", ")}; add optional packs by --with or --pack.`,
          ),
        }),
      )
}

const itemsOf = (written: Written | undefined): readonly Written[] =>
  written?.kind === "list" ? written.items : []

const changeWords = (change: Written | undefined): string =>
  change?.kind === "map"
    ? change.entries.map(({ key, value }) => `${key}：${(wordsOf(value) ?? []).join("、")}`).join("；")
    : ""

/** 对照情形: the same case but for what is changed. */
const variantsOf = (main: Asking, written: Written, reading: Reading): readonly Asking[] =>
  itemsOf(entryOf(written, ...keys.variants)).map((item) => {
    allow(item, ["on", "change", "expected"], reading)
    const change = entryOf(item, ...keys.change)
    const words = changeWords(change)
    return {
      ...main,
      place: item.place,
      facts: { ...main.facts, ...factsIn(main.question, change, reading) },
      expected: expectationOf(main.question, item, reading),
      on: dateOf(item, reading, main.on) ?? main.on,
      changed: text(words, words),
    }
  })

/** 衔接事项: what follows for another question; facts that both ask for are carried over. */
const followOnsOf = (main: Asking, written: Written, reading: Reading): readonly Asking[] =>
  itemsOf(entryOf(written, ...keys.next)).flatMap((item) => {
    allow(item, ["question", "on", "facts", "premises", "expected"], reading)
    const question = questionOf(item, reading)
    const on = dateOf(item, reading, main.on)
    if (question === undefined || on === undefined) return []
    const shared = Object.fromEntries(
      question.facts.flatMap(({ id }) =>
        main.facts[id] === undefined ? [] : [[id, main.facts[id]] as const],
      ),
    )
    const facts = {
      ...shared,
      ...factsIn(question, entryOf(item, ...keys.facts), reading),
      ...factsIn(question, entryOf(item, ...keys.premises), reading),
    }
    const expected = expectationOf(question, item, reading)
    return [{ place: item.place, name: `${main.name}（衔接）`, question, facts, on, expected }]
  })

const noName = text("给案例起一个名称，不要写真实姓名。", "Give the case a name, not a real person's.")

/** A part that is wrong doesn't keep the others from being read: their faults are told too. */
const scenarioOf = (written: Written, reading: Reading): Scenario | undefined => {
  allow(written, inScenario, reading)
  const name = wordOf(entryOf(written, ...keys.name))
  if (name === undefined) reading.faults.push(missing(written.place, keys.name[0], noName))
  const question = questionOf(written, reading)
  const on = dateOf(written, reading)
  refuseOtherDocuments(written, reading)
  if (question === undefined) return undefined
  const main: Asking = {
    place: written.place,
    name: name ?? "",
    question,
    facts: factsIn(question, entryOf(written, ...keys.facts), reading),
    on: on ?? firstDate,
    expected: expectationOf(question, written, reading),
  }
  const published = publishedOf(question, entryOf(written, ...keys.published), reading)
  const askings = [main, ...variantsOf(main, written, reading), ...followOnsOf(main, written, reading)]
  if (name === undefined || on === undefined) return undefined
  const decider = wordOf(entryOf(written, ...keys.decider))
  const kept = wordOf(entryOf(written, ...keys.kept))
  return {
    place: written.place,
    name,
    askings,
    ...(decider === undefined ? {} : { decider }),
    ...(published === undefined ? {} : { published }),
    ...(kept === undefined ? {} : { kept }),
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
  const reading: Reading = { rulebook, faults: [] }
  const items = written.success.kind === "list" ? written.success.items : [written.success]
  const scenarios = items
    .filter((item) => !isProcess(item))
    .flatMap((item) => scenarioOf(item, reading) ?? [])
  return hasFaults(reading.faults) ? Result.fail(reading.faults) : Result.succeed(scenarios)
}
