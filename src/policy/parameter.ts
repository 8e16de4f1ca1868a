/**
 * A parameter is a value or a reading that a document leaves open, or sets and may change: the hours of public
 * service a repair needs, whether recovering part of a loss counts. It never switches an optional rule on; such a
 * rule is a pack of its own. Unset is never a default: it is a `MissingParameter` that says who must set it.
 */
import type { CalendarDate, Citation, Period, Text } from "../kernel/index.js"
import type { DateType, FactOption, NumberType, OneOfType, BooleanType } from "./fact.js"

/** A period for deadlines; conditions never read it. */
export interface PeriodType {
  readonly kind: "period"
}

/** A list of option values; a one-of fact can be compared with it (在所列范围内). */
export interface ListType<Value extends string = string> {
  readonly kind: "list"
  readonly options: readonly FactOption<Value>[]
}

export type ParameterType = BooleanType | OneOfType | NumberType | DateType | PeriodType | ListType

export type ParameterValueOf<Type extends ParameterType> = Type extends BooleanType
  ? boolean
  : Type extends OneOfType<infer Value>
    ? Value
    : Type extends NumberType
      ? number
      : Type extends PeriodType
        ? Period
        : Type extends ListType<infer Item>
          ? readonly Item[]
          : CalendarDate

export type ParameterValue = boolean | string | number | Period | readonly string[]

export interface Parameter<Id extends string = string, Type extends ParameterType = ParameterType> {
  readonly id: Id
  readonly type: Type
  readonly label: Text
  /** Who sets it: the pack's own document, or the host's competent body. */
  readonly setBy: "pack" | "host"
  /** The body that must issue the value, in words. */
  readonly issuedBy: Text
  /** The clause that sets it or leaves it open. */
  readonly citation: Citation
}

type Description = Omit<Parameter, "id" | "type" | "setBy"> & { readonly setBy?: "pack" | "host" }

/**
 * Declare a parameter; its value comes from a pack's `bindings` or from the host.
 * @example
 * parameter("repair.serviceHours", { kind: "number", min: 0, max: 1000, step: 0.5 }, {
 *   label: text("修复所需公益服务时数", "hours of public service that repair needs"),
 *   issuedBy: text("区联席会议办公室", "the district joint-conference office"), citation: plan }).setBy // => "host"
 */
export const parameter = <const Id extends string, const Type extends ParameterType>(
  id: Id,
  type: Type,
  description: Description,
): Parameter<Id, Type> => ({ id, type, ...description, setBy: description.setBy ?? "host" })

/** A value in force from `from` (included) to `until` (excluded). */
export interface DatedValue {
  readonly value: ParameterValue
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

/** Parameter values by id; a bare value holds at every date. */
export type Bindings = Readonly<Record<string, ParameterValue | readonly DatedValue[]>>
