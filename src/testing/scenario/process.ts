/**
 * A process scenario drives one record through its life: dated steps (办理过程), and what must hold on given days
 * (届时查验): the state, the last day of a deadline, who is late. It runs on the rooms' own `decide` and `evolve`.
 */
import * as Result from "effect/Result"
import type { CalendarDate, Fault, Text } from "../../kernel/index.js"
import { text } from "../../kernel/index.js"
import type { DecisionContext, DueItem } from "../../procedure/index.js"
import {
  deadlines,
  decide,
  evolve,
  initial,
  type RecordCommand,
  type RecordState,
} from "../../record/index.js"
import type { Place } from "./scenario.js"

export interface ProcessStep {
  readonly place: Place
  readonly on: CalendarDate
  readonly name: string
  readonly command: RecordCommand
  /** The step must be refused, and leave the record as it was. */
  readonly refused: boolean
}

export interface ProcessCheck {
  readonly place: Place
  readonly on: CalendarDate
  readonly state?: string
  readonly lastDay?: CalendarDate
  readonly late?: string
}

export interface Process {
  readonly place: Place
  readonly name: string
  readonly steps: readonly ProcessStep[]
  readonly checks: readonly ProcessCheck[]
}

export interface ProcessDifference {
  readonly place: Place
  readonly what: Text
  readonly expected: Text
  readonly actual: Text
}

export interface ProcessChecked {
  readonly written: Process
  readonly differences: readonly ProcessDifference[]
  /** How many steps were taken and days looked at. */
  readonly steps: number
  readonly checks: number
}

const stateWords: Readonly<Record<Exclude<RecordState["kind"], "recorded">, string>> = {
  nothing: "未立案",
  alleged: "已登记",
  underVerification: "先行核实",
  urgedToRectify: "先督促整改",
  awaitingInstrument: "等待生效文书",
  proposed: "拟记录",
  notRecorded: "不作为失信记录",
  withdrawn: "记录已撤回",
  joined: "已并入另案",
}

/** Every state a check can name. */
export const processStates: readonly string[] = [...Object.values(stateWords), "已记录", "中止使用", "已修复"]

/** The state in the words of a check. */
export const stateWord = (state: RecordState): string => {
  if (state.kind !== "recorded") return stateWords[state.kind]
  if (state.standing.kind === "suspended") return "中止使用"
  return state.repair.progress.kind === "repaired" ? "已修复" : "已记录"
}

const counted = (items: readonly DueItem[]) =>
  items.flatMap((item) => (item.kind === "counted" ? [item] : []))

const checkOn = (
  check: ProcessCheck,
  state: RecordState,
  context: DecisionContext,
): readonly ProcessDifference[] => {
  const due = counted(deadlines(state, context))
  const days = due.map(({ deadline }) => deadline.dueOn)
  const late = due.filter(({ standing }) => standing === "expired").map(({ whoIsLate }) => whoIsLate.zh)
  const differ = (what: Text, expected: string, actual: readonly string[]): ProcessDifference => ({
    place: check.place,
    what,
    expected: text(expected, expected),
    actual: actual.length === 0 ? text("无", "none") : text(actual.join("、"), actual.join(", ")),
  })
  return [
    ...(check.state === undefined || check.state === stateWord(state)
      ? []
      : [differ(text("状态", "state"), check.state, [stateWord(state)])]),
    ...(check.lastDay === undefined || days.includes(check.lastDay)
      ? []
      : [differ(text("期限届满日", "last day"), check.lastDay, days)]),
    ...(check.late === undefined || (check.late === "无" ? late.length === 0 : late.includes(check.late))
      ? []
      : [differ(text("超期责任人", "who is late"), check.late, late)]),
  ]
}

const taken = text("办理", "taken")
const refused = text("退回", "refused")

/** Each reason once, with what to do. */
const whyRefused = (reasons: readonly Fault[]): Text => {
  const why = reasons.map(({ message, remedy }) =>
    text(`退回：${message.zh}${remedy.zh}`, `refused: ${message.en} ${remedy.en}`),
  )
  return text(
    [...new Set(why.map(({ zh }) => zh))].join("；"),
    [...new Set(why.map(({ en }) => en))].join("; "),
  )
}

/** Steps and checks in the order of their days; on the same day the steps come first. */
const inOrder = ({ steps, checks }: Process): readonly (ProcessStep | ProcessCheck)[] =>
  [...steps, ...checks].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/**
 * Runs a process scenario.
 *
 * @param law what every decision needs besides the day
 * @returns every point on which the record's life differs from what the author expects
 */
export const checkProcess = (written: Process, law: Omit<DecisionContext, "on">): ProcessChecked => {
  let state: RecordState = initial
  const differences: ProcessDifference[] = []
  for (const one of inOrder(written)) {
    const context = { ...law, on: one.on }
    if (!("command" in one)) {
      differences.push(...checkOn(one, state, context))
      continue
    }
    const decided = decide(state, one.command, context)
    if (Result.isFailure(decided)) {
      if (!one.refused)
        differences.push({
          place: one.place,
          what: text(one.name, one.name),
          expected: taken,
          actual: whyRefused(decided.failure.reasons),
        })
      continue
    }
    if (one.refused)
      differences.push({ place: one.place, what: text(one.name, one.name), expected: refused, actual: taken })
    state = decided.success.reduce(evolve, state)
  }
  return { written, differences, steps: written.steps.length, checks: written.checks.length }
}
