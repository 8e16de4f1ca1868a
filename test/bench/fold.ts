/**
 * A case that goes on and on: objections filed, accepted and decided, facts established. Folding it is set beside a bare
 * reduce over the same events, which for each makes one flat copy with as many fields as the state of a record has.
 */
import { on } from "../../src/kernel/index.js"
import { fold, type CommandBody, type NewEvent } from "../../src/record/index.js"
import { decision, doing, recorded, town } from "../record/office.js"
import type { Contender } from "./measure.js"

const day = on("2026-03-13")

const again: readonly CommandBody[] = [
  { type: "establishFacts", data: { facts: { petitions: "some" }, evidence: [] } },
  { type: "fileObjection", data: { statementRef: decision.by.organ, evidence: [] } },
  {
    type: "chooseObjectionAcceptance",
    data: {
      ...decision,
      outcome: "accept",
      facts: {
        objectionFiler: "subject",
        objectionTarget: "content",
        informationSource: "ownOffice",
        evidenceOffered: true,
        reasonsStated: true,
        sameObjectionDecided: false,
      },
    },
  },
  { type: "chooseObjectionOutcome", data: { ...decision, outcome: "upheldRecord" } },
]

const begun = recorded(town)
const onceMore = again.reduce((life, command) => doing(life, command, day), begun)
const cycle = onceMore.events.slice(begun.events.length)

/** The events of a case, of which the last ones are the same acts again and again. */
export const longCase = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const event = begun.events[index] ?? cycle[(index - begun.events.length) % cycle.length]
    if (event === undefined) throw new Error("the cycle has events")
    return event
  })

const fields = Object.keys(fold(begun.events)).length
const flat: Readonly<Record<string, unknown>> = Object.fromEntries(
  Array.from({ length: fields }, (_, index) => [`field${String(index)}`, index]),
)

const bare = (events: readonly NewEvent[]): number => {
  const last = events.reduce((state, { type, occurredOn }) => ({ ...state, type, occurredOn }), flat)
  return Object.keys(last).length
}

/** Both over the same events; a case is one event. */
export const folders = (count: number): readonly [Contender, Contender, Contender] => {
  const events = longCase(count)
  const over = (name: string, work: () => number): Contender => ({
    name,
    run: (_, times) => {
      let sum = 0
      for (let done = 0; done < times; done += 1) sum += work()
      return sum
    },
  })
  return [
    over("bare reduce", () => bare(events)),
    // The least that any reduce can do, for whoever wants to see it: nothing is built.
    over("reduce that counts", () => events.reduce((sum, { type }) => sum + type.length, 0)),
    over("fold of a record", () => (fold(events).kind === "recorded" ? 1 : Number.NaN)),
  ]
}
