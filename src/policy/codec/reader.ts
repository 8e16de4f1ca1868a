/**
 * Reads a value that comes from outside, noting every fault on the way instead of stopping at the first. Where a
 * value can't be read, reading goes on with a stand-in; since there is then a fault, the stand-in is never handed out.
 *
 * Invariant: a fault names the place and what is expected, never the value that was found.
 */
import * as Result from "effect/Result"
import {
  fault,
  firstDate,
  hasFaults,
  parseCalendarDate,
  text,
  type CalendarDate,
  type Fault,
  type Faults,
  type Text,
} from "../../kernel/index.js"

/**
 * A member's name, or a place in a list with the id of what stands there. A name that nobody expects may be anything,
 * a person's among them: it is `unknown`, and is looked up but never shown.
 */
export type Step = string | { readonly index: number; readonly id?: string } | { readonly unknown: string }
export type Path = readonly Step[]

/** A fault and the place of it; `offset` counts characters into a text that stands there. */
export interface Problem {
  readonly path: Path
  readonly fault: Fault
  readonly offset?: number
}

/** A value with its place, and where to report what is wrong with it. */
export interface Source {
  readonly value: unknown
  readonly path: Path
  readonly report: (problem: Omit<Problem, "path">) => void
  readonly collect: (problem: Problem) => void
}

export type Read<Value> = (source: Source) => Value

/** The members of an object; those that nobody asks for are faults. */
export interface Members {
  readonly required: <Value>(name: string, read: Read<Value>) => Value
  readonly optional: <Value>(name: string, read: Read<Value>) => Value | undefined
  readonly has: (name: string) => boolean
}

/** Reads a value whole: the value, or all its problems. */
export const readAll = <Value>(
  value: unknown,
  read: Read<Value>,
): Result.Result<Value, readonly Problem[]> => {
  const problems: Problem[] = []
  const found = read(sourceAt(value, [], (problem) => problems.push(problem)))
  return problems.length === 0 ? Result.succeed(found) : Result.fail(problems)
}

/** Faults whose `at` is written by a function of the place. */
export const placed = (problems: readonly Problem[], at: (problem: Problem) => string): Faults => {
  const faults = problems.map((problem) => ({ ...problem.fault, at: at(problem) }))
  return hasFaults(faults)
    ? faults
    : [wrong("data.unread", text("内容无法读取", "the content can't be read"))]
}

/** A path as people read it: `rules[self-correction].when`. */
export const pathText = (path: Path): string =>
  path
    .map((step) =>
      typeof step === "string"
        ? `.${step}`
        : "unknown" in step
          ? ""
          : `[${step.id ?? String(step.index + 1)}]`,
    )
    .join("")
    .replace(/^\./u, "")

/** A fault of a value from outside. */
export const wrong = (code: string, what: Text): Fault =>
  fault(code, {
    message: text(`${what.zh}。`, `${what.en.slice(0, 1).toUpperCase()}${what.en.slice(1)}.`),
    remedy: text("请改正此处后重新读入。", "Correct this place and read it again."),
  })

const sourceAt = (value: unknown, path: Path, collect: Source["collect"]): Source => ({
  value,
  path,
  collect,
  report: (problem) => {
    collect({ ...problem, path })
  },
})

/** An id as programs write it, which can be shown. */
const showable = /^[A-Za-z][A-Za-z0-9_.:-]*$/u

const silent = (): void => undefined

const expected = (source: Source, what: Text): void => {
  source.report({ fault: wrong("data.type", text(`此处应为${what.zh}`, `${what.en} is expected here`)) })
}

export const readString: Read<string> = (source) => {
  if (typeof source.value === "string" && source.value !== "") return source.value
  expected(source, text("非空文字；数字请加引号", "a text that is not empty (put a number in quotes)"))
  return ""
}

export const readBoolean: Read<boolean> = (source) => {
  if (typeof source.value === "boolean") return source.value
  expected(source, text("true或者false", "true or false"))
  return false
}

