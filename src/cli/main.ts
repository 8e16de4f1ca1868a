#!/usr/bin/env node
/** The `chengxin` command on a real terminal. */
import { createInterface } from "node:readline"
import type { Interface } from "node:readline"
import * as Result from "effect/Result"
import { firstDate, parseCalendarDate, type CalendarDate, type Language } from "../kernel/index.js"
import { run } from "./run.js"
import type { Terminal } from "./terminal.js"

const today = (): CalendarDate => {
  const now = new Date()
  const iso = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`
  const date = parseCalendarDate(iso)
  return Result.isSuccess(date) ? date.success : firstDate
}

/** Lines are kept until they are asked for, so that a whole file may be piped in. */
const linesOf = (): {
  readonly next: (prompt: string) => Promise<string | undefined>
  readonly close: () => void
} => {
  let input: Interface | undefined
  let lines: AsyncIterator<string> | undefined
  return {
    next: async (prompt) => {
      input ??= createInterface({ input: process.stdin })
      lines ??= input[Symbol.asyncIterator]()
      process.stdout.write(prompt)
      const line = await lines.next()
      return line.done === true ? undefined : line.value
    },
    close: () => input?.close(),
  }
}

// A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})

const lines = linesOf()

const terminalIn = (language: Language): Terminal => ({
  language,
  print: (text) => {
    process.stdout.write(`${text}\n`)
  },
  complain: (text) => {
    process.stderr.write(`${text}\n`)
  },
  answer: lines.next,
  today,
})

void run(process.argv.slice(2), terminalIn).then((code) => {
  lines.close()
  process.exitCode = code
})
