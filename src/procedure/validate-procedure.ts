/**
 * Whether procedures can be run: every step is reached, every term has a start, somebody acts, the commands of the rooms
 * find their steps, and no right of the subject was narrowed. All faults at once, each with what to do.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault, type Faults, type Text } from "../kernel/index.js"
import { proceduresById } from "./in-force.js"
import type { ProcedureNeed, StepNeed } from "./need.js"
import type { Procedure, Procedures, Step, StepDeadline } from "./procedure.js"

/**
 * The procedures of an office, checked.
 *
 * @param needs what the rooms need of the procedures that they run
 * @returns the procedures by their ids; or every fault: `procedure.missing` for one that a room runs and nobody gave,
 *   `procedure.twice`, and those of `procedureFaults`
 *
 * @example
 * proceduresInForce([], []) // => succeed({})
 */
export const proceduresInForce = (
  procedures: readonly Procedure[],
  needs: readonly ProcedureNeed[],
): Result.Result<Procedures, Faults> => {
  const found: Fault[] = [
    ...twice(procedures.map(({ id }) => id)).map((id) => faultAt("procedure.twice", id, oneEach)),
    ...needs
      .filter((need) => !procedures.some(({ id }) => id === need.procedure))
      .map((need) => faultAt("procedure.missing", need.procedure, giveIt)),
    ...procedures.flatMap((procedure) =>
      procedureFaults(
        procedure,
        needs.find((need) => need.procedure === procedure.id),
      ),
    ),
  ]
  return hasFaults(found) ? Result.fail(found) : Result.succeed(proceduresById(procedures))
}

/**
 * Everything that is wrong with a procedure.
 *
 * @param need what the room that runs it needs of it, if a room does
 * @returns faults `procedure.stepTwice`, `procedure.noFirstStep`, `procedure.unknownStep`, `procedure.unreachable`,
 *   `procedure.nobodyActs`, `procedure.unknownStart`, `procedure.termTwice`, `procedure.lateAgainstSubject`,
 *   `procedure.extensionTimes`, `procedure.groundTwice`, `procedure.documentTwice`, `procedure.stepNeeded`,
 *   `procedure.mustBegin`, `procedure.tooMuchAsked`, `procedure.rightNarrowed`; each says where
 *
 * @example
 * procedureFaults(procedure({ id: "empty", label: text("空", "empty"), citation, steps: [] })).map(({ code }) => code)
 * // => ["procedure.noFirstStep"]
 */
export const procedureFaults = (procedure: Procedure, need?: ProcedureNeed): readonly Fault[] => {
  const { id, steps } = procedure
  const ids = steps.map((step) => step.id)
  const firsts = steps.filter(({ follows }) => follows.length === 0).map((step) => step.id)
  const reached = [...firsts, ...stepsAfter(steps, firsts)]
  return [
    ...twice(ids).map((step) => faultAt("procedure.stepTwice", `${id}.${step}`, oneEach)),
    ...(firsts.length > 0 ? [] : [faultAt("procedure.noFirstStep", id, firstStep)]),
    ...steps
      .filter((step) => step.follows.some((other) => !ids.includes(other)))
      .map((step) => faultAt("procedure.unknownStep", `${id}.${step.id}.follows`, knownStep)),
    ...steps
      .filter((step) => !reached.includes(step.id))
      .map((step) => faultAt("procedure.unreachable", `${id}.${step.id}`, reachable)),
    ...steps.flatMap((step) => stepFaults(step, steps, `${id}.${step.id}`)),
    ...(need === undefined ? [] : needFaults(procedure, need)),
  ]
}

const stepFaults = (step: Step, steps: readonly Step[], at: string): readonly Fault[] => {
  const bySubject = step.actor === "subject"
  const nobody =
    step.who.zh.trim() === "" || step.who.en.trim() === "" || (bySubject && (step.collective || step.recusal))
  return [
    ...(nobody ? [faultAt("procedure.nobodyActs", at, someoneActs)] : []),
    ...twice(step.deadlines.map(({ startsWith }) => startsWith)).map((start) =>
      faultAt("procedure.termTwice", `${at}.${start}`, oneEach),
    ),
    ...twice(step.service.map(({ document }) => document)).map((document) =>
      faultAt("procedure.documentTwice", `${at}.${document}`, oneEach),
    ),
    ...step.deadlines.flatMap((term) => termFaults(term, step, steps, `${at}.${term.startsWith}`)),
  ]
}

const termFaults = (term: StepDeadline, step: Step, steps: readonly Step[], at: string): readonly Fault[] => {
  const { effect } = term.ifLate
  const subjectsOwn = effect === "caseGoesOn" || effect === "receiverDecides"
  const { extension, suspensions = [] } = term
  return [
    ...(stepsAfter(steps, [term.startsWith]).has(step.id)
      ? []
      : [faultAt("procedure.unknownStart", at, startsBefore)]),
    ...(subjectsOwn && step.actor !== "subject"
      ? [faultAt("procedure.lateAgainstSubject", at, lateBody)]
      : []),
    ...(typeof extension?.times !== "number" || (Number.isInteger(extension.times) && extension.times > 0)
      ? []
      : [faultAt("procedure.extensionTimes", at, wholeTimes)]),
    ...twice(suspensions.map(({ id }) => id)).map((ground) =>
      faultAt("procedure.groundTwice", `${at}.${ground}`, oneEach),
    ),
  ]
}

