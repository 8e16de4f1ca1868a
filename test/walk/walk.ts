// Runs a walk as its reader does: types every `sh` block into one terminal, saves every `ts` block under the name in its
// first comment, and compares what was printed with the `text` block that follows.

import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import type pg from "pg"
import { startRegistry } from "./registry.js"
import { openTerminal } from "./terminal.js"

const root = join(import.meta.dirname, "../..")

interface Block {
  readonly language: string
  readonly body: string
  readonly line: number
}

export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map((found) => ({
    language: found[1] ?? "",
    body: found[2] ?? "",
    line: markdown.slice(0, found.index).split("\n").length,
  }))

/** What a reader printed beside what the page shows. */
export interface Shown {
  readonly line: number
  readonly expected: string
  readonly actual: string
}

export interface Walked {
  readonly shown: readonly Shown[]
  /** What the compiler finds wrong in the files that were typed. */
  readonly wrong: readonly string[]
}

const compiler = join(root, "node_modules/typescript/bin/tsc")

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === "object" && address !== null ? address.port : 0
}

/** Packs the package as it would be published, into a folder. */
export function packInto(folder: string): void {
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root })
}

/**
 * Walks through a page in an empty folder beside the packed package.
 *
 * @param bin where PostgreSQL's programs are
 * @param connection an empty server
 */
export async function walk(page: string, bin: string, connection: pg.PoolConfig): Promise<Walked> {
  const folder = mkdtempSync(join(tmpdir(), "walk-"))
  packInto(folder)
  const registry = await startRegistry()
  const terminal = openTerminal(folder, {
    PATH: [process.env["PATH"], bin].join(delimiter),
    HOME: folder,
    LANG: "C.UTF-8",
    npm_config_registry: registry.url,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    PORT: String(await freePort()),
    PGHOST: String(connection.host),
    PGPORT: String(connection.port),
    PGUSER: String(connection.user),
  })
  const shown: Shown[] = []
  let printed: string | undefined
  let wrong: readonly string[]
  try {
    for (const { language, body, line } of blocksOf(readFileSync(join(root, page), "utf8"))) {
      if (language === "text" && printed !== undefined) {
        shown.push({ line, expected: body, actual: printed })
        printed = undefined
      }
      if (language === "sh") printed = await terminal.type(body)
      const name = language === "ts" ? /^\/\/ (\S+\.ts)/u.exec(body)?.[1] : undefined
      if (name !== undefined) writeFileSync(join(folder, "chengxin-host", name), body)
    }
    wrong = typeErrors(join(folder, "chengxin-host"))
  } finally {
    terminal.close()
    registry.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { shown, wrong }
}

/** What a strict compiler says of the files that the reader typed. */
function typeErrors(folder: string): readonly string[] {
  const typed = readdirSync(folder).filter((name) => name.endsWith(".ts"))
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"]
  const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")]
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...types, ...typed], {
    cwd: folder,
    encoding: "utf8",
  })
  return stdout.split("\n").filter((line) => typed.some((name) => line.startsWith(`${name}(`)))
}
