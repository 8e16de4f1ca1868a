/** The state of a case after it was joined or split. A joined case has no effect: its act is counted in the other. */
import type { CalendarDate } from "../kernel/index.js"
import { sealed, undisclosed } from "../disclosure/index.js"
import type { Draft } from "../procedure/index.js"
import { takenElsewhere } from "../penalty/index.js"
import { sameInstrument, type CaseFile } from "./case-file.js"
import { noDuties, owed } from "./duty.js"
import { owe } from "./evolve-correction.js"
import { newFile, registered, withChange } from "./evolve-case.js"
import type { JoiningEvent } from "./joining-event.js"
import type { Joined, Nothing, RecordState } from "./state.js"

type Open = Exclude<RecordState, Nothing>

export const evolveJoining = (
  state: RecordState,
  event: Draft<JoiningEvent>,
  on: CalendarDate,
): RecordState => {
  if (event.type === "partOpened") {
    const { subject, instruments, facts, from } = event.data
    const file = newFile(subject, facts)
    return { kind: "alleged", file: { ...file, instruments, related: { ...file.related, from } } }
  }
  if (state.kind === "nothing") return state
  switch (event.type) {
    case "caseAbsorbed":
      return absorbed(state, event.data)
    case "caseJoined":
      return joined(state, event.data.into, on)
    case "caseSplit":
      return split(state, event.data)
  }
}

const absorbed = (state: Open, data: Extract<JoiningEvent, { type: "caseAbsorbed" }>["data"]): Open => {
  const { file } = state
  const related = { ...file.related, joined: [...file.related.joined, data.from] }
  const known = { ...data.facts, ...file.known }
  const further = data.instruments.filter(
    ({ instrument }) => !file.instruments.some((held) => sameInstrument(held.instrument, instrument)),
  )
  const next: Open = further.reduce(registered, { ...state, file: { ...file, related, known } })
  return next.kind === "recorded" ? { ...next, penalty: takenElsewhere(next.penalty, data.measures) } : next
}

const joined = (state: Open, into: string, on: CalendarDate): Joined => {
  const disclosure = "disclosure" in state ? state.disclosure : undisclosed
  const duties = "duties" in state ? state.duties : noDuties
  const known = disclosure.receivers.length > 0
  return {
    kind: "joined",
    file: state.file,
    into,
    on,
    disclosure: sealed(disclosure, on),
    duties: known ? owe({ disclosure }, duties, "tellReceivers", "joined", on) : owed(duties),
  }
}

const split = (state: Open, { into, part }: Extract<JoiningEvent, { type: "caseSplit" }>["data"]): Open => {
  const { file } = state
  const gone = (held: CaseFile["instruments"][number]): boolean =>
    part.instruments.some(({ instrument }) => sameInstrument(held.instrument, instrument))
  const next: CaseFile = {
    ...file,
    instruments: file.instruments.filter((held) => !gone(held)),
    known: Object.fromEntries(Object.entries(file.known).filter(([id]) => !(id in part.facts))),
    related: { ...file.related, parts: [...file.related.parts, into] },
  }
  return state.kind === "proposed" ? { ...state, file: withChange(next) } : { ...state, file: next }
}