const needFaults = ({ id, steps }: Procedure, { steps: needed, rights }: ProcedureNeed): readonly Fault[] => [
  ...needed.flatMap((one) => {
    const step = steps.find((other) => other.id === one.step)
    const at = `${id}.${one.step}`
    if (step === undefined) return one.required ? [faultAt("procedure.stepNeeded", at, stepNeeded)] : []
    return [
      ...(one.begins === (step.follows.length === 0) ? [] : [faultAt("procedure.mustBegin", at, mustBegin)]),
      ...(asksTooMuch(step, one) ? [faultAt("procedure.tooMuchAsked", at, ownStep)] : []),
    ]
  }),
  ...rights.flatMap((right) => {
    const step = steps.find((other) => other.id === right.step)
    const after = [right.from, ...stepsAfter(steps, [right.from])]
    return step?.actor === "subject" && after.every((other) => step.follows.includes(other))
      ? []
      : [faultAt("procedure.rightNarrowed", `${id}.${right.step}`, rightStays)]
  }),
]

const asksTooMuch = (step: Step, { carries }: StepNeed): boolean =>
  (step.evidence.length > 0 && !carries.includes("evidence")) ||
  (step.service.length > 0 && !(carries.includes("documents") && carries.includes("evidence"))) ||
  ((step.actor === "organ" || step.collective) && !carries.includes("decider"))

/** The steps that can come after these; each round reaches one step further. */
const stepsAfter = (steps: readonly Step[], from: readonly string[]): ReadonlySet<string> =>
  steps.reduce<ReadonlySet<string>>(
    (reached) =>
      new Set(
        steps
          .filter(({ follows }) => follows.some((other) => from.includes(other) || reached.has(other)))
          .map(({ id }) => id),
      ),
    new Set(),
  )

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]

const faultAt = (code: string, at: string, [message, remedy]: readonly [Text, Text]): Fault =>
  fault(code, { at, message, remedy })

const oneEach = [
  text("同一名称出现了两次。", "The same name stands twice."),
  text("请改名，或者删去一处。", "Rename one, or take it out."),
] as const
const giveIt = [
  text("缺少办理案件所需的程序。", "A procedure that cases run on is missing."),
  text("请给出该程序，可以从标准程序改起。", "Give it; the standard one is a good start."),
] as const
const firstStep = [
  text("程序没有起始步骤。", "The procedure has no first step."),
  text("请把起始步骤的前置步骤留空。", "Leave `follows` of the first step empty."),
] as const
const knownStep = [
  text("前置步骤不在该程序之中。", "It follows a step that the procedure doesn't have."),
  text("请核对前置步骤的名称。", "Check the names of the steps that it follows."),
] as const
const reachable = [
  text("从起始步骤出发到不了这一步骤。", "The step can't be reached from a first step."),
  text("请补写它的前置步骤，或者删去它。", "Say what it follows, or take it out."),
] as const
const someoneActs = [
  text(
    "没有写明由谁办理，或者要求本人回避、集体研究自己的步骤。",
    "Nobody is named to act, or the subject's own step asks for recusal or a collective decision.",
  ),
  text(
    "请写明办理人，并核对回避和集体研究的要求。",
    "Name who acts, and check recusal and collective decision.",
  ),
] as const
const startsBefore = [
  text("期限的起算步骤不在这一步骤之前。", "The step that starts the term never comes before this one."),
  text("请改为此前必经或者可能经过的步骤。", "Name a step that can come before it."),
] as const
const lateBody = [
  text(
    "办理单位逾期，不得产生不利于当事人的后果。",
    "The lateness of a body must not turn against the subject.",
  ),
  text("请改为“不改变任何事项”或者“报告上级机关”。", 'Use "nothingChanges" or "higherOrganTold".'),
] as const
const wholeTimes = [
  text("延长的次数不是正整数。", "The number of extensions is not a positive whole number."),
  text("请填写正整数；条款没有限定次数的，不填。", "Give one; leave it out where the clause names none."),
] as const
const stepNeeded = [
  text("缺少办理案件必需的步骤。", "A step that cases can't do without is missing."),
  text("请补上该步骤。", "Add the step."),
] as const
const mustBegin = [
  text("该步骤应当是起始步骤，或者不应当是起始步骤。", "The step must be a first step, or must not be one."),
  text("请核对它的前置步骤。", "Check what it follows."),
] as const
const ownStep = [
  text(
    "该步骤要求的材料、文书或者办理人，办理它的命令无法提供。",
    "The command that takes the step can't carry the evidence, documents or decider it asks for.",
  ),
  text("请另设一个步骤来提供这些材料或者文书。", "Put them into a step of their own."),
] as const
const rightStays = [
  text("程序限制了当事人依法享有的步骤。", "The procedure narrows a step that is the subject's right."),
  text(
    "请由当事人本人办理该步骤，并允许在其后的任何步骤之后提出。",
    "Let the subject take the step, after whatever step came since.",
  ),
] as const
