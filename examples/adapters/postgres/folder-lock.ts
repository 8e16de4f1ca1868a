// One process on one folder. An embedded PostgreSQL loses data when two processes open its folder, and nothing in it
// says so. The lock is a file that names its process; the lock of a process that is gone is taken over.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"

/** The folder is in use by another process, or by this one. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse"
  constructor() {
    super(
      "该数据目录正在被另一个程序使用，请先结束该程序，或者换一个目录。The data folder is in use by another process: stop it first, or use another folder.",
    )
  }
}

const held = new Set<string>()

/** Which process this is, told apart from a later one with the same number where the system says when it began. */
function identityOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const startedAt = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    return `${pid} ${startedAt} ${boot}`
  } catch {
    return String(pid)
  }
}

function isRunning(owner: string): boolean {
  const pid = Number(owner.split(" ")[0])
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, under another user
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false
  }
  return !owner.includes(" ") || owner === identityOf(pid)
}

/** Creates a file that isn't there, with this process's identity; says whether it could. */
function create(path: string): boolean {
  let file: number
  try {
    file = openSync(path, "wx")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
    throw error
  }
  writeSync(file, identityOf(process.pid))
  closeSync(file)
  return true
}

function ownerOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}

/**
 * Locks a folder for this process.
 *
 * @returns a function that gives the folder back
 * @throws FolderInUse
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, "chengxin.lock")
  if (held.has(lock)) throw new FolderInUse()
  if (!create(lock)) takeOver(lock)
  held.add(lock)
  return () => {
    held.delete(lock)
    rmSync(lock, { force: true })
  }
}

/** Of several processes that find the same dead lock, one takes it: they queue at a second file for the exchange. */
function takeOver(lock: string): void {
  const exchange = `${lock}.exchange`
  const owner = ownerOf(lock)
  if (owner !== undefined && isRunning(owner)) throw new FolderInUse()
  if (!create(exchange)) {
    const other = ownerOf(exchange)
    if (other !== undefined && other !== "" && !isRunning(other)) rmSync(exchange, { force: true })
    throw new FolderInUse()
  }
  try {
    const now = ownerOf(lock)
    // an empty file was left by a process killed between creating and writing it; it never opened the folder
    if (now !== undefined && isRunning(now)) throw new FolderInUse()
    rmSync(lock, { force: true })
    if (!create(lock)) throw new FolderInUse()
  } finally {
    rmSync(exchange, { force: true })
  }
}