export const readNumber: Read<number> = (source) => {
  if (typeof source.value === "number" && Number.isFinite(source.value)) return source.value
  expected(source, text("数字", "a number"))
  return 0
}

export const readDate: Read<CalendarDate> = (source) => {
  const date = parseCalendarDate(typeof source.value === "string" ? source.value : "")
  if (Result.isSuccess(date)) return date.success
  source.report({ fault: date.failure })
  return firstDate
}

/** One of the values named. */
export const readChoice =
  <const Value extends string>(choices: readonly [Value, ...Value[]]): Read<Value> =>
  (source) => {
    const found = choices.find((choice) => choice === source.value)
    if (found !== undefined) return found
    source.report({
      fault: wrong(
        "data.choice",
        text(
          `此处应为下列之一：${choices.join("、")}`,
          `one of these is expected here: ${choices.join(", ")}`,
        ),
      ),
    })
    return choices[0]
  }

export const readText: Read<Text> = (source) =>
  readMembers(({ required }) => ({ zh: required("zh", readString), en: required("en", readString) }))(source)

export const readList =
  <Item>(read: Read<Item>): Read<readonly Item[]> =>
  (source) => {
    if (!Array.isArray(source.value)) {
      expected(source, text("列表", "a list"))
      return []
    }
    const items: readonly unknown[] = source.value
    return items.map((item, index) =>
      read(sourceAt(item, [...source.path, stepOf(item, index)], source.collect)),
    )
  }

/** A list with at least one item. */
export const readSome =
  <Item>(read: Read<Item>): Read<readonly [Item, ...Item[]]> =>
  (source) => {
    const [first, ...others] = readList(read)(source)
    if (first !== undefined) return [first, ...others]
    if (Array.isArray(source.value))
      source.report({
        fault: wrong("data.empty", text("列表至少应有一项", "the list needs at least one item")),
      })
    return [read(sourceAt(undefined, source.path, silent))]
  }

/** An object whose member names are ids. */
export const readRecord =
  <Value>(read: Read<Value>): Read<Readonly<Record<string, Value>>> =>
  (source) =>
    Object.fromEntries(
      membersOf(source).map(([key, value]) => {
        const step = showable.test(key) ? key : { unknown: key }
        return [key, read(sourceAt(value, [...source.path, step], source.collect))]
      }),
    )

export const readMembers =
  <Value>(read: (members: Members) => Value): Read<Value> =>
  (source) => {
    const members = new Map(membersOf(source))
    const readable = isObject(source.value)
    const asked = new Set<string>()
    const member = <Part>(name: string, part: Read<Part>): Part =>
      part(sourceAt(members.get(name), [...source.path, name], members.has(name) ? source.collect : silent))
    const found = read({
      has: (name) => members.has(name),
      required: (name, part) => {
        asked.add(name)
        if (readable && !members.has(name)) {
          source.report({
            fault: wrong("data.missing", text(`此处缺少“${name}”`, `“${name}” is missing here`)),
          })
        }
        return member(name, part)
      },
      optional: (name, part) => {
        asked.add(name)
        return members.has(name) ? member(name, part) : undefined
      },
    })
    for (const name of members.keys()) if (!asked.has(name)) unknownMember(source, name, asked)
    return found
  }

const unknownMember = (source: Source, name: string, asked: ReadonlySet<string>): void => {
  const known = [...asked].join(", ")
  source.collect({
    path: [...source.path, { unknown: name }],
    fault: wrong(
      "data.unknownMember",
      text(`没有这一项；可用的有：${known}`, `there is no such member; known here are ${known}`),
    ),
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const membersOf = (source: Source): readonly (readonly [string, unknown])[] => {
  if (isObject(source.value)) return Object.entries(source.value)
  expected(source, text("由名称和内容组成的对象", "an object of names and values"))
  return []
}

const stepOf = (item: unknown, index: number): Step => {
  if (!isObject(item) || !("id" in item) || typeof item.id !== "string" || !showable.test(item.id))
    return { index }
  return { index, id: item.id }
}
