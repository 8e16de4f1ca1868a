/**
 * The value of a parameter on a day: the host's before that of a pack, and of several in force the last one written.
 * A value nobody has set is absent, never a default.
 */
import { citationLabel, fault, text, type CalendarDate, type Fault } from "../kernel/index.js"
import type { Bindings, DatedValue, Parameter, ParameterValue } from "./parameter.js"

const isDated = (item: string | DatedValue): item is DatedValue => typeof item === "object"

/** The values of one binding with the days on which they hold. */
export const datedValues = (bound: Bindings[string]): readonly DatedValue[] => {
  if (typeof bound !== "object" || "unit" in bound) return [{ value: bound }]
  const items: readonly (string | DatedValue)[] = bound
  const dated = items.filter(isDated)
  return dated.length > 0 ? dated : [{ value: items.filter((item) => typeof item === "string") }]
}

const holdsOn = ({ from, until }: DatedValue, on: CalendarDate): boolean =>
  (from === undefined || from <= on) && (until === undefined || on < until)

/** @param layers the packs' bindings in the order of the stack, then the host's */
export const valueOn = (
  id: string,
  layers: readonly Bindings[],
  on: CalendarDate,
): ParameterValue | undefined => {
  for (const layer of layers.toReversed()) {
    const bound = Object.hasOwn(layer, id) ? layer[id] : undefined
    const held = bound === undefined ? undefined : datedValues(bound).findLast((value) => holdsOn(value, on))
    if (held !== undefined) return held.value
  }
  return undefined
}

/** Which value is missing, who must issue it, and the clause that leaves it open. */
export const missingFault = ({ id, label, issuedBy, citation }: Parameter): Fault =>
  fault("parameter.missing", {
    at: id,
    message: text(
      `“${label.zh}”尚未规定（${citationLabel(citation).zh}未定其值）。`,
      `"${label.en}" has not been set (left open by ${citationLabel(citation).en}).`,
    ),
    remedy: text(
      `请由${issuedBy.zh}作出规定后，填入参数“${id}”。`,
      `Have ${issuedBy.en} issue it, then bind the parameter "${id}".`,
    ),
    citation,
  })
