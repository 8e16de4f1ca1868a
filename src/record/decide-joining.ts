/**
 * Two cases of one subject about one act become one; a case about two acts becomes two. Invariants: an act is counted once
 * and a measure runs once; what goes with a part is gone from the rest; a part is no record before its own notice.
 */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Fault } from "../kernel/index.js"
import { creditBounds, plan } from "../law/index.js"
import { cite } from "../kernel/index.js"
import { runningMeasures, type PenaltyState } from "../penalty/index.js"
import {
  decisionFaults,
  rejection,
  type CaseView,
  type Decision,
  type Draft,
  type Procedures,
  type Rejection,
} from "../procedure/index.js"
import { carries, sameInstrument, type HeldInstrument } from "./case-file.js"
import { pendingFaults } from "./join-pending.js"
import type { CasePart, JoiningCommand } from "./joining-command.js"
import type { JoiningEvent } from "./joining-event.js"
import * as Refusal from "./refusals.js"
import type { Joined, Nothing, RecordState, Withdrawn } from "./state.js"

/** A joined case takes no command of these. */
type Open = Exclude<RecordState, Nothing | Joined>
type Decided = Result.Result<readonly Draft<JoiningEvent>[], Rejection>
type DataOf<Type extends JoiningCommand["type"]> = Extract<JoiningCommand, { readonly type: Type }>["data"]

/** Decide a command that joins or splits a case under way. */
export const decideJoining = (
  state: Open,
  command: Exclude<JoiningCommand, { type: "openPart" }>,
  view: CaseView,
): Decided => {
  if (state.kind === "withdrawn") return Result.fail(Refusal.closed)
  const { data } = command
  const found = [...decisionFaults(view, data), ...faultsOf(state, command, view)]
  if (hasFaults(found)) return Result.fail(rejection(found))
  switch (command.type) {
    case "absorbCase":
      return Result.succeed([{ type: "caseAbsorbed", data: command.data, basis: [clause] }])
    case "joinCase":
      return Result.succeed([{ type: "caseJoined", data: command.data, basis: [clause] }])
    case "splitCase": {
      const { instruments: _, facts: __, ...decision } = command.data
      const part = partOf(state, command.data)
      return Result.succeed([{ type: "caseSplit", data: { ...decision, part }, basis: [clause] }])
    }
  }
}

/** Open the case of a part. */
export const openPart = (state: RecordState, data: DataOf<"openPart">): Decided =>
  state.kind === "nothing"
    ? Result.succeed([{ type: "partOpened", data, basis: [clause] }])
    : Result.fail(Refusal.alreadyOpen)

const faultsOf = (
  state: Exclude<Open, Withdrawn>,
  command: Exclude<JoiningCommand, { type: "openPart" }>,
  { context }: CaseView,
): readonly Fault[] => {
  const { subject, instruments, related } = state.file
  switch (command.type) {
    case "absorbCase": {
      const { data } = command
      return [
        ...(data.subject.ref === subject.ref ? [] : [otherSubject]),
        ...(related.joined.includes(data.from) ? [joinedAlready] : []),
        // A record that was notified and heard isn't hidden in a case that still has to be.
        ...(data.recorded && state.kind !== "recorded" ? [wrongDirection] : []),
        // Nor are measures under way given up for a record that has none.
        ...(data.measures.length > 0 && state.kind === "recorded" && state.penalty.kind === "none"
          ? [wrongDirection]
          : []),
      ]
    }
    case "joinCase":
      return pendingFaults(state, context.procedures)
    case "splitCase": {
      const { data } = command
      const unknown = data.instruments.filter((name) => !instruments.some((held) => isNamed(held, name)))
      const rest = instruments.filter((held) => !data.instruments.some((name) => isNamed(held, name)))
      const nothing = data.instruments.length === 0 && data.facts.length === 0
      return [
        ...unknown.map(() => Refusal.unknownInstrument.reasons[0]),
        ...data.facts.filter((id) => state.file.known[id] === undefined).map(() => unknownFact),
        ...(nothing ? [emptyPart] : []),
        ...(related.parts.includes(data.into) ? [splitAlready] : []),
        ...(state.kind === "recorded" && instruments.some(carries) && !rest.some(carries)
          ? [nothingCarries]
          : []),
      ]
    }
  }
}

const isNamed = ({ instrument }: HeldInstrument, name: Parameters<typeof sameInstrument>[1]): boolean =>
  sameInstrument(instrument, name)

