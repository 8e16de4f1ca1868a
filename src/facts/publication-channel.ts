/**
 * The channels through which records are made public, opened step by step (逐步公开, 方案三（一）1). The host's table: which
 * channel opens when, and for whom, is the competent organ's to set.
 */
import type { CalendarDate, Text } from "../kernel/index.js"

/** A channel through which records are made public. */
export interface Channel {
  readonly id: string
  readonly label: Text
  /** The first day of publication through it; without one it isn't open. */
  readonly opensOn?: CalendarDate
  readonly subjects: "units" | "unitsAndPersons"
}
