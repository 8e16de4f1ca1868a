// The kinds of sanction (处分) that public employees receive from those competent, lightest first. Received here as part of
// an instrument, never imposed. How long each lasts is the law's.

import { text, type Text } from "./text.js"

/** 警告、记过、记大过、降级、撤职、开除. */
export type SanctionKind = "warning" | "demerit" | "majorDemerit" | "demotion" | "removal" | "expulsion"

const labels: Readonly<Record<SanctionKind, Text>> = {
  warning: text("警告", "warning"),
  demerit: text("记过", "demerit"),
  majorDemerit: text("记大过", "major demerit"),
  demotion: text("降级", "demotion"),
  removal: text("撤职", "removal from post"),
  expulsion: text("开除", "expulsion"),
}

/** All kinds, lightest first. */
export const sanctionKinds: readonly SanctionKind[] = [
  "warning",
  "demerit",
  "majorDemerit",
  "demotion",
  "removal",
  "expulsion",
]

/**
 * The official word for a kind of sanction.
 *
 * @example
 * sanctionLabel("majorDemerit").zh // => "记大过"
 */
export function sanctionLabel(kind: SanctionKind): Text {
  return labels[kind]
}
