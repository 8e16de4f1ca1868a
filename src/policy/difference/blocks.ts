/**
 * Cases that two versions answer differently, in blocks: within one block each version says the same everywhere. Of an
 * *each* question a block is told by the outcomes that change; the others may differ from case to case.
 */
import type { Meaning } from "../diagram/meaning.js"
import { ever, never, type Diagram, type Store } from "../diagram/store.js"
import type { Question } from "../question.js"
import type { SideStatus } from "./difference.js"

/** The weight of one outcome in an *each* question: 0 not, 1 may, 2 must; the same numbers as in the order. */
export type Weight = 0 | 1 | 2

export interface Block {
  readonly diagram: Diagram
  readonly before: SideStatus
  readonly after: SideStatus
  /** *Choose one*: which outcomes are lawful, of a side that is decided. *Each*: what becomes of those that change. */
  readonly outcomes: readonly (OutcomeChange | undefined)[]
}

export interface OutcomeChange {
  readonly before: Weight
  readonly after: Weight
}

export interface Blocks {
  readonly list: readonly Block[]
  /** All cases that differ. */
  readonly different: Diagram
}

const statuses: readonly SideStatus[] = ["decided", "conflict", "gap", "notInForce", "impossible"]
const weights: readonly Weight[] = [0, 1, 2]

export const statusOf = (store: Store, meaning: Meaning, status: SideStatus): Diagram => {
  const admissible = meaning.admissible()
  switch (status) {
    case "decided":
      return store.and(admissible, meaning.decided())
    case "conflict":
      return store.and(admissible, meaning.conflict())
    case "gap":
      return store.and(admissible, meaning.gap())
    case "notInForce":
      return store.and(admissible, meaning.notInForce())
    case "impossible":
      return store.not(admissible)
  }
}

/** Where the outcome has the weight; *choose one*: 1 where it is lawful. A version that doesn't know it never has it. */
export const weightOf = (store: Store, meaning: Meaning, outcome: string, weight: Weight): Diagram => {
  const place = meaning.reading.program.outcomeIds.indexOf(outcome)
  if (place < 0) return weight === 0 ? ever : never
  const [lawful, must] = [meaning.lawful(place), meaning.must(place)]
  if (weight === 0) return store.not(lawful)
  return weight === 2 ? must : store.and(lawful, store.not(must))
}

/**
 * @param limit past so many blocks no more are made; `different` is complete all the same
 * @param within only these cases are looked at
 */
export const blocksOf = (
  store: Store,
  question: Question,
  before: Meaning,
  after: Meaning,
  limit: number,
  within: Diagram = ever,
): Blocks => {
  const ids = question.outcomes.map(({ id }) => id)
  const list: Block[] = []
  let different = never

  /** Splits by one outcome after the other. */
  const split = (
    block: Block,
    parts: (id: string) => readonly { readonly diagram: Diagram; readonly change?: OutcomeChange }[],
  ): void => {
    const place = block.outcomes.length
    const id = ids[place]
    if (block.diagram === never || list.length >= limit) return
    if (id === undefined) {
      list.push(block)
      return
    }
    for (const { diagram, change } of parts(id))
      split(
        { ...block, diagram: store.and(block.diagram, diagram), outcomes: [...block.outcomes, change] },
        parts,
      )
  }
  const pairs = (id: string) =>
    weights.flatMap((was) =>
      weights.map((is) => ({
        diagram: store.and(weightOf(store, before, id, was), weightOf(store, after, id, is)),
        change: { before: was, after: is },
      })),
    )
  const changes = (id: string) => {
    const differing = pairs(id).filter(({ change }) => change.before !== change.after)
    const same = store.not(differing.reduce((sum, { diagram }) => store.or(sum, diagram), never))
    return [{ diagram: same }, ...differing]
  }

  for (const was of statuses)
    for (const is of statuses) {
      if (was === is && was !== "decided") continue
      const here = store.and(within, store.and(statusOf(store, before, was), statusOf(store, after, is)))
      if (here === never) continue
      const diagram =
        was === is
          ? ids.reduce((sum, id) => {
              const [same] = changes(id)
              return store.or(sum, store.and(here, store.not(same?.diagram ?? ever)))
            }, never)
          : here
      different = store.or(different, diagram)
      const block: Block = { diagram, before: was, after: is, outcomes: [] }
      if (question.kind === "chooseOne") split(block, was === "decided" || is === "decided" ? pairs : whole)
      else split(block, was === is ? changes : whole)
    }
  return { list, different }
}

const whole = () => [{ diagram: ever }]
