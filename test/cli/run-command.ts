/** A command as a person at a terminal meets it: what is printed, what is complained of, how it ends. */
import { run } from "../../src/cli/run.js"
import { on } from "../../src/kernel/index.js"

export interface Said {
  readonly code: number
  readonly out: string
  readonly complaints: string
}

/** @param answers what the person types, one after the other */
export const runCommand = async (
  words: readonly string[],
  answers: readonly string[] = [],
): Promise<Said> => {
  const [out, complaints]: [string[], string[]] = [[], []]
  const typed = [...answers]
  const code = await run(words, (language) => ({
    language,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    answer: (prompt) => {
      out.push(prompt)
      return Promise.resolve(typed.shift())
    },
    today: () => on("2026-05-06"),
  }))
  return { code, out: out.join("\n"), complaints: complaints.join("\n") }
}

export const chengxin = (...words: readonly string[]): Promise<Said> => runCommand(words)
