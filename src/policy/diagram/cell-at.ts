/** The cell of an axis in which a value lies. */
import type { Scalar } from "../fact.js"
import type { Axis, Cell } from "./axes.js"

const isWithin = (value: Scalar, { first, last }: Cell): boolean =>
  typeof first === typeof value && first <= value && value <= last

/** @returns -1 if there is none */
export const cellAt = ({ cells, slot }: Axis, value: Scalar): number =>
  cells.findIndex((cell) => (slot.type.kind === "oneOf" ? cell.first === value : isWithin(value, cell)))
