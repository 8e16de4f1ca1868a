// The embedded PostgreSQL keeps every contract, and its folder belongs to one process.

import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { FolderInUse, lockFolder, openPglite, type Database } from "../../examples/adapters/postgres/index.js"
import { storesKeepTheirContracts } from "./suites.js"

const root = join(import.meta.dirname, "../..")

describe("PGlite", () => {
  let database: Database
  beforeAll(async () => {
    database = await openPglite()
  })
  afterAll(() => database.close())
  storesKeepTheirContracts(() => database)
})

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "chengxin-lock-"))
  const lock = join(folder, "chengxin.lock")
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it("is refused to a second opener in the same process, and free again afterwards", () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    unlock()
    lockFolder(folder)()
    expect(existsSync(lock)).toBe(false)
  })

  it("is refused to a second process, which says so in Chinese and doesn't open the database", () => {
    const unlock = lockFolder(folder)
    const source = `import { openPglite } from ${JSON.stringify(join(root, "examples/adapters/postgres/pglite.ts"))}
      openPglite(${JSON.stringify(folder)}).then(() => process.exit(0), (e) => { console.log(e.name, e.message); process.exit(7) })`
    const second = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", source], {
      cwd: root,
      encoding: "utf8",
    })
    unlock()
    expect(second.stdout).toContain("FolderInUse 该数据目录正在被另一个程序使用")
    expect(second.status).toBe(7)
    expect(existsSync(join(folder, "pgdata"))).toBe(false)
  })

  it("is taken over from a process that is gone, or from a later process with its number", async () => {
    const child = spawn(process.execPath, ["-e", ""])
    await new Promise((resolve) => child.once("exit", resolve))
    for (const owner of [String(child.pid), `${process.pid} 1 another-boot`, ""]) {
      writeFileSync(lock, owner)
      const unlock = lockFolder(folder)
      expect(readFileSync(lock, "utf8").split(" ")[0]).toBe(String(process.pid))
      unlock()
    }
  })

  it("of many processes that find a dead lock, is taken by at most one at a time", () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid
    for (let round = 0; round < 3; round += 1) {
      writeFileSync(lock, String(dead))
      const source = `
        import { lockFolder } from ${JSON.stringify(join(root, "examples/adapters/postgres/folder-lock.ts"))}
        import { appendFileSync } from "node:fs"
        try { lockFolder(${JSON.stringify(folder)}); appendFileSync(${JSON.stringify(join(folder, "winners"))}, "x"); setTimeout(() => {}, 1500) } catch {}`
      const script = join(folder, "try.mjs")
      writeFileSync(script, source)
      const command = `for i in 1 2 3 4 5 6; do ${process.execPath} --import tsx ${script} & done; wait`
      spawnSync("sh", ["-c", command], { cwd: root })
      expect(readFileSync(join(folder, "winners"), "utf8")).toBe("x".repeat(round + 1))
    }
  })
})
