/**
 * Runs a guide as its reader would: every `ts` block is saved under the name in its first comment and run, every `sh`
 * block is typed into a shell, and what the guide prints in the `text` block that follows must be what comes out.
 * A line `…` in a `text` block stands for any lines.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

interface Block {
  readonly language: string
  readonly body: string
  readonly line: number
}

export interface Step {
  readonly line: number
  readonly expected: string
  readonly actual: string
}

const root = resolve(import.meta.dirname, "../..")

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map((found) => ({
    language: found[1] ?? "",
    body: found[2] ?? "",
    line: markdown.slice(0, found.index).split("\n").length,
  }))

/** An empty folder beside which the package and its tools are installed, as after `npm install`. */
const emptyHost = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "guide-"))
  mkdirSync(join(folder, "node_modules"))
  for (const name of ["effect", "tsx", "yaml", "@noble", "@electric-sql", "@duckdb", "@types", "typescript"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name))
  symlinkSync(root, join(folder, "node_modules", "chengxin"))
  mkdirSync(join(folder, "node_modules", ".bin"))
  for (const [name, file] of [
    ["tsx", "node_modules/tsx/dist/cli.mjs"],
    ["chengxin", "dist/cli/main.js"],
  ] as const)
    symlinkSync(join(root, file), join(folder, "node_modules", ".bin", name))
  symlinkSync(join(root, "examples"), join(folder, "examples"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n')
  return folder
}

const run = (command: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    })
  } catch (error) {
    if (error instanceof Error && "stdout" in error && "stderr" in error)
      return `${String(error.stdout)}${String(error.stderr)}`
    throw error
  }
}

const trimmed = (output: string): string =>
  output
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()

/** Whether `actual` is `expected`, where a line `…` stands for any number of lines. */
export const matches = (expected: string, actual: string): boolean => {
  const parts = trimmed(expected)
    .split(/^…$/mu)
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`, "u").test(trimmed(actual))
}

/** Runs a guide; one step for each block that is followed by its output. */
export const runGuide = (path: string): readonly Step[] => {
  const host = emptyHost()
  const steps: Step[] = []
  let output: string | undefined
  for (const block of blocksOf(readFileSync(join(root, path), "utf8"))) {
    if (block.language === "text" && output !== undefined) {
      steps.push({ line: block.line, expected: block.body, actual: output })
      output = undefined
    }
    if (block.language === "ts" || block.language === "yaml") {
      const name = /^(?:\/\/|#) ?(\S+\.\w+)/u.exec(block.body)?.[1]
      if (name === undefined) continue
      mkdirSync(dirname(join(host, name)), { recursive: true })
      writeFileSync(join(host, name), block.body)
      if (block.language === "ts") output = run("node_modules/.bin/tsx", [name], host)
    }
    if (block.language === "sh") output = run("bash", ["-c", block.body], host)
  }
  return steps
}
