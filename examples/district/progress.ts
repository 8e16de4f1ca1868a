// Shows how far a long run has come: one line that is rewritten on a terminal, a line now and then elsewhere.

/** Tells of progress; `done` ends the line. */
export interface Progress {
  readonly at: (count: number, what: string) => void
  readonly done: (what: string) => void
}

/** Progress towards `total`. */
export function progressTo(total: number, title: string): Progress {
  const { stderr } = process
  const live = stderr.isTTY
  const tenth = Math.max(1, Math.ceil(total / 10))
  return {
    at: (count, what) => {
      const share = total === 0 ? 1 : count / total
      if (live) {
        const filled = Math.round(share * 24)
        stderr.write(
          `\r\u001B[2K${title} ${"█".repeat(filled)}${"░".repeat(24 - filled)} ${count}/${total} ${what}`,
        )
      } else if (count % tenth === 0 || count === total) {
        stderr.write(`${title} ${count}/${total}\n`)
      }
    },
    done: (what) => {
      stderr.write(live ? `\r\u001B[2K${title} ${what}\n` : `${title} ${what}\n`)
    },
  }
}