/** The instruments and facts that a split takes along. */
const partOf = (state: Open, data: DataOf<"splitCase">): Omit<CasePart, "from"> => {
  const { subject, instruments, known } = state.file
  return {
    subject,
    instruments: instruments.filter((held) => data.instruments.some((name) => isNamed(held, name))),
    facts: Object.fromEntries(data.facts.map((id) => [id, known[id]])),
  }
}

/** A case of a subject with the name of its stream. */
export interface NamedCase {
  readonly stream: string
  readonly state: RecordState
}

/**
 * The commands that make one case of two about the same act, in their order: first the case that goes on takes over, then
 * the other ends. Carried out again after a failure between the two, the first is refused as done and the second follows.
 *
 * @returns nothing where one of them doesn't go on; a rejection `join.pending` or `join.exempted` while the case that is to end
 *   has something to be done first
 */
export const joining = (
  into: NamedCase,
  from: NamedCase,
  decision: Decision,
  procedures: Procedures,
): Result.Result<readonly (NamedCommand<"absorbCase"> | NamedCommand<"joinCase">)[], Rejection> => {
  const { state } = from
  if (!goesOn(state) || !goesOn(into.state)) return Result.succeed([])
  const found = pendingFaults(state, procedures)
  if (hasFaults(found)) return Result.fail(rejection(found))
  const { subject, instruments, known } = state.file
  return Result.succeed([
    {
      stream: into.stream,
      command: {
        type: "absorbCase",
        data: {
          ...decision,
          from: from.stream,
          subject,
          recorded: state.kind === "recorded",
          instruments,
          facts: known,
          measures: state.kind === "recorded" ? measuresHad(state.penalty) : [],
        },
      },
    },
    { stream: from.stream, command: { type: "joinCase", data: { ...decision, into: into.stream } } },
  ])
}

const goesOn = (state: RecordState): state is Exclude<Open, Withdrawn> =>
  state.kind !== "nothing" && state.kind !== "withdrawn" && state.kind !== "joined"

/** Ids of the measures that run, that ran, and that were taken in cases joined before; each once. */
const measuresHad = (penalty: PenaltyState): readonly string[] => [
  ...new Set([
    ...[...runningMeasures(penalty), ...penalty.ended.map(({ measure }) => measure)].map(({ id }) => id),
    ...(penalty.elsewhere ?? []),
  ]),
]

export interface NamedCommand<Type extends JoiningCommand["type"]> {
  readonly stream: string
  readonly command: Extract<JoiningCommand, { readonly type: Type }>
}

const clause = plan("3.1.4")

const once = cite(
  creditBounds,
  undefined,
  text("不得随意加重惩戒。", "Penalties are not made heavier at will."),
)

const otherSubject = fault("join.otherSubject", {
  at: "subject",
  message: text("两案不是同一对象。", "The cases are of different subjects."),
  remedy: text("不同对象的，分别办理；可以并入同一事项。", "Keep them apart; they may belong to one matter."),
  citation: once,
})

const joinedAlready = fault("join.already", {
  at: "from",
  message: text("该案已经并入本案。", "That case was joined already."),
  remedy: text("无需重复并案。", "It need not be joined again."),
  citation: once,
})

const wrongDirection = fault("join.direction", {
  at: "from",
  message: text(
    "已经作出记录、采取措施的案件，不能并入尚未作出记录、采取措施的案件。",
    "A case with a record or measures isn't joined into one without.",
  ),
  remedy: text("请反过来并案。", "Join it the other way round."),
  citation: clause,
})

const splitAlready = fault("split.already", {
  at: "into",
  message: text("该案号已用于本案分出的另一部分。", "The stream is another part's case already."),
  remedy: text("请另编案号。", "Name another stream."),
  citation: clause,
})

const unknownFact = fault("split.unknownFact", {
  at: "facts",
  message: text("本案没有查明所列事实。", "A fact listed was not established in this case."),
  remedy: text("请核对事实的代号。", "Check the ids of the facts."),
  citation: clause,
})

const emptyPart = fault("split.empty", {
  at: "instruments",
  message: text("没有分出任何文书或者事实。", "No instrument and no fact goes with the part."),
  remedy: text("请写明分出的文书或者事实。", "Name what goes with it."),
  citation: clause,
})

const nothingCarries = fault("split.nothingCarries", {
  at: "instruments",
  message: text(
    "分案后，原记录没有生效文书支持。",
    "After the split no effective instrument would carry the record.",
  ),
  remedy: text(
    "请至少留下一份认定该行为的文书；文书全部失效的，登记文书变化。",
    "Leave one that finds the act; if they all fell, register their change.",
  ),
  citation: cite(
    creditBounds,
    undefined,
    text("认定失信行为须以生效文书为依据。", "A dishonest act is found on an instrument in effect."),
  ),
})
