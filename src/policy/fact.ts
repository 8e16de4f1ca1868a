/**
 * A fact is one thing that a question turns on, with a finite domain: what the subject did, what a document
 * says, how many hours were served. It is data: an answer is never computed here.
 *
 * Invariants: one id has one definition in a stack; a number's bounds are whole multiples of its step; an
 * absent value is *unknown* (未查明), which is never the same as *no*.
 */
import type { CalendarDate, Citation, Text } from "../kernel/index.js"

/** The direction in which the subject itself can move a fact; most facts cannot be moved. */
export type Move = "up" | "down" | "both" | "none"

/** How guarded a fact is: `personal` facts are never shown outside the parties of a case. */
export type Sensitivity = "open" | "internal" | "personal"

/** One value of a one-of fact, with its name for people. */
export interface FactOption<Value extends string = string> {
  readonly value: Value
  readonly label: Text
}

export interface BooleanType {
  readonly kind: "boolean"
}

/** Values in the order declared; comparable with 不少于 and 不超过 only when `ordered`. */
export interface OneOfType<Value extends string = string> {
  readonly kind: "oneOf"
  readonly options: readonly FactOption<Value>[]
  readonly ordered: boolean
}

export interface NumberType {
  readonly kind: "number"
  readonly min: number
  readonly max: number
  readonly step: number
}

export interface DateType {
  readonly kind: "date"
  readonly first: CalendarDate
  readonly last: CalendarDate
}

export type FactType = BooleanType | OneOfType | NumberType | DateType

/** What a fact or parameter can be compared with. Dates are ISO strings, so order is the order of text. */
export type Scalar = boolean | string | number

/** The TypeScript type of a fact's value. */
export type ValueOf<Type extends FactType> = Type extends BooleanType
  ? boolean
  : Type extends OneOfType<infer Value>
    ? Value
    : Type extends NumberType
      ? number
      : CalendarDate

/** The fact is what a competent body chose on another question (`outcome` names one outcome of an *each* question). */
export interface ChosenSource {
  readonly question: string
  readonly outcome?: string
}

export interface FactDescription {
  readonly label: Text
  /** What the officer is asked, as a whole sentence; the label with 是否 or ？ when left out. */
  readonly prompt?: Text
  readonly help?: Text
  readonly unit?: Text
  readonly sensitivity?: Sensitivity
  readonly move?: Move
  /**
   * What the subject does to move it, as a phrase: 再完成{amount}公益服务. `{amount}` stands for how far with the unit,
   * `{value}` for the value reached.
   */
  readonly movedBy?: Text
  readonly citation?: Citation
  readonly chosen?: ChosenSource
  /** Facts no rule reads, kept because a theorem says that they do not matter. */
  readonly readByNoRule?: boolean
}

export interface Fact<Id extends string = string, Type extends FactType = FactType> {
  readonly id: Id
  readonly type: Type
  readonly label: Text
  readonly prompt: Text
  readonly help?: Text
  readonly unit?: Text
  readonly sensitivity: Sensitivity
  readonly move: Move
  readonly movedBy?: Text
  readonly citation?: Citation
  readonly chosen?: ChosenSource
  readonly readByNoRule: boolean
}

const describe = <const Id extends string, Type extends FactType>(
  id: Id,
  type: Type,
  description: FactDescription,
): Fact<Id, Type> => {
  const { prompt, sensitivity, move, readByNoRule, ...rest } = description
  return {
    id,
    type,
    ...rest,
    prompt: prompt ?? { zh: `${description.label.zh}？`, en: `${description.label.en}?` },
    sensitivity: sensitivity ?? "internal",
    move: move ?? "none",
    readByNoRule: readByNoRule ?? false,
  }
}

/**
 * A fact that is either so or not so.
 * @example
 * booleanFact("corrected", { label: text("已经纠正", "corrected") }).type.kind // => "boolean"
 */
export const booleanFact = <const Id extends string>(
  id: Id,
  description: FactDescription,
): Fact<Id, BooleanType> => describe(id, { kind: "boolean" }, description)

const oneOf = <Value extends string>(
  options: Readonly<Record<Value, Text>>,
  ordered: boolean,
): OneOfType<Value> => {
  const list: FactOption<Value>[] = []
  for (const value in options) list.push({ value, label: options[value] })
  return { kind: "oneOf", ordered, options: list }
}

/**
 * A fact with one of several named values.
 * @example
 * oneOfFact("capacity", { label: text("行为时身份", "capacity"), options: {
 *   ownDuty: text("履行本职", "own duty"), private: text("私人事务", "private") } }).type.options.length // => 2
 */
export const oneOfFact = <const Id extends string, Value extends string>(
  id: Id,
  description: FactDescription & {
    readonly options: Readonly<Record<Value, Text>>
    readonly ordered?: boolean
  },
): Fact<Id, OneOfType<Value>> => {
  const { options, ordered, ...rest } = description
  return describe(id, oneOf(options, ordered ?? false), rest)
}

/**
 * A number on a grid: `min`, `max` and every value a rule names are whole multiples of `step`.
 * @example
 * numberFact("serviceHours", { label: text("时数", "hours"), min: 0, max: 1000, step: 0.5 }).type.step // => 0.5
 */
export const numberFact = <const Id extends string>(
  id: Id,
  description: FactDescription & { readonly min: number; readonly max: number; readonly step: number },
): Fact<Id, NumberType> => {
  const { min, max, step, ...rest } = description
  return describe(id, { kind: "number", min, max, step }, rest)
}

/** A calendar date between `first` and `last`, both included. */
export const dateFact = <const Id extends string>(
  id: Id,
  description: FactDescription & { readonly first: CalendarDate; readonly last: CalendarDate },
): Fact<Id, DateType> => {
  const { first, last, ...rest } = description
  return describe(id, { kind: "date", first, last }, rest)
}

/** Several facts asked as one item: 排除情形: 无 answers all of them with 否. Syntax only, never meaning. */
export interface FactGroup {
  readonly id: string
  readonly label: Text
  readonly facts: readonly string[]
}

/** Facts as given: a fact left out is unknown. */
export type GivenFacts = Readonly<Record<string, Scalar | undefined>>

/** The typed form of `GivenFacts` for a list of facts. */
export type FactsGiven<Facts extends readonly Fact[]> = {
  readonly [F in Facts[number] as F["id"]]?: ValueOf<F["type"]> | undefined
}
