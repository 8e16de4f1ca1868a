/** What a command needs of the machine it runs on, so that tests can stand in for it. */
import { renderFault, type CalendarDate, type Faults, type Language } from "../kernel/index.js"

export interface Terminal {
  readonly language: Language
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** The next line the person types; none at the end of the input. */
  readonly answer: (prompt: string) => Promise<string | undefined>
  readonly today: () => CalendarDate
}

/** 0 all well, 1 scenarios differ from what is expected, 2 the command or a file can't be read. */
export type ExitCode = 0 | 1 | 2

/** Chinese or English, as the person chose. */
export const say = (terminal: Pick<Terminal, "language">, zh: string, en: string): string =>
  terminal.language === "zh" ? zh : en

/** Print each fault once; the command ends with 2. */
export const complain = (faults: Faults, terminal: Terminal): ExitCode => {
  terminal.complain([...new Set(faults.map((one) => renderFault(one, terminal.language)))].join("\n"))
  return 2
}

/** Data for other programs. Counts are written as text, since they may be larger than numbers of JSON are read exactly. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part), 2)
