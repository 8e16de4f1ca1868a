// How serious a dishonest act is. Only the scale: which act falls where is a question of the law,
// answered by the rulebook.

import { text, type Text } from "./text.js"

/** 失信程度: slight < ordinary < serious. */
export type Severity = "slight" | "ordinary" | "serious"

/** The scale, least serious first. */
export const severities: readonly Severity[] = ["slight", "ordinary", "serious"]

const labels: Readonly<Record<Severity, Text>> = {
  slight: text("轻微", "slight"),
  ordinary: text("一般", "ordinary"),
  serious: text("严重", "serious"),
}

/**
 * The official word for a degree of severity.
 *
 * @example
 * severityLabel("serious").zh // => "严重"
 */
export function severityLabel(severity: Severity): Text {
  return labels[severity]
}

/**
 * Negative if `a` is less serious than `b`, zero if equal, positive if more serious.
 *
 * @example
 * compareSeverity("slight", "serious") < 0 // => true
 */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b)
}
