// A PostgreSQL server of our own for the tests: a fresh cluster in a temporary folder, on a socket in it.
// PostgreSQL refuses to run as root, so root hands it to the user `postgres`.

import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"

export interface Server {
  readonly connection: pg.PoolConfig
  readonly stop: () => Promise<void>
}

/** The folder with initdb and postgres, if they are installed. */
export function postgresBinaries(): string | undefined {
  const home = "/usr/lib/postgresql"
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(home, version, "bin")).find((bin) => existsSync(join(bin, "initdb")))
}

/** Whether the tests on a real server must run: a machine that should have the tools says so. */
export const toolsRequired = process.env["CHENGXIN_REQUIRE_TOOLS"] === "1"

function asPostgres(program: string, parameters: readonly string[]): readonly [string, string[]] {
  if (process.getuid?.() !== 0) return [program, [...parameters]]
  return ["runuser", ["-u", "postgres", "--", program, ...parameters]]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

export async function startPostgres(bin: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "chengxin-pg-"))
  chmodSync(folder, 0o777)
  const data = join(folder, "data")
  const run = (program: string, parameters: readonly string[]): void => {
    const [command, list] = asPostgres(join(bin, program), parameters)
    execFileSync(command, list, { stdio: "ignore", cwd: folder })
  }
  run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"])

  const port = await freePort()
  const [command, list] = asPostgres(join(bin, "postgres"), [
    ...["-D", data, "-k", folder, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"],
    ...["-c", "max_connections=200"],
  ])
  const child = spawn(command, list, { stdio: "ignore", cwd: folder })
  const connection: pg.PoolConfig = {
    host: "127.0.0.1",
    port,
    user: "postgres",
    database: "postgres",
    max: 40,
  }
  await answering(connection, child)
  return {
    connection,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve))
      run("pg_ctl", ["stop", "-D", data, "-m", "immediate"])
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(connection: pg.PoolConfig, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error("postgres did not start")
    const client = new pg.Client(connection)
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error("postgres did not answer")
}
