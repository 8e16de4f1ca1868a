/**
 * The variables of one question while it is asked: its facts first, then the parameters that its rules read. A case
 * is a list of values by slot; an absent value is unknown (a fact) or unset (a parameter).
 */
import type { Fact, FactType } from "./fact.js"
import type { Parameter, ParameterType, ParameterValue } from "./parameter.js"

/** A value of a fact or a parameter; undefined while it isn't known. */
export type Value = ParameterValue | undefined

/** Values by slot. Changed in place while completions are walked. */
export type Values = Value[]

export interface Slot {
  readonly index: number
  readonly id: string
  readonly isFact: boolean
  readonly type: FactType | ParameterType
}

export interface Slots {
  readonly list: readonly Slot[]
  readonly facts: ReadonlyMap<string, Slot>
  readonly parameters: ReadonlyMap<string, Slot>
}

export const slotsOf = (facts: readonly Fact[], parameters: readonly Parameter[]): Slots => {
  const list = [
    ...facts.map(({ id, type }, index): Slot => ({ index, id, isFact: true, type })),
    ...parameters.map(({ id, type }, index): Slot => ({
      index: facts.length + index,
      id,
      isFact: false,
      type,
    })),
  ]
  const byId = (isFact: boolean) =>
    new Map(list.filter((slot) => slot.isFact === isFact).map((slot) => [slot.id, slot]))
  return { list, facts: byId(true), parameters: byId(false) }
}
