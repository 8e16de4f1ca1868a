/** Proofs, each in a process of its own with 256 MB of heap; and type-checking the project, to compare with. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { once } from "./measure.js"
import type { Proved } from "./prove-one.js"

const root = fileURLToPath(new URL("../..", import.meta.url))

export const provedAlone = (what: string): Proved => {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=256", "--import", "tsx", "test/bench/prove-one.ts", what],
    { cwd: root, encoding: "utf8" },
  )
  if (status !== 0) throw new Error(`the proof of ${what} ended with ${String(status)}: ${stderr}`)
  return JSON.parse(stdout) as Proved
}

export const typesChecked = (): { readonly ms: number; readonly clean: boolean } => {
  const { made, ms } = once(() =>
    spawnSync(
      process.execPath,
      ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit", "--incremental", "false"],
      { cwd: root },
    ),
  )
  return { ms, clean: made.status === 0 }
}
