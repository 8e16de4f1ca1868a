// A terminal in which a reader types one block after the other: one shell, so that folders, variables and what runs in
// the background stay.

import { spawn } from "node:child_process"

export interface Terminal {
  /** Types a block and waits until the prompt is back; what was printed. */
  readonly type: (block: string) => Promise<string>
  readonly close: () => void
}

/** Opens a terminal in a folder. */
export function openTerminal(folder: string, environment: NodeJS.ProcessEnv): Terminal {
  const shell = spawn("bash", ["--norc", "--noprofile"], {
    cwd: folder,
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  })
  let printed = ""
  shell.stdout.setEncoding("utf8").on("data", (words: string) => (printed += words))
  shell.stderr.setEncoding("utf8").on("data", (words: string) => (printed += words))
  let count = 0
  return {
    type: async (block) => {
      count += 1
      const prompt = `prompt-${String(count)}-`
      printed = ""
      shell.stdin.write(`${block}\nprintf '\\n%s%s\\n' ${prompt} "$?"\n`)
      const end = new RegExp(`\\n${prompt}\\d+\\n`, "u")
      while (!end.test(printed)) {
        if (shell.exitCode !== null) throw new Error(`the shell ended: ${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return printed.replace(end, "")
    },
    // the whole group: also what runs in the background
    close: () => {
      if (shell.pid !== undefined && shell.exitCode === null) process.kill(-shell.pid, "SIGKILL")
    },
  }
}
